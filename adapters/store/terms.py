"""Terms and their explanations."""

from collections.abc import Collection
from typing import cast

from sqlalchemy import Column, Index, Table, UniqueConstraint, bindparam, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from adapters.store.columns import Utc, Words, among
from adapters.store.mapper import Mapper
from adapters.store.search import SqlSearch
from adapters.store.tables.making import metadata, own_id, partial, ref
from adapters.store.tables.owning import DELETE, MOVE, owner
from adapters.store.transaction import Transaction
from bot.features.terms.findable import FINDABLE, term_entry
from bot.features.terms.model import Explanation, Term
from bot.features.terms.repository import Terms
from bot.features.terms.rules import folded
from bot.search.model import Entry

terms = Table(
    "terms",
    metadata,
    own_id(),
    ref("clubs"),
    Column("word", Words, nullable=False),
    Column("at", Utc, nullable=False),
    Column("explained_at", Utc),
    Column("folded", Words, nullable=False),  # the word as `bot.features.terms.rules.folded` knows it
    UniqueConstraint("club_id", "folded"),
)

TERM_OPEN = terms.c.explained_at.is_(None)
partial("ix_terms_open", terms.c.club_id, terms.c.at, where=TERM_OPEN)

explanations = Table(
    "explanations",
    metadata,
    own_id(),
    ref("clubs"),
    ref("terms"),
    ref("members", info=owner(on_forget=DELETE, on_link=MOVE, exported_as="explanations")),
    ref("papers", null=True),
    ref("rounds", null=True),
    Column("text", Words, nullable=False),
    Column("at", Utc, nullable=False),
    Index(None, "club_id", "paper_id"),
    Index(None, "term_id", "id"),
    Index(None, "member_id", "id"),
    Index(None, "round_id"),
    sqlite_autoincrement=True,  # a number that was taken back never comes again, so an old button means nothing else
)

_ADD = insert(terms).on_conflict_do_nothing(index_elements=[terms.c.club_id, terms.c.folded])
_REMOVE = delete(terms).where(terms.c.id == bindparam("this"), TERM_OPEN)
_NAMED = select(terms).where(terms.c.club_id == bindparam("club_id"), terms.c.folded == bindparam("folded"))
_GET = select(terms).where(among(terms.c.id))
_OPEN = select(terms).where(among(terms.c.club_id), TERM_OPEN).order_by(terms.c.at, terms.c.id)
_EXPLAINED = (
    select(terms).where(among(terms.c.club_id), terms.c.explained_at.is_not(None)).order_by(terms.c.folded, terms.c.id)
)
_LIKE = (
    select(terms)
    .where(terms.c.club_id == bindparam("club_id"), terms.c.folded.like(bindparam("like"), escape="!"))
    .order_by(terms.c.folded)
    .limit(bindparam("most"))
)
_FIRST = (
    select(func.min(explanations.c.at)).where(explanations.c.term_id == terms.c.id).correlate(terms).scalar_subquery()
)
_SETTLE = update(terms).where(among(terms.c.id)).values(explained_at=_FIRST)
_TAKE_BACK = delete(explanations).where(explanations.c.id == bindparam("this"))
_EXPLANATION = select(explanations).where(explanations.c.id == bindparam("this"))
_NEWEST = select(func.max(explanations.c.id)).where(among(explanations.c.term_id)).group_by(explanations.c.term_id)
_PRESENT = select(explanations).where(explanations.c.id.in_(_NEWEST))
_HISTORY = (
    select(explanations)
    .where(explanations.c.term_id == bindparam("term_id"), explanations.c.id < bindparam("before"))
    .order_by(explanations.c.id.desc())
    .limit(bindparam("most"))
)
_NO_ID = 2**62
_EXPLAINED_IN = select(explanations).where(among(explanations.c.round_id)).order_by(explanations.c.id)
_OF_MEMBER = select(explanations).where(explanations.c.member_id == bindparam("by_member")).order_by(explanations.c.id)
_TAKE_ALL_BACK = delete(explanations).where(explanations.c.member_id == bindparam("by_member"))


class SqlTerms:
    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._search = SqlSearch(tx)

    async def add(self, term: Term) -> Term:
        await self._tx.do(_ADD, **_TERMS.values(term))
        kept = cast("Term", await self.named(term.club_id, term.word))
        await self._search.put_all(await _entries(self._tx, [kept.id]))
        return kept

    async def remove(self, term: Term) -> None:
        if (await self._tx.do(_REMOVE, this=term.id)).rowcount:
            await self._search.remove(term.club_id, FINDABLE, term.id)

    async def named(self, club_id: int, word: str) -> Term | None:
        return await self._tx.one(_NAMED, _TERMS.of, club_id=club_id, folded=folded(word))

    async def get(self, ids: Collection[int]) -> dict[int, Term]:
        found = await self._tx.many(_GET, _TERMS.of, ids=ids)
        return {term.id: term for term in found}

    async def open(self, club_ids: Collection[int]) -> list[Term]:
        return await self._tx.many(_OPEN, _TERMS.of, ids=club_ids)

    async def explained(self, club_ids: Collection[int]) -> list[Term]:
        return await self._tx.many(_EXPLAINED, _TERMS.of, ids=club_ids)

    async def like(self, club_id: int, typed: str, most: int) -> list[Term]:
        like = folded(typed).replace("!", "!!").replace("%", "!%").replace("_", "!_")
        return await self._tx.many(_LIKE, _TERMS.of, club_id=club_id, like=f"%{like}%", most=most)

    async def explain(self, explanation: Explanation) -> Explanation:
        kept = await self._tx.add(_EXPLANATIONS, explanation)
        await self._settle([kept.term_id])
        return kept

    async def take_back(self, explanation: Explanation) -> None:
        await self._tx.do(_TAKE_BACK, this=explanation.id)
        await self._settle([explanation.term_id])

    async def take_all_back(self, member_id: int) -> None:
        touched = {one.term_id for one in await self.of_member(member_id)}
        await self._tx.do(_TAKE_ALL_BACK, by_member=member_id)
        await self._settle(touched)

    async def _settle(self, term_ids: Collection[int]) -> None:
        """What these terms are found by, and whether they are open, follows from their explanations."""
        await self._tx.do(_SETTLE, ids=term_ids)
        await self._search.put_all(await _entries(self._tx, term_ids))

    async def explanation(self, explanation_id: int) -> Explanation | None:
        return await self._tx.one(_EXPLANATION, _EXPLANATIONS.of, this=explanation_id)

    async def present(self, term_ids: Collection[int]) -> dict[int, Explanation]:
        found = await self._tx.many(_PRESENT, _EXPLANATIONS.of, ids=term_ids)
        return {one.term_id: one for one in found}

    async def history(self, term_id: int, most: int, before: int | None = None) -> list[Explanation]:
        below = _NO_ID if before is None else before
        return await self._tx.many(_HISTORY, _EXPLANATIONS.of, term_id=term_id, most=most, before=below)

    async def explained_in(self, round_ids: Collection[int]) -> list[Explanation]:
        return await self._tx.many(_EXPLAINED_IN, _EXPLANATIONS.of, ids=round_ids)

    async def of_member(self, member_id: int) -> list[Explanation]:
        return await self._tx.many(_OF_MEMBER, _EXPLANATIONS.of, by_member=member_id)


_TERMS = Mapper(terms, Term, beside={"folded": lambda term: folded(term.word)})
_EXPLANATIONS = Mapper(explanations, Explanation)


async def _entries(tx: Transaction, ids: Collection[int]) -> list[Entry]:
    of_terms = SqlTerms(tx)
    present = await of_terms.present(ids)
    return [term_entry(one, present.get(one.id)) for one in (await of_terms.get(ids)).values()]


REPOSITORIES = {Terms: SqlTerms}
FOUND_BY = {terms: _entries}
