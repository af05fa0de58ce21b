"""Users and direct-message channels."""

from typing import Any

from tests.loopback.discord.backend import Backend
from tests.loopback.discord.errors import DM_TOO_FAST, ApiError
from tests.loopback.discord.happenings import remove_member
from tests.loopback.discord.rest import Call, Routes
from tests.loopback.discord.shapes import Fields, Snowflake, examine
from tests.loopback.discord.wire import channel_json, guild_json, user_json
from tests.loopback.discord.world import DM, Channel, User

routes = Routes()
OPENING = Fields({"recipient_id": Snowflake()})


@routes("GET", "/users/{user_id}")
async def get_user(call: Call) -> Any:
    return user_json(call.backend.world.user(call.number("user_id")))


@routes("GET", "/users/@me/guilds")
async def my_guilds(call: Call) -> Any:
    world = call.backend.world
    return [guild_json(guild) for guild in world.guilds.values() if call.backend.bot.id in guild.members]


@routes("DELETE", "/users/@me/guilds/{guild_id}")
async def leave_guild(call: Call) -> None:
    remove_member(call.backend, call.backend.world.guild(call.number("guild_id")), call.backend.bot)


@routes("POST", "/users/@me/channels")
async def open_dm(call: Call) -> Any:
    """Opening succeeds even where messages are closed: only sending tells (50007)."""
    examine(OPENING, call.body)
    user = call.backend.world.user(int(call.body["recipient_id"]))
    return channel_json(call.backend.world, dm_with(call.backend, user, counted=True))


def dm_with(backend: Backend, user: User, *, counted: bool = False) -> Channel:
    """The direct-message channel of the bot with somebody; opening new ones too fast is refused."""
    for channel in backend.world.places.values():
        if channel.dm and channel.recipient is user:
            return channel
    if counted:
        _count_opening(backend)
    channel = Channel(backend.snowflakes.next(), DM, user.name, recipient=user)
    backend.world.keep(channel)
    return channel


def _count_opening(backend: Backend) -> None:
    now = backend.clock()
    backend.dms_opened[:] = [at for at in backend.dms_opened if at > now - 600]
    if backend.settings.dm_limit is not None and len(backend.dms_opened) >= backend.settings.dm_limit:
        raise ApiError(DM_TOO_FAST)
    backend.dms_opened.append(now)
