"""The console as a stage for the platform contract and for conversations."""

from collections.abc import Mapping
from dataclasses import replace

from adapters.console import Chat, Console
from adapters.console.message import Message
from adapters.console.render import View, plain
from bot.chat.account import Account
from bot.chat.place import Finding, Place
from bot.chat.post import Post, Who
from bot.outbox.model import CannotPost, NotNow
from bot.ports import Dispatcher
from bot.wording import words
from tests.contract.stage import Trouble

_TROUBLES: Mapping[Trouble, tuple[Exception, int | None, bool]] = {
    "busy": (NotNow(30), 1, False),
    "forbidden": (CannotPost(Finding(key="not-allowed", ok=False, detail="posting")), None, False),
    "lost": (TimeoutError(), 1, False),
    "answer lost": (TimeoutError(), 1, True),
}


class ConsoleStage:
    """People in front of a console."""

    def __init__(self, platform: Console, dispatcher: Dispatcher) -> None:
        self.platform, self.chat = platform, Chat(platform, dispatcher)
        self._pings: list[tuple[Place, str]] = []
        platform.watchers.append(self._note_pings)

    @property
    def home(self) -> Place:
        return self.platform.place()

    def account(self, who: str) -> Account:
        return self.platform.meet(who)

    async def say(self, who: str, line: str) -> None:
        await self.chat.say(who, line)

    async def press(self, who: str, label: str) -> None:
        await self.chat.press(who, label)

    async def choose(self, who: str, *labels: str) -> None:
        if labels:
            await self.chat.choose(who, *labels)
        else:
            await self.chat.say(who, "none")

    async def fill(self, who: str, fields: Mapping[str, str]) -> None:
        await self.chat.fill(who, fields)

    async def opened(self, who: str) -> Mapping[str, str] | None:
        form = self.chat.open_form(who)
        return {one.name: one.value for one in form.inputs} if form else None

    async def visible(self, place: Place) -> list[str]:
        public = [one for one in self.platform.channel_messages(place.channel) if one.to is None]
        return [self._text(one) for one in public if _stands_in(one, place)]

    async def private(self, who: str) -> list[str]:
        own = [one for one in self.platform.messages if one.to and one.to.user == who and one.author is None]
        return [self._text(one) for one in own]

    async def pings(self, place: Place) -> list[str]:
        return [name for where, name in self._pings if where == place.home]

    async def address(self, thread: Place) -> str:
        return ""

    async def trouble(self, trouble: Trouble) -> None:
        error, times, accepted = _TROUBLES[trouble]
        self.platform.fails(self.home.channel, error, times=times, accepted=accepted)

    async def close_direct(self, who: str) -> None:
        self.platform.close_direct(who)

    async def delete(self, place: Place) -> None:
        self.platform.delete(place)

    def _text(self, message: Message) -> str:
        return plain(message.post, View(words("en"), self.platform.zone, message.at, width=100_000))

    def _note_pings(self, message: Message, before: Post | None) -> None:
        if before is None:
            spans = (span for part in message.post.parts for span in part.text)
            who = [span.name for span in spans if isinstance(span, Who) and span.ping]
            self._pings += [(replace(message.place.home), name) for name in who]


def _stands_in(message: Message, place: Place) -> bool:
    if place.thread:
        return message.within == place.thread
    return not message.within or message.post.also_in_channel
