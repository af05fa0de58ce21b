"""What comes back from the app: acknowledgements and response_url posts."""

from collections.abc import Mapping
from typing import Any

from .blocks import message_problems
from .interactions import RESPONSE_URL_USES, Interaction, ResponseUrl
from .nouns import Json, Message
from .web.arguments import Reading, data, flag, read_arguments, text
from .web.chat import check_thread
from .web.content import SAYING, read_content
from .web.errors import SlackRefusal

ANSWERING: Mapping[str, Reading] = {
    **SAYING,
    "response_type": text,
    "replace_original": flag,
    "delete_original": flag,
    "unfurl_links": flag,
    "unfurl_media": flag,
    "thread_ts": text,
    "metadata": data,
}


def take_acknowledgement(interaction: Interaction, body: Json | str | None) -> None:
    """Does what an acknowledgement asks for; what makes no sense becomes the person's trouble."""
    interaction.acknowledged, interaction.acknowledgement = True, body
    try:
        _act_on(interaction, body)
    except SlackRefusal as refusal:
        interaction.trouble = f"{refusal.error} {refusal.extra or ''}".strip()
    interaction.settle()


def _act_on(interaction: Interaction, body: Json | str | None) -> None:
    if interaction.kind == "view_submission":
        _take_view_answer(interaction, body or {})
    elif interaction.kind == "block_suggestion":
        _take_options(interaction, body or {})
    elif body and interaction.kind == "slash_command":
        answer(interaction, {"text": body} if isinstance(body, str) else body)
    elif body:
        # Slack throws away what comes with the acknowledgement of a click, a shortcut or a closed view.
        interaction.ignored = body


def answer(interaction: Interaction, body: Json) -> Message | None:
    """Shows an answer to the person, or to everybody with response_type in_channel.

    Raises SlackRefusal as chat.postMessage would.
    """
    args = read_arguments(body, {}, ANSWERING)
    if args.get("response_type", "ephemeral") not in ("ephemeral", "in_channel"):
        raise SlackRefusal("invalid_response_type")
    original = interaction.original
    if args.get("delete_original"):
        if original is None:
            raise SlackRefusal("message_not_found")
        interaction.slack.world.remove(original)
        return None
    if args.get("replace_original") and original is not None:
        return _replace(interaction, original, args)
    return _new_answer(interaction, args)


def _replace(interaction: Interaction, original: Message, args: Json) -> Message:
    world = interaction.slack.world
    read_content(args).fill(original, world)
    original.edited_ts = None if original.ephemeral_to else world.new_ts()
    interaction.answers.append(original)
    world.changes.tell()
    return original


def _new_answer(interaction: Interaction, args: Json) -> Message:
    world = interaction.slack.world
    if interaction.channel_id is None:
        raise SlackRefusal("channel_not_found")
    team = world.teams[interaction.app_team_id]
    check_thread(world.channels[interaction.channel_id], args.get("thread_ts"))
    private = args.get("response_type", "ephemeral") == "ephemeral"
    message = Message(
        ts=world.new_ts(),
        channel_id=interaction.channel_id,
        user_id=str(team.bot_user_id),
        thread_ts=args.get("thread_ts"),
        app_id=world.app.app_id,
        bot_id=team.bot_id,
        ephemeral_to=interaction.user_id if private else None,
    )
    interaction.answers.append(read_content(args).fill(message, world))
    return world.post(message)


def take_response(link: ResponseUrl, body: Json, now: float) -> None:
    """Takes one post to a response_url; raises SlackRefusal with expired_url, used_url or what is wrong with it."""
    if now > link.expires:
        raise SlackRefusal("expired_url")
    if link.uses >= RESPONSE_URL_USES:
        raise SlackRefusal("used_url")
    link.uses += 1
    answer(link.interaction, body)


def _take_view_answer(interaction: Interaction, body: Json | str) -> None:
    view, modals = interaction.view_source, interaction.slack.modals
    if view is None or isinstance(body, str):
        raise SlackRefusal("invalid_response_payload")
    action = body.get("response_action")
    allowed = {None: set(), "clear": set(), "errors": {"errors"}, "update": {"view"}, "push": {"view"}}
    if action not in allowed or body.keys() - {"response_action"} != allowed[action]:
        raise SlackRefusal("invalid_response_payload", details=sorted(body))
    if action == "errors":
        _show_errors(interaction, body["errors"])
    elif action == "update":
        interaction.views.append(modals.update(view, body["view"]))
    elif action == "push":
        interaction.views.append(modals.push(view, body["view"]))
    elif action == "clear":
        modals.clear(view)
    else:
        modals.close(view)


def _show_errors(interaction: Interaction, errors: Any) -> None:
    view = interaction.view_source
    known = {block["block_id"] for block in view.inputs()} if view else set()
    sound = isinstance(errors, dict) and errors and errors.keys() <= known
    if view is None or not sound or not all(isinstance(words, str) and words for words in errors.values()):
        raise SlackRefusal("invalid_response_payload", details="errors must name input blocks of the view")
    view.errors = interaction.errors = dict(errors)


def _take_options(interaction: Interaction, body: Json | str) -> None:
    if isinstance(body, str) or len(body.keys() & {"options", "option_groups"}) != 1:
        raise SlackRefusal("invalid_response_payload")
    if body.get("options") == [] or body.get("option_groups") == []:
        return
    menu = {"type": "static_select", **body}
    if problems := message_problems([{"type": "actions", "elements": [menu]}]):
        raise SlackRefusal("invalid_response_payload", details=problems)
    grouped = [option for group in body.get("option_groups", []) for option in group["options"]]
    interaction.options = [*body.get("options", []), *grouped]
