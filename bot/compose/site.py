"""Where the bot's pages are served."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.config import Config, platforms
from bot.config.addresses import listened
from bot.ports import Site, SiteDown


@asynccontextmanager
async def site(config: Config) -> AsyncIterator[Site | None]:
    """What serves them, listening already; None where nothing is to be served. Raises SiteDown."""
    if not config.site.listen:
        yield None
        return
    from adapters.site import serving

    async with serving(*listened(config.site.listen)) as served:
        yield served


async def site_ready(config: Config) -> None:
    """Whether it could listen. Raises SiteDown."""
    if not config.site.listen:
        return
    host, port = listened(config.site.listen)
    slack = config.slack
    if slack.mode == "http" and "slack" in platforms(config) and (host, port) == (slack.host, slack.port):
        raise SiteDown(f"Port {port} on {host} is Slack's; change site.listen or slack.port.")
    from adapters.site import ready

    await ready(host, port)
