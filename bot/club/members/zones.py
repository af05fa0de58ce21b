"""The wall a member lives by: the zone a platform knows of them, otherwise the club's."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.chat.account import Account
from bot.club.clubs.model import Club


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
