"""The console's world: channels, threads and direct messages, all in memory. It is a platform like any other."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from itertools import count

from adapters.console.faults import Fault, Faults
from adapters.console.message import Message
from bot.chat.account import Account
from bot.chat.place import Finding, Place
from bot.chat.post import Post
from bot.outbox.model import CannotPost, DirectClosed
from bot.ports import Clock, Dispatcher

Watcher = Callable[[Message, Post | None], None]
"""Told of each message the bot posts unasked, and of each edit with what the message showed before."""


class Console:
    """A world in memory where people talk. `admins` are who may manage it; None is everybody: it is their terminal.

    `zone` is the wall its posts are read by; `forgetful` makes it know an earlier attempt only when it is asked to
    look for one, as platforms without idempotency keys do.
    """

    name = "console"

    def __init__(
        self,
        clock: Clock,
        *,
        channel: str = "club",
        zone: str = "UTC",
        admins: set[str] | None = None,
        forgetful: bool = False,
    ) -> None:
        self.clock, self.channel, self.zone = clock, channel, zone
        self.admins, self.forgetful = admins, forgetful
        self.messages: list[Message] = []
        self.watchers: list[Watcher] = []
        self._closed: set[str] = set()
        self._gone: set[str] = set()
        self._people: dict[str, Account] = {}
        self._keyed: dict[tuple[str, str], Message] = {}
        self._faults = Faults()
        self._numbers = count(1)

    async def run(self, dispatcher: Dispatcher) -> None:  # noqa: ARG002 - whoever types here brings a Chat with the dispatcher
        """Be there until cancelled; nobody types into a world by itself."""
        await asyncio.Event().wait()

    async def post(self, place: Place, post: Post, key: str, since: datetime | None = None) -> Place:
        return await self._deliver(place, post, key, since)

    async def direct(self, account: Account, post: Post, key: str, since: datetime | None = None) -> Place:
        if account.user in self._closed | self._gone:
            raise DirectClosed
        return await self._deliver(self.place(f"@{account.user}"), post, key, since, to=account)

    async def edit(self, place: Place, post: Post, key: str) -> None:  # noqa: ARG002 - it is found by its place
        # As on a real platform, others get their turn while this is under way.
        await asyncio.sleep(0)
        fault = self._faults.next(place.channel)
        if fault and not fault.accepted:
            raise fault.error
        message = self._at(place)
        before = message.post
        message.edits.append(post)
        message.post = post
        self._tell(message, before)
        if fault:
            raise fault.error

    async def is_there(self, account: Account, home: Place) -> bool:  # noqa: ARG002 - there is one place
        return account.user not in self._gone

    async def bring(self, thread: Place, account: Account) -> None:
        """Everybody sees every thread."""

    async def call(self, home: Place, account: Account, *, wanted: bool) -> None:  # noqa: ARG002 - nobody is
        """Nobody is notified of anything but what is written to them."""
        if wanted:
            raise DirectClosed

    async def arrange(self, thread: Place, event: Post) -> Place:  # noqa: ARG002 - nowhere
        """Here is no calendar."""
        raise DirectClosed

    def link(self, thread: Place) -> str:  # noqa: ARG002 - nothing here has an address
        """A terminal has no addresses."""
        return ""

    async def check(self, home: Place, *, mend: bool = False) -> list[Finding]:  # noqa: ARG002 - a test mends it
        missing = list(self._faults.missing(home.channel))
        return missing or [Finding(key="console-channel", ok=True, detail=home.channel)]

    async def _deliver(
        self, place: Place, post: Post, key: str, since: datetime | None, to: Account | None = None
    ) -> Place:
        await asyncio.sleep(0)
        fault = self._faults.next(place.channel)
        if fault and not fault.accepted:
            raise fault.error
        message = self._earlier(place, key, since)
        if message is None:
            message = self.add(place, post, to=to, key=key)
            self._keyed[place.channel, key] = message
            self._tell(message, None)
        if fault:
            raise fault.error
        return message.place

    def _earlier(self, place: Place, key: str, since: datetime | None) -> Message | None:
        message = self._keyed.get((place.channel, key))
        if message and self.forgetful and (since is None or message.at < since):
            return None
        return message

    def _at(self, place: Place) -> Message:
        for message in self.messages:
            if message.place.channel == place.channel and message.place.message == place.message:
                return message
        # Nothing is missing in the home: only this message is gone, for good.
        raise CannotPost()

    def _tell(self, message: Message, before: Post | None) -> None:
        for watcher in list(self.watchers):
            watcher(message, before)

    # What happens in the world besides the bot's own posts.

    def place(self, channel: str = "", thread: str = "") -> Place:
        """A channel of this world, or a thread of it."""
        return Place(self.name, "local", channel or self.channel, thread)

    def add(
        self, place: Place, post: Post, *, author: Account | None = None, to: Account | None = None, key: str = ""
    ) -> Message:
        """Put a message there, in the thread of `place` if it names one."""
        number = str(next(self._numbers))
        thread = place.thread or (number if post.opens_thread else "")
        where = replace(place, thread=thread, message=number)
        message = Message(
            place=where,
            post=post,
            at=self.clock(),
            author=author,
            to=to,
            within=place.thread,
            thread_name="" if place.thread else post.opens_thread,
            key=key,
        )
        self.messages.append(message)
        return message

    def delete(self, place: Place) -> None:
        """Somebody deletes the message there."""
        gone = self._at(place)
        self.messages.remove(gone)
        self._keyed = {key: message for key, message in self._keyed.items() if message is not gone}

    def meet(self, name: str, *, zone: str = "", locale: str = "") -> Account:
        """A person of this world; the name is known however it was capitalised. Zone and locale are kept if given."""
        newcomer = Account(platform=self.name, workspace="local", user=name, name=name)
        known = self._people.get(name.casefold(), newcomer)
        known = replace(known, zone=zone or known.zone, locale=locale or known.locale)
        self._people[name.casefold()] = known
        return known

    def manages(self, account: Account) -> bool:
        """Whether this person may manage the world."""
        return self.admins is None or account.user in self.admins

    @property
    def people(self) -> list[Account]:
        """Everybody met so far, in that order."""
        return list(self._people.values())

    def channel_messages(self, channel: str = "") -> list[Message]:
        """What stands in a channel and its threads, private answers included, oldest first."""
        return [message for message in self.messages if message.place.channel == (channel or self.channel)]

    # Hooks for tests of delivery.

    def fails(self, channel: str, error: Exception, *, times: int | None = None, accepted: bool = False) -> None:
        """Attempts in this channel fail from now on, or so many `times`.

        `CannotPost(finding)` and `NotNow(seconds)` refuse; any other error leaves the outcome unknown to the bot:
        with `accepted` the message stands there all the same.
        """
        self._faults.set(channel, Fault(error, times, accepted))

    def mends(self, channel: str) -> None:
        """Attempts in this channel succeed again."""
        self._faults.mend(channel)

    def close_direct(self, name: str, *, closed: bool = True) -> None:
        """This person takes no direct messages from the bot any more, or takes them again."""
        user = self.meet(name).user
        self._closed = self._closed | {user} if closed else self._closed - {user}

    def remove(self, name: str, *, gone: bool = True) -> None:
        """This person is not in this world any more, or is back."""
        user = self.meet(name).user
        self._gone = self._gone | {user} if gone else self._gone - {user}
