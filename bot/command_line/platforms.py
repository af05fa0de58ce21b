"""`paperclub discord` and `slack`: what each platform has to be told before the bot can come."""

from pathlib import Path

import click

from bot.command_line.configured import CONFIG, configured


@click.group()
def discord() -> None:
    """Setting up Discord."""


@discord.command()
@CONFIG
@click.option("--application", default="", help="The application's id, where there is no token yet.")
def invite(config_file: Path | None, application: str) -> None:
    """Print the link that installs the bot, with what it asks for and why."""
    from bot.compose.setting_up import discord_invite

    link, explained = discord_invite(configured(config_file), application)
    if not link:
        raise click.UsageError("Give DISCORD_TOKEN, or --application with the id of your Discord application.")
    click.echo(link)
    for name, why in explained.items():
        click.echo(f"  {name}: {why}")


@click.group()
def slack() -> None:
    """Setting up Slack."""


@slack.command()
@CONFIG
@click.option("--address", default="", help="The bot's public address (https://…), for http mode.")
def manifest(config_file: Path | None, address: str) -> None:
    """Print the app manifest for Slack's "create an app from a manifest"."""
    import json

    from bot.compose.setting_up import slack_manifest

    click.echo(json.dumps(slack_manifest(configured(config_file), address), indent=2, ensure_ascii=False))


@slack.command()
def key() -> None:
    """Print a new key for SLACK_TOKEN_KEY. Who loses it has every workspace install the app anew."""
    from bot.compose.setting_up import slack_key

    click.echo(slack_key())
