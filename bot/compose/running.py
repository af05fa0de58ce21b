"""The whole bot, from its configuration."""

from collections.abc import Callable

from bot.club.beginning import Beginning
from bot.club.clubs.model import Settings
from bot.compose.libraries import libraries
from bot.compose.platforms import platform
from bot.compose.site import site
from bot.compose.store import backups, store
from bot.compose.time import clock, timer
from bot.compose.tools import tools
from bot.config import Config, platforms
from bot.config.new_clubs import DECLARED
from bot.ports import Drawing
from bot.service import Paperclub


async def run(config: Config, started: Callable[[], None] = lambda: None) -> None:
    """Run the bot until it is stopped; `started` is called once nothing of the start is left to fail.

    Raises StoreDown where the database cannot be used, SiteDown where its pages cannot be served.
    """
    from adapters.service_manager import supervised

    memory, brought = store(config), tools()
    await memory.open()
    try:
        async with site(config) as served, libraries(config, memory) as (library, sources):
            running = [platform(name, config, memory) for name in platforms(config)]
            club = Paperclub(
                memory, library, running, clock, beginning(config), brought[Drawing], sources,
                backups=backups(config), tools=brought, site=served, address=config.site.public,
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
