"""Clubs and their homes."""

from dataclasses import replace
from datetime import time

import pytest
from sqlalchemy.exc import IntegrityError

from bot.chat.place import Home, Place
from bot.club.clubs.model import ClubState, Settings
from bot.club.clubs.repository import Clubs
from bot.club.entries.settings import Asks
from bot.club.members.repository import Members
from bot.club.papers.settings import SEARCH, Search
from bot.ports import Store, StoreDown
from bot.schedule.model import Rhythm, Step, WallTime
from tests.store.samples import HOME, NOW, account, club


async def test_a_saved_club_comes_back_as_it_was(store: Store) -> None:
    """Every field of a club survives, rhythm and settings included."""
    async with store.write() as repos:
        sample = await club(repos)
        changed = replace(
            sample.club,
            name="Leser 🦉 読書会",
            zone="Asia/Tokyo",
            rhythm=Rhythm({Step.PICK: WallTime(6, time(23, 59)), Step.VOTE: WallTime(0, time(0))}, 4, 3),
            settings=SEARCH.put(
                Settings({"asks": Asks.BOTH, "carry": 7, "roles": True, "of_a_feature_to_come": ["kept"]}),
                (Search.CROSSREF, Search.ARXIV),
            ),
            state=ClubState.PAUSED,
            streak=5,
            best_streak=9,
        )
        await repos[Clubs].save(changed)
    async with store.read() as repos:
        assert await repos[Clubs].get([changed.id, 404_404_404]) == {changed.id: changed}


async def test_a_club_is_found_by_its_homes_only(store: Store) -> None:
    """The channel finds the club, whatever thread of it was meant; other channels find nothing."""
    async with store.write() as repos:
        sample = await club(repos)
        assert await repos[Clubs].at(replace(HOME, thread="t", message="m")) == sample.club
        assert await repos[Clubs].at(Place("console", "here", "elsewhere")) is None
        assert await repos[Clubs].at(Place("discord", "here", "club")) is None


async def test_a_channel_is_the_home_of_one_club(store: Store) -> None:
    """A second home in the same channel is refused by the database itself."""
    with pytest.raises((IntegrityError, StoreDown)):
        async with store.write() as repos:
            await club(repos, "One")
            await club(repos, "Two")


async def test_the_clubs_of_a_person_leave_closed_ones_out(store: Store) -> None:
    """A person's clubs come oldest first; a closed one does not come but where those are asked for, newest first."""
    async with store.write() as repos:
        first, second, third, last = [await club(repos, name, name) for name in ("a", "b", "c", "d")]
        gone = [replace(one.club, state=ClubState.CLOSED) for one in (last, second)]
        await repos[Clubs].save(*gone)
    async with store.read() as repos:
        assert await repos[Clubs].of(account("ada")) == [first.club, third.club]
        assert await repos[Clubs].of(account("eve")) == []
        assert await repos[Clubs].closed(account("ada")) == gone
        assert await repos[Clubs].closed(account("eve")) == []


async def test_the_club_of_a_channel_is_met_with_the_member_who_asks(store: Store) -> None:
    """One look gives both; a stranger has no membership, and a channel without a club nothing."""
    async with store.write() as repos:
        sample = await club(repos)
        ada = await repos[Members].of(sample.club.id, account("ada"))
        assert ada is not None
        assert await repos[Clubs].meet(HOME, account("ada")) == (sample.club, ada)
        assert await repos[Clubs].meet(HOME, account("eve")) == (sample.club, None)
        assert await repos[Clubs].meet(Place("console", "here", "elsewhere"), account("ada")) is None


async def test_homes_are_added_changed_and_removed(store: Store) -> None:
    """Homes come by club, oldest first; a club without any has an empty list."""
    async with store.write() as repos:
        one, two = await club(repos), await club(repos, "Two", "two")
        place = Place("slack", "T1", "C1")
        second = await repos[Clubs].add_home(Home(club_id=one.club.id, place=place, joined_at=NOW))
        broken = replace(second, broken="no right to post")
        await repos[Clubs].save_home(broken)
        await repos[Clubs].remove_home(two.home)
    async with store.read() as repos:
        assert await repos[Clubs].homes([one.club.id, two.club.id]) == {
            one.club.id: [one.home, broken],
            two.club.id: [],
        }
        assert await repos[Clubs].homes([]) == {}
        assert await repos[Clubs].at(place) == one.club
        assert await repos[Clubs].broken() == [broken]
    async with store.write() as repos:
        await repos[Clubs].save(replace(one.club, state=ClubState.CLOSED))
        assert await repos[Clubs].broken() == []


async def test_asking_for_none_gives_none(store: Store) -> None:
    """No ids, no rows, and no error."""
    async with store.read() as repos:
        assert await repos[Clubs].get([]) == {}
        assert await repos[Clubs].get([1, 2, 3]) == {}


async def test_how_many_clubs_live_on_a_platform(store: Store) -> None:
    """Each club once, however many homes it has there; closed ones are not counted."""
    async with store.write() as repos:
        assert await repos[Clubs].living_on("console") == 0
        first, second = await club(repos, "a", "a"), await club(repos, "b", "b")
        await repos[Clubs].add_home(Home(club_id=first.club.id, place=replace(HOME, channel="c"), joined_at=NOW))
        assert (await repos[Clubs].living_on("console"), await repos[Clubs].living_on("discord")) == (2, 0)
        await repos[Clubs].save(replace(second.club, state=ClubState.CLOSED))
        assert await repos[Clubs].living_on("console") == 1
