"""views.*: modals need a fresh trigger, home tabs do not."""

from tests.loopback.slack.forms import form_state
from tests.loopback.slack.interactions import Trigger
from tests.loopback.slack.nouns import Json, View

from .arguments import Reading, data, text
from .described import view_json
from .errors import SlackRefusal
from .methods import Call, method

TRIGGERED: dict[str, Reading] = {"trigger_id": text, "view": data}


def _trigger(call: Call) -> Trigger:
    """The unused trigger of the last three seconds that the request names; from now on it is used."""
    trigger = call.slack.triggers.get(call.args["trigger_id"])
    if trigger is None or trigger.interaction.app_team_id != call.token.team_id:
        raise SlackRefusal("invalid_trigger_id")
    if call.world.clock() > trigger.expires:
        raise SlackRefusal("expired_trigger_id")
    if trigger.used:
        raise SlackRefusal("exchanged_trigger_id")
    return trigger


def _described(call: Call, view: View) -> Json:
    return {"view": view_json(view, call.world, form_state(view.blocks, view.typed))}


@method("views.open", required=TRIGGERED)
async def views_open(call: Call) -> Json:
    trigger = _trigger(call)
    view = call.slack.modals.open(trigger.interaction.user_id, call.token.team_id, call.args["view"])
    trigger.used = True
    trigger.interaction.views.append(view)
    call.world.changes.tell()
    return _described(call, view)


@method("views.push", required=TRIGGERED)
async def views_push(call: Call) -> Json:
    trigger = _trigger(call)
    below = trigger.interaction.view_source
    if below is None or not below.is_open or below.type != "modal":
        raise SlackRefusal("not_found")
    view = call.slack.modals.push(below, call.args["view"])
    trigger.used = True
    trigger.interaction.views.append(view)
    call.world.changes.tell()
    return _described(call, view)


@method("views.update", required={"view": data}, optional={"view_id": text, "external_id": text, "hash": text})
async def views_update(call: Call) -> Json:
    view = call.slack.modals.find(call.args.get("view_id"), call.args.get("external_id"))
    if view.type != "modal" or view.app_team_id != call.token.team_id:
        raise SlackRefusal("not_found")
    return _described(call, call.slack.modals.update(view, call.args["view"], call.args.get("hash")))


@method("views.publish", required={"user_id": text, "view": data}, optional={"hash": text})
async def views_publish(call: Call) -> Json:
    if not call.world.app.home_tab:
        raise SlackRefusal("not_enabled")
    user = call.user("user_id")
    if user.is_bot:
        raise SlackRefusal("invalid_arguments")
    view = call.slack.modals.publish(user.id, call.token.team_id, call.args["view"], call.args.get("hash"))
    return _described(call, view)
