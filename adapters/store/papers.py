"""The club's papers, and the shelf of papers looked up before."""

import re
from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime
from typing import cast

from sqlalchemy import bindparam, func, literal_column, select
from sqlalchemy.dialects.sqlite import insert

from adapters.store.columns import among
from adapters.store.mapper import Mapper
from adapters.store.merging import merge
from adapters.store.repository import Repository
from adapters.store.rounds import rounds_of, with_papers
from adapters.store.search import SqlSearch
from adapters.store.tables.memory import shelved
from adapters.store.tables.papers import paper_aliases, papers
from adapters.store.tables.rounds import round_papers, rounds
from adapters.store.transaction import Found, Transaction, Values, putting
from bot.club.papers.corrections import refreshed
from bot.club.papers.findable import FINDABLE, paper_entry
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers, Shelved
from bot.club.rounds.model import Round
from bot.search.model import Entry

_PUT = putting(
    papers,
    papers.c.club_id,
    papers.c.key,
    where=lambda new: (new.version >= papers.c.version) & (papers.c.original == literal_column("'[]'")),
).returning(*papers.c)
_BECAME = (
    select(papers)
    .join(paper_aliases, paper_aliases.c.paper_id == papers.c.id)
    .where(paper_aliases.c.club_id == bindparam("club_id"), paper_aliases.c.key == bindparam("key"))
)
_GET = select(papers).where(among(papers.c.id))
_KEYED = select(papers).where(papers.c.club_id == bindparam("club_id"), papers.c.key == bindparam("key"))
_PICKED = (
    select(rounds.c.id)
    .join(round_papers, round_papers.c.round_id == rounds.c.id)
    .where(round_papers.c.club_id == bindparam("club_id"), round_papers.c.paper_id == bindparam("paper_id"))
    .order_by(rounds.c.number.desc())
)
_READ_IN, _READ_BY = with_papers(_PICKED.limit(1)), with_papers(_PICKED)
_READ_SINCE = (
    select(rounds.c.club_id, rounds.c.id, round_papers.c.paper_id)
    .join(round_papers, round_papers.c.round_id == rounds.c.id)
    .where(among(rounds.c.club_id), rounds.c.pick_on >= bindparam("since"))
    .order_by(rounds.c.club_id, rounds.c.number, round_papers.c.position)
)
_TITLED = (
    select(papers)
    .where(papers.c.club_id == bindparam("club_id"), papers.c.title.ilike(bindparam("like"), escape="\\"))
    .order_by(papers.c.id.desc())
    .limit(bindparam("most"))
)
_TITLES = (
    select(papers.c.id, papers.c.title)
    .where(papers.c.club_id == bindparam("club_id"))
    .order_by(papers.c.id.desc())
    .limit(bindparam("most"))
)
_NUMBERS = (
    select(round_papers.c.paper_id, func.max(rounds.c.number))
    .join(rounds, rounds.c.id == round_papers.c.round_id)
    .where(round_papers.c.club_id == bindparam("club_id"), among(round_papers.c.paper_id))
    .group_by(round_papers.c.paper_id)
)
_SHELVED = select(shelved.c.papers).where(shelved.c.query == bindparam("query"), shelved.c.at >= bindparam("since"))
_SHELVE = insert(shelved)
_SHELVE = putting(shelved)


class SqlPapers:
    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._search = SqlSearch(tx)

    async def put(self, paper: Paper) -> Paper:
        if became := await self._became(paper.club_id, paper.key):
            return became
        kept = await self._tx.one(_PUT, _PAPER.of, **_PAPER.values(paper), stamp=self._tx.stamp)
        if kept is None:  # the version there is the newer one, or something of it was corrected
            known = cast("Paper", await self.keyed(paper.club_id, paper.key))
            if known.original and paper.version >= known.version:
                known = refreshed(known, paper)
                await self.save(known)
            return known
        await self._search.put(paper_entry(kept))
        return kept

    async def save(self, paper: Paper) -> None:
        await self._tx.save(_PAPER, paper)
        await self._search.put(paper_entry(paper))

    async def get(self, ids: Collection[int]) -> dict[int, Paper]:
        return await self._tx.numbered(_GET, _PAPER.of, ids=ids)

    async def keyed(self, club_id: int, key: str) -> Paper | None:
        known = await self._tx.one(_KEYED, _PAPER.of, club_id=club_id, key=key)
        return known or await self._became(club_id, key)

    async def _became(self, club_id: int, key: str) -> Paper | None:
        return await self._tx.one(_BECAME, _PAPER.of, club_id=club_id, key=key)

    async def read_since(self, club_ids: Collection[int], since: date) -> dict[int, list[tuple[int, int]]]:
        found: dict[int, list[tuple[int, int]]] = {club_id: [] for club_id in club_ids}
        for club_id, *read in await self._tx.rows(_READ_SINCE, ids=club_ids, since=since):
            found[club_id].append((read[0], read[1]))
        return found

    async def read_in(self, club_id: int, paper_id: int) -> Round | None:
        found = await self._tx.rows(_READ_IN, club_id=club_id, paper_id=paper_id)
        return next(iter(rounds_of(found)), None)

    async def read_by(self, club_id: int, paper_id: int) -> list[Round]:
        return rounds_of(await self._tx.rows(_READ_BY, club_id=club_id, paper_id=paper_id))

    async def titled(self, club_id: int, words: str, most: int) -> list[Paper]:
        like = "%" + re.sub(r"([%_\\])", r"\\\1", words) + "%"
        return await self._tx.many(_TITLED, _PAPER.of, club_id=club_id, like=like, most=most)

    async def titles(self, club_id: int, most: int) -> dict[int, str]:
        return {row[0]: row[1] for row in await self._tx.rows(_TITLES, club_id=club_id, most=most)}

    async def numbers(self, club_id: int, ids: Collection[int]) -> dict[int, int]:
        return {row[0]: row[1] for row in await self._tx.rows(_NUMBERS, club_id=club_id, ids=ids)}

    async def merge(self, gone: Paper, into: Paper) -> None:
        await self._search.remove(gone.club_id, FINDABLE, gone.id)
        await merge(self._tx, gone, into)


class SqlShelved(Repository):
    async def get(self, query: str, since: datetime) -> list[Paper] | None:
        return await self._tx.one(_SHELVED, _papers_from, query=query, since=since)

    async def put(self, query: str, papers: Sequence[Paper], at: datetime) -> None:
        await self._tx.do(_SHELVE, query=query, papers=[paper_data(paper) for paper in papers], at=at)


def paper_data(paper: Paper) -> Values:
    """A paper as JSON data."""
    published = paper.published and paper.published.isoformat()
    return {**_PAPER.values(paper), "id": paper.id, "published": published}


def paper_from(data: Values) -> Paper:
    """The paper this data was made from."""
    published = data["published"] and date.fromisoformat(data["published"])
    lists = {name: tuple(data[name]) for name in ("authors", "categories")}
    pairs = {name: _pairs(data.get(name, ())) for name in ("links", "original", "written")}
    return Paper(**{**data, **lists, **pairs, "published": published})


def _papers_from(row: Found) -> list[Paper]:
    return [paper_from(data) for data in row[0]]


def _pairs(some: Iterable[Iterable[str]]) -> tuple[tuple[str, str], ...]:
    return tuple([(one, other) for one, other in some])


_LIST, _PAIRS = (tuple, tuple), (_pairs, tuple)
_PAPER = Mapper(papers, Paper, authors=_LIST, categories=_LIST, links=_PAIRS, original=_PAIRS, written=_PAIRS)


async def _entries(tx: Transaction, ids: Sequence[int]) -> list[Entry]:
    return [paper_entry(one) for one in (await SqlPapers(tx).get(ids)).values()]


REPOSITORIES = {Papers: SqlPapers, Shelved: SqlShelved}
FOUND_BY = {papers: _entries}
