"""`paperclub export`, `import` and `site`: what a club takes along, brings in and shows."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

import click

from bot.command_line.configured import CONFIG, configured
from bot.command_line.ending import tell


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--club", required=True, help="The club's name, or its number.")
@CONFIG
def export(file: Path, club: str, config_file: Path | None) -> None:
    """Write a whole club into FILE, for another Paperclub to import; also while the bot runs. Pictures stay here."""
    from bot.compose.club_files import export_club

    config = configured(config_file)
    tell(lambda: asyncio.run(export_club(config, club, file)))


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--club", default="", help="The club whose reading list it is, by name or number; a whole club has none.")
@click.option("--yes", is_flag=True, help="Of a reading list: ask nothing, take what is sure and leave out the rest.")
@click.option("--go-on", is_flag=True, help="Of a whole club: it goes on in its channels; the old bot is stopped.")
@CONFIG
def bring_in(file: Path, club: str, config_file: Path | None, *, yes: bool, go_on: bool) -> None:
    """Bring in what a club read before (a table, BibTeX, RIS, notes), or a whole club of another Paperclub."""
    if go_on and club:
        raise click.UsageError("--go-on is for a whole club, which is imported without --club.")
    if yes and not club:
        raise click.UsageError("--yes is for a reading list; say with --club whose it is.")
    config = configured(config_file)
    if club:
        from bot.compose.moving_in import move_in

        tell(lambda: asyncio.run(move_in(config, file, club, _AtTheTerminal(), ask=not yes)))
    else:
        from bot.compose.club_files import import_club

        tell(lambda: asyncio.run(import_club(config, file, go_on=go_on)))


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False), metavar="DIR")
@click.option("--club", required=True, help="The name of the club, or its number.")
@click.option("--members", is_flag=True, help="Write what members see, names and all; keep the files to them.")
@click.option("--address", default="", help="Where the files will be found, such as https://example.org/papers.")
@CONFIG
def site(folder: Path, club: str, config_file: Path | None, *, members: bool, address: str) -> None:
    """Write a club's pages into DIR, as plain files for any host. They are the club's as of now."""
    from bot.compose.site_files import write_site

    config = configured(config_file)
    tell(lambda: asyncio.run(write_site(config, folder, club, members=members, address=address)))


class _AtTheTerminal:
    """Asks whoever sits there."""

    def say(self, line: str) -> None:
        click.echo(line)

    def sure(self, question: str) -> bool:
        return click.confirm(question, default=True)

    def choose(self, question: str, options: Sequence[str]) -> str:
        return str(click.prompt(question, type=click.Choice(options)))
