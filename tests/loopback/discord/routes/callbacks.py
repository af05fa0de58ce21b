"""The bot's first answer to an interaction."""

import time
from collections.abc import Callable
from typing import Any

from tests.loopback.discord import asked, posting
from tests.loopback.discord.asked import AUTOCOMPLETE, COMMAND, COMPONENT, MODAL_SUBMIT, Interaction
from tests.loopback.discord.backend import Backend
from tests.loopback.discord.command_limits import AUTOCOMPLETE as CHOICES_SHAPE
from tests.loopback.discord.command_limits import SLASH
from tests.loopback.discord.errors import ALREADY_ACKNOWLEDGED, UNKNOWN_INTERACTION, UNKNOWN_MESSAGE, ApiError, invalid
from tests.loopback.discord.message_limits import ANSWER, FLAGS_OF_AN_ANSWER, FLAGS_OF_AN_EDIT, check_message
from tests.loopback.discord.modal_limits import check_modal
from tests.loopback.discord.rest import Call, Routes
from tests.loopback.discord.shapes import Anything, Fields, Report, Whole, examine
from tests.loopback.discord.wire import message_json
from tests.loopback.discord.world import EPHEMERAL, LOADING, Message

routes = Routes()
CALLBACK = Fields({"type": Whole()}, {"data": Anything()})
SLASH_ANSWER, REPLY, MENU_ANSWER = 20, 19, 23
ALLOWED = {
    COMMAND: (asked.MESSAGE, asked.DEFERRED, asked.MODAL),
    COMPONENT: (asked.MESSAGE, asked.DEFERRED, asked.DEFERRED_UPDATE, asked.UPDATE, asked.MODAL),
    AUTOCOMPLETE: (asked.CHOICES,),
    MODAL_SUBMIT: (asked.MESSAGE, asked.DEFERRED, asked.DEFERRED_UPDATE, asked.UPDATE),
}


@routes("POST", "/interactions/{interaction_id}/{interaction_token}/callback", public=True)
async def callback(call: Call) -> Any:
    """Once, within three seconds, and with a kind of answer that suits the question."""
    interaction = _open(call)
    examine(CALLBACK, call.body)
    kind, data = call.body["type"], call.body.get("data")
    _refuse_kind(interaction, kind)
    answers: dict[int, Callable[[Call, Interaction, Any], None]] = {
        asked.MESSAGE: _message, asked.DEFERRED: _deferred, asked.DEFERRED_UPDATE: _deferred_update,
        asked.UPDATE: _update, asked.CHOICES: _choices, asked.MODAL: _modal,
    }  # fmt: skip
    answers[kind](call, interaction, data)
    interaction.callback, interaction.callback_kind = call.body, kind
    interaction.first_answer_at = time.monotonic()
    call.backend.bell.ring()
    return _told(call.backend, interaction) if call.query.get("with_response") in ("1", "true", "True") else None


def _open(call: Call) -> Interaction:
    """The interaction, if it may still be answered."""
    interaction = call.backend.interactions.get(call.number("interaction_id"))
    if interaction is None or interaction.token != call.parts["interaction_token"]:
        raise ApiError(UNKNOWN_INTERACTION)
    if interaction.callback_kind is not None:
        raise ApiError(ALREADY_ACKNOWLEDGED)
    if call.backend.clock() - interaction.created > call.backend.settings.first_answer_seconds:
        raise ApiError(UNKNOWN_INTERACTION)
    return interaction


def _refuse_kind(interaction: Interaction, kind: int) -> None:
    """A modal cannot answer a modal; only what hangs on a message can update one."""
    updates = kind in (asked.UPDATE, asked.DEFERRED_UPDATE) and interaction.source is None
    if kind not in ALLOWED[interaction.kind] or updates:
        raise invalid("type", "BASE_TYPE_CHOICES", f"A callback of type {kind} does not answer this interaction.")


def _message(call: Call, interaction: Interaction, data: Any) -> None:
    check_message(ANSWER, data, flags=FLAGS_OF_AN_ANSWER, files=tuple(upload.name for upload in call.files))
    interaction.original = answer_with(call, interaction, data)


def answer_with(call: Call, interaction: Interaction, data: dict[str, Any]) -> Message:
    """A message of the bot in the interaction's channel, or only for whoever asked."""
    backend = call.backend
    channel = backend.world.channel(interaction.channel_id)
    secret = bool((data.get("flags") or 0) & EPHEMERAL)
    message = posting.write(
        backend, channel, backend.bot, data, call.files, kind=_kind_of_answer(interaction),
        application_id=backend.world.application.id, webhook_id=backend.world.application.id,
        interaction=interaction.metadata, seen_only_by=interaction.user if secret else None,
        reference=_pointer(interaction),
    )  # fmt: skip
    return message if secret else posting.put(backend, channel, message)


def _kind_of_answer(interaction: Interaction) -> int:
    if interaction.kind == COMMAND:
        return SLASH_ANSWER if interaction.data["type"] == SLASH else MENU_ANSWER
    return REPLY if interaction.source is not None else SLASH_ANSWER


def _pointer(interaction: Interaction) -> dict[str, Any] | None:
    if interaction.source is None:
        return None
    return {"type": 0, "channel_id": str(interaction.channel_id), "message_id": str(interaction.source.id)}


def _deferred(call: Call, interaction: Interaction, data: Any) -> None:
    """ "Thinking…": the only thing it may carry is the ephemeral flag."""
    examine(Fields({}, {"flags": Whole(0)}), {} if data is None else data)
    flags = (data or {}).get("flags") or 0
    if flags & ~EPHEMERAL:
        raise invalid("data.flags", "MESSAGE_FLAGS_INVALID", "A deferred answer carries no flag but EPHEMERAL.")
    interaction.original = answer_with(call, interaction, {"flags": flags | LOADING})


def _deferred_update(_call: Call, interaction: Interaction, data: Any) -> None:
    examine(Fields(), {} if data is None else data)
    interaction.original = interaction.source


def _update(call: Call, interaction: Interaction, data: Any) -> None:
    source = interaction.source
    if source is None or source.deleted:
        raise ApiError(UNKNOWN_MESSAGE)
    data = {} if data is None else data
    names = tuple(upload.name for upload in call.files) + tuple(one["filename"] for one in source.attachments)
    check_message(ANSWER, data, flags=FLAGS_OF_AN_EDIT, before=source, files=names)
    interaction.original = posting.change(call.backend, source, data, call.files)


def _choices(_call: Call, interaction: Interaction, data: Any) -> None:
    report = Report()
    CHOICES_SHAPE.check(data, ("data",), report)
    report.raise_if_any()
    interaction.choices = data.get("choices") or []


def _modal(_call: Call, interaction: Interaction, data: Any) -> None:
    check_modal(data)
    interaction.modal = data


def _told(backend: Backend, interaction: Interaction) -> dict[str, Any]:
    """The answer to `with_response=1`."""
    told: dict[str, Any] = {"id": str(interaction.id), "type": interaction.kind}
    original = interaction.original
    if original is not None:
        told |= {
            "response_message_id": str(original.id), "response_message_ephemeral": original.ephemeral,
            "response_message_loading": bool(original.flags & LOADING), "channel_id": str(interaction.channel_id),
        }  # fmt: skip
    if interaction.callback_kind not in (asked.MESSAGE, asked.UPDATE) or original is None:
        return {"interaction": told}
    resource = {"type": interaction.callback_kind, "message": message_json(backend.world, original)}
    return {"interaction": told, "resource": resource}
