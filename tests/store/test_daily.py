"""The bot copies its database every day, keeps the newest copies, and loses none for one that fails."""

import logging
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.store import open_store
from adapters.store.daily import DAYS, WEEKS, DailyBackups, kept
from bot.ports import Store, StoreDown
from bot.store.backing_up import MARK, back_up_daily
from bot.store.memory import Marks
from tests.store.files import content, names

MONDAY = datetime(2026, 3, 2, 4, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    """A store that is in use."""
    made = open_store(f"sqlite:///{tmp_path / 'club.db'}")
    await made.open()
    yield made
    await made.close()


@pytest.fixture
def backups(tmp_path: Path) -> DailyBackups:
    """Its copies, in a folder that is not there yet."""
    return DailyBackups(tmp_path / "club.db", tmp_path / "backups")


@given(st.sets(st.dates(date(2020, 1, 1), date(2030, 12, 31)), max_size=60))
def test_the_newest_stay(days: set[date]) -> None:
    """The last seven and the newest of four weeks; none that is newer than one that stays of its week is let go."""
    stay = kept(days)
    assert stay <= days
    assert set(sorted(days)[-DAYS:]) <= stay
    assert len(stay) <= DAYS + WEEKS
    weeks = sorted({day.isocalendar()[:2] for day in days})[-WEEKS:]
    assert {day.isocalendar()[:2] for day in stay} >= set(weeks)


async def test_two_months_leave_seven_days_and_four_weeks(store: Store, backups: DailyBackups, tmp_path: Path) -> None:
    """As many copies as are promised, however long the bot runs; each can be opened."""
    for day in range(60):
        await back_up_daily(store, backups, MONDAY + day * DAY)
    made = names(tmp_path / "backups")
    assert [name.removeprefix("club.db.") for name in made] == [
        "2026-04-12", "2026-04-19", *(f"2026-04-{day}" for day in range(24, 31)),
    ]  # fmt: skip
    other = open_store(f"sqlite:///{tmp_path / 'backups' / made[-1]}")
    await other.open()
    await other.close()


async def test_one_a_day(store: Store, backups: DailyBackups, tmp_path: Path) -> None:
    """Asked again the same day, also after a start that lost the mark, the copy stays as it was."""
    await back_up_daily(store, backups, MONDAY)
    (name,) = names(tmp_path / "backups")
    before = content(tmp_path / "backups" / name)
    async with store.write() as repos:
        await repos[Marks].drop(MARK, MONDAY + DAY)
    await back_up_daily(store, backups, MONDAY + timedelta(hours=3))
    assert content(tmp_path / "backups" / name) == before


async def test_other_files_in_the_folder_are_left_alone(store: Store, backups: DailyBackups, tmp_path: Path) -> None:
    """Whatever else lies there is nobody's to delete."""
    folder = tmp_path / "backups"
    folder.mkdir()
    others = {"club.db.2020-1-1", "club.db.20200101", "club.db.mine", "notes.txt"}
    for name in others:
        (folder / name).touch()
    for day in range(20):
        await back_up_daily(store, backups, MONDAY + day * DAY)
    assert others <= set(names(folder))


async def test_a_backup_that_fails_is_told_and_tried_again(
    store: Store, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Where the folder cannot be made, the log says it in one line; with room for it the same day has its copy."""
    backups = DailyBackups(tmp_path / "club.db", tmp_path / "disk" / "backups")
    with caplog.at_level(logging.WARNING):
        await back_up_daily(store, backups, MONDAY)
    assert "takes no backup" in caplog.text
    (tmp_path / "disk").mkdir()
    await back_up_daily(store, backups, MONDAY + timedelta(minutes=10))
    assert names(tmp_path / "disk" / "backups") == ["club.db.2026-03-02"]


async def test_a_damaged_database_loses_no_earlier_copy(store: Store, backups: DailyBackups, tmp_path: Path) -> None:
    """What cannot be copied whole is not copied, and nothing is let go for it."""
    for day in range(9):
        await backups.make(MONDAY + day * DAY)
    before = names(tmp_path / "backups")
    await store.close()
    (tmp_path / "club.db").write_bytes(b"not a database at all" * 100)
    with pytest.raises(StoreDown):
        await backups.make(MONDAY + 9 * DAY)
    assert names(tmp_path / "backups") == before


async def test_the_copy_is_of_its_owner_alone(backups: DailyBackups, store: Store, tmp_path: Path) -> None:
    """Nobody else on the machine reads the club's memory from it."""
    await back_up_daily(store, backups, MONDAY)
    (name,) = names(tmp_path / "backups")
    assert (tmp_path / "backups" / name).stat().st_mode & 0o077 == 0
    assert (tmp_path / "backups").stat().st_mode & 0o077 == 0
    with closing(sqlite3.connect(tmp_path / "backups" / name)) as copied:
        assert copied.execute("SELECT count(*) FROM clubs").fetchone() == (0,)
