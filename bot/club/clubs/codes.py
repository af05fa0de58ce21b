"""One-time codes: short enough to be read aloud, valid for a day, used once. Only a code's digest is kept.

Nobody finds one by trying: an account has five wrong ones an hour, whatever they were for and whichever process of the
bot was asked; counted in the store, so that a new start forgives none.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from math import ceil
from secrets import choice

from bot.chat.account import Account
from bot.chat.post import Refusal
from bot.ports import Store
from bot.store.memory import Marks
from bot.store.repositories import Repositories
from bot.store.retrying import written

VALID = timedelta(hours=24)
HOME_CODE = "home"
"""The kind of code with which a club comes to live in a channel."""
_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # without 0 and O, 1 and I
_LENGTH = 8
"""Forty bits: too many to be guessed in a day."""
MOST_WRONG, WITHIN = 5, timedelta(hours=1)
_WRONG = "code-wrong/"
_REMEMBERED = timedelta(days=30)
"""An old code is refused as what it is, expired or used, this long."""


@dataclass(frozen=True, slots=True)
class Code:
    """A code that was found, and what it is for."""

    mark: str
    about: Mapping[str, int]
    made_at: datetime


async def new_code(repos: Repositories, kind: str, about: Mapping[str, int], now: datetime) -> str:
    """A fresh code of this kind, in two groups of four."""
    await repos[Marks].drop(f"code/{kind}/", now - _REMEMBERED)
    signs = "".join(choice(_SIGNS) for _ in range(_LENGTH))
    await repos[Marks].set(_mark(kind, signs), json.dumps({"about": dict(about), "used": False}), now)
    return f"{signs[:4]}-{signs[4:]}"


async def check_code(store: Store, account: Account, kind: str, typed: str, now: datetime) -> None:
    """Refuse a code that is wrong, used or too old, and count it; refuse any once there were too many of them.

    A transaction of its own: a wrong one stays counted, although nothing else comes of it. A right one is to be read
    again, by `known_code`, in the transaction that uses it.
    """
    if no := await written(store, lambda repos: _counted(repos, account, kind, typed, now)):
        raise no


async def _counted(repos: Repositories, account: Account, kind: str, typed: str, now: datetime) -> Refusal | None:
    name = _wrong_ones(account)
    await repos[Marks].claim(name, "[]", now)  # a row to wait at: of two tries at once the second sees the first
    kept = await repos[Marks].get(name)
    times = [datetime.fromisoformat(one) for one in json.loads(kept[0])] if kept else []
    recent = [one for one in times if now - one < WITHIN][-MOST_WRONG:]
    if len(recent) == MOST_WRONG:
        return Refusal("code-too-many", field="code", most=MOST_WRONG, minutes=_minutes(recent[0] + WITHIN - now))
    try:
        await known_code(repos, kind, typed, now)
    except Refusal as no:
        await repos[Marks].drop(_WRONG, now - WITHIN)
        await repos[Marks].set(name, json.dumps([one.isoformat() for one in (*recent, now)]), now)
        return no
    return None


def _wrong_ones(account: Account) -> str:
    """Under a digest: that somebody mistyped a code is not for whoever reads the database."""
    whose = json.dumps([account.platform, account.workspace, account.user])
    return f"{_WRONG}{sha256(whose.encode()).hexdigest()}"


def _minutes(left: timedelta) -> int:
    return max(1, ceil(left / timedelta(minutes=1)))


async def known_code(repos: Repositories, kind: str, typed: str, now: datetime) -> Code:
    """The code meant, however it was capitalised and grouped. Refused where it is wrong, used or too old."""
    signs = "".join(sign for sign in typed.upper() if sign.isalnum())
    found = await repos[Marks].get(_mark(kind, signs))
    if found is None:
        raise Refusal("code-wrong", field="code")
    kept = json.loads(found[0])
    if kept["used"]:
        raise Refusal("code-used", field="code")
    if now - found[1] > VALID:
        raise Refusal("code-expired", field="code")
    return Code(_mark(kind, signs), kept["about"], found[1])


async def use_up(repos: Repositories, code: Code) -> None:
    """Nobody uses it a second time."""
    await repos[Marks].set(code.mark, json.dumps({"about": {}, "used": True}), code.made_at)


def _mark(kind: str, signs: str) -> str:
    return f"code/{kind}/{sha256(signs.encode()).hexdigest()}"
