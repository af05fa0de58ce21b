"""What the gateway tells, made readable: an event discord.py stumbles over is no reason to end the connection.

An error in one of its parsers would otherwise close it, with all that comes after.
"""

import logging
from collections.abc import Callable
from typing import Any

import discord

log = logging.getLogger(__name__)
Json = dict[str, Any]
Parser = Callable[[Any], None]
# What discord.py needs of a channel it has not met. Discord calls the channel of an interaction "partial" and promises
# none of it: https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object
_REST: Json = {"name": "", "position": 0, "owner_id": "0", "message_count": 0, "member_count": 0}


def forgive(client: discord.Client) -> None:
    """From now on an event that cannot be read is told to the log and let go."""
    parsers = client._connection.parsers  # noqa: SLF001 - it has no public name
    parsers["INTERACTION_CREATE"] = _with_channel(parsers["INTERACTION_CREATE"])
    for event, parser in list(parsers.items()):
        if event != "READY":  # without it a connection is good for nothing, and better made anew
            parsers[event] = _forgiving(event, parser)


def _forgiving(event: str, parser: Parser) -> Parser:
    def read(data: Any) -> None:
        try:
            parser(data)
        except Exception:
            log.exception("An event of Discord could not be read: %s", event)

    return read


def _with_channel(parser: Parser) -> Parser:
    """Where an interaction names its channel by the id alone, or says little of it, the place is known all the same."""

    def read(data: Json) -> None:
        channel = data.get("channel") or {"id": data.get("channel_id")}
        parser({**data, "channel": {**_REST, **channel}} if channel.get("id") else data)

    return read
