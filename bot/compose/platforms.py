"""Which platforms the club meets on."""

from typing import TYPE_CHECKING

from bot.compose.store import one_process
from bot.compose.time import clock, platform_time
from bot.config import Config
from bot.config.addresses import host_and_port
from bot.config.values import listed, shard_numbers
from bot.ports import Download, Platform, Store

if TYPE_CHECKING:
    from adapters.slack import SlackSettings


def platform(name: str, config: Config, memory: Store) -> Platform:
    """The platform of this name, as `bot.config.platforms` names them."""
    match name:
        case "discord":
            return discord(config, memory)
        case "slack":
            from adapters.slack import Slack

            settings = slack_settings(config)
            return Slack(settings, memory, clock, platform_time(), _download(config, settings.api_url))
        case _:
            from adapters.console.terminal import TerminalConsole
            from adapters.console.zone import own_zone

            return TerminalConsole(clock, zone=own_zone(config.defaults.zone))


def discord(config: Config, memory: Store) -> Platform:
    """Discord, with this process's share of the bot. PostgreSQL is what several processes may share."""
    from adapters.discord import Discord, GivenFiles, Shards

    given = config.discord
    return Discord(
        given.token.get_secret_value(),
        memory,
        clock,
        api_url=given.api_url,
        shards=Shards(shard_numbers(given.shard_ids), given.shard_count),
        shared=not one_process(config),
        time=platform_time(),
        files=GivenFiles(_download(config, given.api_url), given.api_url),
    )


def _download(config: Config, api_url: str) -> Download:
    """Fetches what people attach: from public addresses, from where the platform is, and from what is allowed."""
    from adapters.web import FileDownload

    return FileDownload([*listed(config.web.allow), host_and_port(api_url)])


def slack_settings(config: Config) -> "SlackSettings":
    """The configuration in the Slack adapter's own words."""
    from adapters.slack import SlackSettings

    given = config.slack
    return SlackSettings(
        bot_token=given.bot_token.get_secret_value(),
        app_token=given.app_token.get_secret_value(),
        signing_secret=given.signing_secret.get_secret_value(),
        client_id=given.client_id.get_secret_value(),
        client_secret=given.client_secret.get_secret_value(),
        token_keys=listed(given.token_key.get_secret_value()),
        mode=given.mode,
        host=given.host,
        port=given.port,
        api_url=given.api_url,
        command_paper=given.command_paper,
        command_club=given.command_club,
    )
