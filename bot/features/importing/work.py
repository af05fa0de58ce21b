"""The slow part of an import, beside everything else: looking up, taking in, taking back. A restart goes on with it.

An import is one process's for as long as a lease, which each step renews: several processes never do one step twice,
and what a killed one was doing is another's once its lease is over.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

from bot.background import Outside
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.features.importing.journal import Import, Item, Stage, Standing
from bot.features.importing.looking import AGAIN, SILENT, lanes, look_up, there
from bot.features.importing.posts import tell
from bot.features.importing.repository import ImportedRounds, Imports
from bot.features.importing.taking import shelf_of, take_some, take_some_back
from bot.ports import StoreDown
from bot.store.repositories import Repositories
from bot.store.retrying import retried

log = logging.getLogger(__name__)
LEASE = timedelta(minutes=2)
"""Longer than any one step."""
MOST = 5000
TOLD = timedelta(seconds=20)
"""How often the post in the channel says how far it is."""
T = TypeVar("T")
Piece = Callable[[Repositories, Club, Import], Awaitable[bool]]


async def run(outside: Outside) -> None:
    """Go on with every import that has work to be done."""
    while held := await retried(lambda: _claim(outside)):
        try:
            await _Work(outside, held).go()
        except StoreDown as down:
            log.warning("The store failed an import, which will be gone on with: %s", down)
            return
        except Exception:
            log.exception("An import of club %s could not be gone on with; it is tried again", held.club_id)
            return


async def _claim(outside: Outside) -> Import | None:
    now = outside.clock()
    async with outside.store.write() as repos:
        return await repos[Imports].claim(now, now + LEASE)


class _LostError(Exception):
    """The import was left, or is another process's by now."""


class _Work:
    """One import, as long as this process holds it."""

    def __init__(self, outside: Outside, held: Import) -> None:
        self._outside, self._held = outside, held
        self._one_at_a_time = asyncio.Lock()
        self._told: datetime | None = None

    async def go(self) -> None:
        """Do what its stage asks for, to the end or as far as it goes now."""
        try:
            match self._held.stage:
                case Stage.LOOKING:
                    await self._look()
                case Stage.TAKING:
                    await self._all(take_some, Stage.DONE)
                case Stage.UNDOING:
                    await self._all(lambda repos, _, held: take_some_back(repos, held), Stage.UNDONE)
        except _LostError:
            log.info("An import of club %s was left, or somebody else goes on with it", self._held.club_id)

    async def _look(self) -> None:
        async with self._outside.store.read() as repos:
            club = (await repos[Clubs].get([self._held.club_id]))[self._held.club_id]
            waiting = await repos[Imports].waiting(self._held.id, MOST)
            sessions = await repos[Imports].sessions({one.import_session_id for one in waiting})
            shelf = await shelf_of(repos, club)
        days = {one.id: sessions[one.import_session_id].day for one in waiting}

        async def lane(items: Sequence[Item]) -> None:
            silent = 0
            for item in items:
                found = await look_up(self._outside, club, item)
                silent = silent + 1 if found.tries > item.tries else 0
                if found.standing is not Standing.WAITING and there(found, shelf, days[item.id]):
                    found = replace(found, standing=Standing.THERE)
                await self._keep(club, found)
                if silent >= SILENT:
                    return

        running = [asyncio.ensure_future(lane(items)) for items in lanes(waiting)]
        try:
            await asyncio.gather(*running)
        finally:
            for one in running:
                one.cancel()
        await self._step(lambda repos, held: self._looked(repos, club, held))

    async def _looked(self, repos: Repositories, club: Club, held: Import) -> None:
        now = self._outside.clock()
        if await repos[Imports].waiting(held.id, 1):
            await repos[Imports].release(held, now + AGAIN)
        else:
            await repos[Imports].move(held.id, Stage.LOOKING, Stage.READY, now)
        await tell(repos, club, held.id, now)

    async def _keep(self, club: Club, item: Item) -> None:
        async def change(repos: Repositories, _: Import) -> None:
            await repos[Imports].save(item)
            await self._tell_sometimes(repos, club)

        await self._step(change)

    async def _all(self, piece: Piece, end: Stage) -> None:
        """One piece after the other; each is whole, and the last one ends the import."""
        going_on = True
        while going_on:
            going_on = await self._step(lambda repos, held: self._piece(repos, held, piece, end))

    async def _piece(self, repos: Repositories, held: Import, piece: Piece, end: Stage) -> bool:
        now = self._outside.clock()
        club = (await repos[Clubs].get([held.club_id]))[held.club_id]
        if await piece(repos, club, held):
            await self._tell_sometimes(repos, club)
            return True
        rounds = (await repos[Imports].counts(held.id)).rounds
        await repos[Imports].move(held.id, held.stage, end, now, rounds if end is Stage.UNDONE else 0)
        await repos[ImportedRounds].claim_presenters(club.id)
        await tell(repos, club, held.id, now)
        return False

    async def _tell_sometimes(self, repos: Repositories, club: Club) -> None:
        now = self._outside.clock()
        if self._told is None or now - self._told >= TOLD:
            self._told = now
            await tell(repos, club, self._held.id, now)

    async def _step(self, change: Callable[[Repositories, Import], Awaitable[T]]) -> T:
        """Change something while the import is still this process's; raises _LostError where it is not."""

        async def once() -> tuple[Import, T]:
            async with self._outside.store.write() as repos:
                held = await repos[Imports].hold(self._held, self._outside.clock() + LEASE)
                if held is None:
                    raise _LostError
                return held, await change(repos, held)

        async with self._one_at_a_time:
            self._held, done = await retried(once)
        return done
