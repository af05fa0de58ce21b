"""A guild's scheduled events (https://docs.discord.com/developers/resources/guild-scheduled-event)."""

from datetime import datetime
from typing import Any

from tests.loopback.discord.access import guild_for_bot
from tests.loopback.discord.backend import Backend
from tests.loopback.discord.errors import (
    INVALID_FORM,
    MISSING_PERMISSIONS,
    TOO_MANY_EVENTS,
    UNKNOWN_EVENT,
    ApiError,
    invalid,
)
from tests.loopback.discord.permissions import Permission, in_channel, in_guild, require
from tests.loopback.discord.rest import Call, Routes
from tests.loopback.discord.shapes import Fields, Moment, OneOf, Shape, Snowflake, Text, examine
from tests.loopback.discord.world import Guild, Scheduled

routes = Routes()
STAGE, VOICE, EXTERNAL = 1, 2, 3
SCHEDULED, ACTIVE, COMPLETED, CANCELED = 1, 2, 3, 4
ROOMS = {VOICE: 2, STAGE: 13}
_PLACE = Fields({}, {"location": Text(100, 1)})
_MAY_BE: dict[str, Shape] = {
    "channel_id": Snowflake(), "entity_metadata": _PLACE, "description": Text(1000),
    "scheduled_end_time": Moment(),
}  # fmt: skip
_ALWAYS: dict[str, Shape] = {
    "name": Text(100, 1), "privacy_level": OneOf([2]), "scheduled_start_time": Moment(),
    "entity_type": OneOf([STAGE, VOICE, EXTERNAL]),
}  # fmt: skip
CREATE = Fields(_ALWAYS, _MAY_BE)
EDIT = Fields({}, {**_ALWAYS, **_MAY_BE, "status": OneOf([SCHEDULED, ACTIVE, COMPLETED, CANCELED])})
MOST = 100
MOVES = {(SCHEDULED, ACTIVE), (ACTIVE, COMPLETED), (SCHEDULED, CANCELED)}


@routes("GET", "/guilds/{guild_id}/scheduled-events")
async def list_events(call: Call) -> Any:
    """Those that are to come or run."""
    guild = guild_for_bot(call.backend, call.number("guild_id"))
    return [_json(call.backend, one) for one in _live(call.backend, guild)]


@routes("POST", "/guilds/{guild_id}/scheduled-events")
async def create_event(call: Call) -> Any:
    guild = guild_for_bot(call.backend, call.number("guild_id"))
    require(in_guild(guild, call.backend.bot.id), Permission.CREATE_EVENTS)
    examine(CREATE, call.body)
    if len(_live(call.backend, guild)) >= MOST:
        raise ApiError(TOO_MANY_EVENTS)
    made = Scheduled(call.backend.snowflakes.next(), guild.id, call.backend.bot.id, SCHEDULED, dict(call.body))
    _refuse_unfit(call.backend, guild, made.values)
    if _at(made.values["scheduled_start_time"]) <= call.backend.clock():
        raise invalid(
            "scheduled_start_time", "GUILD_SCHEDULED_EVENT_SCHEDULE_PAST", "Cannot schedule event in the past."
        )
    guild.scheduled[made.id] = made
    return _json(call.backend, made)


@routes("GET", "/guilds/{guild_id}/scheduled-events/{event_id}")
async def get_event(call: Call) -> Any:
    return _json(call.backend, _event(call)[1])


@routes("PATCH", "/guilds/{guild_id}/scheduled-events/{event_id}")
async def edit_event(call: Call) -> Any:
    """One's own takes the right to create, another's the right to manage."""
    guild, one = _event(call)
    _require_own(call, guild, one)
    examine(EDIT, call.body)
    changes = dict(call.body)
    status = changes.pop("status", one.status)
    if status != one.status and (one.status, status) not in MOVES:
        raise invalid("status", "INVALID_STATUS", "Invalid status transition.")
    if one.status in (COMPLETED, CANCELED):
        raise ApiError(INVALID_FORM)
    if one.status == ACTIVE and "scheduled_start_time" in changes:
        raise invalid("scheduled_start_time", "INVALID", "An event that runs cannot be moved.")
    if changes:
        _refuse_unfit(call.backend, guild, {**one.values, **changes})
    one.values.update(changes)
    one.status = status
    return _json(call.backend, one)


@routes("DELETE", "/guilds/{guild_id}/scheduled-events/{event_id}")
async def delete_event(call: Call) -> None:
    guild, one = _event(call)
    _require_own(call, guild, one)
    del guild.scheduled[one.id]


def _event(call: Call) -> tuple[Guild, Scheduled]:
    guild = guild_for_bot(call.backend, call.number("guild_id"))
    one = guild.scheduled.get(call.number("event_id"))
    if one is None:
        raise ApiError(UNKNOWN_EVENT)
    _run(call.backend, one)
    return guild, one


def _live(backend: Backend, guild: Guild) -> list[Scheduled]:
    for one in guild.scheduled.values():
        _run(backend, one)
    return [one for one in guild.scheduled.values() if one.status in (SCHEDULED, ACTIVE)]


def _run(backend: Backend, one: Scheduled) -> None:
    """An external event begins and ends by itself."""
    if one.values["entity_type"] != EXTERNAL:
        return
    if one.status == SCHEDULED and _at(one.values["scheduled_start_time"]) <= backend.clock():
        one.status = ACTIVE
    if one.status == ACTIVE and _at(one.values["scheduled_end_time"]) <= backend.clock():
        one.status = COMPLETED


def _require_own(call: Call, guild: Guild, one: Scheduled) -> None:
    own = Permission.CREATE_EVENTS if one.creator_id == call.backend.bot.id else Permission.MANAGE_EVENTS
    require(in_guild(guild, call.backend.bot.id), own)


def _refuse_unfit(backend: Backend, guild: Guild, values: dict[str, Any]) -> None:
    """What each kind of event needs, and must not have."""
    if values["entity_type"] == EXTERNAL:
        if values.get("channel_id") is not None:
            raise invalid("channel_id", "INVALID", "An external event has no channel.")
        if not (values.get("entity_metadata") or {}).get("location"):
            raise invalid("entity_metadata.location", "BASE_TYPE_REQUIRED", "This field is required")
        if not values.get("scheduled_end_time"):
            raise invalid("scheduled_end_time", "BASE_TYPE_REQUIRED", "This field is required")
    else:
        channel = guild.channels.get(int(values.get("channel_id") or 0))
        if channel is None or channel.kind != ROOMS[values["entity_type"]]:
            raise invalid("channel_id", "INVALID", "The event needs a channel of its kind.")
        if values.get("entity_metadata"):
            raise invalid("entity_metadata", "INVALID", "Only external events have a location.")
        if not in_channel(guild, channel, backend.bot.id) & Permission.VIEW_CHANNEL:
            raise ApiError(MISSING_PERMISSIONS)
    if (end := values.get("scheduled_end_time")) and _at(end) <= _at(values["scheduled_start_time"]):
        raise invalid("scheduled_end_time", "INVALID", "Cannot end before it starts.")


def _at(moment: str) -> float:
    return datetime.fromisoformat(moment).timestamp()


def _json(backend: Backend, one: Scheduled) -> dict[str, Any]:
    values = one.values
    return {
        "id": str(one.id), "guild_id": str(one.guild_id), "creator_id": str(one.creator_id), "status": one.status,
        "channel_id": values.get("channel_id"), "name": values["name"], "description": values.get("description"),
        "scheduled_start_time": values["scheduled_start_time"], "scheduled_end_time": values.get("scheduled_end_time"),
        "privacy_level": 2, "entity_type": values["entity_type"], "entity_id": None,
        "entity_metadata": values.get("entity_metadata"), "recurrence_rule": None, "image": None,
        "guild_scheduled_event_exceptions": [],
    }  # fmt: skip
