"""A club whose week cannot go on holds nobody else up."""

import logging
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.chat.account import Account
from bot.chat.place import Home, Place
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.rounds.plan import open_round
from bot.club.rounds.repository import Rounds
from bot.club.rounds.week import Week
from bot.features import FEATURES
from bot.ports import Store
from bot.schedule.moments import MomentState

START = datetime(2026, 10, 20, 9, tzinfo=UTC)


async def _clubs(store: Store, count: int) -> list[Club]:
    clubs = []
    async with store.write() as repos:
        for number in range(count):
            club = await repos[Clubs].add(Club(name=f"Club {number}", zone="Europe/Berlin", created_at=START))
            place = Place("console", "local", f"c{number}")
            await repos[Clubs].add_home(Home(club_id=club.id, place=place, joined_at=START))
            account = Account(platform="console", workspace="local", user="ada", name="ada")
            await repos[Members].add(Member(club_id=club.id, name="ada", joined_at=START, organizer=True), account)
            await open_round(repos, FEATURES, club, 1, datetime(2026, 10, 26, tzinfo=UTC).date(), START)
            clubs.append(club)
    return clubs


async def test_a_broken_club_is_left_out_and_told_of(sqlite_store: Store, caplog: pytest.LogCaptureFixture) -> None:
    """With a zone nobody knows in its row, one club of three stays behind; the others' moments are done, once."""
    week, clubs = Week(sqlite_store, FEATURES), await _clubs(sqlite_store, 3)
    async with sqlite_store.write() as repos:
        await repos[Clubs].save(replace(clubs[1], zone="Nowhere/City"))
    later = START + timedelta(days=4)
    await week.stay_awake(later)
    with caplog.at_level(logging.ERROR):
        assert await week.advance(later) > 0
        assert await week.advance(later) == 0
    assert f"club {clubs[1].id} cannot go on" in caplog.text
    async with sqlite_store.read() as repos:
        waiting = await repos[Rounds].due(later, 10)
        assert {moment.club_id for moment in waiting} == {clubs[1].id}
        assert await repos[Rounds].due(later, 10, [clubs[1].id]) == []
        done = [one for one in await repos[Rounds].moments([1, 3]) if one.state is MomentState.LATE]
    assert len(done) == 4  # the vote and the early warning of both
