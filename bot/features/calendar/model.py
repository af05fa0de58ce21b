"""Under which address a club's calendar is served."""

import secrets
from dataclasses import dataclass
from datetime import datetime

_BYTES = 20
"""160 bits: nobody finds one by trying."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarAddress:
    """The secret part of it. It is kept as it is: every member who asks is told the same one."""

    club_id: int
    token: str
    made_at: datetime


def new_address(club_id: int, now: datetime) -> CalendarAddress:
    """Another one, which nobody knows yet. Its letters mean nothing to any chat's markup."""
    return CalendarAddress(club_id=club_id, token=secrets.token_hex(_BYTES), made_at=now)
