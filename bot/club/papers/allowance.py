"""How much one person may have looked up outside: plenty for a reader, too little for a crawler. Pure."""

from collections.abc import Sequence
from datetime import datetime, timedelta

MOST = 30
WITHIN = timedelta(hours=1)


def free_again(times: Sequence[datetime], now: datetime) -> datetime | None:
    """When one more may be looked up, after those at `times` (oldest first); None where that is at once."""
    recent = [at for at in times if now - WITHIN < at]
    return recent[-MOST] + WITHIN if len(recent) >= MOST else None
