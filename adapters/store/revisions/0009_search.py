"""The index of what can be found, filled with what is there.

How texts become tokens stands here as it was when this was released: what the program does today may be something
else, and whoever changes it makes the index anew in a revision of its own.
"""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import TSVECTOR

from adapters.store.revising import ID, TEXT, needed

revision = "0009"
down_revision = "0008"

_AT_ONCE = 500
_WORDS = TEXT.with_variant(TSVECTOR(), "postgresql")
_ON_SQLITE = (
    """CREATE VIRTUAL TABLE search_words
        USING fts5(words, content='search', content_rowid='number', tokenize='ascii')""",
    """CREATE TRIGGER search_words_added AFTER INSERT ON search BEGIN
        INSERT INTO search_words (rowid, words) VALUES (new.number, new.words); END""",
    """CREATE TRIGGER search_words_removed AFTER DELETE ON search BEGIN
        INSERT INTO search_words (search_words, rowid, words) VALUES ('delete', old.number, old.words); END""",
    """CREATE TRIGGER search_words_changed AFTER UPDATE OF words ON search BEGIN
        INSERT INTO search_words (search_words, rowid, words) VALUES ('delete', old.number, old.words);
        INSERT INTO search_words (rowid, words) VALUES (new.number, new.words); END""",
)
_ON_POSTGRES = ("CREATE INDEX ix_search_words ON search USING gin (words)",)


def upgrade() -> None:
    op.create_table(
        "search",
        needed("number", ID),
        needed("club_id", ID),
        needed("kind", TEXT),
        needed("id", ID),
        sa.Column("paper_id", ID),
        sa.Column("round_id", ID),
        sa.Column("member_id", ID),
        needed("text", TEXT),
        needed("words", _WORDS),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name="fk_search_club_id"),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name="fk_search_member_id"),
        sa.ForeignKeyConstraint(["paper_id"], ["papers.id"], name="fk_search_paper_id"),
        sa.ForeignKeyConstraint(["round_id"], ["rounds.id"], name="fk_search_round_id"),
        sa.PrimaryKeyConstraint("number", name="pk_search"),
        sa.UniqueConstraint("club_id", "kind", "id", name="uq_search_club_id_kind_id"),
    )
    op.create_index("ix_search_member_id", "search", ["member_id"])
    connection = op.get_bind()
    if connection.dialect.name == "sqlite":
        for statement in _ON_SQLITE:
            op.execute(statement)
    _fill(connection)
    if connection.dialect.name == "postgresql":  # filled first: an index is built faster than it is kept
        for statement in _ON_POSTGRES:
            op.execute(statement)


def _fill(connection: sa.Connection) -> None:
    """In PostgreSQL the words are a vector with their positions; tokens hold no quotes."""
    vector = connection.dialect.name == "postgresql"
    put = sa.table("search", *[sa.column(name) for name in _PLAIN], sa.column("words", _WORDS)).insert()
    for make in (_papers, _notes, _terms, _connections):
        waiting: list[dict[str, Any]] = []
        for entry in make(connection):
            if entry["text"].strip():
                waiting.append(entry | {"words": (_vector if vector else " ".join)(_indexed(entry))})
            if len(waiting) == _AT_ONCE:
                connection.execute(put, waiting)
                waiting = []
        if waiting:
            connection.execute(put, waiting)


def _vector(tokens: Sequence[str]) -> str:
    places: dict[str, list[str]] = {}
    for place, token in enumerate(tokens, 1):
        places.setdefault(token, []).append(str(place))
    return " ".join(f"'{token}':{','.join(some)}" for token, some in places.items())


_PLAIN = ("club_id", "kind", "id", "paper_id", "round_id", "member_id", "text")


def _rows(connection: sa.Connection, query: str) -> Iterator[Any]:
    """The rows of a query that asks for ids above the last one, so many at a time."""
    last = 0
    while rows := connection.execute(sa.text(query), {"last": last, "most": _AT_ONCE}).all():
        yield from rows
        last = rows[-1].id


_PAPERS = """SELECT id, club_id, key, title, authors, abstract, categories
    FROM papers WHERE id > :last ORDER BY id LIMIT :most"""
_NOTES = """SELECT id, club_id, round_id, paper_id, member_id, kind, fields
    FROM notes WHERE id > :last ORDER BY id LIMIT :most"""
_TERMS = """SELECT terms.id, terms.club_id, terms.word, present.member_id, present.paper_id, present.text
    FROM terms LEFT JOIN explanations AS present
        ON present.id = (SELECT max(id) FROM explanations WHERE term_id = terms.id)
    WHERE terms.id > :last ORDER BY terms.id LIMIT :most"""
_CONNECTIONS = """SELECT id, club_id, from_paper_id, to_paper_id, kind, member_id, why, note_id
    FROM connections WHERE id > :last ORDER BY id LIMIT :most"""

_Entry = dict[str, Any]


def _entry(row: Any, kind: str, text: str, **about: int | None) -> _Entry:
    nothing = {"paper_id": None, "round_id": None, "member_id": None}
    return {"club_id": row.club_id, "kind": kind, "id": row.id, "text": text} | nothing | about


def _papers(connection: sa.Connection) -> Iterator[_Entry]:
    for row in _rows(connection, _PAPERS):
        authors = ", ".join(json.loads(row.authors))
        lines = (row.title, authors, row.abstract, row.key.partition(":")[2], *json.loads(row.categories))
        yield _entry(row, "paper", "\n".join(line for line in lines if line), paper_id=row.id)


def _notes(connection: sa.Connection) -> Iterator[_Entry]:
    for row in _rows(connection, _NOTES):
        fields: Mapping[str, str] = json.loads(row.fields)
        about = {"paper_id": row.paper_id, "round_id": row.round_id, "member_id": row.member_id}
        yield _entry(row, "note", "\n".join(text for text in fields.values() if text), **about)


def _terms(connection: sa.Connection) -> Iterator[_Entry]:
    for row in _rows(connection, _TERMS):
        text = f"{row.word}\n{row.text}" if row.text else row.word
        yield _entry(row, "term", text, paper_id=row.paper_id if row.text else None)


def _connections(connection: sa.Connection) -> Iterator[_Entry]:
    for row in _rows(connection, _CONNECTIONS):
        text = "" if row.note_id else row.why
        yield _entry(row, "connection", text, paper_id=row.from_paper_id, member_id=row.member_id)


def _indexed(entry: _Entry) -> list[str]:
    """The tokens of a text, each with the number of its club; those of a heading stand there twice."""
    heading = entry["text"].partition("\n")[0] if entry["kind"] in ("paper", "term") else ""
    return [f"{entry['club_id']}·{token}" for words in (heading, entry["text"]) for token in _tokens(words)]


_MOST_TOKENS, _LONGEST_TOKEN = 16_000, 64
_SYMBOLS_IN_A_ROW = 3
_WIDE = 0xFEE0  # from an ASCII character to its full-width form, which no folded text holds
_ACCENTS = range(0x0300, 0x0370)
_VARIATIONS = range(0xFE00, 0xFE10)
_PART = re.compile(r"([0-9A-Za-z]+)|.", re.DOTALL)
_WITHOUT_SPACES = (
    range(0x0E00, 0x1000), range(0x1000, 0x10A0), range(0x1100, 0x1200), range(0x1780, 0x1800), range(0x3005, 0x3008),
    range(0x3040, 0x3130), range(0x31F0, 0x3200), range(0x3400, 0x4DC0), range(0x4E00, 0xA000), range(0xAC00, 0xD7B0),
    range(0xF900, 0xFB00), range(0x20000, 0x33480),
)  # fmt: skip
_WORD, _RUN, _SYMBOL, _BREAK, _SPACE, _NOTHING = "word", "run", "symbol", "break", "space", "nothing"


class _Piece(NamedTuple):
    kind: str
    text: str


def _tokens(text: str) -> list[str]:
    found: list[str] = []
    for piece in _pieces(unicodedata.normalize("NFC", text)):
        found += _of_piece(piece)
        if len(found) >= _MOST_TOKENS:
            break
    return found[:_MOST_TOKENS]


def _of_piece(piece: _Piece) -> list[str]:
    text = piece.text
    if piece.kind == _RUN:
        return [text[n : n + 2] for n in range(len(text))]
    if piece.kind == _SYMBOL:
        return [chr(ord(text) + _WIDE) if text.isascii() else text]
    return [_single(text[:_LONGEST_TOKEN])]


def _single(word: str) -> str:
    if len(word) < 4 or not word.endswith("s") or word.endswith("ss"):
        return word
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    return word[:-2] if word.endswith(("sses", "xes", "shes", "tches", "rches", "nches")) else word[:-1]


def _pieces(text: str) -> Iterator[_Piece]:
    piece: _Piece | None = None
    row = 0
    for part, kind in _parts(text):
        if piece and kind == piece.kind and kind in (_WORD, _RUN):
            piece = _Piece(kind, piece.text + part)
            continue
        row = row + 1 if piece and kind == _SYMBOL and part == piece.text else 0
        if row >= _SYMBOLS_IN_A_ROW:
            continue
        if piece:
            yield piece
        piece = _Piece(kind, part) if kind in (_WORD, _RUN, _SYMBOL) else None
    if piece:
        yield piece


def _parts(text: str) -> Iterator[tuple[str, str]]:
    for found in _PART.finditer(text):
        if found[1]:
            yield found[1].lower(), _WORD
        else:
            yield from _folded(found[0])


@lru_cache(maxsize=20_000)
def _folded(mark: str) -> tuple[tuple[str, str], ...]:
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", mark).casefold())
    bare = unicodedata.normalize("NFC", "".join(one for one in plain if ord(one) not in _ACCENTS))
    kinds = ((one, _kind(one)) for one in bare)
    return tuple((one, kind) for one, kind in kinds if kind != _NOTHING)


def _kind(character: str) -> str:
    number, category = ord(character), unicodedata.category(character)
    if character.isspace():
        return _SPACE
    if category == "Cf" or number in _VARIATIONS:
        return _NOTHING
    if category[0] in "LNM":
        return _RUN if any(number in some for some in _WITHOUT_SPACES) else _WORD
    if character == "#" or (category in ("Sm", "So") and character not in "|~"):
        return _SYMBOL
    return _BREAK
