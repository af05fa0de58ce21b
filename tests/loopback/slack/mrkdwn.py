"""Slack's mrkdwn: who is really pinged by a text, and what a person sees of it."""

import re
from collections.abc import Callable
from datetime import tzinfo

from .dates import write_date
from .nouns import Pings
from .world import World

CONTROL = re.compile(r"<([^<>\n]+)>")
BROADCASTS = ("here", "channel", "everyone")
RAW_BROADCAST = re.compile(r"(?<![\w@<!.])@(here|channel|everyone)(?![\w-])")
RAW_NAME = re.compile(r"(?<![\w@<!.])@([a-z0-9][\w.-]*)", re.IGNORECASE)
DATE = re.compile(r"!date\^(-?\d+)\^([^|^]+)(?:\^[^|]*)?\|(.*)", re.DOTALL)
LINK = re.compile(r"(?:https?|mailto|tel|slack):[^\s|]+(?:\|.*)?", re.DOTALL)
MARKS = re.compile(r"(?<![\w*_~])([*_~])(?=\S)([^\n]*?\S)\1(?![\w*_~])")
CODE = re.compile(r"```(.+?)```|`([^`\n]+)`", re.DOTALL)
KEPT = re.compile("[\ue000-\uf8ff]")


class Reader:
    """Reads texts as one person does: names resolved, dates in the person's zone."""

    def __init__(self, world: World, zone: tzinfo) -> None:
        self.world = world
        self.zone = zone

    def mrkdwn(self, text: str) -> str:
        """What is seen of a mrkdwn text: links as labels, marks of style gone, entities decoded."""
        kept: list[str] = []

        def keep(seen: str) -> str:
            kept.append(seen)
            return chr(0xE000 + len(kept) - 1)

        def restore(shown: str) -> str:
            while KEPT.search(shown):
                shown = KEPT.sub(lambda found: kept[ord(found[0]) - 0xE000], shown)
            return shown

        shown = CONTROL.sub(lambda found: keep(self.control(found[1])), text)
        shown = CODE.sub(lambda found: keep(decode(found[1] or found[2])), shown)
        return restore(decode(without_marks(shown)))

    def control(self, inside: str) -> str:
        """What is seen of `<inside>`; a sequence that Slack does not understand stays as it was typed."""
        if inside[0] in "@#":
            return self._mention(inside)
        if inside[0] == "!":
            return self._command(inside)
        if LINK.fullmatch(inside):
            address, _, label = inside.partition("|")
            return decode(label or address.removeprefix("mailto:"))
        return decode(f"<{inside}>")

    def _mention(self, inside: str) -> str:
        thing_id = inside[1:].partition("|")[0]
        if inside[0] == "@" and thing_id in self.world.users:
            return "@" + self.world.users[thing_id].display_name
        if inside[0] == "#" and thing_id in self.world.channels:
            return "#" + self.world.channels[thing_id].name
        return f"<{inside}>"

    def _command(self, inside: str) -> str:
        name, _, label = inside[1:].partition("|")
        if name in BROADCASTS:
            return f"@{name}"
        if name.startswith("subteam^"):
            return decode(label) or "@" + name.removeprefix("subteam^")
        if found := DATE.fullmatch(inside):
            return self.date(int(found[1]), found[2], decode(found[3]))
        return decode(f"<{inside}>")

    def date(self, posix: int, layout: str, fallback: str) -> str:
        """A moment as Slack's client writes it for this person."""
        return write_date(posix, layout, fallback, self.zone, self.world.clock())


def without_marks(text: str) -> str:
    """The text without the signs of bold, italic and strike; they may be nested."""
    while (plainer := MARKS.sub(r"\2", text)) != text:
        text = plainer
    return text


def decode(text: str) -> str:
    """Slack decodes these three entities and no others, once."""
    return re.sub(r"&(amp|lt|gt);", lambda found: {"amp": "&", "lt": "<", "gt": ">"}[found[1]], text)


def encode(text: str) -> str:
    """What Slack makes of a text that a person typed."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def pings_in(text: str, world: World, *, raw_broadcasts: bool, raw_names: bool) -> Pings:
    """Who is notified. Raw `@here` counts where Slack links it (mrkdwn objects that are not verbatim, link_names)."""
    pings = Pings()
    for found in CONTROL.finditer(text):
        _count_control(found[1], world, pings)
    if raw_broadcasts:
        pings.broadcasts |= {found[1] for found in RAW_BROADCAST.finditer(text)}
    if raw_names:
        _count_names(text, world, pings)
    return pings


def _count_control(inside: str, world: World, pings: Pings) -> None:
    name = inside[1:].partition("|")[0]
    rules: list[tuple[bool, Callable[[], None]]] = [
        (inside[0] == "@" and name in world.users, lambda: pings.users.add(name)),
        (inside[0] == "!" and name in BROADCASTS, lambda: pings.broadcasts.add(name)),
        (name.startswith("subteam^"), lambda: pings.usergroups.add(name.removeprefix("subteam^"))),
    ]
    for applies, count in rules:
        if applies:
            count()


def _count_names(text: str, world: World, pings: Pings) -> None:
    names = {found[1].rstrip(".").lower() for found in RAW_NAME.finditer(text)}
    pings.users |= {user.id for user in world.users.values() if user.name.lower() in names}
