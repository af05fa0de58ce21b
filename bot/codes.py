"""One-time codes: short enough to be read aloud, valid for a day, used once. Only a code's digest is kept."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from secrets import choice

from bot.books import Books
from bot.post import Refusal

VALID = timedelta(hours=24)
_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # without 0 and O, 1 and I
_LENGTH = 8
"""Forty bits: too many to be guessed in a day."""
_REMEMBERED = timedelta(days=30)
"""An old code is refused as what it is, expired or used, this long."""


@dataclass(frozen=True, slots=True)
class Code:
    """A code that was found, and what it is for."""

    mark: str
    about: Mapping[str, int]
    made_at: datetime


async def new_code(books: Books, kind: str, about: Mapping[str, int], now: datetime) -> str:
    """A fresh code of this kind, in two groups of four."""
    await books.marks.drop(f"code/{kind}/", now - _REMEMBERED)
    signs = "".join(choice(_SIGNS) for _ in range(_LENGTH))
    await books.marks.set(_mark(kind, signs), json.dumps({"about": dict(about), "used": False}), now)
    return f"{signs[:4]}-{signs[4:]}"


async def known_code(books: Books, kind: str, typed: str, now: datetime) -> Code:
    """The code meant, however it was capitalised and grouped. Refused where it is wrong, used or too old."""
    signs = "".join(sign for sign in typed.upper() if sign.isalnum())
    found = await books.marks.get(_mark(kind, signs))
    if found is None:
        raise Refusal("code-wrong", field="code")
    kept = json.loads(found[0])
    if kept["used"]:
        raise Refusal("code-used", field="code")
    if now - found[1] > VALID:
        raise Refusal("code-expired", field="code")
    return Code(_mark(kind, signs), kept["about"], found[1])


async def use_up(books: Books, code: Code) -> None:
    """Nobody uses it a second time."""
    await books.marks.set(code.mark, json.dumps({"about": {}, "used": True}), code.made_at)


def _mark(kind: str, signs: str) -> str:
    return f"code/{kind}/{sha256(signs.encode()).hexdigest()}"
