"""Asking Slack's Web API, and reading its noes: what was refused for a while, for good, or with an unknown outcome."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import ClientConnectorError
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.chat.place import Finding, Place
from bot.outbox.model import CannotPost, NotNow

_LATER = 300.0
"""Seconds until what Slack refused for a reason of its own is tried again."""
DEAD = ("token_revoked", "account_inactive", "invalid_auth", "not_authed", "token_expired", "team_access_not_granted")
_FINDINGS = {
    **dict.fromkeys(DEAD, "slack-token"),
    "channel_not_found": "channel-gone",
    "not_in_channel": "slack-member",
    "is_archived": "slack-archived",
    "missing_scope": "slack-scopes",
    "no_permission": "slack-scopes",
    "restricted_action": "slack-restricted",
    "restricted_action_read_only_channel": "slack-restricted",
    "restricted_action_thread_only_channel": "slack-restricted",
    "restricted_action_non_threadable_channel": "slack-restricted",
    "ekm_access_denied": "slack-restricted",
}
LOST = ("channel-gone", "slack-archived")
"""Where a club lived, it needs another channel."""
# Slack says of these itself that "some aspect of the operation" may have succeeded.
_UNKNOWN = ("fatal_error", "internal_error", "service_unavailable", "request_timeout")
# What Slack says will be otherwise in a while, or is otherwise for somebody else's reasons than this post's.
_PASSES = (
    "ratelimited",
    "rate_limited",
    "message_limit_exceeded",
    "accesslimited",
    "team_added_to_org",
    "org_login_required",
    "external_channel_migrating",
)
CONTENT = ("invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "block_mismatch", "invalid_arguments")
DISABLED = "user_disabled"
"""Slack's word for somebody whose account was deactivated."""
CLOSED = (
    "cannot_dm_bot",
    DISABLED,
    "user_not_found",
    "user_not_visible",
    "users_not_found",
    "messages_tab_disabled",
    "not_allowed",
)


class Unknown(Exception):
    """Nobody knows what became of an attempt; it must be looked for before it is made again."""


Method = Callable[..., Awaitable[AsyncSlackResponse]]
"""A method of the SDK's client."""


def error_of(problem: BaseException) -> str:
    """Slack's word for what is wrong; empty where Slack gave none, so that nobody knows what was done."""
    if not isinstance(problem, SlackApiError) or not isinstance(problem.response, AsyncSlackResponse):
        return ""
    if problem.response.status_code == 429:
        return "ratelimited"
    status = problem.response.status_code
    known = (status == 200 or 400 <= status < 500) and isinstance(problem.response.data, dict)
    return str(problem.response.get("error") or "") if known else ""


def retry_after(problem: SlackApiError) -> float:
    """For how many seconds Slack asks to be left alone."""
    headers = {name.lower(): value for name, value in problem.response.headers.items()}
    try:
        return max(float(headers.get("retry-after", 30)), 0.1)
    except ValueError:
        return 30.0


def finding(problem: BaseException, place: Place) -> Finding | None:
    """What is missing where Slack refuses for good."""
    error = error_of(problem)
    if error not in _FINDINGS:
        return None
    detail = place.channel
    if isinstance(problem, SlackApiError) and error == "missing_scope":
        detail = str(problem.response.get("needed") or "")
    key = _FINDINGS[error]
    return Finding(key=key, ok=False, detail=detail, lost=key in LOST)


def as_delivery(problem: Exception, place: Place) -> Exception:
    """The problem as the outbox understands it; one whose outcome is unknown stays what it was."""
    if isinstance(problem, ClientConnectorError):
        return NotNow(10, "Slack cannot be reached")  # nothing was ever sent
    error = error_of(problem)
    if not error or error in _UNKNOWN:
        return problem
    if missing := finding(problem, place):
        return CannotPost(missing)
    if error in ("message_not_found", "cant_update_message", "edit_window_closed"):
        return CannotPost()
    if error in _PASSES:
        return NotNow(_LATER, error)
    return CannotPost(why=error)


class Limits:
    """Slack limits each method in each workspace by itself; so does this, and nobody waits for another's limit."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._until: dict[tuple[str, str], float] = {}

    async def call(self, workspace: str, method: Method, **arguments: Any) -> AsyncSlackResponse:
        """Ask Slack, or raise NotNow where it asked to be left alone; other problems as the SDK raises them."""
        where = (workspace, getattr(method, "__name__", ""))
        if (left := self._until.get(where, 0.0) - self._clock()) > 0:
            raise NotNow(left, "ratelimited")
        try:
            return await method(**arguments)
        except SlackApiError as problem:
            if error_of(problem) not in ("ratelimited", "rate_limited"):
                raise
            after = retry_after(problem)
            self._until[where] = self._clock() + after
            raise NotNow(after, "ratelimited") from problem

    async def patiently(
        self, workspace: str, method: Method, *, most: float = 5.0, **arguments: Any
    ) -> AsyncSlackResponse:
        """The same, but a limit of at most so many seconds is waited for, once."""
        try:
            return await self.call(workspace, method, **arguments)
        except NotNow as wait:
            if wait.after > most:
                raise
            await asyncio.sleep(wait.after)
            return await self.call(workspace, method, **arguments)
