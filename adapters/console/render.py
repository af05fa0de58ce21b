"""A post as lines of text: the same layout plain, for tests and pipes, and styled, for the terminal."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_timedelta
from rich.cells import cell_len
from rich.text import Text

from adapters.console.text import indented, one_line, safe, wrap
from bot.chat.line import read
from bot.chat.post import Button, Choice, Link, Part, Post, Select, Span, When, Who
from bot.club.papers.model import INNER
from bot.features import MENU
from bot.wording import Words

WIDTH = 88
_TONES = {
    "plain": "bold",
    "paper": "bold cyan",
    "ballot": "bold magenta",
    "praise": "bold green",
    "warning": "bold red",
}
_HARMLESS = {"round"}
"""A hidden value that the command finds by itself when it is typed without."""


@dataclass(frozen=True, slots=True)
class View:
    """How somebody reads: in which words, by which wall, when, and how wide."""

    said: Words
    zone: str
    now: datetime
    width: int = WIDTH


def plain(post: Post, view: View) -> str:
    """The post as plain text."""
    return "\n".join(line.plain.rstrip() for line in lines(post, view))


def lines(post: Post, view: View) -> list[Text]:
    """The post line by line, each within the view's width; only addresses and attachments may be longer."""
    blocks = [block for block in (_heading(post, view), *_body(post, view), _choices(post, view)) if block]
    shown = [line for block in blocks for line in block]
    if post.buttons:
        shown += _buttons(post.buttons, view)
    if post.opens_thread:
        shown += wrap(Text(f"┊ {one_line(post.opens_thread)}", "dim"), view.width)
    return shown


def _heading(post: Post, view: View) -> list[Text]:
    shown = wrap(Text(one_line(post.title), _TONES[post.tone]), view.width) if post.title else []
    if post.url and all(link.url != post.url for link in post.links):
        shown.append(_address(post.url))
    return shown


def _body(post: Post, view: View) -> Iterator[list[Text]]:
    for index, part in enumerate(post.parts):
        gap = [Text()] if (index or post.title) and _stands_apart(part) else []
        yield gap + _part(part, view)
    for link in post.links:
        yield [Text.assemble((f"{one_line(link.label)}: ", "dim"), _address(link.url))]
    if post.picture:
        yield wrap(Text(view.said("console-picture", alt=one_line(post.picture.alt)), "dim"), view.width)
    if post.attachment:
        yield [Text(one_line(post.attachment.name), "bold"), *map(Text, safe(post.attachment.text).splitlines())]


def _stands_apart(part: Part) -> bool:
    """A heading begins something new."""
    return bool(part.label) and not part.text


def _part(part: Part, view: View) -> list[Text]:
    text = Text()
    for span in part.text:
        text.append_text(_span(span, view))
    text.rstrip()
    label = Text(one_line(part.label), "bold")
    if part.quote:
        quoted = indented(wrap(text, view.width - 2), "│ ", "dim")
        return [*wrap(label, view.width), *quoted] if label else quoted
    if not label:
        return wrap(text, view.width)
    if not text:
        return wrap(label, view.width)
    if "\n" not in text.plain and cell_len(label.plain) + 2 + cell_len(text.plain) <= view.width:
        return [Text.assemble(label, (": ", "bold"), text)]
    return [*wrap(label, view.width), *indented(wrap(text, view.width - 2), "  ")]


def _span(span: Span, view: View) -> Text:
    match span:
        case str():
            return Text(safe(span))
        case When():
            return Text(when(span, view), "underline")
        case Who():
            return Text(f"@{one_line(span.name)}", "bold yellow") if span.ping else Text(one_line(span.name))
        case Link():
            label = one_line(span.label)
            return Text.assemble(label, " (", _address(span.url), ")") if label != span.url else _address(span.url)


def when(moment: When, view: View) -> str:
    """The moment on the reader's wall, or how far it is from now."""
    if moment.style == "relative":
        return str(format_timedelta(moment.at - view.now, add_direction=True, locale=view.said.locale))
    shown = view.said.when(moment.at, view.zone, view.now, moment.style)
    return shown if moment.style == "day" else f"{shown} {zone_name(moment.at, view.zone)}"


def zone_name(at: datetime, zone: str) -> str:
    """What the zone calls its time then, as CET; a zone without a name for it gives its distance, as UTC-03."""
    name = at.astimezone(ZoneInfo(zone)).tzname() or zone
    return f"UTC{name}" if name.startswith(("+", "-")) else name


def _address(url: str) -> Text:
    return Text(one_line(url), "blue")


def _choices(post: Post, view: View) -> list[Text]:
    select = post.select
    if select is None:
        return []
    shown = (
        []
        if _numbered(post, select)
        else [line for one in enumerate(select.choices, 1) for line in _choice(*one, view)]
    )
    key = "console-choose-several" if select.most > 1 else "console-choose-one"
    asked = view.said(key, what=one_line(select.placeholder), most=len(select.choices))
    return [*shown, *wrap(Text(asked, "dim"), view.width)]


def _numbered(post: Post, select: Select) -> bool:
    """Whether the post itself lists the choices under their numbers."""
    texts = ["".join(span for span in part.text[:1] if isinstance(span, str)) for part in post.parts]
    return all(any(text.startswith(f"{number}. ") for text in texts) for number in range(1, len(select.choices) + 1))


def _choice(number: int, choice: Choice, view: View) -> list[Text]:
    label = one_line(choice.label).removeprefix(f"{number}. ")
    text = Text.assemble(
        f"{number}. {label}", (f" – {one_line(choice.description)}" if choice.description else "", "dim")
    )
    return wrap(text, view.width)


def _buttons(buttons: tuple[Button, ...], view: View) -> list[Text]:
    """The buttons, each with the shortest thing to type that does the same, as many on a line as fit."""
    rows: list[Text] = []
    for number, button in enumerate(buttons, 1):
        label = Text(f"[{one_line(button.label)}]", "bold reverse" if button.style == "primary" else "bold")
        item = Text.assemble(label, " ", (typed(button) or f"!{number}", "dim"))
        if rows and rows[-1].cell_len + 3 + item.cell_len <= view.width:
            rows[-1] = Text.assemble(rows[-1], "   ", item)
        else:
            rows.append(item)
    return [line for row in rows for line in wrap(row, view.width)]


def typed(button: Button) -> str:
    """The command that does what the button does, if it can be typed."""
    command = MENU.get(button.command)
    if command is None or not command.listed:
        return ""
    values = {name: one_line(value) for name, value in button.values.items() if name not in _HARMLESS}
    if any(field.hidden and field.name in values for field in command.fields):
        return ""
    if any(value.startswith(INNER) for value in values.values()):
        return ""
    first = command.fields[0].name if command.fields else ""
    pieces = [values[first]] if first in values else []
    pieces += [f"{name}: {value}" for name, value in values.items() if name != first]
    rest = " ".join((command.words, *pieces))
    return f"/{command.root} {rest}" if read(MENU, command.root, rest).values == values else ""
