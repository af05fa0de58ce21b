"""The index of what can be found, the same on both engines but for how it is asked.

Every token carries the number of its club, so that a word is looked up among the club's own texts alone however many
clubs there are.
"""

from collections.abc import Collection, Iterable, Sequence
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
from sqlalchemy.dialects.sqlite import insert

from adapters.store.columns import Indexed, among
from adapters.store.tables.search import search
from adapters.store.transaction import Found, Query, Transaction
from bot.search.indexing import Phrase, phrases, tokens
from bot.search.model import Entry, Findable
from bot.search.repository import Search

_NEW = insert(search)
_PUT = _NEW.on_conflict_do_update(
    index_elements=[search.c.club_id, search.c.kind, search.c.id],
    set_={name: _NEW.excluded[name] for name in ("paper_id", "round_id", "member_id", "text", "words")},
)
_REMOVE = delete(search).where(
    search.c.club_id == bindparam("of_club"), search.c.kind == bindparam("of_kind"), search.c.id == bindparam("this")
)

_HEADED = (Findable.PAPER, Findable.TERM)
"""Kinds whose texts begin with a heading on a line of its own. It counts twice; and one of these
that is about something comes before the many texts that only mention it."""
_BETWEEN = "·"  # part of no word


MOST_RANKED = 500
"""Where words stand in more of a club's texts than that, they say little: the newest of these texts are ranked, and
the newest of what is about something, papers and terms, however many other texts only mention it."""
MOST_WALKED = 5_000
"""The same in SQLite, which would have to look up every hit to tell the kinds apart: of all kinds together."""

_KIND = search.c.kind.concat("")  # by no index of the table: words lead to the rows
_IS_HEADED = _KIND.in_([literal_column(f"'{kind.value}'") for kind in _HEADED])
_MAY_BE_SEEN = (
    search.c.club_id + 0 == bindparam("club_id"),
    among(_KIND, "kinds"),
    or_(search.c.round_id.is_(None), not_(among(search.c.round_id, "blind")), search.c.member_id == bindparam("asker")),
)


def _asked(hits: FromClause) -> Query:
    """The best of these hits, whole: only now their texts are read."""
    kind = hits.c.kind
    worth = case((kind == Findable.PAPER.value, 2.0), (kind == Findable.TERM.value, 1.5), else_=1.0)
    in_order = case({one.value: place for place, one in enumerate(Findable)}, value=kind)
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
_IN_FTS5 = _asked(
    select(_NEWEST.c.number, search.c.kind, _NEWEST.c.worse)
    .join(search, search.c.number == _NEWEST.c.number)
    .where(*_MAY_BE_SEEN)
    .subquery("hits")
)
_QUERY = cast(bindparam("wanted", type_=String()), TSQUERY)
_SHORTER_FIRST = 1  # https://www.postgresql.org/docs/current/textsearch-controls.html#TEXTSEARCH-RANKING
_NEWEST_FIRST = func.row_number().over(partition_by=_IS_HEADED, order_by=search.c.number.desc())
_FITTING = (
    select(search.c.number, search.c.kind, search.c.words, _NEWEST_FIRST.label("how_new"))
    .where(search.c.words.op("@@")(_QUERY), *_MAY_BE_SEEN)
    .subquery("fitting")
)
_WORSE = (-func.ts_rank_cd(_FITTING.c.words, _QUERY, _SHORTER_FIRST, type_=Float)).label("worse")
_ASK = {
    "sqlite": _IN_FTS5,
    "postgresql": _asked(
        select(_FITTING.c.number, _FITTING.c.kind, _WORSE).where(_FITTING.c.how_new <= MOST_RANKED).subquery("hits")
    ),
}

_MERGE = text("INSERT INTO search_words (search_words) VALUES ('optimize')")


class SqlSearch:
    def __init__(self, tx: Transaction) -> None:
        self._tx = tx

    async def put(self, entry: Entry) -> None:
        if entry.text.strip():
            await self._tx.do(_PUT, **entry_values(entry))
        else:
            await self.remove(entry.club_id, entry.kind, entry.id)

    async def put_all(self, entries: Iterable[Entry]) -> None:
        """Several at once; those without text are left out."""
        await self._tx.each(_PUT, [entry_values(one) for one in entries if one.text.strip()])

    async def remove(self, club_id: int, kind: Findable, entry_id: int) -> None:
        await self._tx.do(_REMOVE, of_club=club_id, of_kind=kind.value, this=entry_id)

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
        asker: int = 0,
        blind: Collection[int] = (),
        kinds: Collection[Findable] = tuple(Findable),
    ) -> list[Entry]:
        wanted = phrases(words)
        if not wanted:
            return []
        found = await self._tx.rows(
            _ASK[self._tx.dialect],
            wanted=_SAID[self._tx.dialect](club_id, wanted),
            club_id=club_id,
            asker=asker,
            blind=list(blind),
            kinds=[kind.value for kind in kinds],
            most=most,
            after=after,
        )
        return [_entry_of(row) for row in found]


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
        "kind": entry.kind.value,
        "id": entry.id,
        "paper_id": entry.paper_id,
        "round_id": entry.round_id,
        "member_id": entry.member_id,
        "text": entry.text,
        "words": words_of(entry.club_id, entry.kind, entry.text),
    }


def words_of(club_id: int, kind: str, text: str) -> Sequence[str]:
    """The words of an entry as the index keeps them; a heading counts twice."""
    heading = text.partition("\n")[0] if kind in _HEADED else ""
    return _own(club_id, [token.text for words in (heading, text) for token in tokens(words)])


def indexed(club_id: int, kind: str, text: str, dialect: Dialect) -> str:
    """The same, written as this engine takes them."""
    return str(Indexed().process_bind_param(words_of(club_id, kind, text), dialect))


def _entry_of(row: Found) -> Entry:
    club_id, kind, id_, paper_id, round_id, member_id, words = row
    return Entry(
        club_id=club_id,
        kind=Findable(kind),
        id=id_,
        paper_id=paper_id,
        round_id=round_id,
        member_id=member_id,
        text=words,
    )


REPOSITORIES = {Search: SqlSearch}
