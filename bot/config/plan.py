"""What a configuration would start."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.config.addresses import listened, store_named
from bot.config.sections import Config
from bot.config.values import listed
from bot.schedule.clock_rules import IN_USE, ClockRules


def platforms(config: Config) -> tuple[str, ...]:
    """The platforms that have their tokens; with none, the console."""
    slack = config.slack.bot_token or config.slack.client_id
    started = [("discord", config.discord.token), ("slack", slack)]
    return tuple(name for name, token in started if token) or ("console",)


def what_would_start(config: Config) -> list[str]:
    """One line for each platform, the store and the library, ready to print; without secrets."""
    started = platforms(config)
    return [
        discord_line(config) if "discord" in started else "discord: does not start; DISCORD_TOKEN is not given",
        slack_line(config) if "slack" in started else "slack: does not start; SLACK_BOT_TOKEN is not given",
        *(["console: starts, as no platform has its token"] if "console" in started else []),
        f"store: {store_named(config.store.url)}",
        f"library: arXiv, at {config.arxiv.api_url}; DOIs, at {config.doi.api_url}; pages of the web",
        *([site_line(config)] if config.site.listen else []),
        *([health_line(config)] if config.health.listen else []),
        clocks_line(IN_USE),
    ]


def clocks_line(rules: ClockRules) -> str:
    """Whose rules of the world's clocks are used, and what the other ones are."""
    if rules.of_package:
        own = rules.own or "missing or of no known age"
        return f"clocks: by the rules of {rules.packaged}, of the tzdata package; this machine's own are {own}"
    return f"clocks: by the rules of {rules.own}, this machine's own; the tzdata package has {rules.packaged}"


def differing(one: Config, other: Config) -> tuple[str, ...]:
    """The sections that differ, as written in the file; but for the log's, which is read again while the bot runs."""
    names = [name for name in type(one).model_fields if name != "log"]
    return tuple(f"[{name}]" for name in names if getattr(one, name) != getattr(other, name))


def site_line(config: Config) -> str:
    """Where pages would be served."""
    host, port = listened(config.site.listen)
    return f"site: starts, listening on {host} port {port}, as {config.site.public}"


def health_line(config: Config) -> str:
    """Where signs of life would be served."""
    host, port = listened(config.health.listen)
    return f"health: starts, listening on {host} port {port}"


def discord_line(config: Config) -> str:
    """How Discord would start."""
    discord = config.discord
    shards = f", with shards {discord.shard_ids} of {discord.shard_count}" if discord.shard_ids else ""
    return f"discord: starts{shards}, at {discord.api_url}"


def slack_line(config: Config) -> str:
    """How Slack would start."""
    slack = config.slack
    address = f", listening on {slack.host} port {slack.port}" if slack.mode == "http" else ""
    words = f"{slack.command_paper} and {slack.command_club}"
    several = ", for every workspace that installs it" if slack.client_id else ""
    return f"slack: starts in {slack.mode} mode{address}{several}, with {words}, at {slack.api_url}"


def half_configured(slack: Mapping[str, Any]) -> Iterator[str]:
    """What Slack's section lacks beside what it has. Takes raw values, so that it is told beside other mistakes."""
    bot, app, signing = (slack.get(key) for key in ("bot_token", "app_token", "signing_secret"))
    mode = slack.get("mode")
    if slack.get("client_id") or slack.get("client_secret"):
        yield from half_installable(slack)
        return
    socket_way = "SLACK_APP_TOKEN (socket mode, needs no public address)"
    http_way = "SLACK_SIGNING_SECRET (http mode, behind a public address)"
    if (app or signing) and not bot:
        yield "slack.bot_token: is missing beside the other Slack secrets; give SLACK_BOT_TOKEN"
    elif bot and not app and not signing:
        yield f"slack.app_token: the bot token alone is not enough; give {socket_way} or {http_way}"
    elif bot and mode == "socket" and not app:
        yield f'slack.app_token: is missing for slack.mode = "socket"; give {socket_way} or set slack.mode = "http"'
    elif bot and mode == "http" and not signing:
        yield f'slack.signing_secret: is missing for slack.mode = "http"; give {http_way} or set slack.mode = "socket"'


def half_installable(slack: Mapping[str, Any]) -> Iterator[str]:
    """What is missing for several workspaces to install the bot."""
    if not slack.get("client_secret"):
        yield "slack.client_secret: is missing beside slack.client_id; give SLACK_CLIENT_SECRET"
    if not slack.get("client_id"):
        yield "slack.client_id: is missing beside slack.client_secret; give SLACK_CLIENT_ID"
    if not slack.get("signing_secret"):
        yield "slack.signing_secret: several workspaces need http mode; give SLACK_SIGNING_SECRET"
    if slack.get("mode") == "socket" or (slack.get("app_token") and slack.get("mode") != "http"):
        yield 'slack.mode: several workspaces need http mode; set slack.mode = "http" or give no SLACK_CLIENT_ID'


def secrets(config: Config) -> tuple[str, ...]:
    """The tokens that are given, for the log to hide wherever they turn up."""
    slack = config.slack
    tokens = (config.discord.token, slack.bot_token, slack.app_token, slack.signing_secret, slack.client_secret)
    return tuple(token.get_secret_value() for token in tokens if token) + listed(slack.token_key.get_secret_value())
