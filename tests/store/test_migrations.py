"""The schema's history leads to the schema, from every revision, with rows in it, on both engines."""

import asyncio
import json
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.store import migrations, open_store
from adapters.store.kept import whole_schema
from adapters.store.migrations import HEAD, bring_forward, scripts
from adapters.store.store import Engine
from adapters.store.tables.search import ON_POSTGRES
from bot.club.ballots.repository import Ballots
from bot.club.clubs.repository import Clubs
from bot.club.entries.drafts import Drafts
from bot.club.entries.model import NoteKind
from bot.club.entries.repository import Notes
from bot.club.entries.settings import Asks
from bot.club.members.repository import Members
from bot.club.papers.repository import Papers
from bot.club.rounds.repository import Rounds
from bot.club.streaks.repository import Ledger
from bot.features.builds.repository import Builds
from bot.features.connections.repository import Connections
from bot.features.questions.repository import Inquiries, Questions
from bot.features.suggestions.repository import Followed
from bot.features.terms.repository import Terms
from bot.outbox.repository import Outbox
from bot.ports import Store, StoreDown
from bot.search.repository import Search
from tests.store.old_rows import OLD_ROWS
from tests.store.samples import HOME, KINDS, account

ROOT = Path(__file__).parents[2]
OPENER = """
import asyncio, sys
from adapters.store import open_store

async def main():
    store = open_store(sys.argv[1])
    await store.open()
    await store.close()
    print("alembic" in sys.modules, "asyncpg" in sys.modules)

asyncio.run(main())
"""
AHEAD = Path(__file__).parent / "ahead"
REVISIONS = [revision.revision for revision in scripts().walk_revisions()]


def engine_of(store: Store) -> Engine:
    """A look inside."""
    inside: Any = store
    engine: Engine = inside._engine
    return engine


async def make_old(url: str, revision: str) -> None:
    """A database as a program of that revision left it, with rows in every table."""
    engine = engine_of(open_store(url))
    await engine.start()
    async with engine.writing() as connection:
        await bring_forward(connection, revision)
        for statement in OLD_ROWS[revision]:
            await connection.execute(text(statement))
    await engine.settle()
    await engine.close()


async def version(store: Store) -> str | None:
    """The revision the database is at."""
    async with engine_of(store).reading() as connection:
        found: str | None = await connection.scalar(text("SELECT version_num FROM alembic_version"))
        return found


def test_there_is_one_line_of_revisions_and_its_end_is_known() -> None:
    """No branches; the newest one is the one the program asks for; each has rows to be tried with."""
    assert scripts().get_heads() == [HEAD]
    assert set(OLD_ROWS) == set(REVISIONS)


async def test_the_revisions_build_exactly_the_schema(store: Store) -> None:
    """Nothing that alembic could still add, drop or change; what it has no words for is compared below."""

    def differences(connection: Connection) -> list[Any]:
        context = MigrationContext.configure(connection, opts={"include_name": _known_to_alembic})
        return list(compare_metadata(context, whole_schema()))

    async with engine_of(store).reading() as connection:
        assert await connection.run_sync(differences) == []


def _known_to_alembic(name: str | None, _kind: str, _parents: object) -> bool:
    """The tables of FTS5 and the index over a vector of words are the engines' own."""
    return not (name or "").startswith(("search_words", "ix_search_words"))


def test_the_file_is_the_same_whichever_way_it_is_made(sqlite_template: Path) -> None:
    """Word for word, with the conditions of the partial indexes, which alembic does not compare; in any order."""
    memory = create_engine("sqlite://")
    with memory.connect() as connection:
        whole_schema().create_all(connection)
        made = _words(connection.connection.driver_connection)
    memory.dispose()
    file = sqlite3.connect(sqlite_template)
    migrated = _words(file)
    file.close()
    assert migrated == made


def _words(connection: Any) -> dict[str, list[str]]:
    sql = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'alembic%'"
    return {
        name: sorted(" ".join(part.split()).strip(" )") for part in words.split(","))
        for name, words in connection.execute(sql)
    }


async def test_the_words_are_indexed_on_postgres(postgres_pair: tuple[Store, Store]) -> None:
    """As the schema says it."""
    async with engine_of(postgres_pair[0]).reading() as connection:
        sql = text("SELECT indexdef FROM pg_indexes WHERE indexname = 'ix_search_words'")
        found = str(await connection.scalar(sql))
    assert found.replace("public.", "") == ON_POSTGRES[0]


async def test_the_conditions_are_the_same_on_postgres(postgres_pair: tuple[Store, Store]) -> None:
    """Each partial index is there under its condition."""
    async with engine_of(postgres_pair[0]).reading() as connection:
        sql = "SELECT indexname, indexdef FROM pg_indexes WHERE indexdef LIKE '%WHERE%'"
        found = {name: words.partition(" WHERE ")[2] for name, words in await connection.execute(text(sql))}
    partial = {
        index.name
        for table in whole_schema().tables.values()
        for index in table.indexes
        if index.dialect_options["postgresql"]["where"] is not None
    }
    assert set(found) == partial
    assert found["ix_members_board"] == "(NOT forgotten)"
    assert found["ix_outbox_leases"] == "((outcome = 'waiting'::text) AND (claimed_until IS NOT NULL))"


@pytest.mark.parametrize("revision", REVISIONS)
async def test_every_older_database_is_brought_forward(new_url: str, revision: str) -> None:
    """It opens at the newest revision and every row of it is still there."""
    await make_old(new_url, revision)
    store = open_store(new_url)
    await store.open()
    assert await version(store) == HEAD
    async with store.write() as repos:
        club = await repos[Clubs].at(HOME)
        assert club
        assert club.name == "Old readers"
        member = await repos[Members].of(club.id, account("ada"))
        assert member
        assert await repos[Members].board(club.id, 9) == [member]
        assert await repos[Members].is_gone(club.id, account("ada")) == (revision >= "0024")
        (round_,) = await repos[Rounds].latest(club.id, 9)
        (paper,) = (await repos[Papers].get(round_.paper_ids)).values()
        note = await repos[Notes].find(round_.id, paper.id, member.id, NoteKind.SUMMARY)
        assert note
        assert note.fields == {"sentence": "Old words"}
        assert [line.number for line in await repos[Ledger].of_member(member.id)] == [1]
        assert await repos[Ballots].approved_by(round_.id, member.id) == {1}
        assert [row.post.title for row in await repos[Outbox].latest(club.id, 9)] == ["Old post"]
        assert await repos[Rounds].next_due()
        for words, kind, id_ in (("attention", "paper", paper.id), ("old words", "note", note.id)):
            assert [(one.kind.name, one.id) for one in await repos[Search].find(club.id, words, 9, kinds=KINDS)] == [
                (kind, id_)
            ]
        if revision >= "0004":
            assert await repos[Search].find(club.id, "old why", 9, kinds=KINDS) == []  # its critique has it
        if revision >= "0003":
            (term,) = await repos[Terms].explained([club.id])
            assert (await repos[Terms].present([term.id]))[term.id].text == "Old explanation"
            assert [one.kind.name for one in await repos[Search].find(club.id, "explanation", 9, kinds=KINDS)] == [
                "term"
            ]
        assert await repos[Drafts].find(account("ada"), "paper critique") == {"step": "Old draft"}
        later = revision >= "0005"
        assert [one.text for one in await repos[Questions].of_rounds([round_.id])] == ["Old question?"] * later
        assert [one.answers for one in await repos[Inquiries].of_rounds([round_.id])] == ["Old answer"] * later
        assert await repos[Questions].voices([1]) == {1: frozenset({member.id} if later else ())}
        built = [one.what for one in await repos[Builds].latest(club.id, 9)]
        assert built == (["Old build"] if revision >= "0006" else [])
        tied = [one.why for one in await repos[Connections].of_rounds([round_.id])]
        assert tied == (["Old why"] if revision >= "0004" else [])
        followed = [one.name for one in (await repos[Followed].of([club.id]))[club.id]]
        assert followed == (["cs.LG"] if revision >= "0008" else [])
    await store.close()


async def test_what_was_there_before_the_index_is_found_as_it_would_be_today(new_url: str) -> None:
    """The index was filled by a revision that keeps its own copy of how texts become tokens.

    Where the program's way changes, what stands in the index is no longer what it looks for: that change is a revision,
    too, which makes the index anew.
    """
    text_ = "C++ studies, n² ≤ ∑∑∑∑ of Ünïcødé-classes; 注意力就是一切 \ud55c\uad6d\uc5b4 'quoted' buses"
    await make_old(new_url, "0008")
    engine = engine_of(open_store(new_url))
    await engine.start()
    async with engine.writing() as connection:
        fields = json.dumps({"sentence": text_, "empty": ""})
        await connection.execute(text("UPDATE notes SET fields = :fields"), {"fields": fields})
        await connection.execute(
            text("UPDATE papers SET abstract = :it, authors = :by"), {"it": text_, "by": '["A","B"]'}
        )
        await connection.execute(text("UPDATE connections SET why = :it, note_id = NULL"), {"it": text_})
    await engine.close()
    store = open_store(new_url)
    await store.open()
    async with store.write() as repos:
        before = await _index(store)
        for entry in await repos[Search].find(1, "buses", 9, kinds=KINDS):
            await repos[Search].put(entry)
    assert len(before) == 4
    assert await _index(store) == before
    await store.close()


async def _index(store: Store) -> list[tuple[Any, ...]]:
    """All there is in the index of what can be found."""
    async with engine_of(store).reading() as connection:
        sql = "SELECT kind, id, paper_id, round_id, member_id, text, words FROM search ORDER BY kind, id"
        return [tuple(row) for row in await connection.execute(text(sql))]


@pytest.mark.parametrize("asks", ["both", None])
async def test_a_round_being_read_asks_for_what_its_club_asked(new_url: str, asks: str | None) -> None:
    """Rounds that were picked before the books knew what a round asks are not asked for something else later."""
    await make_old(new_url, "0011")
    engine = engine_of(open_store(new_url))
    await engine.start()
    async with engine.writing() as connection:
        settings = json.dumps({"asks": asks} if asks else {})
        await connection.execute(text("UPDATE clubs SET settings = :settings"), {"settings": settings})
    await engine.close()
    store = open_store(new_url)
    await store.open()
    async with store.read() as repos:
        (round_,) = (await repos[Rounds].get([1])).values()
    await store.close()
    assert round_.asks is Asks(asks or "either")


async def test_a_later_revision_is_run_and_then_refused(new_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program with one more revision adds its column and keeps the rows; the older one then refuses the file."""
    await make_old(new_url, HEAD)
    with monkeypatch.context() as newer:
        newer.setattr(migrations, "HEAD", "9999")
        newer.setattr(migrations, "_FOLDERS", [*migrations._FOLDERS, str(AHEAD)])
        store = open_store(new_url)
        await store.open()
        assert await version(store) == "9999"
        async with engine_of(store).reading() as connection:
            assert (await connection.execute(text("SELECT name, motto FROM clubs"))).all() == [("Old readers", "read")]
        await store.close()
    with pytest.raises(StoreDown, match="newer Paperclub"):
        await open_store(new_url).open()


async def test_a_failed_revision_leaves_the_database_as_it_was(new_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was begun is undone, and the older program still opens it."""
    await make_old(new_url, HEAD)

    async def fail(connection: AsyncConnection) -> None:
        await connection.execute(text("ALTER TABLE clubs ADD COLUMN motto TEXT"))
        raise StoreDown("on purpose")

    with monkeypatch.context() as newer, pytest.raises(StoreDown, match="on purpose"):
        newer.setattr("adapters.store.store.bring_forward", fail)
        await open_store(new_url).open()
    store = open_store(new_url)
    await store.open()
    async with engine_of(store).reading() as connection:
        (row,) = (await connection.execute(text("SELECT * FROM clubs"))).mappings()
        assert "motto" not in row
    await store.close()


async def test_two_processes_may_begin_at_once(postgres_new_url: str) -> None:
    """Both find an empty database; one makes the schema, the other finds it made."""
    starting = [
        await asyncio.create_subprocess_exec(sys.executable, "-c", OPENER, postgres_new_url, cwd=ROOT) for _ in range(3)
    ]
    assert [await process.wait() for process in starting] == [0, 0, 0]
    store = open_store(postgres_new_url)
    await store.open()
    assert await version(store) == HEAD
    await store.close()


@pytest.fixture
def postgres_new_url(postgres: Any) -> str:
    """The address of a PostgreSQL database without any schema."""
    return str(postgres.new())


def test_a_database_at_the_newest_revision_needs_no_alembic(sqlite_url: str) -> None:
    """A start costs no more than it must."""
    said = subprocess.run(
        [sys.executable, "-c", OPENER, sqlite_url], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert said.stdout == "False False\n"
