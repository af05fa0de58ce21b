"""The index of what can be found, filled with what is there.

The index is made anew from the nouns, so it is made as the program that runs this makes it: unlike the tables it need
not stay as it was when this was released.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

from adapters.store.columns import Indexed
from adapters.store.findable import connection_entry, note_entry, paper_entry, term_entry
from adapters.store.revising import ID, TEXT, needed
from adapters.store.search import entry_values
from bot.model import Connection, ConnectionKind, Entry, Explanation, Note, NoteKind, Paper, Term

revision = "0009"
down_revision = "0008"

_AT_ONCE = 500
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
        needed("words", Indexed()),
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
    put = sa.table("search", *[sa.column(name) for name in _PLAIN], sa.column("words", Indexed())).insert()
    for make in (_papers, _notes, _terms, _connections):
        waiting: list[dict[str, Any]] = []
        for entry in make(connection):
            if entry.text.strip():
                waiting.append(entry_values(entry))
            if len(waiting) == _AT_ONCE:
                connection.execute(put, waiting)
                waiting = []
        if waiting:
            connection.execute(put, waiting)


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
_LONG_AGO = datetime.min.replace(tzinfo=UTC)  # nothing is found by its time


def _papers(connection: sa.Connection) -> Iterator[Entry]:
    for row in _rows(connection, _PAPERS):
        authors, categories = tuple(json.loads(row.authors)), tuple(json.loads(row.categories))
        paper = Paper(id=row.id, club_id=row.club_id, key=row.key, title=row.title, abstract=row.abstract)
        yield paper_entry(replace(paper, authors=authors, categories=categories))


def _notes(connection: sa.Connection) -> Iterator[Entry]:
    for row in _rows(connection, _NOTES):
        owner = {"club_id": row.club_id, "round_id": row.round_id, "paper_id": row.paper_id}
        fields, kind = json.loads(row.fields), NoteKind(row.kind)
        yield note_entry(Note(id=row.id, member_id=row.member_id, kind=kind, fields=fields, at=_LONG_AGO, **owner))


def _terms(connection: sa.Connection) -> Iterator[Entry]:
    for row in _rows(connection, _TERMS):
        term = Term(id=row.id, club_id=row.club_id, word=row.word, at=_LONG_AGO)
        owner = {"club_id": row.club_id, "term_id": row.id, "member_id": row.member_id, "paper_id": row.paper_id}
        yield term_entry(term, Explanation(text=row.text, at=_LONG_AGO, **owner) if row.text else None)


def _connections(connection: sa.Connection) -> Iterator[Entry]:
    for row in _rows(connection, _CONNECTIONS):
        ends = {"from_paper_id": row.from_paper_id, "to_paper_id": row.to_paper_id, "note_id": row.note_id}
        owner = {"id": row.id, "club_id": row.club_id, "member_id": row.member_id}
        yield connection_entry(Connection(kind=ConnectionKind(row.kind), why=row.why, at=_LONG_AGO, **owner, **ends))
