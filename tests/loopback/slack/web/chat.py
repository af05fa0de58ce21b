"""chat.*: posting, changing and deleting messages."""

from tests.loopback.slack.nouns import Channel, Json, Message

from .arguments import Reading, data, flag, text
from .content import SAYING, read_content
from .described import message_json
from .errors import SlackRefusal
from .methods import Call, method

LOOKS: dict[str, Reading] = {"username": text, "icon_emoji": text, "icon_url": text}
POSTING: dict[str, Reading] = {
    **SAYING,
    **LOOKS,
    "metadata": data,
    "thread_ts": text,
    "reply_broadcast": flag,
    "unfurl_links": flag,
    "unfurl_media": flag,
}


def _destination(call: Call) -> Channel:
    """The channel to post to; a person's id means the direct conversation with them."""
    place = call.args["channel"]
    if place in call.world.users:
        user = call.user("channel")
        if user.is_bot:
            raise SlackRefusal("cannot_dm_bot")
        return call.world.direct_channel(call.token.team_id, {user.id, call.token.user_id})
    channel = call.channel()
    if call.token.user_id not in channel.members and "chat:write.public" not in call.token.scopes:
        raise SlackRefusal("not_in_channel")
    if channel.is_archived:
        raise SlackRefusal("is_archived")
    return channel


def check_thread(channel: Channel, thread_ts: str | None) -> None:
    """Refuses a thread that is not there: no such message, or one that is itself a reply."""
    parent = channel.messages.get(thread_ts) if thread_ts is not None else None
    if thread_ts is not None and (parent is None or parent.is_reply):
        raise SlackRefusal("thread_not_found")


def new_message(call: Call, channel: Channel, ephemeral_to: str | None = None) -> Message:
    """A message by the bot with the content of the request, not yet posted."""
    content = read_content(call.args)
    check_thread(channel, call.args.get("thread_ts"))
    if any(call.args.get(look) for look in LOOKS):
        call.need("chat:write.customize")
    message = Message(
        ts=call.world.new_ts(),
        channel_id=channel.id,
        user_id=call.token.user_id,
        thread_ts=call.args.get("thread_ts"),
        broadcast=bool(call.args.get("reply_broadcast")),
        app_id=call.world.app.app_id,
        bot_id=call.team.bot_id,
        username=call.args.get("username"),
        ephemeral_to=ephemeral_to,
        unfurl_links=call.args.get("unfurl_links", False),
    )
    return content.fill(message, call.world)


@method("chat.postMessage", "chat:write", required={"channel": text}, optional=POSTING)
async def post_message(call: Call) -> Json:
    channel = _destination(call)
    message = call.world.post(new_message(call, channel))
    call.slack.events.posted(message)
    return {"channel": channel.id, "ts": message.ts, "message": message_json(message, call.world)}


@method(
    "chat.postEphemeral",
    "chat:write",
    required={"channel": text, "user": text},
    optional={**SAYING, **LOOKS, "thread_ts": text},
)
async def post_ephemeral(call: Call) -> Json:
    channel = call.joined_channel()
    if channel.is_archived:
        raise SlackRefusal("is_archived")
    if call.user().id not in channel.members:
        raise SlackRefusal("user_not_in_channel")
    message = call.world.post(new_message(call, channel, ephemeral_to=call.args["user"]))
    return {"message_ts": message.ts}


def _own_message(call: Call, error: str) -> Message:
    """The bot's own message named by `ts`; ephemeral ones cannot be named."""
    message = call.world.find_message(call.channel(), call.args["ts"])
    if message is None:
        raise SlackRefusal("message_not_found")
    if message.user_id != call.token.user_id:
        raise SlackRefusal(error)
    return message


@method(
    "chat.update",
    "chat:write",
    required={"channel": text, "ts": text},
    optional={**SAYING, "metadata": data, "reply_broadcast": flag},
)
async def update(call: Call) -> Json:
    message = _own_message(call, "cant_update_message")
    if call.world.channels[message.channel_id].is_archived:
        raise SlackRefusal("is_archived")
    content, before = read_content(call.args), message_json(message, call.world)
    content.fill(message, call.world).edited_ts = call.world.new_ts()
    call.world.changes.tell()
    call.slack.events.changed(message, before)
    described = message_json(message, call.world)
    return {"channel": message.channel_id, "ts": message.ts, "text": message.text, "message": described}


@method("chat.delete", "chat:write", required={"channel": text, "ts": text})
async def delete(call: Call) -> Json:
    message = _own_message(call, "cant_delete_message")
    before = message_json(message, call.world)
    call.world.remove(message)
    call.slack.events.deleted(message, before)
    return {"channel": message.channel_id, "ts": message.ts}


@method("chat.getPermalink", required={"channel": text, "message_ts": text})
async def get_permalink(call: Call) -> Json:
    channel = call.channel()
    message = call.world.find_message(channel, call.args["message_ts"])
    if message is None:
        raise SlackRefusal("message_not_found")
    link = f"https://{call.team.domain}.slack.com/archives/{channel.id}/p{message.ts.replace('.', '')}"
    thread = f"?thread_ts={message.thread_ts}&cid={channel.id}" if message.is_reply else ""
    return {"channel": channel.id, "permalink": link + thread}
