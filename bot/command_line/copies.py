"""`paperclub backup` and `restore`: the database's copies."""

import asyncio
from pathlib import Path

import click

from bot.command_line.configured import CONFIG, configured
from bot.command_line.ending import tell


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@CONFIG
def backup(file: Path, config_file: Path | None) -> None:
    """Copy the database into FILE, also while the bot runs. For PostgreSQL, print the command that does."""
    from bot.compose.copies import back_up

    config = configured(config_file)
    tell(lambda: back_up(config, file))


@click.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--force", is_flag=True, help="Move a database that is there aside.")
@click.option("--done", is_flag=True, help="Only note that a backup was put back by other means, such as pg_restore.")
@CONFIG
def restore(file: Path | None, config_file: Path | None, *, force: bool, done: bool) -> None:
    """Put the backup FILE in the database's place, while no bot runs. What it had posted is not posted again."""
    from bot.compose.copies import restore as put_back

    if done == (file is not None):
        raise click.UsageError("Give the FILE of a backup, or --done where it was put back by other means.")
    config = configured(config_file)
    tell(lambda: asyncio.run(put_back(config, file, force=force)))
