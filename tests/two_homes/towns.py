"""A club between two towns: two platforms in memory, one bot, and people on either side."""

import re
from datetime import UTC, datetime, timedelta

from adapters.console import Chat, Console
from adapters.console.message import Message
from adapters.console.render import View, plain
from adapters.shelf import Shelf
from bot.club.papers.library import RememberingLibrary
from bot.ports import Platform, Store
from bot.service import Paperclub
from bot.wording import words
from tests.conversation.town import TownClock

TUESDAY = datetime(2026, 3, 3, 9, tzinfo=UTC)
CODE = re.compile(r"\b[A-Z0-9]{4}-[A-Z0-9]{4}\b")


class Towns:
    """`west` and `east` are platforms like Discord and Slack; ada manages the west, zoe the east."""

    def __init__(self, store: Store, *more: Platform) -> None:
        self.store = store
        self.time = TownClock(TUESDAY)
        self.west, self.east = self._world("west", "ada"), self._world("east", "zoe")
        library = RememberingLibrary(Shelf(), store, self.time)
        self.club = Paperclub(store, library, [self.west, self.east, *more], self.time)
        self._chats = {name: Chat(getattr(self, name), self.club.dispatcher) for name in ("west", "east")}

    def _world(self, name: str, admin: str) -> Console:
        world = Console(self.time, channel=f"{name}-papers", zone="Europe/Berlin", admins={admin})
        world.name = name
        return world

    async def say(self, who: str, line: str) -> str:
        """`ada@west` types a line; what they see comes back."""
        name, _, side = who.partition("@")
        seen = await self._chats[side].say(name, line)
        await self.club.tick(self.time())
        return " ".join(seen.split())

    def chat(self, side: str) -> Chat:
        """Where people type, without anything being posted by it."""
        return self._chats[side]

    async def press(self, who: str, button: str) -> str:
        """Press the newest button of this label."""
        return await self.say(who, f"[{button}]")

    async def fill(self, who: str, **fields: str) -> str:
        """Hand in the open form."""
        name, _, side = who.partition("@")
        seen = await self._chats[side].fill(name, fields)
        await self.club.tick(self.time())
        return " ".join(seen.split())

    async def hand_in(self, who: str, sentence: str) -> str:
        """A summary of this week's paper."""
        await self.say(who, "/paper summary")
        return await self.fill(who, sentence=sentence)

    async def wait(self, **span: float) -> None:
        """Let time pass; what comes due on the way happens at its own moment."""
        await self.time.until(self.club, self.time() + timedelta(**span))

    async def founded(self) -> None:
        """A club in the west."""
        await self.say("ada@west", "/club start The Margin Notes zone: Europe/Berlin")

    async def joined(self) -> None:
        """A club in the west and in the east."""
        await self.founded()
        await self.say("zoe@east", f"/club home code: {await self.code('ada@west', '/club home')}")

    async def code(self, who: str, line: str) -> str:
        """The code that this command gives."""
        seen = await self.say(who, line)
        found = CODE.search(seen)
        assert found, seen
        return found[0]

    def public(self, side: str, text: str = "") -> list[Message]:
        """What the bot posted there for everybody, with this text in it, oldest first."""
        world: Console = getattr(self, side)
        shown = [one for one in world.channel_messages() if one.to is None and one.author is None]
        return [one for one in shown if text in self.read(one)]

    def read(self, message: Message) -> str:
        """A message as it reads now."""
        return plain(message.post, View(words("en"), "Europe/Berlin", message.at, width=100_000))

    def direct(self, side: str, who: str) -> list[str]:
        """What the bot wrote to this person alone, unasked."""
        world: Console = getattr(self, side)
        return [self.read(one) for one in world.channel_messages(f"@{who}") if one.author is None]
