"""A club's whole calendar, as it is exported, and what is counted of changes."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.club.calendar.making import calendar_text
from bot.club.calendar.repository import ToldEvents
from bot.club.clubs.model import Club, ClubState
from bot.club.clubs.repository import Clubs
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.plan import open_round
from bot.club.rounds.repository import Rounds
from bot.features import FEATURES
from bot.ports import Store
from bot.schedule.model import Step
from bot.schedule.moments import Moment, MomentState
from tests.calendar_file import Entry, by_name

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)


@pytest.fixture
async def club(sqlite_store: Store) -> Club:
    """It read something in its life before, of which the days are known; last week; and goes on reading."""
    async with sqlite_store.write() as repos:
        club = await repos[Clubs].add(Club(name="Readers", zone="Europe/Berlin", created_at=NOW - timedelta(days=30)))
        for number, (day, state) in enumerate(
            [
                (date(2019, 2, 28), RoundState.SETTLED),
                (date(2019, 3, 7), RoundState.SKIPPED),
                (date(2026, 11, 23), RoundState.SETTLED),
            ],
            1,
        ):
            title = f"Paper {number}"
            paper = await repos[Papers].put(Paper(club_id=club.id, key=f"title:{number}", title=title, link=""))
            at = datetime(day.year, day.month, day.day, 8, tzinfo=UTC)
            (round_,) = await repos[Rounds].add(
                Round(club_id=club.id, number=number, state=state, pick_on=day, paper_ids=(paper.id,), picked_at=at)
            )
        discussed = datetime(2026, 11, 27, 16, tzinfo=UTC)
        await repos[Rounds].put_moments(
            [
                Moment(
                    club_id=club.id,
                    round_id=round_.id,
                    step=Step.DISCUSS,
                    due=discussed,
                    state=MomentState.DONE,
                    done_at=discussed,
                )
            ]
        )
        await open_round(repos, FEATURES, club, 4, date(2026, 12, 7), NOW)
    return club


async def read(store: Store, club: Club, now: datetime = NOW, *, whole: bool = False) -> dict[str, Entry]:
    """Its events by round and step."""
    return by_name(await calendar_text(store, club, now, lambda _: "", whole=whole))


async def test_the_whole_life(sqlite_store: Store, club: Club) -> None:
    """Every session is in the file: on its day where no more is known, at its hour where it is, and what comes."""
    found = await read(sqlite_store, club, whole=True)
    assert found["1-discuss"].begins == date(2019, 2, 28)
    assert found["1-discuss"].title == "Readers: “Paper 1”"
    assert "2-discuss" not in found
    assert found["3-discuss"].begins == datetime(2026, 11, 27, 16, tzinfo=UTC)
    assert found["4-discuss"].begins == datetime(2026, 12, 11, 16, tzinfo=UTC)
    weeks = await read(sqlite_store, club)
    assert set(found) - set(weeks) == {"1-discuss"}
    assert {name: found[name] for name in weeks} == weeks


async def test_what_is_over_is_not_counted(sqlite_store: Store, club: Club) -> None:
    """Nothing is written down of what was over before anybody asked, and nothing twice of the rest."""
    await read(sqlite_store, club, whole=True)
    async with sqlite_store.read() as repos:
        told = await repos[ToldEvents].of(club.id)
    assert min(one.begins for one in told) > NOW
    later = NOW + timedelta(minutes=10)
    await read(sqlite_store, club, later)
    async with sqlite_store.read() as repos:
        assert await repos[ToldEvents].of(club.id) == told


async def test_a_call_off_ends_with_its_time(sqlite_store: Store, club: Club) -> None:
    """What was called off is said until it would have been, and then no more."""
    await read(sqlite_store, club)
    stranded = replace(club, state=ClubState.STRANDED)
    assert (await read(sqlite_store, stranded))["4-discuss"].status == "CANCELLED"
    assert "4-discuss" not in await read(sqlite_store, stranded, NOW + timedelta(days=12))


async def test_what_was_told_is_not_kept_for_ever(sqlite_store: Store, club: Club) -> None:
    """A year after an event nobody asks how often it was changed; what calendars still show is known."""
    await read(sqlite_store, club)
    later = NOW + timedelta(weeks=54)
    async with sqlite_store.read() as repos:
        first = {one.name for one in await repos[ToldEvents].of(club.id)}
    await read(sqlite_store, club, later)
    async with sqlite_store.read() as repos:
        kept = await repos[ToldEvents].of(club.id)
    assert first - {one.name for one in kept}
    assert all(one.begins >= later - timedelta(weeks=52) for one in kept)
