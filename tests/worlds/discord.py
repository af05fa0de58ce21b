"""A loopback Discord as a world: one guild with a channel, the unmodified discord.py, and people with its client."""

import asyncio
import contextlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from adapters.discord import Discord, GivenFiles
from adapters.discord.escaping import STYLES
from adapters.web import FileDownload
from bot.chat.line import read as read_line
from bot.chat.place import Place
from bot.features import MENU
from bot.ports import Clock, Dispatcher, Platform, Store
from tests.discord_platform.conftest import eventually
from tests.discord_platform.reader import Reader, seen
from tests.discord_platform.stage import DiscordStage
from tests.loopback.discord import Channel, Guild, LoopbackDiscord, Message, Person
from tests.loopback.discord.attaching import File
from tests.loopback.discord.command_limits import ATTACHMENT, USER
from tests.loopback.discord.component_limits import BUTTON, LINK_STYLE, SELECTS
from tests.loopback.discord.menu import NotPossibleError, find, resolve
from tests.loopback.discord.modal_limits import FILE_UPLOAD
from tests.loopback.discord.reading import components_of, name_of
from tests.worlds.world import PATIENCE, bare, moment, option, standing_still

_STYLE = {letter: style for style, letter in STYLES.items()}


class DiscordPeople(DiscordStage):
    """People who type lines as on a console: what is no option goes into the form; moments are read as on a console."""

    def __init__(
        self,
        server: LoopbackDiscord,
        platform: Discord,
        guild: Guild,
        channel: Channel,
        admins: set[str],
        clock: Clock,
        zone: str,
    ) -> None:
        super().__init__(server, platform, guild, channel)
        self._admins = admins
        self._reader = Reader(lambda at, letter: moment(at, _STYLE[letter], zone, clock), self._mentioned)
        self._known: dict[int, tuple[object, str]] = {}

    def person(self, who: str) -> Person:
        if who not in self._people:
            add = self.server.add_admin if who in self._admins else self.server.add_person
            self._people[who] = add(who, self.guild)
            self._people[who].user.display_name = who
        return self._people[who]

    async def say(self, who: str, line: str) -> None:
        self._open.pop(who, None)
        root, _, rest = line.removeprefix("/").partition(" ")
        typed = read_line(MENU, root, rest)
        words = typed.path.split()
        leaf, _ = resolve(find(self.server.backend, self.channel, words[0]), words[1:])
        options = {one["name"]: one for one in leaf.get("options") or []}
        inputs = {field.name for field in MENU.by_path[typed.path].inputs}
        if nowhere := typed.values.keys() - options.keys() - inputs:
            raise NotPossibleError(f"On Discord {', '.join(nowhere)} cannot be typed: {line}")
        short: dict[str, Any] = {name: self._given(options[name], text) for name, text in typed.values.items()
                                 if name in options}  # fmt: skip
        # Members use /club where whoever runs the guild has opened it to them: the bot asks again for itself.
        ask = self.person(who).slash(self.channel, typed.path, despite_permissions=True, **short)
        await self._answered(who, ask)
        written = {name: text for name, text in typed.values.items() if name not in options}
        if written and who in self._open:
            await self.fill(who, written)

    def _given(self, declared: Mapping[str, Any], text: str) -> Any:
        """What the client hands over: for people somebody of the guild, elsewhere text."""
        if declared["type"] == ATTACHMENT:
            return _from_disk(text)
        return self.person(text.lstrip("@").lower()) if declared["type"] == USER else _chosen(declared, text)

    async def fill(self, who: str, fields: Mapping[str, str]) -> None:
        form = self._open.pop(who)
        uploads = [one.custom_id for one in form.fields if one.component["type"] == FILE_UPLOAD]
        given = {name: _from_disk(text) if name in uploads else text for name, text in fields.items()}
        await self._answered(who, self.person(who).submit(form, given))

    async def press(self, who: str, label: str) -> None:
        shown = self._newest_of(who, lambda one: _is_button(one) and name_of(one).casefold() == label.casefold())
        found = next(one for one in components_of(shown) if name_of(one).casefold() == label.casefold())
        await self._answered(who, self.person(who).click(shown, found["custom_id"]))

    async def choose(self, who: str, *labels: str) -> None:
        shown = self._newest_of(who, lambda one: one["type"] in SELECTS)
        offered = [one["label"] for part in components_of(shown) for one in part.get("options") or []]
        await self._answered(who, self.person(who).choose(shown, *(option(offered, one) for one in labels)))

    def _newest_of(self, who: str, fits: Any) -> Message:
        found = (one for one in reversed(self._in_sight(who)) if any(map(fits, components_of(one))))
        shown = next(found, None)
        assert shown is not None, f"nothing like it in sight of {who}\n{self.server.transcript(self.channel)}"
        return shown

    async def opened(self, who: str) -> Mapping[str, str] | None:
        shown: Mapping[str, Any] | None = await super().opened(who)
        if shown is None:
            return None
        return {name: " ".join(one) if isinstance(one, list) else str(one or "") for name, one in shown.items()}

    async def visible(self, place: Place) -> list[str]:
        where = self.server.backend.world.channel(int(place.thread or place.channel))
        return [self._read(message) for message in self.server.messages(where)]

    async def private(self, who: str) -> list[str]:
        person = self.person(who)
        own = {message.id: message for message in (*self._secrets(person), *self.server.messages(person.dm))}
        return [self._read(own[number]) for number in sorted(own)]

    def _read(self, message: Message) -> str:
        """How it reads, remembered until it changes."""
        now = (message.edits, message.flags, message.content, id(message.embeds), id(message.components))
        known = self._known.get(message.id)
        if known is None or known[0] != now:
            known = self._known[message.id] = now, self._whole(message)
        return known[1]

    def _whole(self, message: Message) -> str:
        offered = [one["label"] for part in components_of(message) for one in part.get("options") or []]
        pictured = [one["description"] for one in message.attachments if one.get("description")]
        files = [
            self.server.file(message, index).decode()
            for index, one in enumerate(message.attachments)
            if not one["filename"].endswith(".png")
        ]
        return "\n".join([seen(message, self._reader), *offered, *pictured, *files])

    def _mentioned(self, mention: str) -> str:
        """A mentioned person by their name, as everybody reads it."""
        names = {person.mention: f"@{name}" for name, person in self._people.items()}
        return names.get(mention.replace("!", ""), mention)


def _from_disk(path: str) -> File:
    """A file as a script means it: by its path."""
    return File(Path(path).name, Path(path).read_bytes())


def _chosen(declared: Mapping[str, Any], text: str) -> str:
    """What the client offers for what a script types, however it is capitalised."""
    offered = [str(one["value"]) for one in declared.get("choices") or []]
    return next((one for one in offered if one.casefold() == text.casefold()), text)


def _is_button(one: Mapping[str, Any]) -> bool:
    return bool(one["type"] == BUTTON and one["style"] != LINK_STYLE)


class DiscordWorld:
    """A guild and its channel; every process of the bot logs in to it anew."""

    stage: DiscordPeople

    def __init__(self, clock: Clock, zone: str, admins: set[str]) -> None:
        self._clock, self._zone, self._admins = clock, zone, admins
        self._server = LoopbackDiscord(clock=lambda: clock().timestamp())
        self._platform: Discord
        self._running: asyncio.Task[None] | None = None

    def platform(self, store: Store) -> Platform:
        server = self._server
        self._platform = Discord(
            server.token,
            store,
            self._clock,
            api_url=server.api_url,
            between_direct=0.0,
            settle=0.0,
            patience=PATIENCE,
            time=standing_still(),
            files=GivenFiles(FileDownload([server.backend.base]), server.api_url),
        )
        return self._platform

    async def open(self) -> None:
        await self._server.__aenter__()
        self._guild = self._server.add_guild("Reading group")
        self._channel = self._server.add_channel(self._guild, "papers")

    async def begin(self, dispatcher: Dispatcher) -> None:
        platform = self._platform
        if not hasattr(self, "stage"):
            self.stage = DiscordPeople(
                self._server, platform, self._guild, self._channel, self._admins, self._clock, self._zone
            )
        self.stage.platform = platform
        self._running = asyncio.create_task(platform.run(dispatcher))
        await self._server.bot_ready()
        await eventually(lambda: platform._client and platform._client.is_ready())

    async def settled(self) -> None:
        """Whoever asks waits for the answer; what is posted stands there when the timer has rung."""

    async def leaves(self, who: str) -> None:
        self.stage.person("ada").kick(self._guild, self.stage.person(who))

    async def returns(self, who: str) -> None:
        self._server.join(self.stage.person(who), self._guild)

    async def end(self) -> None:
        if self._running:
            self._running.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._running

    async def close(self) -> None:
        await self._server.__aexit__(None, None, None)

    def fold(self, text: str) -> str:
        return bare(text)
