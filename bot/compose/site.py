"""Where the bot's pages and its signs of life are served."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from bot.config import Config, platforms
from bot.config.addresses import listened
from bot.health.meter import Meter, NoMeter
from bot.ports import Site, SiteDown

if TYPE_CHECKING:
    from collections.abc import Mapping

_SITE, _HEALTH = "site.listen", "health.listen"


@asynccontextmanager
async def site(config: Config) -> AsyncIterator[Site | None]:
    """What serves the pages, listening already; None where nothing is to be served. Raises SiteDown."""
    async with _served(config.site.listen, _SITE) as served:
        yield served


@asynccontextmanager
async def health(config: Config) -> AsyncIterator[tuple[Site | None, Meter]]:
    """What serves the signs of life, and what keeps the numbers; nothing is counted that nobody can ask for."""
    async with _served(config.health.listen, _HEALTH) as served:
        if served is None:
            yield None, NoMeter()
            return
        from adapters.metrics import PrometheusMeter

        yield served, PrometheusMeter()


@asynccontextmanager
async def _served(listen: str, setting: str) -> AsyncIterator[Site | None]:
    if not listen:
        yield None
        return
    from adapters.site import serving

    async with serving(*listened(listen), setting) as served:
        yield served


async def sites_ready(config: Config) -> "Mapping[str, str]":
    """Why either of them could not listen, by its section."""
    wrong: dict[str, str] = {}
    slack = config.slack
    with_slack = slack.mode == "http" and "slack" in platforms(config)
    taken = {(slack.host, slack.port): ("Slack's", " or slack.port")} if with_slack else {}
    for name, listen, setting in (("site", config.site.listen, _SITE), ("health", config.health.listen, _HEALTH)):
        if not listen:
            continue
        host, port = listened(listen)
        if (host, port) in taken:
            whose, other = taken[host, port]
            wrong[name] = f"Port {port} on {host} is {whose}; change {setting}{other}."
        elif down := await _unready(host, port, setting):
            wrong[name] = down
        taken[host, port] = ("the site's", "")
    return wrong


async def _unready(host: str, port: int, setting: str) -> str:
    from adapters.site import ready

    try:
        await ready(host, port, setting)
    except SiteDown as down:
        return str(down)
    return ""
