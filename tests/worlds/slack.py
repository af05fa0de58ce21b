"""A loopback Slack as a world: one workspace with a channel, the unmodified slack-bolt, and people with its client."""

from collections.abc import Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from adapters.slack import Slack
from adapters.slack.spans import DATES
from adapters.web import FileDownload
from bot.chat.account import Account
from bot.chat.command import Kind
from bot.chat.line import read as read_line
from bot.chat.place import Place
from bot.features import MENU
from bot.ports import Clock, Dispatcher, Platform, Store
from tests.loopback.slack import LoopbackSlack, Message, Person, SentFile, View, Workspace
from tests.loopback.slack.mrkdwn import Reader
from tests.loopback.slack.readable import message_lines, options_of, view_lines
from tests.slack.conftest import an_app, running, settings
from tests.slack.stage import MENUS, SlackStage, elements_of
from tests.worlds.world import PATIENCE, bare, moment, option, standing_still

_FILE = "file_input"
_STYLES = {layout: style for style, layout in DATES.items()}


class _Eyes(Reader):
    """Reads moments as a console writes them."""

    def __init__(self, slack: LoopbackSlack, zone: str, clock: Clock) -> None:
        super().__init__(slack.world, ZoneInfo(zone))
        self._wall, self._clock = zone, clock

    def date(self, posix: int, layout: str, fallback: str) -> str:
        return moment(posix, _STYLES[layout], self._wall, self._clock)


class SlackPeople(SlackStage):
    """People who leave a modal when they turn to something else; moments are read as on a console."""

    def __init__(
        self, slack: LoopbackSlack, workspace: Workspace, platform: Slack, admins: set[str], clock: Clock, zone: str
    ) -> None:
        super().__init__(slack, workspace, platform)
        self._admins, self._zone = admins, zone
        self._eyes = _Eyes(slack, zone, clock)
        self._known: dict[str, tuple[object, str]] = {}
        self.shared = False  # whether files are given in a channel that two organizations share

    def person(self, who: str) -> Person:
        if who not in self._people:
            self._people[who] = self.workspace.person(who, is_admin=who in self._admins, tz=self._zone)
            self.channel.members.add(self._people[who].id)
        return self._people[who]

    def account(self, who: str) -> Account:
        return Account(platform="slack", workspace=self.workspace.id, user=self.person(who).id, name=who)

    async def say(self, who: str, line: str) -> None:
        await self._leave(who)
        await super().say(who, self._with_people(line))

    def _with_people(self, line: str) -> str:
        """Where a script names somebody in a field for people, they are chosen from the client's list."""
        root, _, rest = line.removeprefix("/").partition(" ")
        typed = read_line(MENU, root, rest)
        command = MENU.get(typed.path)
        for field in command.fields if command else ():
            name = typed.values.get(field.name, "")
            if field.kind is Kind.MEMBER and name:
                rest = rest.replace(name, self.person(name.lstrip("@").lower()).chosen, 1)
        return f"/{root} {rest}" if rest else line

    async def press(self, who: str, label: str) -> None:
        view = self.person(who).modal()
        if view and label.casefold() not in map(str.casefold, _labels(view)) and not self._opens_again(who, label):
            await self._leave(who)
        await super().press(who, self._exactly(who, label))

    def _exactly(self, who: str, label: str) -> str:
        """The button as it is written."""
        found = (
            one for surface in self._in_sight(who) for one in _labels(surface) if one.casefold() == label.casefold()
        )
        return next(found, label)

    async def choose(self, who: str, *labels: str) -> None:
        for surface in self._in_sight(who):
            for menu in elements_of(surface, MENUS):
                offered = [one["text"]["text"] for one in options_of(menu)]
                await super().choose(who, *(option(offered, one) for one in labels))
                return
        raise AssertionError(f"no list in sight of {who}\n{self.slack.describe()}")

    async def fill(self, who: str, fields: Mapping[str, str]) -> None:
        view = self.person(who).modal()
        uploads = (
            [one["element"]["action_id"] for one in view.inputs() if one["element"]["type"] == _FILE] if view else []
        )
        given = {name: self._from_disk(text) if name in uploads else text for name, text in fields.items()}
        await super().fill(who, given)

    async def opened(self, who: str) -> Mapping[str, str] | None:
        view = self.person(who).modal()
        if view is None or not view.inputs():
            return None
        return {block["element"]["action_id"]: _standing(view, block) for block in view.inputs()}

    async def visible(self, place: Place) -> list[str]:
        posts = self.workspace.posts(self.slack.world.channels[place.channel])
        if place.thread:
            shown = [one for one in posts if one.thread_ts == place.thread and one.is_reply]
        else:
            shown = [one for one in posts if not one.is_reply or one.broadcast]
        return [self._read(message) for message in shown]

    async def private(self, who: str) -> list[str]:
        person = self.person(who)
        texts = [self._read(message) for message in self.alone(person)]
        view, typed = person.modal(), await self.opened(who) or {}
        return texts + (["\n".join([*view_lines(view, self._eyes), *typed.values()])] if view else [])

    def _read(self, message: Message) -> str:
        """How it reads, remembered until it changes."""
        now = (message.edited_ts, message.text, id(message.blocks), len(message.files), message.tombstone)
        known = self._known.get(message.ts)
        if known is None or known[0] != now:
            known = self._known[message.ts] = (
                now,
                "\n".join([*message_lines(message, self._eyes), *self._files(message)]),
            )
        return known[1]

    def _files(self, message: Message) -> list[str]:
        uploads = [self.slack.world.uploads[one["id"]] for one in message.files]
        return [(one.content or b"").decode() for one in uploads if not one.name.endswith(".png")]

    async def _leave(self, who: str) -> None:
        """Nobody types behind a modal: they close it."""
        while view := self.person(who).modal():
            await self.person(who).close(view)

    def _from_disk(self, path: str) -> SentFile:
        """A file as a script means it: by its path."""
        return SentFile(Path(path).name, Path(path).read_bytes(), shared=self.shared)

    def _opens_again(self, who: str, label: str) -> bool:
        return label.startswith("Open it again") and self._refused(who)


def _labels(surface: Message | View) -> list[str]:
    return [one["text"]["text"] for one in elements_of(surface, ("button",)) if "url" not in one]


def _standing(view: View, block: dict[str, Any]) -> str:
    """What a field shows: what was typed or chosen, else what it opened with."""
    element = block["element"]
    typed = view.typed.get((block["block_id"], element["action_id"]))
    if element["type"] == _FILE:
        return ", ".join(one["name"] for one in (typed or {"files": []})["files"])
    if element["type"] != "static_select":
        return str((typed or {"value": element.get("initial_value")})["value"] or "")
    chosen = (typed or {"selected_option": element.get("initial_option")})["selected_option"] or {}
    return str(chosen.get("value") or "")


class SlackWorld:
    """A workspace and its channel; every process of the bot opens a connection of its own."""

    stage: SlackPeople

    def __init__(self, clock: Clock, zone: str, admins: set[str]) -> None:
        self._clock, self._zone, self._admins = clock, zone, admins
        self._slack = LoopbackSlack(app=an_app(), clock=lambda: clock().timestamp())
        self._workspace = self._slack.workspace("Readers")
        self._platform: Slack
        self._process = AsyncExitStack()

    def platform(self, store: Store) -> Platform:
        self._platform = Slack(
            settings(self._slack, self._workspace.token, patience=PATIENCE),
            store,
            self._clock,
            standing_still(),
            FileDownload([self._slack.address.removeprefix("http://")]),
        )
        return self._platform

    async def open(self) -> None:
        await self._slack.__aenter__()

    async def begin(self, dispatcher: Dispatcher) -> None:
        if not hasattr(self, "stage"):
            self.stage = SlackPeople(
                self._slack, self._workspace, self._platform, self._admins, self._clock, self._zone
            )
        self.stage.platform = self._platform
        await self._process.enter_async_context(running(self._slack, self._platform, dispatcher))

    async def settled(self) -> None:
        await self.stage.settled()

    async def leaves(self, who: str) -> None:
        await self._workspace.deactivate(self.stage.person(who))
        await self.settled()

    async def returns(self, who: str) -> None:
        await self._workspace.deactivate(self.stage.person(who), again=True)
        await self.settled()

    async def end(self) -> None:
        await self._process.aclose()

    async def close(self) -> None:
        await self._slack.__aexit__(None, None, None)

    def fold(self, text: str) -> str:
        return bare(text)
