"""The archive as it is served: whatever was taken back is gone from the next page on.

A page is made anew whenever anything was written since it was made, and kept until then.
"""

import asyncio
from collections import OrderedDict
from dataclasses import dataclass, field, replace
from weakref import WeakKeyDictionary

from bot.club.clubs.model import Club
from bot.features.archive.catalogue import Catalogue
from bot.features.archive.door import member_of
from bot.features.archive.entering import DOOR, ROOM, cookie_name, door, enter, lets_in, open_club
from bot.features.archive.holdings import context, holdings
from bot.features.archive.model import File, PageWriter
from bot.features.archive.names import INDEX, person_page
from bot.features.archive.repository import ArchiveKeys
from bot.features.archive.settings import ARCHIVE
from bot.features.archive.shown import Audience
from bot.ports import Store, WayTo
from bot.site.model import Page, PageRequest
from bot.store.repositories import Repositories
from bot.store.versions import Versions

_RULES = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
_FOUND = {"X-Robots-Tag": "all"}
_KEPT_FILES, _KEPT_BYTES = 4000, 64 * 2**20


@dataclass(slots=True)
class _Kept:
    """What was made of one state of the books, of one club and one kind of reader."""

    version: str
    catalogue: Catalogue | None = None
    files: "OrderedDict[tuple[str, int], File | None]" = field(default_factory=OrderedDict)
    size: int = 0

    def keep(self, name: tuple[str, int], file: File | None) -> None:
        self.files[name] = file
        self.size += len(file.body) if file else 0
        while self.size > _KEPT_BYTES or len(self.files) > _KEPT_FILES:
            _, gone = self.files.popitem(last=False)
            self.size -= len(gone.body) if gone else 0


class _Archives:
    """The archives of all clubs of a store, as far as they are made."""

    def __init__(self) -> None:
        self._kept: dict[tuple[int, Audience], _Kept] = {}
        self._making: dict[tuple[int, Audience], asyncio.Lock] = {}

    async def file(
        self, repos: Repositories, request: PageRequest, club: Club, seen: Audience, name: str, me: int
    ) -> File | None:
        """The file as the books are now; those who ask for something that is being made wait for it."""
        version = await repos[Versions].now()
        which = club.id, seen
        async with self._making.setdefault(which, asyncio.Lock()):
            kept = self._kept.get(which)
            if kept is None or kept.version != version:
                kept = self._kept[which] = _Kept(version)
            if (name, me) in kept.files:
                return kept.files[name, me]
            if kept.catalogue is None:
                here = context(repos, club, request.now, request.features)
                address = f"{request.address}/{ROOM}/{club.id}" if request.address else ""
                kept.catalogue = Catalogue(await holdings(here, seen, address), request.tools, request.tools[WayTo])
            file = await kept.catalogue.file(repos, name, request.now, me)
            if file is not None:  # of names that are none there are too many
                kept.keep((name, me), file)
            return file


_MADE: WeakKeyDictionary[Store, _Archives] = WeakKeyDictionary()


async def page(request: PageRequest) -> Page | None:
    """A page for whoever may see it; None for everybody else, and nobody is told which of both it is."""
    match request.rest if PageWriter in request.tools else ():
        case (room, name) if room == DOOR and name:
            return _ruled(await door(request, name))
        case (number,) | (number, ""):
            there = await _file(request, number, INDEX)
            way = INDEX if len(request.rest) > 1 else f"{number}/{INDEX}"
            return Page(status=302, headers={"Location": way}) if there else None
        case (number, name):
            return _ruled(await _file(request, number, name))
    return None


async def _file(request: PageRequest, number: str, name: str) -> Page | None:
    async with request.store.read() as repos:
        club = await open_club(repos, number)
        me = await _reader(repos, request, club) if club else 0
        if club is None or not (me or ARCHIVE.of(club.settings) is Audience.PUBLIC):
            return None
        seen = Audience.MEMBERS if me else Audience.PUBLIC
        own = me if name.startswith(person_page(me).removesuffix(".html")) else 0
        file = await _MADE.setdefault(request.store, _Archives()).file(repos, request, club, seen, name, own)
    return Page(body=file.body, media_type=file.media_type, headers={} if me else _FOUND) if file else None


async def submit(request: PageRequest) -> Page | None:
    """What the door's button sends."""
    match request.rest if PageWriter in request.tools else ():
        case (room, name) if room == DOOR and name:
            return _ruled(await enter(request, name))
    return None


async def _reader(repos: Repositories, request: PageRequest, club: Club) -> int:
    """The member who reads, as their cookie says; 0 for everybody else."""
    cookie = request.visit.cookies.get(cookie_name(club.id), "")
    key = await repos[ArchiveKeys].of(club.id) if cookie else ""
    member_id = member_of(key, cookie, request.now) if key else 0
    return member_id if member_id and await lets_in(repos, club, member_id) else 0


def _ruled(page: Page | None) -> Page | None:
    return replace(page, headers={**_RULES, **page.headers}) if page else None
