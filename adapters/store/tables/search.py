"""The index of what can be found: one table, and beside it what each engine finds words by.

In PostgreSQL that is an index over the column of words. In SQLite it is an FTS5 table with the words of this one as its
content, kept the same by three triggers, as https://www.sqlite.org/fts5.html#external_content_tables shows.
"""

from sqlalchemy import DDL, BigInteger, Column, Index, Integer, Table, Text, UniqueConstraint, event

from adapters.store.columns import Id, Indexed, Words
from adapters.store.tables.carrying import stays
from adapters.store.tables.making import metadata, ref
from adapters.store.tables.owning import COPY, CUSTOM, DELETE, owner

search = Table(
    "search",
    metadata,
    Column("number", Id, primary_key=True),
    ref("clubs"),
    Column("kind", Text, nullable=False),
    Column("id", BigInteger().with_variant(Integer(), "sqlite"), nullable=False),
    ref("papers", null=True),
    ref("rounds", null=True),
    ref("members", null=True, info=owner(on_forget=DELETE, on_link=CUSTOM, exported_as=COPY)),
    Column("text", Words, nullable=False),
    Column("words", Indexed, nullable=False),
    UniqueConstraint("club_id", "kind", "id"),
    Index(None, "member_id"),
    info=stays("made anew from what arrives"),
)

ON_SQLITE = (
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
ON_POSTGRES = ("CREATE INDEX ix_search_words ON search USING gin (words)",)

for _dialect, _statements in (("sqlite", ON_SQLITE), ("postgresql", ON_POSTGRES)):
    for _statement in _statements:
        event.listen(search, "after_create", DDL(_statement).execute_if(dialect=_dialect))  # type: ignore[no-untyped-call]  # SQLAlchemy's own
