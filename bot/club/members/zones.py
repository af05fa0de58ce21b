"""The wall a member lives by: the zone a platform knows of them, otherwise the club's."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.chat.account import Account
from bot.club.clubs.model import Club
from bot.club.members.repository import Members
from bot.store.repositories import Repositories

if TYPE_CHECKING:
    from bot.club.request import ClubContext


def wall_of(club: Club, accounts: Sequence[Account]) -> str:
    """The zone a member lives by: what a platform knows of any account of theirs, otherwise the club's."""
    return wall((one.zone for one in accounts), club.zone)


def wall(zones: Iterable[str], otherwise: str) -> str:
    """The first zone that is known by its name; platforms send what they like."""
    for name in filter(None, zones):
        try:
            return ZoneInfo(name).key
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return otherwise


def today(zone: str, now: datetime) -> date:
    """The day it is on that wall."""
    return now.astimezone(ZoneInfo(zone)).date()


async def absent_on(repos: Repositories, about: Collection[tuple[Club, datetime]]) -> list[frozenset[int]]:
    """For each of these moments of a club: its members who are away then, each on their own wall, or have left."""
    clubs = {club.id for club, _ in about}
    since = min((at.date() for _, at in about), default=date.max - timedelta(days=1)) - timedelta(days=1)
    aways = await repos[Members].aways(clubs, since)
    accounts = await repos[Members].accounts({one.member_id for one in aways}) if aways else {}
    return [
        frozenset(
            one.member_id
            for one in aways
            if one.club_id == club.id and one.first <= today(wall_of(club, accounts[one.member_id]), at) <= one.last
        )
        for club, at in about
    ]


async def away_now(repos: Repositories, clubs: Mapping[int, Club], now: datetime) -> set[int]:
    """The members of these clubs who are away at this moment, each on their own wall, or have left."""
    absent = await absent_on(repos, [(club, now) for club in clubs.values()])
    return {one for some in absent for one in some}


async def own_today(here: "ClubContext") -> date:
    """The day it is for whoever asks: where the platform they ask on says they are, or another one of theirs does.

    The club's day where none says so.
    """
    accounts = (await here.repos[Members].accounts([here.asker.id]))[here.asker.id] if here.asker else []
    return today(wall_of(here.club, [here.account, *accounts]), here.now)
