"""Kills on purpose: the bot dies in each step between claiming a row and its record, on every platform and engine."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal, cast

import discord
import pytest

from adapters.store import open_store
from bot.chat.account import Account
from bot.chat.place import Home as ClubHome
from bot.chat.place import Place
from bot.chat.post import Part, Post
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.delivery.relay import LEASE, OutboxRelay
from bot.features import FEATURES
from bot.outbox.model import OutboxKind, OutboxRow, Outcome
from bot.outbox.repository import Outbox
from bot.ports import Platform, Store
from bot.store.repositories import Repositories
from tests.storm.homes import ConsoleHome, Home, a_home

Point = Literal["before the request", "accepted but unanswered", "answered but unrecorded", "recorded but uncommitted"]
POINTS: tuple[Point, ...] = (
    "before the request", "accepted but unanswered", "answered but unrecorded", "recorded but uncommitted",
)  # fmt: skip
ROWS = ("post", "card", "long", "direct")


class Killed(BaseException):
    """The process ends here: nothing after this line happens, and no handler of errors hears of it."""


class DyingPlatform:
    """A platform whose process is killed at this point of posting."""

    def __init__(self, platform: Platform, point: Point, home: Home) -> None:
        self.name = platform.name
        self._platform, self._point, self._home = platform, point, home

    async def post(self, place: Place, post: Post, key: str, since: datetime | None = None) -> Place:
        return await self._around(lambda: self._platform.post(place, post, key, since))

    async def direct(self, account: Account, post: Post, key: str, since: datetime | None = None) -> Place:
        return await self._around(lambda: self._platform.direct(account, post, key, since))

    async def _around(self, posting: Callable[[], Awaitable[Place]]) -> Place:
        if self._point == "before the request":
            raise Killed
        if self._point == "accepted but unanswered":
            self._home.lose_the_answer()
        try:
            place = await posting()
        except Exception as lost:
            raise Killed from lost
        if self._point == "answered but unrecorded":
            raise Killed
        return place


class DyingStore:
    """A store whose process is killed with the record written but not committed."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def read(self) -> AbstractAsyncContextManager[Repositories]:
        return self._store.read()

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Repositories]:
        async with self._store.write() as repos:
            yield repos
            rows = await repos[Outbox].keyed(["1/1/pick/1"])
            if any(row.outcome is Outcome.SENT for row in rows.values()):
                raise Killed


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Log in to the gateway again at once: the library waits five seconds before each further login."""

    async def no_wait(*_: object, **__: object) -> None:
        return

    monkeypatch.setattr(discord.Client, "before_identify_hook", no_wait)


@pytest.fixture(params=["console", "discord", "slack"])
async def home(request: pytest.FixtureRequest) -> AsyncIterator[Home]:
    """An empty home, on each platform in turn."""
    async with a_home(request.param) as made:
        yield made


@asynccontextmanager
async def a_process(url: str) -> AsyncIterator[Store]:
    """The store of one process of the bot."""
    store = open_store(url)
    await store.open()
    try:
        yield store
    finally:
        await store.close()


async def found(store: Store, home: Home, kind: str, now: datetime) -> None:
    """A club with one row that is due."""
    words = "Attention is enough. " * (400 if kind == "long" else 1)
    post = Post(title="Once", parts=(Part((words,)),), opens_thread="Attention" if kind == "card" else "")
    async with store.write() as repos:
        club = await repos[Clubs].add(Club(name="Readers", zone="Europe/Berlin", created_at=now))
        await repos[Clubs].add_home(ClubHome(club_id=club.id, place=home.place, joined_at=now))
        row = OutboxRow(key="1/1/pick/1", club_id=club.id, place=home.place, post=post, due=now, moment=now)
        if kind == "direct":
            row = replace(row, kind=OutboxKind.DIRECT, account=home.account)
        await repos[Outbox].put([row])


async def killed(url: str, home: Home, point: Point, now: datetime) -> None:
    """A process claims what is due and dies there."""
    async with a_process(url) as store, home.process(store) as platform:
        dying = cast("Store", DyingStore(store)) if point == "recorded but uncommitted" else store
        death = cast("Platform", DyingPlatform(platform, point, home))
        with pytest.raises(Killed):
            await OutboxRelay(dying, {platform.name: death}, FEATURES).deliver(now)


async def recorded(store: Store) -> OutboxRow:
    """The row as the database has it."""
    async with store.read() as repos:
        return (await repos[Outbox].keyed(["1/1/pick/1"]))["1/1/pick/1"]


@pytest.mark.parametrize("kind", ROWS)
@pytest.mark.parametrize("point", POINTS)
async def test_a_row_is_posted_once_wherever_its_process_dies(
    store_url: str, home: Home, point: Point, kind: str
) -> None:
    """Nothing twice, nothing lost: the next process takes the row over after its lease, and looks before it posts."""
    now = home.go(timedelta())
    async with a_process(store_url) as store:
        await found(store, home, kind, now)
    await killed(store_url, home, point, now)
    stood = len(await home.seen())
    async with a_process(store_url) as store, home.process(store) as platform:
        again = OutboxRelay(store, {platform.name: platform}, FEATURES)
        assert await again.deliver(now + LEASE / 2) == 0, "the dead process still holds the row"
        # Ten minutes are more than the lease, and more than Discord remembers a nonce for.
        assert await again.deliver(home.go(timedelta(minutes=10))) == 1
        assert await again.deliver(home.go(timedelta(minutes=10))) == 0
        row = await recorded(store)
    assert row.outcome is Outcome.SENT
    assert row.attempts == 2
    seen = await home.seen()
    assert sum("Once" in one for one in seen) == 1
    assert sum(one.count("is enough") for one in seen) in (0, 400 if kind == "long" else 1)
    assert bool(stood) == (point != "before the request")


@pytest.mark.parametrize("deaths", [3])
async def test_a_row_survives_one_death_after_another(store_url: str, home: Home, deaths: int) -> None:
    """Killed at a different step each time it is tried, the row still stands once."""
    now = home.go(timedelta())
    async with a_process(store_url) as store:
        await found(store, home, "card", now)
    for point in (*POINTS[1 : deaths + 1], POINTS[0]):
        await killed(store_url, home, point, home.go(timedelta(minutes=10)))
    async with a_process(store_url) as store, home.process(store) as platform:
        assert (
            await OutboxRelay(store, {platform.name: platform}, FEATURES).deliver(home.go(timedelta(minutes=10))) == 1
        )
        assert (await recorded(store)).attempts == deaths + 2
    assert sum("Once" in one for one in await home.seen()) == 1


@pytest.mark.parametrize("platform", ["discord", "slack"])
async def test_a_clock_that_was_an_hour_off_posts_nothing_twice(sqlite_url: str, platform: str) -> None:
    """The dead process's clock ran an hour ahead of the platform's: its message is older than its first attempt."""
    async with a_home(platform) as home:
        ahead = home.go(timedelta()) + timedelta(hours=1)
        async with a_process(sqlite_url) as store:
            await found(store, home, "post", ahead)
        await killed(sqlite_url, home, "answered but unrecorded", ahead)
        later = home.go(timedelta(minutes=10)) + timedelta(hours=1)
        async with a_process(sqlite_url) as store, home.process(store) as running:
            assert await OutboxRelay(store, {platform: running}, FEATURES).deliver(later) == 1
        assert sum("Once" in one for one in await home.seen()) == 1


class SlowPlatform:
    """A platform whose posting takes until it is let go."""

    def __init__(self, platform: Platform) -> None:
        self.name, self._platform = platform.name, platform
        self.asked, self.let = asyncio.Event(), asyncio.Event()

    async def post(self, place: Place, post: Post, key: str, since: datetime | None = None) -> Place:
        self.asked.set()
        await self.let.wait()
        return await self._platform.post(place, post, key, since)


async def test_a_clock_put_forward_starts_no_second_attempt(sqlite_url: str) -> None:
    """An hour passes on the clock while an attempt runs: its lease looks over, and still nobody posts beside it."""
    home = ConsoleHome()
    async with a_process(sqlite_url) as store:
        await found(store, home, "post", home.now)
        slow = SlowPlatform(home.world)
        relay = OutboxRelay(store, {"console": cast("Platform", slow)}, FEATURES)
        first = asyncio.create_task(relay.deliver(home.now))
        await slow.asked.wait()
        second = asyncio.create_task(relay.deliver(home.now + timedelta(hours=1)))
        assert await second == 0
        slow.let.set()
        assert await first == 1
        assert (await recorded(store)).outcome is Outcome.SENT
    assert await home.seen() == ["Once"]
