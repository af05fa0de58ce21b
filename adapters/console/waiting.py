"""How long to wait: `2d`, `1 week 3 hours`, `until mon 09:00`. Pure."""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.chat.post import Refusal
from bot.schedule.rhythm import WEEK, instant
from bot.schedule.typed import wall_time

LONGEST = timedelta(days=366)
_UNITS = {"w": WEEK, "d": timedelta(days=1), "h": timedelta(hours=1), "m": timedelta(minutes=1)}
_PIECE = re.compile(r"([0-9]{1,5})\s*(weeks?|days?|hours?|minutes?|mins?|[wdhm])(?![a-z])", re.IGNORECASE)


def span(text: str, now: datetime, zone: str) -> timedelta | None:
    """How long that is from `now`, weekday and time read on the wall of `zone`; None if it cannot be read or waited."""
    word, _, rest = text.strip().partition(" ")
    length = _until(rest, now, zone) if word.lower() == "until" else _length(text)
    return length if length and timedelta() < length <= LONGEST else None


def _length(text: str) -> timedelta | None:
    if _PIECE.sub("", text).strip(" ,"):
        return None
    return sum((int(amount) * _UNITS[unit[0].lower()] for amount, unit in _PIECE.findall(text)), timedelta())


def _until(text: str, now: datetime, zone: str) -> timedelta | None:
    try:
        wanted = wall_time("wait", text)
    except Refusal:
        return None
    if wanted is None:
        return None
    today = now.astimezone(ZoneInfo(zone)).date()
    day = today + timedelta(days=(wanted.weekday - today.weekday()) % 7)
    coming = (instant(datetime.combine(one, wanted.at), zone) for one in (day, day + WEEK))
    return next(moment for moment in coming if moment > now) - now
