"""Papers' texts as a person reads them, beside what was written; letters like ł and ø are found without their strokes.

Papers that were taken in before are read by the rules of the program that brings the database forward, as a paper is
that enters today: it hands them to this revision, which knows nothing of it. What was looked up is forgotten, for it
is asked again within a day.
"""

import json
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from adapters.store.revising import TEXT, ruled

revision = "0017"
down_revision = "0015"

_AT_ONCE = 500
_TEXTS = ("title", "abstract", "comment")
_PAPERS = """SELECT id, club_id, key, title, abstract, comment, authors, categories, original
    FROM papers WHERE id > :last ORDER BY id LIMIT :most"""
_READ = """UPDATE papers SET title = :title, abstract = :abstract, comment = :comment, authors = :authors,
    original = :original, written = :written WHERE id = :id"""
_SUGGESTED = "SELECT club_id, key, paper FROM suggested"
_SUGGEST = "UPDATE suggested SET paper = :paper WHERE club_id = :club_id AND key = :key"
_ALIAS = """INSERT INTO paper_aliases (club_id, key, paper_id) SELECT :club_id, :new, :id
    WHERE NOT EXISTS (SELECT 1 FROM papers WHERE club_id = :club_id AND key = :new)
    AND NOT EXISTS (SELECT 1 FROM paper_aliases WHERE club_id = :club_id AND key = :new)"""
_FOUND = "UPDATE search SET text = :text WHERE club_id = :club_id AND kind = 'paper' AND id = :id"
_ENTRIES = "SELECT number AS id, club_id, kind, text FROM search WHERE number > :last ORDER BY number LIMIT :most"
_NOTES = """SELECT notes.id, notes.fields FROM notes JOIN connections ON connections.note_id = notes.id
    WHERE connections.club_id = :club_id AND connections.to_paper_id = :id"""
_NOTE = "UPDATE notes SET fields = :fields WHERE id = :id"
_NAMED = 290
"""So much of a title a critique keeps that borrows from the paper."""


def upgrade() -> None:
    op.add_column("papers", sa.Column("written", TEXT, nullable=False, server_default="[]"))
    database = op.get_bind()
    database.execute(sa.text("DELETE FROM shelved"))
    for row in _rows(database, _PAPERS):
        _read_paper(database, row)
    for row in database.execute(sa.text(_SUGGESTED)).all():
        paper = json.loads(row.paper)
        read = {**paper, **_read(paper)}
        if read != paper:
            values = {"club_id": row.club_id, "key": row.key, "paper": _dumped(read)}
            database.execute(sa.text(_SUGGEST), values)
    _index_again(database)


def _rows(database: sa.Connection, query: str) -> Iterator[Any]:
    """The rows of a query that asks for ids above the last one, so many at a time."""
    last = 0
    while rows := database.execute(sa.text(query), {"last": last, "most": _AT_ONCE}).all():
        yield from rows
        last = rows[-1].id


def _read(paper: dict[str, Any]) -> dict[str, Any]:
    """The texts of a paper as they are read, with what was written where that is something else."""
    authors = paper.get("authors", [])
    said: dict[str, Any] = {name: ruled("readable", paper[name]) for name in _TEXTS if paper.get(name)}
    written = [(name, paper[name]) for name, text in said.items() if text != paper[name]]
    said["authors"] = [ruled("readable", one) for one in authors]
    if said["authors"] != authors:
        written.append(("authors", "\n".join(authors)))
    return {**said, "written": written} if written else {}


def _read_paper(database: sa.Connection, row: Any) -> None:
    paper = {name: getattr(row, name) for name in _TEXTS} | {"authors": json.loads(row.authors)}
    read, first = _read(paper), json.loads(row.original)
    original = [[name, ruled("readable", text) if name in ("title", "authors") else text] for name, text in first]
    if not read and original == first:
        if row.key.startswith("title:"):
            _name_elsewhere(database, row, row.title)
        return
    now = {**paper, "written": [], **read}
    lists = {name: _dumped(now[name]) for name in ("authors", "written")}
    values = {**now, **lists, "id": row.id, "original": _dumped(original)}
    database.execute(sa.text(_READ), values)
    _name_elsewhere(database, row, now["title"])
    lines = (now["title"], ", ".join(now["authors"]), now["abstract"], row.key.partition(":")[2])
    text = "\n".join(line for line in (*lines, *json.loads(row.categories)) if line)
    database.execute(sa.text(_FOUND), {"text": text, "club_id": row.club_id, "id": row.id})


def _name_elsewhere(database: sa.Connection, row: Any, title: str) -> None:
    """The same title typed once more is the same paper, and critiques that borrow from it name it as it is called."""
    if row.key.startswith("title:"):
        values = {"club_id": row.club_id, "new": ruled("title_key", title), "id": row.id}
        database.execute(sa.text(_ALIAS), values)
    was, now = _short(row.title), _short(title)
    for note in database.execute(sa.text(_NOTES), {"club_id": row.club_id, "id": row.id}).all():
        fields = json.loads(note.fields)
        named = {name: now if name.split(".")[0] == "from" and text == was else text for name, text in fields.items()}
        if named != fields:
            database.execute(sa.text(_NOTE), {"fields": _dumped(named), "id": note.id})


def _short(text: str) -> str:
    if len(text) <= _NAMED:
        return text
    cut = text[: _NAMED - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut[_NAMED // 2 :] else cut).rstrip(" ,.;:") + "…"


def _index_again(database: sa.Connection) -> None:
    """Every entry with other than plain letters, and every paper's."""
    words = ":words" if database.dialect.name == "sqlite" else "CAST(:words AS tsvector)"
    put = sa.text(f"UPDATE search SET words = {words} WHERE number = :id")  # noqa: S608 - one of two constants
    for row in _rows(database, _ENTRIES):
        if row.kind == "paper" or not row.text.isascii():
            words_of = ruled("indexed", row.club_id, row.kind, row.text, database.dialect)
            database.execute(put, {"words": words_of, "id": row.id})


def _dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
