"""What a running bot says of itself, once for each platform as soon as it is connected."""

import logging

from bot.club.clubs.repository import Clubs
from bot.ports import Store

log = logging.getLogger(__name__)


async def say_connected(store: Store, platform: str, who: str, where: str) -> None:
    """One line in the log: as whom, to what, and how many clubs live there. Never raises."""
    try:
        async with store.read() as repos:
            clubs = await repos[Clubs].living_on(platform)
    except Exception as error:  # noqa: BLE001 - a connection is no worse for a store that does not answer
        log.info("Connected to %s as %s, %s", platform.capitalize(), who, where)
        log.warning("The clubs there could not be counted: %s", type(error).__name__)
        return
    counted = "1 club lives" if clubs == 1 else f"{clubs} clubs live"
    log.info("Connected to %s as %s, %s; %s there", platform.capitalize(), who, where, counted)
