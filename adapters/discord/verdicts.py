"""What Discord's refusals mean for the outbox: later, not before something is mended, or unknown."""

from collections.abc import Callable
from enum import IntEnum

import discord

from adapters.discord.locks import locked
from bot.chat.place import Finding
from bot.outbox.model import CannotPost, DirectClosed, NotNow

_BUSY = 60.0


class Code(IntEnum):
    """The JSON error codes the bot knows its way around (Discord's "Opcodes and Status Codes")."""

    UNKNOWN_CHANNEL = 10003
    UNKNOWN_GUILD = 10004
    UNKNOWN_MESSAGE = 10008
    UNKNOWN_ROLE = 10011
    UNKNOWN_USER = 10013
    OPENING_TOO_FAST = 40003
    ALREADY_ANSWERED = 40060
    NEEDS_TAG = 40067
    NO_ACCESS = 50001
    DIRECT_CLOSED = 50007
    NO_PERMISSION = 50013
    ARCHIVED = 50083
    NO_MUTUAL_GUILD = 50278
    THREAD_EXISTS = 160004
    LOCKED = 160005


class OpenOutcomeError(Exception):
    """This attempt was refused, but some of the post may stand already: whoever tries again looks for it first."""


def verdict(error: Exception, missing: Callable[[], Finding | None], thread: str) -> Exception:
    """What an attempt's error means. `missing` looks at the home; an error that says nothing comes back as it is.

    A refusal that the home does not explain is for later: the news of what changed may still be on its way here.
    """
    if isinstance(error, discord.RateLimited):
        return NotNow(error.retry_after, "Discord asked to wait")
    if not isinstance(error, discord.HTTPException):
        return error
    if error.status == 429:
        return NotNow(_BUSY, "Discord asked to wait")
    return _refused(error, missing, thread)


def _refused(error: discord.HTTPException, missing: Callable[[], Finding | None], thread: str) -> Exception:
    match error.code:
        case Code.UNKNOWN_MESSAGE:
            return CannotPost()
        case Code.LOCKED | Code.ARCHIVED if thread:
            return CannotPost(locked(thread))
        case Code.UNKNOWN_CHANNEL | Code.UNKNOWN_GUILD | Code.NO_ACCESS | Code.NO_PERMISSION | Code.NEEDS_TAG:
            lacks = missing()
            return CannotPost(lacks) if lacks else NotNow(_BUSY, f"Discord refused: {error.text}")
        case Code.OPENING_TOO_FAST:
            return NotNow(_BUSY, "Discord asked to open direct messages more slowly")
        case Code.DIRECT_CLOSED | Code.NO_MUTUAL_GUILD | Code.UNKNOWN_USER:
            return DirectClosed()
        case _:
            return error
