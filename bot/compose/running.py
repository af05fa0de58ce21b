"""The whole bot, from its configuration."""

from collections.abc import Callable
from datetime import timedelta

from bot.club.beginning import Beginning
from bot.club.clubs.model import Settings
from bot.compose.libraries import libraries
from bot.compose.platforms import platform
from bot.compose.site import health, site
from bot.compose.store import backups, store
from bot.compose.time import clock, timer
from bot.compose.tools import tools
from bot.config import Config, platforms
from bot.config.new_clubs import DECLARED
from bot.ports import Drawing
from bot.service import Paperclub

_LEFT_OUT, _A_RING = 3, timedelta(minutes=2)
"""So many looks at the week may be left out, and one may take so long, before the bot is not ready any more."""


async def run(config: Config, started: Callable[[], None] = lambda: None) -> None:
    """Run the bot until it is stopped; `started` is called once nothing of the start is left to fail.

    Raises StoreDown where the database cannot be used, SiteDown where its pages cannot be served.
    """
    from adapters.service_manager import supervised

    memory, brought = store(config), tools()
    await memory.open()
    try:
        async with (
            site(config) as served,
            health(config) as (watched, meter),
            libraries(config, memory, meter) as (library, sources),
        ):
            running = [platform(name, config, memory) for name in platforms(config)]
            club = Paperclub(
                memory, library, running, clock, beginning(config), brought[Drawing], sources,
                backups=backups(config), tools=brought, site=served, address=config.site.public,
                health=watched, meter=meter, silence=_A_RING + _LEFT_OUT * timedelta(seconds=config.clock.tick_seconds),
            )  # fmt: skip
            bell = timer(config)
            started()
            async with supervised():
                await club.run(bell)
    finally:
        await memory.close()


def beginning(config: Config) -> Beginning:
    """What `[defaults]` says about new clubs, in the core's own words."""
    given = config.defaults
    settings = Settings()
    for key, one in DECLARED.items():
        value = one.parse(str(getattr(given, key)))
        settings = settings if value == one.default else one.put(settings, value)
    return Beginning(given.zone, settings, few=given.features == "few", sources=given.sources)
