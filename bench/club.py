"""A club to measure with: the real core and store, and a platform that does nothing."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from adapters.shelf import Shelf
from adapters.store import open_store
from bot.chat.account import Account
from bot.chat.line import read
from bot.chat.place import Finding, Place
from bot.chat.post import Call, Form, Post, Reply
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.papers.library import RememberingLibrary
from bot.compose.tools import tools
from bot.features import MENU
from bot.ports import Dispatcher, Store
from bot.service import Paperclub

START = datetime(2026, 3, 2, 8, tzinfo=UTC)


class Nowhere:
    """A platform that takes everything and shows nothing."""

    name = "console"

    def __init__(self) -> None:
        self.posted = 0

    async def run(self, dispatcher: Dispatcher) -> None:
        """Nobody calls."""

    async def post(self, place: Place, post: Post, key: str, since: datetime | None = None) -> Place:  # noqa: ARG002
        """Count it."""
        self.posted += 1
        number = str(self.posted)
        return Place(place.platform, place.workspace, place.channel, number if post.opens_thread else "", number)

    async def bring(self, thread: Place, account: Account) -> None:
        """Nothing."""

    async def call(self, home: Place, account: Account, *, wanted: bool) -> None:
        """Nothing."""

    async def edit(self, place: Place, post: Post, key: str) -> None:
        """Nothing."""

    async def direct(self, account: Account, post: Post, key: str, since: datetime | None = None) -> Place:  # noqa: ARG002
        """Count it."""
        self.posted += 1
        return Place(account.platform, account.workspace, f"@{account.user}", "", str(self.posted))

    async def is_there(self, account: Account, home: Place) -> bool | None:  # noqa: ARG002
        """Nobody says here."""
        return None

    async def arrange(self, thread: Place, event: Post) -> Place:  # noqa: ARG002
        """Here is no calendar."""
        return thread

    def link(self, thread: Place) -> str:
        """Every thread has one."""
        return f"https://nowhere.example/{thread.thread}"

    async def check(self, home: Place, *, mend: bool = False) -> list[Finding]:  # noqa: ARG002
        """All is well."""
        return []


class Bench:
    """A store with a bot over it, at a moment that is set by hand."""

    def __init__(self, store: Store) -> None:
        self.store, self.nowhere, self.now = store, Nowhere(), START
        self.club = Paperclub(
            store, RememberingLibrary(Shelf(), store, self.clock), [self.nowhere], self.clock, tools=tools()
        )

    def clock(self) -> datetime:
        """The moment."""
        return self.now

    async def say(self, who: str, line: str, channel: str = "club") -> Reply | Form:
        """A typed line, answered."""
        typed = read(MENU, *line.removeprefix("/").split(" ", 1))
        account = Account(platform="console", workspace="local", user=who, name=who)
        place = Place("console", "local", channel)
        return await self.club.dispatcher.answer(
            Call(
                command=typed.path,
                values=typed.values,
                account=account,
                place=place,
                submitted=typed.submitted,
                manages=True,
            )
        )


@asynccontextmanager
async def bench() -> AsyncIterator[Bench]:
    """Over a new SQLite file."""
    with TemporaryDirectory() as folder:
        store = open_store(f"sqlite:///{Path(folder) / 'club.db'}")
        await store.open()
        try:
            yield Bench(store)
        finally:
            await store.close()


async def reading(setting: Bench, clubs: int, members: int) -> None:
    """Clubs c1, c2, … in the middle of a round, each with members m0, m1, …"""
    for club in range(1, clubs + 1):
        await setting.say("ada", "/club start Bench zone: Europe/Berlin", f"c{club}")
        async with setting.store.write() as repos:
            for number in range(members):
                who = f"m{number}"
                account = Account(platform="console", workspace="local", user=who, name=who)
                await repos[Members].add(Member(club_id=club, name=who, joined_at=START), account)
        await setting.say("ada", "/club pick 1706.03762 when: now", f"c{club}")
