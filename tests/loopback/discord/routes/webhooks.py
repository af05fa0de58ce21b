"""What follows the first answer: the interaction's webhook with its follow-ups and the original message."""

from typing import Any

from tests.loopback.discord import posting
from tests.loopback.discord.asked import Interaction
from tests.loopback.discord.errors import INVALID_WEBHOOK_TOKEN, UNKNOWN_MESSAGE, UNKNOWN_WEBHOOK, ApiError
from tests.loopback.discord.message_limits import (
    EDIT,
    FLAGS_OF_AN_ANSWER,
    FLAGS_OF_AN_EDIT,
    FOLLOW_UP,
    check_message,
)
from tests.loopback.discord.rest import Call, Routes
from tests.loopback.discord.routes.callbacks import answer_with
from tests.loopback.discord.wire import message_json
from tests.loopback.discord.world import EPHEMERAL, LOADING, Message

routes = Routes()
HOOK = "/webhooks/{webhook_id}/{webhook_token}"
ONE = HOOK + "/messages/{message_id}"


def _interaction(call: Call) -> Interaction:
    """The interaction whose token this is: answered, and not older than fifteen minutes."""
    found = call.backend.by_token.get(call.parts["webhook_token"])
    ours = call.number("webhook_id") == call.backend.world.application.id
    if found is None or not ours or found.callback_kind is None:
        raise ApiError(UNKNOWN_WEBHOOK)
    if call.backend.clock() - found.created > call.backend.settings.token_seconds:
        raise ApiError(INVALID_WEBHOOK_TOKEN)
    return found


def _message(call: Call, interaction: Interaction) -> Message:
    """The original ("@original") or one of the follow-ups."""
    wanted = call.parts["message_id"]
    if wanted == "@original":
        candidates = [interaction.original] if interaction.original else []
    else:
        candidates = [m for m in (interaction.original, *interaction.follow_ups) if m and str(m.id) == wanted]
    if not candidates or candidates[0].deleted:
        raise ApiError(UNKNOWN_MESSAGE)
    return candidates[0]


@routes("POST", HOOK, public=True)
async def follow_up(call: Call) -> Any:
    """A further message; straight after "thinking…" it becomes that message and keeps its visibility."""
    interaction = _interaction(call)
    check_message(FOLLOW_UP, call.body, flags=FLAGS_OF_AN_ANSWER, files=tuple(upload.name for upload in call.files))
    original = interaction.original
    if original is not None and original.flags & LOADING and not original.deleted:
        body = call.body | {"flags": (call.body.get("flags") or 0) & ~EPHEMERAL}
        message = posting.change(call.backend, original, body, call.files)
    else:
        message = answer_with(call, interaction, call.body)
        interaction.follow_ups.append(message)
    call.backend.bell.ring()
    return message_json(call.backend.world, message)


@routes("GET", ONE, public=True)
async def get_answer(call: Call) -> Any:
    return message_json(call.backend.world, _message(call, _interaction(call)))


@routes("PATCH", ONE, public=True)
async def edit_answer(call: Call) -> Any:
    message = _message(call, _interaction(call))
    names = tuple(upload.name for upload in call.files) + tuple(one["filename"] for one in message.attachments)
    check_message(EDIT, call.body, flags=FLAGS_OF_AN_EDIT, before=message, files=names)
    return message_json(call.backend.world, posting.change(call.backend, message, call.body, call.files))


@routes("DELETE", ONE, public=True)
async def delete_answer(call: Call) -> None:
    posting.remove(call.backend, _message(call, _interaction(call)))
