"""users.* and team.info: who people are."""

from tests.loopback.slack.nouns import Json, User

from .arguments import flag, text
from .conversations import LISTED, listed_channels
from .described import channel_json, user_json
from .errors import SlackRefusal
from .methods import Call, method
from .paging import PAGED, page


def _described(call: Call, user: User) -> Json:
    return user_json(
        user,
        call.world.clock(),
        locale=bool(call.args.get("include_locale")),
        email="users:read.email" in call.token.scopes,
        team_id=call.token.team_id,
    )


@method("users.info", "users:read", required={"user": text}, optional={"include_locale": flag})
async def info(call: Call) -> Json:
    return {"user": _described(call, call.user())}


@method("users.list", "users:read", optional={"include_locale": flag, "team_id": text, **PAGED})
async def list_users(call: Call) -> Json:
    own = [user for user in call.world.users.values() if user.team_id == call.token.team_id]
    users, metadata = page(own, call.args)
    return {"members": [_described(call, user) for user in users], **metadata}


@method("users.lookupByEmail", "users:read.email", required={"email": text})
async def lookup_by_email(call: Call) -> Json:
    for user in call.world.users.values():
        if user.team_id == call.token.team_id and user.email and user.email == call.args["email"]:
            return {"user": _described(call, user)}
    raise SlackRefusal("users_not_found")


@method("users.conversations", optional={"user": text, **LISTED})
async def conversations(call: Call) -> Json:
    member = call.args.get("user") or call.token.user_id
    joined = [channel for channel in listed_channels(call) if member in channel.members]
    channels, metadata = page(joined, call.args)
    return {"channels": [channel_json(channel, call.token.user_id) for channel in channels], **metadata}


@method("team.info", "team:read", optional={"team": text, "domain": text})
async def team_info(call: Call) -> Json:
    team = call.team
    if call.args.get("team") not in (None, team.id):
        raise SlackRefusal("team_not_found")
    return {"team": {"id": team.id, "name": team.name, "domain": team.domain, "email_domain": "", "icon": {}}}
