"""oauth.v2.access: a code from the browser becomes the token of the workspace that gave it."""

import base64
from dataclasses import dataclass

from tests.loopback.slack.nouns import Json

from .arguments import text
from .errors import SlackRefusal
from .methods import Call, method

CODE_SECONDS = 600


@dataclass
class Grant:
    """What a person agreed to in the browser; it can be exchanged once within ten minutes."""

    code: str
    team_id: str
    user_id: str
    scopes: set[str]
    redirect_uri: str | None
    expires: float
    whole: bool = False  # for every workspace of an organization


@method(
    "oauth.v2.access",
    required={"code": text},
    optional={"redirect_uri": text, "client_id": text, "client_secret": text, "grant_type": text},
    token=None,
)
async def access(call: Call) -> Json:
    world, app = call.world, call.world.app
    grant = call.slack.grants.pop(call.args["code"], None)
    if grant is None or grant.expires < world.clock():
        raise SlackRefusal("invalid_code")
    if grant.redirect_uri and call.args.get("redirect_uri") != grant.redirect_uri:
        raise SlackRefusal("bad_redirect_uri")
    team = world.teams[grant.team_id]
    token = world.install(team, grant.scopes)
    return {
        "access_token": token.value,
        "token_type": "bot",
        "scope": ",".join(sorted(token.scopes)),
        "bot_user_id": team.bot_user_id,
        "app_id": app.app_id,
        "team": None if grant.whole else {"name": team.name, "id": team.id},
        "enterprise": {"id": "E0ORG", "name": "The organization"} if grant.whole else None,
        "is_enterprise_install": grant.whole,
        "authed_user": {"id": grant.user_id},
    }


def check_client(header: str, args: Json, client_id: str, client_secret: str) -> None:
    """The app names itself by HTTP Basic or by arguments."""
    scheme, _, encoded = header.partition(" ")
    given = (args.get("client_id"), args.get("client_secret"))
    if scheme == "Basic":
        user, _, secret = base64.b64decode(encoded).decode().partition(":")
        given = (user, secret)
    if given[0] != client_id:
        raise SlackRefusal("invalid_client_id")
    if given[1] != client_secret:
        raise SlackRefusal("bad_client_secret")
