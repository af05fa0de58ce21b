"""What whoever sets the bot up takes to Discord and Slack."""

from bot.compose.platforms import slack_settings
from bot.config import Config


def discord_invite(config: Config, application: str) -> tuple[str, dict[str, str]]:
    """The link that installs the bot, and what each part is for. Empty where no application is known."""
    from adapters.discord import EXPLAINED, application_of, invite

    known = application or application_of(config.discord.token.get_secret_value()) or ""
    return (invite(known) if known else ""), EXPLAINED


def slack_manifest(config: Config, address: str) -> dict[str, object]:
    """The manifest Slack makes the app from; with the bot's public `address` for http mode."""
    from adapters.slack import manifest

    settings = slack_settings(config)
    return manifest(
        paper=settings.command_paper,
        club=settings.command_club,
        address=address,
        several_workspaces=settings.several_workspaces,
    )


def slack_key() -> str:
    """A new key to seal installations with."""
    from adapters.slack import new_key

    return new_key()
