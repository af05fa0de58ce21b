"""What an answer leaves is done at once; an answer that leaves nothing wakes nobody."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.clock import SchedulerTimer
from bot.outbox.repository import Outbox
from bot.store.watched import Change, WatchedStore
from tests.core.quiet_club import TUESDAY, QuietClub, quiet_club


class Doorbell:
    """An timer that rings when the test says so, and keeps what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[datetime] = []

    def start(self, ring: Callable[[], Awaitable[None]]) -> None:
        """The test rings."""

    def at(self, when: datetime) -> None:
        self.asked.append(when)

    async def stop(self) -> None:
        """Nothing rings."""


@pytest.fixture
async def club(sqlite_template: Path, tmp_path: Path) -> AsyncIterator[QuietClub]:
    """A club in the middle of a round."""
    async with quiet_club(sqlite_template, tmp_path, TUESDAY) as club:
        await club.tick()
        for line in ("club start The Margin Notes zone: Europe/Berlin", "club pick 1706.03762 when: now"):
            assert await club.ask("ada", line) == "reply"
        await club.tick()
        yield club


@asynccontextmanager
async def _running(club: QuietClub) -> AsyncIterator[Doorbell]:
    bell = Doorbell()
    task = asyncio.create_task(club.bot.run(bell))
    while club.bot._timer is None:  # noqa: ASYNC110 - a start sets no event
        await asyncio.sleep(0)
    try:
        yield bell
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_what_is_only_asked_wakes_nobody(club: QuietClub) -> None:
    """No row, no moment: no tick, no claim, no question for what comes next."""
    async with _running(club) as bell:
        for line in ("paper now", "paper streak", "paper help", "paper find attention"):
            assert await club.ask("ada", line) in ("reply", "form")
        assert bell.asked == []
        assert club.bot._soon is None
        assert not club.bot._deliveries


async def test_a_row_is_delivered_without_a_ring(club: QuietClub) -> None:
    """Several answers leave rows, one delivery takes them along; the timer was asked for nothing that is due now."""
    delivered, deliver, before = 0, club.bot.relay.deliver, len(club.platform.posted)

    async def counted(now: datetime, *, elsewhere: bool = True) -> int:
        nonlocal delivered
        delivered += 1
        return await deliver(now, elsewhere=elsewhere)

    club.bot.relay.deliver = counted  # type: ignore[method-assign]
    async with _running(club) as bell:
        await asyncio.gather(
            *(club.ask(who, "paper critique different: I would compare at equal compute.") for who in ("ben", "chen"))
        )
        async with asyncio.timeout(20):
            while len(club.platform.posted) == before:  # noqa: ASYNC110
                await asyncio.sleep(0.005)
        assert club.now not in bell.asked
    assert 1 <= delivered <= 2


async def test_a_changed_moment_rings_at_once(club: QuietClub) -> None:
    """The week is looked at again when its moments are others."""
    async with _running(club) as bell:
        assert await club.ask("ada", "club rhythm wrap: mon 07:00") == "reply"
        assert club.now in bell.asked


async def test_what_was_undone_late_is_told_of_as_well(club: QuietClub) -> None:
    """Whoever stops waiting for a commit does not know whether it was made: looking once too often does no harm."""
    heard: list[Change] = []
    store = WatchedStore(club.store, heard.append)
    with pytest.raises(asyncio.CancelledError):
        async with store.write() as repos:
            await repos[Outbox].put([])
            raise asyncio.CancelledError
    async with store.write() as repos:
        await repos[Outbox].keyed(["none"])
    assert heard == [Change.ROWS]


async def test_who_asks_during_a_ring_is_rung_for_after_it() -> None:
    """A ring may have looked at the week before it changed, so another one follows."""
    timer, rings, going_on = SchedulerTimer(600), asyncio.Semaphore(0), asyncio.Semaphore(1)

    async def ring() -> None:
        rings.release()
        await going_on.acquire()

    async def asked() -> None:
        timer.at(datetime.now(UTC))
        while timer._scheduler.get_job("once") is not None:  # noqa: ASYNC110 - a job that left sets no event
            await asyncio.sleep(0.001)

    timer.start(ring)
    async with asyncio.timeout(20):
        await rings.acquire()  # the one at the start has ended
        await asked()
        await rings.acquire()  # this one is under way
        await asked()
        going_on.release()
        going_on.release()
        await rings.acquire()
        await timer.stop()
