"""A club moves in from the command line: the same steps as in its channel, asked and told in the terminal."""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from bot.background import Outside
from bot.chat.post import Post
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.compose.libraries import libraries
from bot.compose.store import store
from bot.compose.time import clock
from bot.compose.tools import tools
from bot.config import Config
from bot.features.importing.cards import decide_card, preview_card
from bot.features.importing.deciding import UNSURE
from bot.features.importing.journal import WORKING, Choice, Counts, Import, Stage, Standing
from bot.features.importing.model import Column, DayOrder, FileReader, UnreadableFile
from bot.features.importing.packing import MOST
from bot.features.importing.posts import tell
from bot.features.importing.reading_in import brought, keep_read, read_again, under_way
from bot.features.importing.repository import Imports
from bot.features.importing.work import run
from bot.ports import StoreDown
from bot.wording import words

_LOOK_EVERY, _AGAIN = 0.2, 5.0
_ALL = {"match": Choice.MATCH, "written": Choice.WRITTEN, "out": Choice.OUT}


class Asking(Protocol):
    """Whoever sits at the terminal."""

    def say(self, line: str) -> None:
        """Show a line."""

    def sure(self, question: str) -> bool:
        """Yes or no."""
        ...

    def choose(self, question: str, options: Sequence[str]) -> str:
        """One of these."""
        ...


async def move_in(config: Config, file: Path, club: str, asking: Asking, *, ask: bool) -> str:
    """Bring along what this club read before; an import of it that was cut off goes on. Returns what to tell.

    Raises StoreDown, also where the file or the club cannot be used; nothing is taken in then.
    """
    memory = store(config)
    await memory.open()
    try:
        async with libraries(config, memory) as (library, sources):
            outside = Outside(memory, library, sources, clock, tools())
            return await _MovingIn(outside, await _club(outside, club), asking, ask=ask).go(file)
    finally:
        await memory.close()


async def _club(outside: Outside, name: str) -> Club:
    async with outside.store.read() as repos:
        found = await repos[Imports].clubs_named(name)
        if len(found) != 1:
            raise StoreDown(
                f"There is no club “{name}” here; /club start founds one."
                if not found
                else f"Several clubs are called “{name}”; give its number: {', '.join(map(str, found))}."
            )
        return (await repos[Clubs].get(found))[found[0]]


class _MovingIn:
    def __init__(self, outside: Outside, club: Club, asking: Asking, *, ask: bool) -> None:
        self._outside, self._club, self._asking, self._ask = outside, club, asking, ask
        self._texts = words(club.settings.language)

    async def go(self, file: Path) -> str:
        async with self._outside.store.read() as repos:
            one = under_way(await repos[Imports].of(self._club.id))
        if one:
            self._asking.say(f"An import of “{one.name}” is under way, and goes on.")
        one = one or await self._read(file)
        if one.stage is Stage.READ:
            one = await self._right(one)
        while one.stage is not Stage.DONE:
            if one.stage is Stage.READY:
                await self._decide(one)
                one = await self._onward(one, Stage.READY, Stage.TAKING)
            one = await self._work(one)
            if one.stage is Stage.UNDONE:
                return "The import was taken back."
        return (
            f"{(await self._counts(one)).rounds} sessions are here now; /club import with what: undo takes them back."
        )

    async def _read(self, file: Path) -> Import:
        content = await asyncio.to_thread(_content, file)
        return await self._keep(brought(self._club, None, file.name, content, clock()))

    async def _keep(self, one: Import) -> Import:
        try:
            read = await read_again(self._outside.tools[FileReader], one)
        except UnreadableFile as no:
            key = f"import-wrong-{no.why}-at" if no.line else f"import-wrong-{no.why}"
            raise StoreDown(self._texts(key, line=no.line or 0)) from no
        async with self._outside.store.write() as repos:
            kept = await keep_read(repos, self._club, one, read, clock())
        if kept is None:
            raise StoreDown("Somebody goes on with that import already.")
        return kept

    async def _right(self, one: Import) -> Import:
        """Show what was read, ask how its days and columns are meant, and let it be looked up."""
        while True:
            self._show(preview_card(self._texts, self._club, one, await self._counts(one)))
            if one.asked:
                if not self._ask:
                    await self._leave(one)
                    raise StoreDown("Its days can be read in two ways; run this without --yes, to be asked which.")
                said = self._asking.choose("How are its days meant", [*DayOrder])
                one = await self._keep(replace(one, day_order=DayOrder(said)))
            elif self._ask and one.columns and not self._asking.sure("Are the columns right"):
                name = self._asking.choose("Which column is not", list(one.columns))
                means = self._asking.choose("What does it mean", [*Column])
                one = await self._keep(replace(one, columns={**one.columns, name: Column(means)}))
            elif self._ask and not self._asking.sure("Look it up"):
                await self._leave(one)
                raise StoreDown("Left; nothing was taken in.")
            else:
                waits = (await self._counts(one)).by.get(Standing.WAITING)
                return await self._onward(one, Stage.READ, Stage.LOOKING if waits else Stage.READY)

    async def _leave(self, one: Import) -> None:
        async with self._outside.store.write() as repos:
            await repos[Imports].remove(one.id)

    async def _decide(self, one: Import) -> None:
        """Show what is not sure, and ask about all of it, or about each."""
        while self._ask and (await self._counts(one)).undecided:
            async with self._outside.store.read() as repos:
                items = await repos[Imports].items(one.id, UNSURE, 8, choice=Choice.OPEN)
                sessions = await repos[Imports].sessions({item.import_session_id for item in items})
            self._show(decide_card(self._texts, self._club, one, await self._counts(one), items, sessions, 0))
            all_or = self._asking.choose("For all that are doubtful", [*_ALL, "each"])
            if all_or in _ALL:
                await self._choose(one, _ALL[all_or], None)
                if all_or == "match":  # what nothing was found of is asked again
                    continue
                return
            for item in items:
                said = self._asking.choose(f"{item.position + 1}", [*_ALL][0 if item.found else 1 :])
                await self._choose(one, _ALL[said], [item.id])
        if self._ask and not self._asking.sure(f"Take {(await self._counts(one)).wanted} readings in"):
            raise StoreDown("Nothing was taken in yet; run this again to go on.")

    async def _choose(self, one: Import, choice: Choice, ids: Iterable[int] | None) -> None:
        async with self._outside.store.write() as repos:
            await repos[Imports].choose(one.id, choice, None if ids is None else list(ids))

    async def _onward(self, one: Import, was: Stage, now: Stage) -> Import:
        async with self._outside.store.write() as repos:
            if await repos[Imports].move(one.id, was, now, clock()):
                await tell(repos, self._club, one.id, clock())
        return await self._now(one)

    async def _work(self, one: Import) -> Import:
        """Go on until its stage is done, whoever does it; a bar shows how far it is."""
        from adapters.console.progress import progress_bar

        with progress_bar("Looking up" if one.stage is Stage.LOOKING else "Taking in") as show:
            working: asyncio.Task[None] | None = None
            try:
                while (now := await self._now(one)).stage is one.stage and one.stage in WORKING:
                    working = working or asyncio.create_task(run(self._outside))
                    done, _ = await asyncio.wait({working}, timeout=_LOOK_EVERY)
                    show(*_far(one.stage, await self._counts(one)))
                    if done:
                        working.result()
                        working = None
                        still = (await self._now(one)).stage is one.stage
                        await asyncio.sleep(_AGAIN if still else 0)
            finally:
                if working:
                    working.cancel()
                    await asyncio.gather(working, return_exceptions=True)
            show(*_far(one.stage, await self._counts(one)))
        return now

    async def _now(self, one: Import) -> Import:
        async with self._outside.store.read() as repos:
            known = await repos[Imports].get(one.id)
        if known is None:
            raise StoreDown("The import was left; nothing was taken in.")
        return known

    async def _counts(self, one: Import) -> Counts:
        async with self._outside.store.read() as repos:
            return await repos[Imports].counts(one.id)

    def _show(self, post: Post) -> None:
        self._asking.say(post.title)
        for part in post.parts:
            text = self._texts.flat(part.text, self._club.zone, clock())
            self._asking.say(f"{part.label}: {text}" if part.label else text)


def _content(file: Path) -> bytes:
    if file.stat().st_size > MOST:
        raise StoreDown(f"{file} is larger than {MOST // 2**20} MB; give a part of it at a time.")
    return file.read_bytes()


def _far(stage: Stage, counts: Counts) -> tuple[int, int]:
    if stage is Stage.LOOKING:
        return counts.readings - counts.by.get(Standing.WAITING, 0), counts.readings
    return counts.rounds, counts.sessions
