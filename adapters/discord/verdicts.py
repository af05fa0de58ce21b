"""What Discord's refusals mean for the outbox: later, not before something is mended, never, or unknown."""

from collections.abc import Callable
from enum import IntEnum
from http import HTTPStatus

import discord

from adapters.discord.locks import locked
from bot.chat.place import Finding
from bot.outbox.model import CannotPost, DirectClosed, NotNow

_BUSY = 60.0
_MOST_SAID = 200


class Code(IntEnum):
    """The JSON error codes the bot knows its way around (Discord's "Opcodes and Status Codes")."""

    UNKNOWN_CHANNEL = 10003
    UNKNOWN_GUILD = 10004
    UNKNOWN_MEMBER = 10007
    UNKNOWN_MESSAGE = 10008
    UNKNOWN_ROLE = 10011
    UNKNOWN_USER = 10013
    SLOW_MODE = 20016
    EDITED_TOO_OFTEN = 20022
    WRITTEN_TOO_OFTEN = 20028
    GUILD_WRITTEN_TOO_OFTEN = 20029
    OPENING_TOO_FAST = 40003
    FEATURE_OFF = 40006
    ALREADY_ANSWERED = 40060
    NEEDS_TAG = 40067
    BETWEEN_SERVERS = 40333
    NO_ACCESS = 50001
    DIRECT_CLOSED = 50007
    NO_PERMISSION = 50013
    ARCHIVED = 50083
    NO_MUTUAL_GUILD = 50278
    OVERLOADED = 130000
    THREAD_EXISTS = 160004
    LOCKED = 160005
    MOST_THREADS = 160006
    MOST_NEWS_THREADS = 160007


_LATER = (
    Code.SLOW_MODE,
    Code.EDITED_TOO_OFTEN,
    Code.WRITTEN_TOO_OFTEN,
    Code.GUILD_WRITTEN_TOO_OFTEN,
    Code.FEATURE_OFF,
    Code.BETWEEN_SERVERS,
    Code.OVERLOADED,
)
"""Of these Discord says itself that it will be otherwise in a while, whatever status they come with."""
_MAY_BE_DONE = (HTTPStatus.REQUEST_TIMEOUT, 499)
"""Of all 4xx alone these do not say that nothing was done: whoever waited for the answer gave up."""


class OpenOutcomeError(Exception):
    """This attempt was refused, but some of the post may stand already: whoever tries again looks for it first."""


def verdict(error: Exception, missing: Callable[[], Finding | None], thread: str) -> Exception:
    """What an attempt's error means. `missing` looks at the home; an error that says nothing comes back as it is.

    A refusal that the home does not explain is for later: the news of what changed may still be on its way here. Any
    other 4xx is for good, and this one post's.
    """
    if isinstance(error, discord.RateLimited):
        return NotNow(error.retry_after, "Discord asked to wait")
    if not isinstance(error, discord.HTTPException):
        return error
    if error.status == HTTPStatus.TOO_MANY_REQUESTS:
        return NotNow(_BUSY, "Discord asked to wait")
    return _refused(error, missing, thread)


def _refused(error: discord.HTTPException, missing: Callable[[], Finding | None], thread: str) -> Exception:
    match error.code:
        case Code.UNKNOWN_MESSAGE:
            return CannotPost()
        case Code.LOCKED | Code.ARCHIVED if thread:
            return CannotPost(locked(thread))
        case Code.MOST_THREADS | Code.MOST_NEWS_THREADS:
            return CannotPost(crowded())
        case Code.UNKNOWN_CHANNEL | Code.UNKNOWN_GUILD | Code.NO_ACCESS | Code.NO_PERMISSION | Code.NEEDS_TAG:
            lacks = missing()
            return CannotPost(lacks) if lacks else NotNow(_BUSY, f"Discord refused: {error.text}")
        case Code.OPENING_TOO_FAST:
            return NotNow(_BUSY, "Discord asked to open direct messages more slowly")
        case Code.NO_MUTUAL_GUILD | Code.UNKNOWN_USER:
            return DirectClosed(gone=True)
        case Code.DIRECT_CLOSED:
            return DirectClosed()
        case code if code in _LATER:
            return NotNow(_BUSY, f"Discord refused: {error.text}")
        case _:
            return _unlisted(error)


def _unlisted(error: discord.HTTPException) -> Exception:
    """A refusal by its status alone."""
    if not 400 <= error.status < 500 or error.status in _MAY_BE_DONE:
        return error
    if error.status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.TOO_EARLY):
        return NotNow(_BUSY, f"Discord refused: {error.text}")
    return CannotPost(why=_said(error))


def _said(error: discord.HTTPException) -> str:
    """In a line, as Discord worded it; what stands before Discord may answer with a page of its own."""
    said = " ".join(error.text.split())
    return f"HTTP {error.status}" if not said or said.startswith("<") else said[:_MOST_SAID]


def crowded() -> Finding:
    """The server has as many open threads as Discord allows."""
    return Finding(key="discord-threads", ok=False)
