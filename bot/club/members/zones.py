"""The wall a member lives by: the zone a platform knows of them, otherwise the club's."""

from collections.abc import Iterable, Mapping, Sequence
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


async def away_now(repos: Repositories, clubs: Mapping[int, Club], now: datetime) -> set[int]:
    """The members of these clubs who are away at this moment, each on their own wall, or have left."""
    aways = await repos[Members].aways(clubs, now.date() - timedelta(days=1))
    accounts = await repos[Members].accounts({one.member_id for one in aways}) if aways else {}
    days = {one.member_id: today(wall_of(clubs[one.club_id], accounts[one.member_id]), now) for one in aways}
    return {one.member_id for one in aways if one.first <= days[one.member_id] <= one.last}


async def own_today(here: "ClubContext") -> date:
    """The day it is for whoever asks: where the platform they ask on says they are, or another one of theirs does.

    The club's day where none says so.
    """
    accounts = (await here.repos[Members].accounts([here.asker.id]))[here.asker.id] if here.asker else []
    return today(wall_of(here.club, [here.account, *accounts]), here.now)
