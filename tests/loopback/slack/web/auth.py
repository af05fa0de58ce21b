"""auth.*, api.test and apps.connections.open: who is asking."""

from tests.loopback.slack.nouns import Json

from .arguments import flag, text
from .errors import SlackRefusal
from .methods import Call, method


@method("auth.test")
async def auth_test(call: Call) -> Json:
    team, user = call.team, call.world.users[call.token.user_id]
    return {
        "url": f"https://{team.domain}.slack.com/",
        "team": team.name,
        "user": user.name,
        "team_id": team.id,
        "user_id": user.id,
        "bot_id": team.bot_id,
        "is_enterprise_install": False,
    }


@method("auth.revoke", optional={"test": flag})
async def auth_revoke(call: Call) -> Json:
    if call.args.get("test"):
        return {"revoked": False}
    call.slack.revoke(call.team.id)
    return {"revoked": True}


@method("api.test", optional={"error": text, "foo": text}, token=None)
async def api_test(call: Call) -> Json:
    if "error" in call.args:
        raise SlackRefusal(call.args["error"], args=call.args)
    return {"args": call.args}


@method("apps.connections.open", "connections:write", token="app")
async def connections_open(call: Call) -> Json:
    return {"url": call.slack.sockets.new_address()}


@method("apps.uninstall", required={"client_id": text, "client_secret": text})
async def apps_uninstall(call: Call) -> Json:
    app = call.world.app
    if (call.args["client_id"], call.args["client_secret"]) != (app.client_id, app.client_secret):
        raise SlackRefusal("bad_client_secret")
    await call.slack.uninstall(call.team.id)
    return {}
