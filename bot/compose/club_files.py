"""A whole club into a file, and out of one, also to a database of another kind."""

from importlib.metadata import version
from pathlib import Path

from bot.compose.store import one_process
from bot.compose.time import clock
from bot.config import Config
from bot.features import FEATURES
from bot.log import on_one_line
from bot.ports import StoreDown


async def export_club(config: Config, named: str, file: Path) -> str:
    """Write the club of this name, or of this number, into a new file while the bot may run; returns what to tell.

    Raises StoreDown, and then there is no such file.
    """
    from adapters.store.club_files.leaving import export_from_postgres, export_from_sqlite

    export = export_from_sqlite if one_process(config) else export_from_postgres
    done = await export(config.store.url, named, file, program=version("paperclub"), now=clock())
    return f"The club “{on_one_line(done.name)}” is in {file}: {done.rows} rows."


async def import_club(config: Config, file: Path, *, go_on: bool) -> str:
    """Bring in the club in this file; returns what to tell. Raises StoreDown, and then nothing was changed."""
    from adapters.store.club_files.layout import is_club_file
    from adapters.store.club_files.moving_in import move_in

    if not is_club_file(file):
        raise StoreDown(f"{file} is no whole club that another Paperclub exported; nothing was changed.")
    done = await move_in(config.store.url, file, FEATURES, clock(), go_on=go_on)
    name = on_one_line(done.name)
    if go_on and not done.rows:
        return f"“{name}” was here already and waited to be connected; now it goes on in its channels, without codes."
    if go_on:
        return f"“{name}” lives here now, and goes on in its channels: {done.rows} rows."
    lines = [f"“{name}” is here, {done.rows} rows, and waits to be connected." if done.rows else
             f"“{name}” is here already and waits to be connected."]  # fmt: skip
    for place, code in done.codes:
        where = on_one_line(f"{place.platform}, {place.workspace}, channel {place.channel}")
        lines.append(f"  {where}: /club home code: {code}")
    if done.codes:
        lines.append("Whoever manages the place types that there, once the old bot is stopped; it works for 24 hours.")
        lines.append("Import the file again for other codes.")
    return "\n".join(lines)
