"""The zone that a command names for a club."""

from bot.chat.zones import ZoneRefused, zone
from bot.club.request import Request


def zone_named(request: Request, typed: str) -> str:
    """The zone of a place; a refusal has a button for each that may be meant, with all else that was typed."""
    try:
        return zone(typed, request.words, request.now)
    except ZoneRefused as no:
        no.ways = tuple(("zone", request.command.path, {**request.values, "zone": one}) for one in no.offered)
        raise
