"""A process that is killed while a reading list is looked up, taken in or back leaves it whole, and it goes on."""

import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, timedelta

import pytest

from adapters.store import open_store
from bot.club.clubs.model import Club
from bot.club.rounds.repository import Rounds
from bot.features.importing.journal import Import, Stage, Standing
from bot.features.importing.reading_in import brought, keep_read, read_again
from bot.features.importing.repository import ImportedRounds, Imports
from bot.ports import Store
from tests.processes.importing import READER, go_on
from tests.store import samples
from tests.store.samples import MINUTE, NOW

_COUNT = 60
"""More than are taken in, or back, at once."""
_FILE = "date,arXiv,speaker\n" + "".join(
    f"{date(2019, 1, 7) + timedelta(weeks=number)},1901.{number:05},Person {number}\n" for number in range(_COUNT)
)
_AFTER_THE_LEASE = timedelta(minutes=5)


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, postgres_url: str, sqlite_url: str) -> str:
    """The address of an empty database."""
    return postgres_url if request.param == "postgres" else sqlite_url


@asynccontextmanager
async def _opened(url: str) -> AsyncIterator[Store]:
    """The database, for as long as no other process needs it."""
    store = open_store(url)
    await store.open()
    yield store
    await store.close()


async def _brought(url: str, club: Club) -> Import:
    """The file, read."""
    one = brought(club, None, "years.csv", _FILE.encode(), NOW)
    async with _opened(url) as store, store.write() as repos:
        kept = await keep_read(repos, club, one, await read_again(READER, one), NOW)
    assert kept
    return kept


async def _moved(url: str, one: Import, was: Stage, becomes: Stage) -> None:
    """Somebody presses the button; or, where it stays at its stage, its lease is over."""
    async with _opened(url) as store, store.write() as repos:
        assert await repos[Imports].move(one.id, was, becomes, NOW)


async def _killed(url: str, step: str) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.processes.importing", url, NOW.isoformat(), step
    )
    assert await process.wait() == -signal.SIGKILL


async def _there(url: str, club: Club) -> list[tuple[int, date, tuple[str, ...]]]:
    """What the club read before it met here: round, day and who presented."""
    async with _opened(url) as store, store.read() as repos:
        rounds = [one for one in await repos[Rounds].latest(club.id, 1000) if one.brought]
        past = await repos[ImportedRounds].presented([one.id for one in rounds])
    return [(one.number, one.pick_on, tuple(who.name for who in past[one.id].presenters)) for one in rounds]


async def test_it_goes_on_and_is_whole(url: str) -> None:
    """Killed in each of its stages and gone on with by another process: nothing is missing, twice there, or left."""
    async with _opened(url) as store, store.write() as repos:
        club = (await samples.club(repos)).club
        before = await repos[ImportedRounds].read_before(club.id)
    one = await _brought(url, club)

    await _moved(url, one, Stage.READ, Stage.LOOKING)
    await _killed(url, "looked up")
    assert await go_on(url, NOW + MINUTE) == []  # nobody takes it from a process that may still be at it
    asked = await go_on(url, NOW + _AFTER_THE_LEASE)
    assert 0 < len(set(asked)) == len(asked) < _COUNT  # what was looked up before is not asked again

    await _moved(url, one, Stage.READY, Stage.TAKING)
    await _killed(url, "taken in")
    half = await _there(url, club)
    assert 0 < len(half) < _COUNT
    await go_on(url, NOW + _AFTER_THE_LEASE)
    whole = await _there(url, club)
    assert [(day, who) for _, day, who in reversed(whole)] == [
        (date(2019, 1, 7) + timedelta(weeks=number), (f"Person {number}",)) for number in range(_COUNT)
    ]
    assert len({number for number, _, _ in whole}) == _COUNT
    assert whole[: len(half)] == half

    again = await _brought(url, club)
    async with _opened(url) as store, store.write() as repos:
        assert (await repos[Imports].counts(again.id)).by == {Standing.THERE: _COUNT}
        await repos[Imports].remove(again.id)

    await _moved(url, one, Stage.DONE, Stage.UNDOING)
    for step in ("taken back", "papers removed"):
        await _killed(url, step)
        await _moved(url, one, Stage.UNDOING, Stage.UNDOING)
    await go_on(url, NOW + _AFTER_THE_LEASE)
    assert await _there(url, club) == []
    async with _opened(url) as store, store.read() as repos:
        ended = await repos[Imports].get(one.id)
        assert await repos[ImportedRounds].read_before(club.id) == before
    assert ended
    assert (ended.stage, ended.kept) == (Stage.UNDONE, 0)
