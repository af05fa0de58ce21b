"""Suggestions with many notes and papers in the database, on both engines, and how they grow from a tenth."""

import asyncio
import random
import re
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from adapters.shelf import Shelf
from adapters.store import open_store
from bench.measuring import tell
from bot.chat.account import Account
from bot.chat.place import Home, Place
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.club.entries.model import Note, NoteKind
from bot.club.entries.repository import Notes
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.papers.library import RememberingLibrary
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.repository import Rounds
from bot.features.suggestions.due_searches import CANDIDATES, RECENT, Suggester
from bot.features.suggestions.interests import NOTED_ROUNDS, ROUNDS
from bot.features.suggestions.model import DueSearch, Source
from bot.features.suggestions.recent import RememberingSources
from bot.features.suggestions.relevance import Liked, nearest
from bot.features.suggestions.repository import DueSearches, Followed
from bot.ports import Store
from bot.store.repositories import Repositories

NOW = datetime(2026, 3, 6, 20, tzinfo=UTC)
SIZES = ((10_000, 2_000), (100_000, 20_000))  # notes and papers
CLUBS, MEMBERS = 20, 5
TIMES = 40
SOURCES = ("cs.LG", "cs.CL", "stat.ML", "q-bio.NC")


class Written:
    """Papers whose words are spread as in real texts: few are everywhere, most are rare."""

    def __init__(self) -> None:
        self._chance = random.Random(7)
        told = " ".join(f"{paper.title} {paper.abstract}" for paper in Shelf().papers)
        known = sorted(set(re.findall(r"[a-z]{4,}", told.lower())))
        self._words = known + [f"{one}{other[:4]}" for one, other in zip(known, reversed(known), strict=True)]

    def text(self, words: int) -> str:
        """So many words."""
        places = (int(self._chance.paretovariate(0.6)) for _ in range(words))
        return " ".join(self._words[place % len(self._words)] for place in places)

    def paper(self, number: int, club_id: int = 0) -> Paper:
        """A paper of yesterday."""
        return Paper(
            club_id=club_id,
            key=f"arxiv:{2001 + number // 90_000}.{number % 90_000 + 1:05}",
            title=self.text(9),
            abstract=self.text(170),
            authors=("Ada Field", "Bo Meadow"),
            published=(NOW - timedelta(days=1)).date(),
        )


class Instant:
    """Sources that answer at once: the network is not what is measured."""

    def __init__(self, written: Written) -> None:
        self._papers = {
            name: [written.paper(1_000_000 + index * RECENT + n) for n in range(RECENT)]
            for index, name in enumerate(SOURCES)
        }

    async def recent(self, source: str, most: int) -> list[Paper]:
        """All there is."""
        return self._papers[source][:most]


async def main() -> None:
    """On each engine the smaller database, then the larger."""
    print(f"Suggestions: a club that follows {len(SOURCES)} sources; the floor compares as many papers in memory alone")
    for engine in ("sqlite", "postgres"):
        smaller: list[float] = []
        for notes, papers in SIZES:
            async with _database(engine) as url:
                store = open_store(url)
                await store.open()
                written = Written()
                await _fill(store, written, notes, papers)
                took, floor = await _measure(store, written)
                await store.close()
            tell(f"{engine}, {notes:,} notes, {papers:,} papers", took, floor)
            if smaller:
                tell(f"{engine}, grown from a tenth", took, smaller)
            smaller = took


@asynccontextmanager
async def _database(engine: str) -> AsyncIterator[str]:
    if engine == "sqlite":
        with TemporaryDirectory() as folder:
            yield f"sqlite:///{Path(folder) / 'club.db'}"
    else:
        from tests.store.postgres import running

        server = running()  # it has an event loop of its own
        address = await asyncio.to_thread(lambda: server.__enter__().emptied())
        try:
            yield address
        finally:
            await asyncio.to_thread(server.__exit__, None, None, None)


async def _fill(store: Store, written: Written, notes: int, papers: int) -> None:
    """Clubs that read one paper after the other; every paper has its notes."""
    for _ in range(CLUBS):
        async with store.write() as repos:
            club = await repos[Clubs].add(Club(name="Bench", zone="UTC", created_at=NOW))
            await repos[Clubs].add_home(
                Home(club_id=club.id, place=Place("console", "here", f"c{club.id}"), joined_at=NOW)
            )
            for name in SOURCES:
                await repos[Followed].add(Source(club_id=club.id, name=name, at=NOW))
            people = [
                await repos[Members].add(
                    Member(club_id=club.id, name=f"m{n}", joined_at=NOW),
                    Account(platform="console", workspace="here", user=f"{club.id}-{n}", name=f"m{n}"),
                )
                for n in range(MEMBERS)
            ]
            for number in range(papers // CLUBS):
                await _read(repos, written, club.id, number, people[: notes // papers])


async def _read(repos: Repositories, written: Written, club_id: int, number: int, people: Sequence[Member]) -> None:
    """A paper that was read, with a note of each of these people."""
    paper = await repos[Papers].put(written.paper(club_id * 10_000 + number, club_id))
    at = NOW - timedelta(weeks=1 + number)
    state = RoundState.SETTLED
    round_ = Round(club_id=club_id, number=number, pick_on=at.date(), paper_ids=(paper.id,), picked_at=at, state=state)
    (round_,) = await repos[Rounds].add(round_)
    for member in people:
        fields = {"sentence": written.text(20), "colleague": written.text(80)}
        kind = NoteKind.SUMMARY
        await repos[Notes].put(
            Note(club_id=club_id, round_id=round_.id, paper_id=paper.id, member_id=member.id, kind=kind, fields=fields,
                 at=at)
        )  # fmt: skip


async def _measure(store: Store, written: Written) -> tuple[list[float], list[float]]:
    """One club after the other hears and proposes; in between as many papers are only compared."""
    library = RememberingLibrary(Shelf(), store, lambda: NOW)
    suggester = Suggester(store, RememberingSources(Instant(written), library), lambda: NOW)
    candidates = [written.paper(2_000_000 + n) for n in range(CANDIDATES)]
    liked = [Liked(written.paper(3_000_000 + n), 1.0, written.text(100 * (n < NOTED_ROUNDS))) for n in range(ROUNDS)]
    for club_id in range(1, CLUBS + 1):  # what a source said is remembered by now, as it is for all clubs but the first
        await _due_search(store, club_id, 1_000_000)
    await suggester.run()
    took, floor = [], []
    for number in range(TIMES):
        await _due_search(store, number % CLUBS + 1, 1_000_001 + number)
        start = time.perf_counter()
        await suggester.run()
        took.append(time.perf_counter() - start)
        start = time.perf_counter()
        await asyncio.to_thread(nearest, candidates, liked, 3)
        floor.append(time.perf_counter() - start)
    return took, floor


async def _due_search(store: Store, club_id: int, number: int) -> None:
    """A round to come, and the due search for it."""
    async with store.write() as repos:
        (round_,) = await repos[Rounds].add(Round(club_id=club_id, number=number, pick_on=NOW.date()))
        await repos[DueSearches].put(
            [DueSearch(club_id=club_id, round_id=round_.id, due=NOW, until=NOW + timedelta(hours=12))]
        )
