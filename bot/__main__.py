"""The command line. Each command imports what it needs only when it runs."""

import asyncio
import sys
from collections.abc import Callable, Coroutine
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from bot.config import Config

_CONFIG = click.option(
    "--config", "config_file", type=click.Path(path_type=Path), help="The configuration; ./config.toml if there is one."
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="paperclub")
def main() -> None:
    """Paperclub runs a paper club's week: nominations, vote, thread, summaries, critiques, streaks."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a narrow terminal shows a question mark rather than a traceback


@main.command()
def demo() -> None:
    """Watch a sample club live through four weeks, then talk to it. Needs no account and no network."""
    from bot.compose import demo as play

    _run(play)


@main.command()
@_CONFIG
def run(config_file: Path | None) -> None:
    """Run the bot: every platform whose tokens are given, or a console where there are none."""
    from bot.compose import run as start

    config = _configured(config_file)
    _run(lambda: start(config))


@main.command()
@_CONFIG
def check(config_file: Path | None) -> None:
    """Check the configuration and say what would start."""
    from bot.config import what_would_start

    for line in what_would_start(_configured(config_file)):
        click.echo(line)


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@_CONFIG
def backup(file: Path, config_file: Path | None) -> None:
    """Copy the database into FILE, also while the bot runs. For PostgreSQL, print the command that does."""
    from bot.compose import back_up

    config = _configured(config_file)
    _said(lambda: back_up(config, file))


@main.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--force", is_flag=True, help="Move a database that is there aside.")
@click.option("--done", is_flag=True, help="Only note that a backup was put back by other means, such as pg_restore.")
@_CONFIG
def restore(file: Path | None, config_file: Path | None, *, force: bool, done: bool) -> None:
    """Put the backup FILE in the database's place, while no bot runs. What it had posted is not posted again."""
    from bot.compose import restore as put_back

    if done == (file is not None):
        raise click.UsageError("Give the FILE of a backup, or --done where it was put back by other means.")
    config = _configured(config_file)
    _said(lambda: asyncio.run(put_back(config, file, force=force)))


@main.group()
def discord() -> None:
    """Setting up Discord."""


@discord.command()
@_CONFIG
@click.option("--application", default="", help="The application's id, where there is no token yet.")
def invite(config_file: Path | None, application: str) -> None:
    """Print the link that installs the bot, with what it asks for and why."""
    from bot.compose import discord_invite

    link, explained = discord_invite(_configured(config_file), application)
    if not link:
        raise click.UsageError("Give DISCORD_TOKEN, or --application with the id of your Discord application.")
    click.echo(link)
    for name, why in explained.items():
        click.echo(f"  {name}: {why}")


@main.group()
def slack() -> None:
    """Setting up Slack."""


@slack.command()
@_CONFIG
@click.option("--address", default="", help="The bot's public address (https://…), for http mode.")
def manifest(config_file: Path | None, address: str) -> None:
    """Print the app manifest for Slack's "create an app from a manifest"."""
    import json

    from bot.compose import slack_manifest

    click.echo(json.dumps(slack_manifest(_configured(config_file), address), indent=2, ensure_ascii=False))


def _configured(file: Path | None) -> "Config":
    from bot import log
    from bot.config import BadConfig, load, secrets

    try:
        config = load(file)
    except BadConfig as bad:
        for line in bad.lines:
            click.echo(line, err=True)
        sys.exit(2)
    log.set_up(config.log.level, config.log.format, secrets(config))
    return config


def _said(work: Callable[[], str]) -> None:
    """Say what it returns, or in one line why it was not done."""
    from bot.ports import StoreDown

    try:
        click.echo(work())
    except StoreDown as down:
        click.echo(str(down), err=True)
        sys.exit(1)


def _run(start: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run to the end; what the person who runs the bot has to mend is said in one line."""
    from bot.ports import PlatformDown, StoreDown
    from bot.stopping import until_told

    try:
        asyncio.run(until_told(start()))
    except KeyboardInterrupt:
        sys.exit(130)
    except (PlatformDown, StoreDown) as down:
        click.echo(str(down), err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
