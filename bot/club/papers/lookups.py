"""Counts what each person has had looked up outside. In memory: nothing of it is worth keeping about anybody."""

from collections import deque
from datetime import datetime, timedelta

from bot.chat.account import Account
from bot.club.papers.allowance import MOST, WITHIN, free_again

_CROWD = 10_000
"""With more people than this, those who have not asked for long are left out."""


class Lookups:
    """Who had something looked up when, within the last hour. Each process counts for itself."""

    def __init__(self) -> None:
        self._times: dict[tuple[str, str, str], deque[datetime]] = {}

    def __len__(self) -> int:
        return len(self._times)

    def wait(self, account: Account, now: datetime) -> timedelta | None:
        """How long this person has to wait; None where they need not, and it is counted."""
        if len(self) > _CROWD:
            self._times = {who: times for who, times in self._times.items() if now - WITHIN < times[-1]}
        who = (account.platform, account.workspace, account.user)
        times = self._times.setdefault(who, deque(maxlen=MOST))
        if free := free_again(times, now):
            return free - now
        times.append(now)
        return None
