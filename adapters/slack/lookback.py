"""Looking for messages that an earlier attempt may have left: Slack has no idempotency key, so each message carries its
outbox key as metadata. https://docs.slack.dev/messaging/message-metadata"""

from datetime import datetime, timedelta
from typing import Any

from slack_sdk.errors import SlackApiError

from adapters.slack.web import Limits, Unknown, error_of
from adapters.slack.workspaces import Workspace
from bot.chat.place import Place
from bot.outbox.model import NotNow

EVENT = "paperclub_post"
_SKEW = timedelta(hours=2)
"""How far Slack's clock and ours may be apart: an hour where a machine missed the change to or from summer time."""
_PAGES, _PAGE = 20, 200


def mark(key: str, piece: int) -> dict[str, Any]:
    """The metadata of one message of a post. Members can read it: there is nothing secret in a key."""
    return {"event_type": EVENT, "event_payload": {"key": key, "piece": piece}}


async def earlier(limits: Limits, workspace: Workspace, place: Place, key: str, since: datetime) -> dict[int, str]:
    """Which pieces of this key stand there already: number → ts. Raises Unknown where that cannot be told."""
    try:
        return await _look(limits, workspace, place, key, since)
    except SlackApiError as problem:
        if error_of(problem) == "thread_not_found":
            return await earlier(limits, workspace, place.home, key, since)
        raise Unknown(f"looking for an earlier attempt: {error_of(problem) or 'no answer'}") from problem
    except NotNow as wait:
        # Were it NotNow, the next attempt would be made without a look.
        raise Unknown("looking for an earlier attempt: ratelimited") from wait


async def _look(limits: Limits, workspace: Workspace, place: Place, key: str, since: datetime) -> dict[int, str]:
    method = workspace.client.conversations_replies if place.thread else workspace.client.conversations_history
    asked: dict[str, Any] = {"channel": place.channel, "limit": _PAGE, "include_all_metadata": True}
    asked["oldest"] = f"{max((since - _SKEW).timestamp(), 0):.6f}"
    if place.thread:
        asked["ts"] = place.thread
    found: dict[int, str] = {}
    for _ in range(_PAGES):
        page = await limits.patiently(workspace.id, method, **asked)
        for message in page["messages"]:
            if (piece := _piece(message, key, workspace)) is not None:
                found[piece] = min(found.get(piece, message["ts"]), message["ts"])
        asked["cursor"] = (page.get("response_metadata") or {}).get("next_cursor")
        if not asked["cursor"]:
            return found
    raise Unknown("looking for an earlier attempt: too much was written since")


def _piece(message: dict[str, Any], key: str, workspace: Workspace) -> int | None:
    """The number of the piece, where this is one of the bot's own messages with this key."""
    found = message.get("metadata") or {}
    payload = found.get("event_payload") or {}
    own = message.get("user") == workspace.bot_user or message.get("bot_id") == workspace.bot_id
    if not own or found.get("event_type") != EVENT or payload.get("key") != key:
        return None
    piece = payload.get("piece", 0)
    return piece if isinstance(piece, int) else None
