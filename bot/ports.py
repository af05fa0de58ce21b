"""The contracts between the club and the world. Adapters keep these promises; the core uses nothing else of them.

Promises common to every method: a `datetime` given or returned is aware and UTC; nothing is changed when it raises.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from bot.chat.account import Account
from bot.chat.place import Finding, Place
from bot.chat.post import Call, Choice, Form, Post, Reply
from bot.site.model import Page, Visit
from bot.store.repositories import Repositories

if TYPE_CHECKING:
    from bot.club.papers.model import Paper

Clock = Callable[[], datetime]


class Dispatcher(Protocol):
    """What a platform brings to the club."""

    async def answer(self, call: Call) -> Reply | Form:
        """Answer a Call, or raise `Refusal`, worded for the person. Never raises anything else."""
        ...

    async def suggest(self, call: Call, field: str) -> list[Choice]:
        """What could be meant while somebody types into a field: at most 25, and at once. Never raises."""
        ...

    async def noticed(self, home: Place, missing: Finding | None) -> None:
        """Something changed in a home: what is missing there now, or None once all is well. Never raises."""
        ...

    async def moved(self, home: Place, now: Place) -> None:
        """The platform numbers a channel anew: a club that lives there moves along. Never raises."""
        ...

    async def present(self, account: Account, *, there: bool) -> None:
        """The platform said of itself that this person is there no more, or is there again. Never raises."""
        ...

    def reachable(self, platform: str, *, there: bool) -> None:
        """The connection to a platform was lost, or is there again without having begun anew. Telling it twice is
        harmless."""

    async def connected(self, platform: str, who: str, where: str) -> None:
        """The platform is connected, as whom and to what; told to whoever runs the bot. Never raises."""


class PlatformDown(Exception):
    """A platform refuses the bot altogether. The text is one plain sentence for the person who runs the bot."""


class WayTo(Protocol):
    """Leads to a thread on whichever platform it is."""

    def __call__(self, thread: Place) -> str:
        """As `Platform.link`; "" where none of the platforms has it."""
        ...


class Platform(Protocol):
    """A place where people talk: Discord, Slack, a terminal."""

    name: str

    async def run(self, dispatcher: Dispatcher) -> None:
        """Bring every Call to the dispatcher, show what comes back, until cancelled. Nothing a person typed is dropped.

        Raises PlatformDown where that will never be possible, e.g. for a refused token.
        `post` and the others may be called from the moment this runs; they wait for the connection, or raise NotNow.
        """

    async def post(self, place: Place, post: Post, key: str, since: datetime | None = None) -> Place:
        """Show `post` once, in the thread of `place` if it names one, and return where it stands.

        The same key gives the same message: where `since` is given, an earlier attempt since then may have got
        through, so it is looked for before anything is sent. Raises NotNow or CannotPost when it certainly was not
        posted; after any other exception the outcome is unknown. With `opens_thread` the returned place has a thread;
        raises ThreadMissing where the post stands, but its thread could not be opened.
        """
        ...

    async def edit(self, place: Place, post: Post, key: str) -> None:
        """Make the message at `place`, posted under this key, show `post` and still be found by its key.

        Raises as `post` does; doing it twice is harmless. A thread that could not be opened is tried again.
        """

    async def direct(self, account: Account, post: Post, key: str, since: datetime | None = None) -> Place:
        """Like `post`, to one person alone. Raises DirectClosed where that person does not take it."""
        ...

    async def is_there(self, account: Account, home: Place) -> bool | None:
        """Whether this person is where this home is; None where the platform does not say for certain. Never raises."""
        ...

    async def bring(self, thread: Place, account: Account) -> None:
        """Let this thread stand among those that the person follows, where the platform has such a thing.

        Doing it twice is harmless. Raises as `post` does, and DirectClosed where it cannot be for this person.
        """
        ...

    async def call(self, home: Place, account: Account, *, wanted: bool) -> None:
        """From now on posts in this home that call (`Post.calls`) notify this person, or do not any more.

        Doing it twice is harmless. Raises as `post` does, and DirectClosed where the platform, or this home, has no
        way to call some and not all: whoever is to hear of something is written to then.
        """
        ...

    async def arrange(self, thread: Place, event: Post) -> Place:
        """Let the place's own calendar show this event (`Post.event`) once, or no more where its state is "closed".

        It is known again by the thread it belongs to, whose place is returned: doing it twice is harmless, whatever
        became of an earlier attempt. Raises as `post` does, and DirectClosed where there is no such calendar, or it
        is closed to the bot.
        """
        ...

    def link(self, thread: Place) -> str:
        """An address that leads whoever may read this thread to it; "" where there is none, or none known yet."""
        ...

    async def check(self, home: Place, *, mend: bool = False) -> list[Finding]:
        """Say what the bot can and cannot do in this home; never raises for what is merely missing.

        With `mend`, what the platform can put right itself (`Finding.mendable`) is put right first.
        """
        ...


class LibraryDown(Exception):
    """The library did not answer in time, or not sensibly. The text is for the log."""


class Why(StrEnum):
    """Why something of the web could not be read; the wording has a sentence for each."""

    ADDRESS = "address"  # not an address that can be followed
    PRIVATE = "private"  # inside somebody's network, or at an unusual port
    UNREACHABLE = "unreachable"  # no such host, nobody answers there, a broken certificate
    SLOW = "slow"
    LARGE = "large"
    REDIRECTS = "redirects"  # too many, or in a circle
    MISSING = "missing"  # the server says that there is nothing there
    CLOSED = "closed"  # behind a login, a payment or a wall against robots
    BROKEN = "broken"  # the server is ill, or what it sends cannot be understood
    OTHER_KIND = "other-kind"  # a file of another kind than what can be read
    NO_TITLE = "no-title"


class Unreadable(LibraryDown):
    """This one thing could not be read, for a reason that can be told. The text is for the log."""

    def __init__(self, why: Why, text: str = "") -> None:
        super().__init__(f"{why}: {text}" if text else str(why))
        self.why, self.text = why, text


class Library(Protocol):
    """Where papers are looked up. Slow: a second or a minute."""

    async def find(self, key: str) -> Paper | None:
        """The paper of this key (`arxiv:1706.03762`, `doi:10.1145/3292500`) or at this address, or None.

        Of arXiv's papers it is the newest version. An address leads to the paper its page is about, so what is found
        has a key of its own: `arxiv:…`, `doi:…` or `web:…`. A library that does not know this kind of key returns
        None. May raise LibraryDown, and Unreadable where it can be told why.
        """
        ...

    async def search(self, words: str, most: int) -> list[Paper]:
        """The best matches for these words, best first. May raise LibraryDown."""
        ...


class Download(Protocol):
    """Fetches a file that somebody gave through a platform."""

    async def __call__(self, address: str, most: int, headers: Mapping[str, str] | None = None) -> bytes:
        """What stands at this address, if that is at most so many bytes; no redirect is followed. Raises Unreadable."""
        ...


class Drawing(Protocol):
    """Draws pictures. An answer never waits for more than seconds, and does without where there is none."""

    async def draw(self, svg: str) -> bytes | None:
        """This SVG as PNG; None where it cannot be drawn. Its letters are Noto Sans. Never raises."""
        ...


class Sources(Protocol):
    """Where new papers are heard of. Slow: a second or a minute."""

    async def recent(self, source: str, most: int) -> list[Paper]:
        """The newest papers of this source, newest first where it says how new.

        A source is a name that `bot.features.suggestions.sources` gives. May raise LibraryDown, and Unreadable where
        the reason can be told.
        """
        ...


class SiteDown(Exception):
    """Pages cannot be served. The text is one plain sentence for the person who runs the bot."""


class Site(Protocol):
    """Brings the visits of browsers and calendar programs; it listens already."""

    async def run(self, answer: Callable[[Visit], Awaitable[Page]]) -> None:
        """Answer every visit, each while others are answered, until cancelled."""


class Timer(Protocol):
    """Wakes the club. It decides nothing: what is due is in the database."""

    def start(self, ring: Callable[[], Awaitable[None]]) -> None:
        """Ring at once and then again and again; a ring that still runs is not doubled."""

    def at(self, when: datetime) -> None:
        """Ring at that moment as well; an earlier one asked for before stays."""

    async def stop(self) -> None:
        """Ring no more, and let a ring that runs come to its end."""


class StoreDown(Exception):
    """The database cannot be used. The text is one plain sentence for the person who runs the bot."""


class StoreBusy(StoreDown):
    """Two changes met, and this one was undone whole: the same again may well succeed."""


class StoreGone(StoreDown):
    """The database is not there any more, or another one took its place: nothing written to it would last."""


class Backups(Protocol):
    """Copies of the club's memory, made while it is in use."""

    async def make(self, now: datetime) -> None:
        """Copy it, see that the copy is whole, and let go of what is too old. Doing it twice in a day is harmless.

        Raises StoreDown, and then every earlier copy is still there.
        """
        ...


class Store(Protocol):
    """The club's memory."""

    def read(self) -> AbstractAsyncContextManager[Repositories]:
        """One consistent view; nothing may be written."""
        ...

    def write(self) -> AbstractAsyncContextManager[Repositories]:
        """A transaction: durable when the block ends, undone when it raises.

        Read-then-write inside it loses no update of another writer. Raises StoreBusy where this is only possible by
        undoing it, StoreGone where the database is not any more the one that was opened, and StoreDown where it is
        locked too long, read-only or full.
        """
        ...

    async def open(self) -> None:
        """Bring the schema forward. Raises StoreDown, e.g. for a database newer than the program."""

    async def close(self) -> None: ...
