"""A club's file moves into another club, and that one's file is the same: export, import, and export once more."""

import asyncio
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from adapters.store import open_store
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.features import FEATURES
from bot.features.archive.holdings import context
from bot.features.exporting.collecting import reading_list
from bot.features.exporting.formats import FORMATS
from bot.features.exporting.model import ReadingList
from bot.features.importing.journal import Choice, Counts, Stage, Standing
from bot.features.importing.reading_in import brought, keep_read, read_again
from bot.features.importing.repository import Imports
from bot.ports import Store
from tests.exporting.test_read_back import lists
from tests.processes.importing import READER, Nothing, go_on_with

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
_LATER = NOW + timedelta(minutes=5)
_clubs = count(1)
ROTA = "Date, Speaker, SlackID\n2018-12-31, Nobody Else, U012AB3CD\n"
WHOLE = ("csv", "json")
"""The formats that also tell of a session without a paper; to a bibliography, or a page to read, it is nothing."""


async def _moved_in(store: Store, club: Club, name: str, text: str) -> Counts:
    """The file is taken in, all of it as written; what was known of each reading when it was brought."""
    one = brought(club, None, name, text.encode(), NOW)
    async with store.write() as repos:
        kept = await keep_read(repos, club, one, await read_again(READER, one), NOW)
        assert kept
        counts = await repos[Imports].counts(kept.id)
        await repos[Imports].move(kept.id, Stage.READ, Stage.LOOKING, NOW)
    await go_on_with(store, Nothing(), _LATER)
    async with store.write() as repos:
        await repos[Imports].choose(kept.id, Choice.WRITTEN)
        assert await repos[Imports].move(kept.id, Stage.READY, Stage.TAKING, NOW)
    await go_on_with(store, Nothing(), _LATER)
    return counts


async def _founded(store: Store) -> Club:
    async with store.write() as repos:
        return await repos[Clubs].add(Club(name="The Margin Notes", zone="Europe/Berlin", created_at=NOW))


async def _list(store: Store, club: Club) -> ReadingList:
    async with store.read() as repos:
        return await reading_list(context(repos, club, NOW, FEATURES))


async def _there_and_back(folder: Path, kind: str, readings: ReadingList) -> None:
    store = open_store(f"sqlite:///{folder / f'{next(_clubs)}.db'}")
    await store.open()
    one, other = await _founded(store), await _founded(store)
    ending, write = FORMATS[kind].ending, FORMATS[kind].write
    await _moved_in(store, one, "list.csv", FORMATS["csv"].write(readings))
    await _moved_in(store, one, "rota.csv", ROTA)
    text = write(await _list(store, one))
    assert text.count("Nobody Else") == (kind in WHOLE)
    assert text.count("models") == len(readings.papers)
    await _moved_in(store, other, f"list{ending}", text)
    assert write(await _list(store, other)) == text
    again = await _moved_in(store, other, f"list{ending}", text)
    assert again.by == {Standing.THERE: len(readings.papers) + (kind in WHOLE)}
    assert write(await _list(store, other)) == text
    await store.close()


@pytest.mark.parametrize("kind", FORMATS)
@given(readings=lists())
@settings(max_examples=3, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_format(kind: str, readings: ReadingList, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Days, people, papers and their order are those that went out; the same file a second time changes nothing."""
    asyncio.run(_there_and_back(tmp_path_factory.mktemp("clubs"), kind, readings))
