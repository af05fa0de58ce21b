"""A file is read, and what it tells is kept until somebody says yes or no to it; nothing of the club changes."""

import asyncio
from dataclasses import replace
from datetime import datetime

from bot.club.clubs.model import Club
from bot.club.members.zones import today
from bot.features.importing.journal import OPEN, Import, Stage
from bot.features.importing.model import FileRead, FileReader
from bot.features.importing.packing import packed, unpacked
from bot.features.importing.repository import Imports
from bot.features.importing.sorting import sorted_out
from bot.features.importing.taking import shelf_of
from bot.store.repositories import Repositories

_NAME = 120


def brought(club: Club, member_id: int | None, name: str, content: bytes, now: datetime) -> Import:
    """A file that was brought just now, not read yet."""
    return Import(club_id=club.id, member_id=member_id, at=now, name=name[-_NAME:], content=packed(content), due=now)


async def read_again(reader: FileReader, one: Import) -> FileRead:
    """What its file tells, with what was said about it. Raises UnreadableFile."""
    return await asyncio.to_thread(reader.read, one.name, unpacked(one.content), one.answers)


async def keep_read(repos: Repositories, club: Club, one: Import, read: FileRead, now: datetime) -> Import | None:
    """Keep this in the place of what was read of it before; None where the import is past that."""
    kept = replace(
        one,
        shape=read.shape,
        asked=read.day_order_asked,
        columns=dict(read.columns or {}),
        doubts=tuple((doubt.where[:100], doubt.text[:200], str(doubt.trouble)) for doubt in read.doubts),
    )
    kept = kept if kept.id else await repos[Imports].add(kept)
    if not await repos[Imports].save_read(kept):
        return None
    sessions, items = sorted_out(kept, read, await shelf_of(repos, club), today(club.zone, now))
    await repos[Imports].fill(kept.id, sessions, items)
    return kept


def under_way(known: list[Import]) -> Import | None:
    """The one of a club's imports, newest first, that has not come to its end."""
    return known[0] if known and known[0].stage in (*OPEN, Stage.UNDOING) else None
