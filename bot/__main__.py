"""The command line. Each command imports what it needs only when it runs."""

import asyncio
import sys
from io import TextIOWrapper
from pathlib import Path

import click

from bot.command_line import clubs, copies, platforms
from bot.command_line.configured import CONFIG, configured, read_again
from bot.command_line.ending import in_one_line, plainly, run_to_the_end


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

    run_to_the_end(lambda _: play())


@main.command()
@CONFIG
def run(config_file: Path | None) -> None:
    """Run the bot: every platform whose tokens are given, or a console where there are none."""
    from bot.compose.running import run as start

    config = configured(config_file)
    run_to_the_end(lambda started: start(config, started), lambda: read_again(config_file, config))


@main.command()
@CONFIG
def check(config_file: Path | None) -> None:
    """Check the configuration, the database and the address to listen on, and say what would start."""
    from bot.compose.checking import cannot_start
    from bot.config import what_would_start

    config = configured(config_file)
    problems, told = plainly(lambda: asyncio.run(cannot_start(config)))
    for line in what_would_start(config):
        if line.partition(":")[0] not in problems:
            click.echo(line)
    for line in told:
        click.echo(line, err=True)
    for name, problem in problems.items():
        click.echo(f"{name}: does not start; {in_one_line(problem)}", err=True)
    if problems:
        sys.exit(1)


for command in (
    copies.backup,
    copies.restore,
    clubs.export,
    clubs.bring_in,
    clubs.site,
    platforms.discord,
    platforms.slack,
):
    main.add_command(command)

if __name__ == "__main__":
    main()
