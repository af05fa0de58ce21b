"""reactions.*, pins.* and bookmarks.*: what is put on messages and channels."""

from tests.loopback.slack.nouns import Json, Message

from .arguments import text
from .errors import SlackRefusal
from .methods import Call, method


def _message(call: Call, name: str = "timestamp") -> Message:
    channel = call.joined_channel()
    message = call.world.find_message(channel, call.args[name])
    if message is None:
        raise SlackRefusal("message_not_found")
    if channel.is_archived:
        raise SlackRefusal("is_archived")
    return message


@method("reactions.add", "reactions:write", required={"channel": text, "timestamp": text, "name": text})
async def reactions_add(call: Call) -> Json:
    who = _message(call).reactions.setdefault(call.args["name"].strip(":"), set())
    if call.token.user_id in who:
        raise SlackRefusal("already_reacted")
    who.add(call.token.user_id)
    call.world.changes.tell()
    return {}


@method("reactions.remove", "reactions:write", required={"channel": text, "timestamp": text, "name": text})
async def reactions_remove(call: Call) -> Json:
    reactions = _message(call).reactions
    who = reactions.get(call.args["name"].strip(":"), set())
    if call.token.user_id not in who:
        raise SlackRefusal("no_reaction")
    who.remove(call.token.user_id)
    call.world.changes.tell()
    return {}


@method("pins.add", "pins:write", required={"channel": text, "timestamp": text})
async def pins_add(call: Call) -> Json:
    pins = call.world.channels[_message(call).channel_id].pins
    if call.args["timestamp"] in pins:
        raise SlackRefusal("already_pinned")
    pins.append(call.args["timestamp"])
    call.world.changes.tell()
    return {}


@method("pins.remove", "pins:write", required={"channel": text, "timestamp": text})
async def pins_remove(call: Call) -> Json:
    pins = call.world.channels[_message(call).channel_id].pins
    if call.args["timestamp"] not in pins:
        raise SlackRefusal("no_pin")
    pins.remove(call.args["timestamp"])
    call.world.changes.tell()
    return {}


@method(
    "bookmarks.add",
    "bookmarks:write",
    required={"channel_id": text, "title": text, "type": text},
    optional={"link": text, "emoji": text, "entity_id": text, "parent_id": text},
)
async def bookmarks_add(call: Call) -> Json:
    channel = call.joined_channel("channel_id")
    if call.args["type"] != "link" or not call.args.get("link", "").startswith(("http://", "https://")):
        raise SlackRefusal("invalid_link")
    bookmark = {"id": call.world.new_id("Bk"), "channel_id": channel.id, **call.args}
    channel.bookmarks.append(bookmark)
    call.world.changes.tell()
    return {"bookmark": bookmark}
