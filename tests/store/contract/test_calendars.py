"""Calendar addresses, and what calendar programs were told."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.club.calendar.model import ToldEvent
from bot.club.calendar.repository import ToldEvents
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.features.calendar.model import new_address
from bot.features.calendar.repository import CalendarAddresses
from bot.ports import Store

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)


async def two_clubs(store: Store) -> list[Club]:
    """Two clubs."""
    async with store.write() as repos:
        return [await repos[Clubs].add(Club(name=name, zone="UTC", created_at=NOW)) for name in ("One", "Other")]


async def test_an_address_is_one_clubs(store: Store) -> None:
    """Each club has one; a new one takes the place of the one before, which nobody finds any more."""
    one, other = await two_clubs(store)
    first, second, others = new_address(one.id, NOW), new_address(one.id, NOW), new_address(other.id, NOW)
    async with store.write() as repos:
        for address in (first, others, second):
            await repos[CalendarAddresses].put(address)
    async with store.read() as repos:
        assert await repos[CalendarAddresses].of(one.id) == second
        assert await repos[CalendarAddresses].with_token(others.token) == others
        assert await repos[CalendarAddresses].with_token(first.token) is None
        assert await repos[CalendarAddresses].of(0) is None


async def test_what_was_told(store: Store) -> None:
    """Of each event of a club there is what was told last, by its time."""
    one, other = await two_clubs(store)
    wrap = ToldEvent(club_id=one.id, name="1-wrap", told="w", begins=NOW + timedelta(days=2), changed_at=NOW)
    talk = replace(wrap, name="1-discuss", told="d", begins=NOW + timedelta(days=1))
    moved = replace(talk, told="m", begins=NOW + timedelta(hours=1), sequence=1, changed_at=NOW + timedelta(hours=1))
    async with store.write() as repos:
        await repos[ToldEvents].put([wrap, talk, replace(talk, club_id=other.id)])
        await repos[ToldEvents].put([moved])
        await repos[ToldEvents].put([])
    async with store.read() as repos:
        assert await repos[ToldEvents].of(one.id) == [moved, wrap]
        assert await repos[ToldEvents].of(other.id) == [replace(talk, club_id=other.id)]


async def test_what_was_told_of_long_ago_is_let_go(store: Store) -> None:
    """Only of this club, and only what began before the moment."""
    one, other = await two_clubs(store)
    old = ToldEvent(club_id=one.id, name="1-discuss", told="d", begins=NOW - timedelta(days=400), changed_at=NOW)
    late, others = replace(old, name="2-discuss", begins=NOW), replace(old, club_id=other.id)
    async with store.write() as repos:
        await repos[ToldEvents].put([old, late, others])
        await repos[ToldEvents].let_go(one.id, NOW)
    async with store.read() as repos:
        assert await repos[ToldEvents].of(one.id) == [late]
        assert await repos[ToldEvents].of(other.id) == [others]
