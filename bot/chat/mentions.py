"""A person in a field: their account, never a name that two may have. Pure.

A platform on which people are mentioned hands over who was mentioned, and this is how it travels in a value, a button
or a draft. Typed by hand it names an account as well; it gives no right to whoever types it.
"""

import re

from bot.chat.account import Account

_SAFE = r"[\w.-]{1,40}"
_MENTION = re.compile(rf"<@({_SAFE})/({_SAFE})/({_SAFE})>", re.ASCII)
_NUMBER = re.compile(r"#(\d{1,17})", re.ASCII)


def mention(platform: str, workspace: str, user: str) -> str:
    """The value of a field that means this account."""
    return f"<@{platform}/{workspace}/{user}>"


def mentioned(value: str) -> Account | None:
    """The account such a value means; None where it is something else."""
    found = _MENTION.fullmatch(value)
    return Account(platform=found[1], workspace=found[2], user=found[3], name="") if found else None


def numbered(value: str) -> int:
    """The number of the member such a value means; 0, which nobody has, where it is something else."""
    found = _NUMBER.fullmatch(value)
    return int(found[1]) if found else 0
