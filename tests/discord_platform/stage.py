"""The stage of the platform contract, with Discord on it."""

import asyncio
from collections.abc import Mapping
from typing import Any

from bot.chat.account import Account
from bot.chat.line import read as read_line
from bot.chat.place import Place
from bot.features import MENU
from bot.ports import Platform
from tests.contract.stage import Trouble
from tests.discord_platform.reader import seen
from tests.loopback.discord import Channel, Form, Guild, LoopbackDiscord, Message, Permission, Person, Request
from tests.loopback.discord.component_limits import BUTTON, SELECTS
from tests.loopback.discord.reading import components_of, name_of

_MESSAGES = "POST /channels/*/messages"


class DiscordStage:
    """A running Discord platform and people in front of it (`tests.contract.stage.Stage`)."""

    def __init__(self, server: LoopbackDiscord, platform: Platform, guild: Guild, channel: Channel) -> None:
        self.server, self.platform, self.guild, self.channel = server, platform, guild, channel
        self._people: dict[str, Person] = {}
        self._open: dict[str, Form] = {}

    @property
    def home(self) -> Place:
        return Place("discord", str(self.guild.id), str(self.channel.id))

    def person(self, who: str) -> Person:
        """The person of this name; there as soon as they are named."""
        if who not in self._people:
            self._people[who] = self.server.add_person(who, self.guild)
        return self._people[who]

    def account(self, who: str) -> Account:
        person = self.person(who)
        return Account(
            platform="discord", workspace="discord", user=str(person.id), name=person.user.display_name, locale="en-US"
        )

    async def say(self, who: str, line: str) -> None:
        root, _, rest = line.removeprefix("/").partition(" ")
        typed = read_line(MENU, root, rest)
        await self._answered(who, self.person(who).slash(self.channel, typed.path, **dict[str, Any](typed.values)))

    async def press(self, who: str, label: str) -> None:
        await self._answered(who, self.person(who).click(self._newest(who, label), label))

    async def choose(self, who: str, *labels: str) -> None:
        await self._answered(who, self.person(who).choose(self._newest(who, ""), *labels))

    def _newest(self, who: str, label: str) -> Message:
        """The newest message in sight that has this button, or a select."""
        return next(message for message in reversed(self._in_sight(who)) if _offers(message, label))

    def _in_sight(self, who: str) -> list[Message]:
        person = self.person(who)
        places = [self.channel, *self.server.threads(self.channel), person.dm]
        public = [message for place in places for message in self.server.messages(place)]
        return sorted([*public, *self._secrets(person)], key=lambda message: message.id)

    def _secrets(self, person: Person) -> list[Message]:
        answers = [
            message
            for asked in self.server.backend.interactions.values()
            for message in (asked.original, *asked.follow_ups)
        ]
        return [one for one in answers if one and one.seen_only_by is person.user and not one.deleted]

    async def _answered(self, who: str, request: Request) -> None:
        if await request.answered() == "modal":
            self._open[who] = await request.modal()
        else:
            await request.message()

    async def fill(self, who: str, fields: Mapping[str, str]) -> None:
        form = self._open.pop(who)
        await self._answered(who, self.person(who).submit(form, dict(fields)))

    async def opened(self, who: str) -> Mapping[str, str] | None:
        form = self._open.get(who)
        return {field.custom_id: field.prefilled for field in form.fields} if form else None

    async def visible(self, place: Place) -> list[str]:
        where = self.server.backend.world.channel(int(place.thread or place.channel))
        return [seen(message) for message in self.server.messages(where)]

    async def private(self, who: str) -> list[str]:
        person = self.person(who)
        own = [*self._secrets(person), *self.server.messages(person.dm)]
        return [seen(message) for message in sorted(own, key=lambda message: message.id)]

    async def pings(self, place: Place) -> list[str]:
        names = {person.id: name for name, person in self._people.items()}
        found: list[str] = []
        for where in (self.channel, *self.server.threads(self.channel)):
            for message in self.server.messages(where, by_bot=True):
                found += ["everyone"] if message.pings.everyone else []
                found += [f"role {one}" for one in message.pings.roles]
                found += [names[one] for one in message.pings.users]
        return found

    async def address(self, thread: Place) -> str:
        return f"https://discord.com/channels/{self.channel.guild_id}/{thread.thread}"

    async def trouble(self, trouble: Trouble, times: int = 1) -> None:
        match trouble:
            case "busy":
                self.server.faults.rate_limit(_MESSAGES, retry_after=90, times=times)
            case "lost":
                self.server.faults.drop_before(_MESSAGES, times=times)
            case "answer lost":
                self.server.faults.drop_answer(_MESSAGES, times=times)
            case "forbidden":
                self.server.deny_bot(self.channel, Permission.SEND_MESSAGES)
                while all(one.ok for one in await self.platform.check(self.home)):  # noqa: ASYNC110 - until it has heard
                    await asyncio.sleep(0.002)

    async def close_direct(self, who: str) -> None:
        self.person(who).close_dms()

    async def delete(self, place: Place) -> None:
        where = self.server.backend.world.channel(int(place.channel))
        for number in place.message.split(","):
            self.person("somebody").delete(where.messages[int(number)])


def _offers(message: Message, label: str) -> bool:
    return any(
        (one["type"] == BUTTON and name_of(one) == label) if label else one["type"] in SELECTS
        for one in components_of(message)
    )
