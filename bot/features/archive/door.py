"""What lets a member in: a link that holds for minutes and once, and a cookie that holds for a month.

Both are signed with the club's own key. A link is used up by a button, not by being looked at: programs that show
previews look at whatever is written in a chat.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from itsdangerous import BadData, BadSignature, SignatureExpired, TimestampSigner, URLSafeTimedSerializer

LINK, COOKIE = timedelta(minutes=10), timedelta(days=30)
_KEY, _NONCE = 32, 9
"""Bytes: nobody finds a key by trying, and no two links of ten minutes are alike."""


class _Signer(TimestampSigner):
    """Goes by the time it is told."""

    def __init__(self, *args: Any, now: datetime, **more: Any) -> None:
        super().__init__(*args, **more)
        self._now = int(now.timestamp())

    def get_timestamp(self) -> int:
        return self._now


@dataclass(frozen=True, slots=True)
class Link:
    """What stands in a link: whom it lets in, and which one it is."""

    member_id: int
    name: str


def new_key() -> str:
    """A key that nobody knows."""
    return secrets.token_urlsafe(_KEY)


def new_link(key: str, member_id: int, now: datetime) -> str:
    """A link for this member, as text that an address can hold."""
    return _signing(key, "link", now).dumps([member_id, secrets.token_urlsafe(_NONCE)])


def link_of(key: str, text: str, now: datetime) -> Link | None:
    """Whom it lets in; None where it is too old. Raises ValueError where nobody here ever gave it away."""
    try:
        member_id, name = _signing(key, "link", now).loads(text, max_age=int(LINK.total_seconds()))
    except SignatureExpired:
        return None
    except BadData as bad:
        raise ValueError(text) from bad
    return Link(int(member_id), str(name))


def new_cookie(key: str, member_id: int, now: datetime) -> str:
    """What their browser shows from now on."""
    return _signing(key, "cookie", now).dumps(member_id)


def member_of(key: str, cookie: str, now: datetime) -> int:
    """Whose it is; 0 where it is nobody's, or too old."""
    try:
        return int(_signing(key, "cookie", now).loads(cookie, max_age=int(COOKIE.total_seconds())))
    except (BadData, BadSignature, ValueError):
        return 0


def _signing(key: str, what: str, now: datetime) -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(key, salt=f"archive-{what}", signer=_Signer, signer_kwargs={"now": now})
