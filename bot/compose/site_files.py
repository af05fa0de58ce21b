"""A club's archive as plain files, for any host: written beside the site before it, and then put in its place.

Files of others in the folder stay: it may be a repository. What is not there any more is removed, by a list that the
site before it left. A disk that is full leaves that one whole.
"""

import json
import os
import shutil
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.background import Tools
from bot.chat.place import Place
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.compose.platforms import platform
from bot.compose.store import one_process, store
from bot.compose.time import clock
from bot.compose.tools import tools
from bot.config import Config, platforms
from bot.delivery.ways import way_to
from bot.features import FEATURES
from bot.features.archive.catalogue import Catalogue
from bot.features.archive.holdings import context, holdings
from bot.features.archive.model import PageWriter
from bot.features.archive.settings import ARCHIVE
from bot.features.archive.shown import Audience
from bot.features.importing.repository import Imports
from bot.ports import Store, StoreDown
from bot.store.repositories import Repositories

_LIST = ".paperclub-site.json"
_BESIDE = ".paperclub-site.new"


async def write_site(config: Config, folder: Path, club: str, *, members: bool, address: str) -> str:
    """Write this club's pages as they are now; returns what to tell. Raises StoreDown, and the site before is whole.

    What everybody may see, or what members do where that is asked for. The bot may run meanwhile.
    """
    brought = tools()
    if PageWriter not in brought:
        raise StoreDown("This Paperclub has nothing that writes pages.")
    async with _looked_at(config) as memory:
        link = partial(way_to, [platform(one, config, memory) for one in platforms(config)])
        return await write_pages(memory, brought, folder, club, clock(), members=members, address=address, link=link)


async def write_pages(
    memory: Store,
    brought: Tools,
    folder: Path,
    name: str,
    now: datetime,
    *,
    members: bool,
    address: str,
    link: Callable[[Place], str] = lambda _: "",
) -> str:
    """The same from a store that is open."""
    async with memory.read() as repos:
        club = await _club(repos, name)
        audience = _audience(club, members=members)
        held = await holdings(context(repos, club, now, FEATURES), audience, address.rstrip("/"))
        site = _Files(folder)
        try:
            async for file_name, file in Catalogue(held, brought, link).files(repos, now):
                site.write(file_name, file.body)
        except BaseException:
            site.leave()
            raise
    count = site.put_in_place()
    told = f"{folder} has the {count} files of “{club.name}”."
    return f"{told} They show what its members see: pass them on to nobody else." if members else told


@asynccontextmanager
async def _looked_at(config: Config) -> AsyncIterator[Store]:
    """The club's memory; of a database that one process has for itself, a copy of this moment."""
    if not one_process(config):
        async with _opened(config) as memory:
            yield memory
        return
    from adapters.store import open_store, sqlite_file
    from adapters.store.backup import back_up

    with TemporaryDirectory(prefix="paperclub-") as beside:
        copy = Path(beside) / "copy.db"
        back_up(sqlite_file(config.store.url), copy)
        memory = open_store(f"sqlite:///{copy}")
        await memory.open()
        try:
            yield memory
        finally:
            await memory.close()


@asynccontextmanager
async def _opened(config: Config) -> AsyncIterator[Store]:
    memory = store(config)
    await memory.open()
    try:
        yield memory
    finally:
        await memory.close()


async def _club(repos: Repositories, name: str) -> Club:
    found = await repos[Imports].clubs_named(name)
    if len(found) != 1:
        raise StoreDown(
            f"There is no club “{name}” here."
            if not found
            else f"Several clubs are called “{name}”; give its number: {', '.join(map(str, found))}."
        )
    return (await repos[Clubs].get(found))[found[0]]


def _audience(club: Club, *, members: bool) -> Audience:
    """Whom the files are for. What a club shows to its members is written only where that is said."""
    audience = ARCHIVE.of(club.settings)
    if audience is Audience.OFF:
        raise StoreDown(f"“{club.name}” shows no pages; an organizer turns them on: /club settings archive: public")
    if members:
        return Audience.MEMBERS
    if audience is not Audience.PUBLIC:
        raise StoreDown(f"The pages of “{club.name}” are for its members; --members writes what they see.")
    return audience


class _Files:
    """A site that is being written beside the one before it."""

    def __init__(self, folder: Path) -> None:
        """Raises StoreDown where a file of somebody else would be written over."""
        self._folder, self._beside = folder, folder / _BESIDE
        folder.mkdir(parents=True, exist_ok=True)
        self._before = self._listed()
        self.leave()
        self._beside.mkdir()
        self._names: list[str] = []

    def _listed(self) -> set[str]:
        try:
            kept = json.loads((self._folder / _LIST).read_text(encoding="utf-8"))["files"]
        except FileNotFoundError:
            return set()
        except (ValueError, KeyError, TypeError) as broken:
            raise StoreDown(f"{self._folder / _LIST} is broken; give an empty folder.") from broken
        return {str(name) for name in kept if Path(str(name)).name == name and not str(name).startswith(".")}

    def write(self, name: str, body: bytes) -> None:
        """Keep this file beside."""
        if name not in self._before and os.path.lexists(self._folder / name):
            raise StoreDown(f"{self._folder / name} is no page of Paperclub's; give another folder.")
        try:
            (self._beside / name).write_bytes(body)
        except OSError as problem:
            raise StoreDown(f"{self._folder} is as it was: {problem.strerror or problem}.") from problem
        self._names.append(name)

    def leave(self) -> None:
        """Nothing was written."""
        shutil.rmtree(self._beside, ignore_errors=True)

    def put_in_place(self) -> int:
        """What was written is the site from now on, and what is not in it any more is gone; how many files it has."""
        self._list(self._before | {*self._names})  # whatever cuts this off, the next run knows all that is here
        for name in self._names:
            (self._beside / name).replace(self._folder / name)
        for name in self._before - {*self._names}:
            (self._folder / name).unlink(missing_ok=True)
        self._list(self._names)
        self.leave()
        return len(self._names)

    def _list(self, names: Iterable[str]) -> None:
        listed = self._beside / _LIST
        listed.write_text(json.dumps({"files": sorted(names)}), encoding="utf-8")
        listed.replace(self._folder / _LIST)
