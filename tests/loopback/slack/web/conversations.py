"""conversations.*: channels, their history, members and direct messages."""

from tests.loopback.slack.nouns import Channel, Json, Message

from .arguments import Reading, flag, text
from .described import channel_json, message_json
from .errors import SlackRefusal
from .methods import Call, method
from .paging import PAGED, page

SPAN: dict[str, Reading] = {
    "latest": text,
    "oldest": text,
    "inclusive": flag,
    "include_all_metadata": flag,
    **PAGED,
}
LISTED: dict[str, Reading] = {"types": text, "exclude_archived": flag, "team_id": text, **PAGED}
KINDS = {"public_channel": "channels", "private_channel": "groups", "im": "im", "mpim": "mpim"}


def readable_channel(call: Call, right: str) -> Channel:
    """A channel that the bot may read or list by this right: `read` or `history`."""
    channel = call.channel()
    call.need(f"{channel.kind}:{right}")
    return channel


@method(
    "conversations.info",
    required={"channel": text},
    optional={"include_locale": flag, "include_num_members": flag},
)
async def info(call: Call) -> Json:
    channel = readable_channel(call, "read")
    described = channel_json(channel, call.token.user_id)
    if call.args.get("include_num_members"):
        described["num_members"] = len(channel.members)
    return {"channel": described}


def _within(messages: list[Message], args: Json) -> list[Message]:
    """The messages of the asked span, the newest first."""
    oldest, latest = args.get("oldest") or "0", args.get("latest") or "99999999999"
    inclusive = bool(args.get("inclusive"))
    kept = [
        message
        for message in messages
        if float(oldest) < float(message.ts) < float(latest) or (inclusive and message.ts in (oldest, latest))
    ]
    return sorted(kept, key=lambda message: message.ts, reverse=True)


def _described(call: Call, messages: list[Message]) -> list[Json]:
    whole = bool(call.args.get("include_all_metadata"))
    return [message_json(message, call.world, all_metadata=whole) for message in messages]


def _history_channel(call: Call) -> Channel:
    channel = readable_channel(call, "history")
    if call.token.user_id not in channel.members:
        raise SlackRefusal("not_in_channel")
    return channel


@method("conversations.history", required={"channel": text}, optional=SPAN)
async def history(call: Call) -> Json:
    channel = _history_channel(call)
    shown = [message for message in channel.messages.values() if not message.is_reply or message.broadcast]
    messages, metadata = page(_within(shown, call.args), call.args)
    more = bool(metadata["response_metadata"]["next_cursor"])
    return {"messages": _described(call, messages), "has_more": more, "pin_count": len(channel.pins), **metadata}


@method("conversations.replies", required={"channel": text, "ts": text}, optional=SPAN)
async def replies(call: Call) -> Json:
    channel = _history_channel(call)
    parent = channel.messages.get(call.args["ts"])
    if parent is None:
        raise SlackRefusal("thread_not_found")
    parent = channel.messages[parent.thread_ts or parent.ts]
    inside = sorted(_within(channel.replies(parent.ts), call.args), key=lambda message: message.ts)
    messages, metadata = page([parent, *inside], call.args, default=1000 - 1)
    more = bool(metadata["response_metadata"]["next_cursor"])
    return {"messages": _described(call, messages), "has_more": more, **metadata}


@method("conversations.members", required={"channel": text}, optional=PAGED)
async def members(call: Call) -> Json:
    channel = readable_channel(call, "read")
    ids, metadata = page(sorted(channel.members), call.args)
    return {"members": ids, **metadata}


def listed_channels(call: Call) -> list[Channel]:
    """The channels of the asked kinds that the bot can see."""
    kinds = (call.args.get("types") or "public_channel").split(",")
    if unknown := [kind for kind in kinds if kind.strip() not in KINDS]:
        raise SlackRefusal("invalid_types", details=unknown)
    wanted = {KINDS[kind.strip()] for kind in kinds}
    call.need(*(f"{kind}:read" for kind in sorted(wanted)))
    hide_archived = bool(call.args.get("exclude_archived"))
    return [
        channel
        for channel in call.world.channels.values()
        if channel.kind in wanted
        and call.world.sees(channel, call.token.user_id)
        and not (hide_archived and channel.is_archived)
    ]


@method("conversations.list", optional=LISTED)
async def list_channels(call: Call) -> Json:
    channels, metadata = page(listed_channels(call), call.args)
    return {"channels": [channel_json(channel, call.token.user_id) for channel in channels], **metadata}


@method("conversations.join", "channels:join", required={"channel": text})
async def join(call: Call) -> Json:
    channel = call.channel()
    if channel.kind != "channels":
        raise SlackRefusal("method_not_supported_for_channel_type")
    if channel.is_archived:
        raise SlackRefusal("is_archived")
    warning: Json = {"warning": "already_in_channel"} if call.token.user_id in channel.members else {}
    channel.members.add(call.token.user_id)
    call.world.changes.tell()
    return {"channel": channel_json(channel, call.token.user_id), **warning}


@method("conversations.open", optional={"channel": text, "users": text, "return_im": flag, "prevent_creation": flag})
async def open_direct(call: Call) -> Json:
    if call.args.get("channel"):
        channel = call.channel()
        return {"channel": {"id": channel.id}, "no_op": True, "already_open": True}
    ids = {part.strip() for part in call.args.get("users", "").split(",") if part.strip()}
    if not ids:
        raise SlackRefusal("users_list_not_supplied")
    call.need("im:write" if len(ids) == 1 else "mpim:write")
    for user_id in ids:
        _check_partner(call, user_id)
    channel = call.world.direct_channel(call.token.team_id, ids | {call.token.user_id})
    return {"channel": channel_json(channel, call.token.user_id) if call.args.get("return_im") else {"id": channel.id}}


def _check_partner(call: Call, user_id: str) -> None:
    user = call.world.users.get(user_id)
    if user is None or not call.world.knows_each_other(call.token.team_id, user):
        raise SlackRefusal("user_not_found")
    if user.is_bot:
        raise SlackRefusal("cannot_dm_bot")
    if user.deleted:
        raise SlackRefusal("user_disabled")
