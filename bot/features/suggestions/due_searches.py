"""Sources are asked for new papers in the background, and the nearest are proposed to the club.

Nothing waits for it. No transaction is open while a source is asked; one at the end writes the posts, what was
proposed and what was wrong, so that what was cut off in the middle is only gone on again.
"""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.background import Outside
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.club.papers.model import Paper
from bot.club.rounds.repository import Rounds
from bot.features.suggestions.cards import Proposal
from bot.features.suggestions.interests import interests
from bot.features.suggestions.model import DueSearch
from bot.features.suggestions.relevance import Liked, nearest, newest
from bot.features.suggestions.repository import DueSearches, Followed, Suggested
from bot.features.suggestions.settings import WANTED
from bot.features.suggestions.steps import PASSING, propose, wanted
from bot.ports import Clock, LibraryDown, Sources, Store, StoreDown, Unreadable
from bot.store.retrying import retried

log = logging.getLogger(__name__)
RECENT = 300
"""Papers asked for of one source: with a page of this size arXiv is asked once."""
CANDIDATES = 1000
"""Papers compared for one club, the newest of all its sources."""
NEW = timedelta(days=60)
"""A question may find papers of any age; older ones are not proposed."""
LEASE = timedelta(minutes=30)
"""Longer than all sources of a club together take: an errand not finished by then belongs to nobody."""
AGAIN = timedelta(minutes=30)
"""Where no source answers, all are asked again after this, until the vote opens."""
_AT_ONCE = 4
_SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Heard:
    """What the sources of a club answered: papers by source, and each source's problem or none."""

    papers: Mapping[str, Sequence[Paper]]
    problems: Mapping[str, str]

    @property
    def nobody(self) -> bool:
        """Whether none answered and some may do so later, so that it is worth asking again."""
        return not self.papers and any(problem in PASSING for problem in self.problems.values())


class Suggester:
    """Goes on the errands that are due, several clubs at a time."""

    def __init__(self, store: Store, sources: Sources, clock: Clock) -> None:
        self._store, self._sources, self._clock = store, sources, clock

    async def run(self) -> bool:
        """Go on every errand that is due; whether anything was written down. What fails is tried again later."""
        return any(await asyncio.gather(*(self._work() for _ in range(_AT_ONCE))))

    async def _work(self) -> bool:
        done = False
        while due_search := await retried(self._claim):
            try:
                done = await self._go(due_search) or done
            except StoreDown as down:
                log.warning("The store failed an errand, which will be gone on again: %s", down)
                break
            except Exception:
                log.exception("No papers could be proposed to club %s", due_search.club_id)
                await self._give_up(due_search)
        return done

    async def _claim(self) -> DueSearch | None:
        now = self._clock()
        async with self._store.write() as repos:
            return await repos[DueSearches].claim(now, now + LEASE)

    async def _give_up(self, due_search: DueSearch) -> None:
        """An errand that fails again and again ends when its time is over."""
        if self._clock() >= due_search.until:
            async with self._store.write() as repos:
                await repos[DueSearches].finish(due_search)

    async def _go(self, due_search: DueSearch) -> bool:
        async with self._store.read() as repos:
            club = (await repos[Clubs].get([due_search.club_id]))[due_search.club_id]
            round_ = (await repos[Rounds].get([due_search.round_id]))[due_search.round_id]
            names = [source.name for source in (await repos[Followed].of([club.id]))[club.id]]
        heard = await self._ask(names) if wanted(club, round_) else Heard({}, {})
        if heard.nobody and self._clock() + AGAIN < due_search.until:
            async with self._store.write() as repos:
                await repos[DueSearches].put_off(due_search, self._clock() + AGAIN)
            return False
        proposals = await self._choose(club, heard)
        return await retried(lambda: self._end(due_search, proposals, heard))

    async def _end(self, due_search: DueSearch, proposals: Sequence[Proposal], heard: Heard) -> bool:
        async with self._store.write() as repos:
            # What a source said that the club has stopped following meanwhile is not wanted any more.
            followed = {source.name for source in (await repos[Followed].of([due_search.club_id]))[due_search.club_id]}
            wanted_still = {one.key for name, some in heard.papers.items() if name in followed for one in some}
            still = [one for one in proposals if one.paper.key in wanted_still]
            return await propose(repos, due_search, still, heard.problems, self._clock())

    async def _ask(self, names: Sequence[str]) -> Heard:
        """One source after the other; one that fails is noted and the others go on."""
        papers: dict[str, Sequence[Paper]] = {}
        problems: dict[str, str] = {}
        for name in names:
            try:
                papers[name] = await self._sources.recent(name, RECENT)
                problems[name] = ""
            except Unreadable as wrong:
                problems[name] = str(wrong.why)
            except LibraryDown as down:
                log.info("The source %r did not answer: %s", name, down)
                problems[name] = _SILENT
        return Heard(papers, problems)

    async def _choose(self, club: Club, heard: Heard) -> list[Proposal]:
        fresh = _fresh(heard.papers, self._clock())
        async with self._store.read() as repos:
            known = await repos[Suggested].known(club.id, {one.key for papers in fresh.values() for one in papers})
            liked = await interests(repos, club)
        unseen = {name: [one for one in papers if one.key not in known] for name, papers in fresh.items()}
        # In a thread, because comparing a thousand papers takes a good part of a second.
        return await asyncio.to_thread(chosen, unseen, liked, WANTED.of(club.settings))


async def run(outside: Outside) -> None:
    """Go on every errand that is due."""
    await Suggester(outside.store, outside.sources, outside.clock).run()


def chosen(unseen: Mapping[str, Sequence[Paper]], liked: Sequence[Liked], most: int) -> list[Proposal]:
    """The papers nearest to what is liked; where nothing is, as for a new club, the newest of each source."""
    near = nearest([one for papers in unseen.values() for one in papers], liked, most)
    if near:
        return [Proposal(one.paper, near=one) for one in near]
    known = {one.paper.key for one in liked}
    strange = {name: [one for one in papers if one.key not in known] for name, papers in unseen.items()}
    return [Proposal(paper, source=source) for paper, source in newest(strange, most)]


def _fresh(papers: Mapping[str, Sequence[Paper]], now: datetime) -> dict[str, list[Paper]]:
    """The sound papers of the last weeks, and those that do not say of when they are; not too many of all."""
    since = (now - NEW).date()
    most = CANDIDATES // max(1, len(papers))
    return {
        name: [one for one in some if not one.withdrawn and one.title and (one.published or since) >= since][:most]
        for name, some in papers.items()
    }
