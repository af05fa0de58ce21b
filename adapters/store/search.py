"""The index of what can be found, the same on both engines but for how it is asked.

Every token carries the number of its club, so that a word is looked up among the club's own texts alone however many
clubs there are.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Dialect,
    Float,
    FromClause,
    Integer,
    String,
    bindparam,
    case,
    cast,
    delete,
    func,
    literal_column,
    not_,
    or_,
    select,
    text,
)
from sqlalchemy import column as named
from sqlalchemy import table as virtual
from sqlalchemy.dialects.postgresql import TSQUERY

from adapters.store.columns import Indexed, among
from adapters.store.repository import Repository
from adapters.store.tables.search import search
from adapters.store.transaction import Found, Query, putting
from bot.search.indexing import Phrase, phrases, tokens
from bot.search.model import Entry, Findable
from bot.search.repository import Search

_PUT = putting(search, search.c.club_id, search.c.kind, search.c.id)
_REMOVE = delete(search).where(
    search.c.club_id == bindparam("of_club"), search.c.kind == bindparam("of_kind"), search.c.id == bindparam("this")
)

_BETWEEN = "·"  # part of no word


MOST_RANKED = 500
"""Where words stand in more of a club's texts than that, they say little: the newest of these texts are ranked, and
the newest of what is about something, papers and terms, however many other texts only mention it."""
MOST_WALKED = 5_000
"""The same in SQLite, which would have to look up every hit to tell the kinds apart: of all kinds together."""

_KIND = search.c.kind.concat("")  # by no index of the table: words lead to the rows
_MAY_BE_SEEN = (
    search.c.club_id + 0 == bindparam("club_id"),
    among(_KIND, "kinds"),
    or_(search.c.round_id.is_(None), not_(among(search.c.round_id, "blind")), search.c.member_id == bindparam("asker")),
)


def _asked(hits: FromClause, kinds: Sequence[Findable]) -> Query:
    """The best of these hits, whole: only now their texts are read."""
    worth = case({one.name: one.worth for one in kinds}, value=hits.c.kind)
    in_order = case({one.name: place for place, one in enumerate(kinds)}, value=hits.c.kind)
    page = (
        select(hits.c.number, (hits.c.worse * worth).label("worse"), in_order.label("place"))
        .order_by(literal_column("worse"), literal_column("place"), hits.c.number.desc())
        .limit(bindparam("most"))
        .offset(bindparam("after"))
        .subquery("page")
    )
    columns = [column for column in search.c if column.name not in ("number", "words")]
    return (
        select(*columns)
        .join(page, search.c.number == page.c.number)
        .order_by(page.c.worse, page.c.place, page.c.number.desc())
    )


_WORDS = virtual("search_words", named("rowid", Integer))
_IN_WORDS: ColumnElement[Any] = literal_column("search_words")


_NEWEST = (
    select(_WORDS.c.rowid.label("number"), func.bm25(_IN_WORDS, type_=Float).label("worse"))
    .where(_IN_WORDS.op("MATCH")(bindparam("wanted", type_=String())))
    .order_by(_WORDS.c.rowid.desc())
    .limit(MOST_WALKED)
    .subquery("newest")
)
_IN_FTS5 = (
    select(_NEWEST.c.number, search.c.kind, _NEWEST.c.worse)
    .join(search, search.c.number == _NEWEST.c.number)
    .where(*_MAY_BE_SEEN)
    .subquery("hits")
)
_QUERY = cast(bindparam("wanted", type_=String()), TSQUERY)
_SHORTER_FIRST = 1  # https://www.postgresql.org/docs/current/textsearch-controls.html#TEXTSEARCH-RANKING


def _in_vectors(kinds: Sequence[Findable]) -> FromClause:
    headed = _KIND.in_([literal_column(f"'{one.name}'") for one in kinds if one.headed])
    newest_first = func.row_number().over(partition_by=headed, order_by=search.c.number.desc())
    fitting = (
        select(search.c.number, search.c.kind, search.c.words, newest_first.label("how_new"))
        .where(search.c.words.op("@@")(_QUERY), *_MAY_BE_SEEN)
        .subquery("fitting")
    )
    worse = (-func.ts_rank_cd(fitting.c.words, _QUERY, _SHORTER_FIRST, type_=Float)).label("worse")
    return select(fitting.c.number, fitting.c.kind, worse).where(fitting.c.how_new <= MOST_RANKED).subquery("hits")


@cache
def _ask(dialect: str, kinds: tuple[Findable, ...]) -> Query:
    return _asked(_IN_FTS5 if dialect == "sqlite" else _in_vectors(kinds), kinds)


_MERGE = text("INSERT INTO search_words (search_words) VALUES ('optimize')")


class SqlSearch(Repository):
    async def put(self, entry: Entry) -> None:
        if entry.text.strip():
            await self._tx.do(_PUT, **entry_values(entry))
        else:
            await self.remove(entry.club_id, entry.kind, entry.id)

    async def put_all(self, entries: Iterable[Entry]) -> None:
        """Several at once; those without text are left out."""
        await self._tx.each(_PUT, [entry_values(one) for one in entries if one.text.strip()])

    async def remove(self, club_id: int, kind: Findable, entry_id: int) -> None:
        await self._tx.do(_REMOVE, of_club=club_id, of_kind=kind.name, this=entry_id)

    async def wipe(self) -> None:
        """Let no word stay that no entry holds any more: FTS5 keeps removed ones until it merges its parts anew."""
        if self._tx.dialect == "sqlite":
            await self._tx.do(_MERGE)

    async def find(
        self,
        club_id: int,
        words: str,
        most: int,
        after: int = 0,
        *,
        kinds: Sequence[Findable],
        asker: int = 0,
        blind: Collection[int] = (),
    ) -> list[Entry]:
        wanted = phrases(words)
        if not wanted:
            return []
        found = await self._tx.rows(
            _ask(self._tx.dialect, tuple(kinds)),
            wanted=_SAID[self._tx.dialect](club_id, wanted),
            club_id=club_id,
            asker=asker,
            blind=list(blind),
            kinds=[one.name for one in kinds],
            most=most,
            after=after,
        )
        named = {one.name: one for one in kinds}
        return [_entry_of(row, named) for row in found]


def _fts5(club_id: int, wanted: Sequence[Phrase]) -> str:
    """https://www.sqlite.org/fts5.html#full_text_query_syntax"""
    said = (" ".join(_own(club_id, phrase.tokens)) for phrase in wanted)
    return " ".join(f'"{row}"{"*" if phrase.open else ""}' for row, phrase in zip(said, wanted, strict=True))


def _tsquery(club_id: int, wanted: Sequence[Phrase]) -> str:
    """https://www.postgresql.org/docs/current/datatype-textsearch.html#DATATYPE-TSQUERY"""
    rows = []
    for phrase in wanted:
        row = " <-> ".join(f"'{token}'" for token in _own(club_id, phrase.tokens))
        rows.append(f"({row}{':*' if phrase.open else ''})")
    return " & ".join(rows)


_SAID = {"sqlite": _fts5, "postgresql": _tsquery}


def _own(club_id: int, some: Sequence[str]) -> list[str]:
    return [f"{club_id}{_BETWEEN}{token}" for token in some]


def entry_values(entry: Entry) -> dict[str, Any]:
    """The values kept of an entry."""
    return {
        "club_id": entry.club_id,
        "kind": entry.kind.name,
        "id": entry.id,
        "paper_id": entry.paper_id,
        "round_id": entry.round_id,
        "member_id": entry.member_id,
        "text": entry.text,
        "words": words_of(entry.club_id, entry.text, headed=entry.kind.headed),
    }


def words_of(club_id: int, text: str, *, headed: bool) -> Sequence[str]:
    """The words of an entry as the index keeps them; a heading counts twice."""
    heading = text.partition("\n")[0] if headed else ""
    return _own(club_id, [token.text for words in (heading, text) for token in tokens(words)])


def indexed(club_id: int, kind: str, text: str, dialect: Dialect) -> str:
    """The same for revisions, written as this engine takes them."""
    words = words_of(club_id, text, headed=kind in ("paper", "term"))
    return str(Indexed().process_bind_param(words, dialect))


def _entry_of(row: Found, kinds: Mapping[str, Findable]) -> Entry:
    club_id, kind, id_, paper_id, round_id, member_id, words = row
    return Entry(
        club_id=club_id,
        kind=kinds[kind],
        id=id_,
        paper_id=paper_id,
        round_id=round_id,
        member_id=member_id,
        text=words,
    )


REPOSITORIES = {Search: SqlSearch}
