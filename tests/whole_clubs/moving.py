"""Out of one instance, into another, as `paperclub export` and `paperclub import` do it."""

import gzip
import json
from datetime import datetime
from pathlib import Path
from typing import Any

from adapters.store import open_store
from adapters.store.club_files.leaving import Left, export_from_postgres, export_from_sqlite
from adapters.store.club_files.moving_in import MovedIn, move_in
from bot.features import FEATURES
from tests.conversation.town import TUESDAY
from tests.store import samples

Rows = dict[str, list[dict[str, Any]]]


async def leave(url: str, file: Path, club: str = "The Margin Notes", now: datetime = TUESDAY) -> Left:
    """Export the club."""
    export = export_from_sqlite if url.startswith("sqlite") else export_from_postgres
    return await export(url, club, file, program="1.2.3", now=now)


async def arrive(url: str, file: Path, now: datetime = TUESDAY, *, go_on: bool = True) -> MovedIn:
    """Import it."""
    return await move_in(url, file, FEATURES, now, go_on=go_on)


async def other_club(url: str) -> None:
    """Another club lives here already."""
    store = open_store(url)
    await store.open()
    async with store.write() as repos:
        await samples.club(repos, "Others", "elsewhere")
    await store.close()


def lines(file: Path) -> list[str]:
    """What is in the file."""
    return gzip.decompress(file.read_bytes()).decode().splitlines()


def rows_of(file: Path) -> Rows:
    """By table its rows, by column."""
    found: Rows = {}
    columns: list[str] = []
    table = ""
    for line in map(json.loads, lines(file)[1:-1]):
        if isinstance(line, dict):
            table, columns = line["table"], line["columns"]
            found[table] = []
        else:
            found[table].append(dict(zip(columns, line, strict=True)))
    return found
