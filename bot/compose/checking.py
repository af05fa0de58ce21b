"""What would not start, before anything is started."""

from bot.compose.platforms import slack_settings
from bot.compose.site import sites_ready
from bot.config import Config, platforms
from bot.ports import PlatformDown, StoreDown


async def cannot_start(config: Config) -> tuple[dict[str, str], list[str]]:
    """Why a platform or the store (by its name) would not start, by the code that starts it; and what else to know."""
    problems: dict[str, str] = {}
    told: list[str] = []
    for name in platforms(config):
        try:
            await _ready(name, config)
        except PlatformDown as down:
            problems[name] = str(down)
    try:
        from adapters.store import usable

        told = await usable(config.store.url)
    except StoreDown as down:
        problems["store"] = str(down)
    return {**problems, **await sites_ready(config)}, told


async def _ready(name: str, config: Config) -> None:
    match name:
        case "discord":
            from adapters.discord import ready

            ready(config.discord.token.get_secret_value(), config.discord.api_url)
        case "slack":
            from adapters.slack import ready as slack_ready

            for one in await slack_ready(slack_settings(config)):
                one.close()
