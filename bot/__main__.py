"""The command line. Each command imports what it needs only when it runs."""

import asyncio
import logging
import sys
from collections.abc import Callable, Coroutine, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

if TYPE_CHECKING:
    from bot.config import Config

T = TypeVar("T")
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
    from bot.compose.demo import demo as play

    _run(lambda _: play())


@main.command()
@_CONFIG
def run(config_file: Path | None) -> None:
    """Run the bot: every platform whose tokens are given, or a console where there are none."""
    from bot.compose.running import run as start

    config = _configured(config_file)
    _run(lambda started: start(config, started), lambda: _read_again(config_file, config))


@main.command()
@_CONFIG
def check(config_file: Path | None) -> None:
    """Check the configuration, the database and the address to listen on, and say what would start."""
    from bot.compose.checking import cannot_start
    from bot.config import what_would_start

    config = _configured(config_file)
    problems, told = _plainly(lambda: asyncio.run(cannot_start(config)))
    for line in what_would_start(config):
        if line.partition(":")[0] not in problems:
            click.echo(line)
    for line in told:
        click.echo(line, err=True)
    for name, problem in problems.items():
        click.echo(f"{name}: does not start; {_line(problem)}", err=True)
    if problems:
        sys.exit(1)


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@_CONFIG
def backup(file: Path, config_file: Path | None) -> None:
    """Copy the database into FILE, also while the bot runs. For PostgreSQL, print the command that does."""
    from bot.compose.copies import back_up

    config = _configured(config_file)
    _said(lambda: back_up(config, file))


@main.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--force", is_flag=True, help="Move a database that is there aside.")
@click.option("--done", is_flag=True, help="Only note that a backup was put back by other means, such as pg_restore.")
@_CONFIG
def restore(file: Path | None, config_file: Path | None, *, force: bool, done: bool) -> None:
    """Put the backup FILE in the database's place, while no bot runs. What it had posted is not posted again."""
    from bot.compose.copies import restore as put_back

    if done == (file is not None):
        raise click.UsageError("Give the FILE of a backup, or --done where it was put back by other means.")
    config = _configured(config_file)
    _said(lambda: asyncio.run(put_back(config, file, force=force)))


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--club", required=True, help="The club's name, or its number.")
@_CONFIG
def export(file: Path, club: str, config_file: Path | None) -> None:
    """Write a whole club into FILE, for another Paperclub to import; also while the bot runs. Pictures stay here."""
    from bot.compose.club_files import export_club

    config = _configured(config_file)
    _said(lambda: asyncio.run(export_club(config, club, file)))


@main.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--club", default="", help="The club whose reading list it is, by name or number; a whole club has none.")
@click.option("--yes", is_flag=True, help="Of a reading list: ask nothing, take what is sure and leave out the rest.")
@click.option("--go-on", is_flag=True, help="Of a whole club: it goes on in its channels; the old bot is stopped.")
@_CONFIG
def bring_in(file: Path, club: str, config_file: Path | None, *, yes: bool, go_on: bool) -> None:
    """Bring in what a club read before (a table, BibTeX, RIS, notes), or a whole club of another Paperclub."""
    if go_on and club:
        raise click.UsageError("--go-on is for a whole club, which is imported without --club.")
    if yes and not club:
        raise click.UsageError("--yes is for a reading list; say with --club whose it is.")
    config = _configured(config_file)
    if club:
        from bot.compose.moving_in import move_in

        _said(lambda: asyncio.run(move_in(config, file, club, _AtTheTerminal(), ask=not yes)))
    else:
        from bot.compose.club_files import import_club

        _said(lambda: asyncio.run(import_club(config, file, go_on=go_on)))


@main.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), metavar="DIR")
@click.option("--club", required=True, help="The name of the club, or its number.")
@click.option("--members", is_flag=True, help="Write what members see, names and all; keep the files to them.")
@click.option("--address", default="", help="Where the files will be found, such as https://example.org/papers.")
@_CONFIG
def site(folder: Path, club: str, config_file: Path | None, *, members: bool, address: str) -> None:
    """Write a club's pages into DIR, as plain files for any host. They are the club's as of now."""
    from bot.compose.site_files import write_site

    config = _configured(config_file)
    _said(lambda: asyncio.run(write_site(config, folder, club, members=members, address=address)))


@main.group()
def discord() -> None:
    """Setting up Discord."""


@discord.command()
@_CONFIG
@click.option("--application", default="", help="The application's id, where there is no token yet.")
def invite(config_file: Path | None, application: str) -> None:
    """Print the link that installs the bot, with what it asks for and why."""
    from bot.compose.setting_up import discord_invite

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

    from bot.compose.setting_up import slack_manifest

    click.echo(json.dumps(slack_manifest(_configured(config_file), address), indent=2, ensure_ascii=False))


@slack.command()
def key() -> None:
    """Print a new key for SLACK_TOKEN_KEY. Who loses it has every workspace install the app anew."""
    from bot.compose.setting_up import slack_key

    click.echo(slack_key())


class _AtTheTerminal:
    """Asks whoever sits there."""

    def say(self, line: str) -> None:
        click.echo(line)

    def sure(self, question: str) -> bool:
        return click.confirm(question, default=True)

    def choose(self, question: str, options: Sequence[str]) -> str:
        return str(click.prompt(question, type=click.Choice(options)))


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
    click.echo(_plainly(work))


def _plainly(work: Callable[[], T]) -> T:
    """What it returns; or the program ends with one line that says why it was not done."""
    from bot.ports import StoreDown

    try:
        return work()
    except StoreDown as down:
        _end(str(down))
    except OSError as problem:
        _end(_of_the_system(problem))


def _read_again(file: Path | None, began_with: "Config") -> None:
    """The log goes by the configuration as it is now; what else it says needs another start. Never raises."""
    from bot import log
    from bot.config import BadConfig, differing, load, secrets

    ours = logging.getLogger(__name__)
    try:
        config = load(file)
    except BadConfig as bad:
        ours.error("The configuration was read again and is left as it was: %s", "; ".join(bad.lines))
        return
    log.set_up(config.log.level, config.log.format, [*secrets(began_with), *secrets(config)])
    later = differing(began_with, config)
    ours.warning("The configuration was read again%s", f"; for {', '.join(later)} start the bot anew" if later else "")


def _run(
    start: Callable[[Callable[[], None]], Coroutine[Any, Any, None]], hung_up: Callable[[], None] | None = None
) -> None:
    """Run to the end; what the person who runs the bot has to mend is said in one line, and no start ends in more."""
    from bot.compose.stopping import until_told
    from bot.ports import PlatformDown, SiteDown, StoreDown

    began: list[bool] = []
    try:
        asyncio.run(until_told(start(lambda: began.append(True)), hung_up))
    except KeyboardInterrupt:
        sys.exit(130)
    except (PlatformDown, SiteDown, StoreDown) as down:
        _end(str(down))
    except OSError as problem:
        _end(_of_the_system(problem), began)
    except Exception as problem:  # noqa: BLE001 - whatever it is, it is told in the form that the log has
        _end(f"Paperclub ends by a fault of its own ({type(problem).__name__}: {problem}); please report it.", began)


def _end(said: str, began: list[bool] | None = None) -> NoReturn:
    """End with this line. Where the bot ran already, the log says what happened; a start is told of at `debug`."""
    if began is not None and sys.exc_info()[0] is not None:
        log = logging.getLogger(__name__)
        log.log(logging.ERROR if began else logging.DEBUG, "It ended here", exc_info=True)
    click.echo(_line(said), err=True)
    sys.exit(1)


def _of_the_system(problem: OSError) -> str:
    about = f" ({problem.filename})" if problem.filename else ""
    return f"The system does not let Paperclub go on: {problem.strerror or problem}{about}."


def _line(said: str) -> str:
    """One line of it, whatever it holds."""
    from bot.log import on_one_line

    return on_one_line(said.strip())


if __name__ == "__main__":
    main()
