"""A time of the week as somebody types it."""

import re
from datetime import time

from bot.chat.post import Refusal
from bot.chat.typed import OFF, shown
from bot.schedule.model import WallTime

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WALL = re.compile(r"([a-z]{2,9})\.?,?\s+(\d{1,2})(?::(\d{2}))?\s*(am|pm)?", re.IGNORECASE)


def wall_time(name: str, text: str) -> WallTime | None:
    """`sat 09:00`, `Saturday 9am`; None for `off`."""
    if text.lower() in OFF:
        return None
    match = _WALL.fullmatch(text.strip())
    if match:
        day, hour, minute = _weekday(match[1]), int(match[2]), int(match[3] or 0)
        if match[4] and 1 <= hour <= 12:
            hour = hour % 12 + (12 if match[4].lower() == "pm" else 0)
        if day is not None and hour < 24 and minute < 60:
            return WallTime(day, time(hour, minute))
    raise Refusal("no-such-time", field=name, name=name, typed=shown(text))


def _weekday(word: str) -> int | None:
    return next((index for index, day in enumerate(_DAYS) if day.startswith(word.lower())), None)
