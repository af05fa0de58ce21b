"""Finding in a club with many notes and papers, on both engines, against a tenth of them and against bare lookups."""

import asyncio
import random
import sqlite3
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import insert, text

from adapters.store import open_store
from adapters.store.kept import whole_schema
from adapters.store.notes import NOTE
from adapters.store.papers import _PAPER
from adapters.store.search import _fts5, entry_values
from adapters.store.transaction import Transaction
from bench.club import START, Bench
from bench.measuring import Step, in_turn, tell
from bot.chat.account import Account
from bot.club.entries.findable import note_entry
from bot.club.entries.model import Note, NoteKind
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.papers.findable import paper_entry
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.repository import Rounds
from bot.ports import Store
from bot.search.indexing import phrases
from bot.search.model import Entry

TABLES = whole_schema().tables
NOTES, PAPERS = 100_000, 20_000
MEMBERS = 50
TIMES = 100
_AT_ONCE = 1_000
_VOCABULARY = [f"{a}{b}{c}" for a in ("net", "lor", "mip", "quar", "sol", "ten", "vex", "zan", "bry", "dov")
               for b in ("a", "e", "i", "o", "u", "ia", "eo", "ou", "ai", "ei")
               for c in ("rum", "tix", "lon", "per", "dak", "fim", "gor", "hup", "jen", "kol")]  # fmt: skip
_RARE = [f"{word}{other}" for word in _VOCABULARY[:50] for other in _VOCABULARY[:200]]
_ASKED = {
    "a rare word": "findrare",  # in one text of five thousand
    "a word of one in a hundred": "findsome",
    "a word of one in five": "findmany",
    "three words": "findmany findsome findfive",
    "characters without spaces": "注意力机制",
}


async def main() -> None:
    """A tenth first, then all of it: the same questions, the same pages."""
    print(f"Finding: one club with {NOTES:,} notes and {PAPERS:,} papers, a page of six")
    for engine in (_sqlite, _postgres):
        tenth: dict[str, list[float]] = {}
        for share in (10, 1):
            async with engine() as (store, url):
                await filled(store, NOTES // share, PAPERS // share)
                print(f" {url.partition(':')[0]} with {NOTES // share:,} notes and {PAPERS // share:,} papers")
                await _measure(store, url, tenth)


async def _measure(store: Store, url: str, tenth: dict[str, list[float]]) -> None:
    setting = Bench(store)
    await setting.say("m0", "/paper find findrare", "c1")

    async def one_row(_: int) -> None:
        async with store.read() as repos:
            await repos[Papers].get([random.randint(1, 2000)])

    for name, words in _ASKED.items():
        steps: list[Step] = [one_row, _asking(setting, words)]
        with _bare(url, words) as bare:
            steps += bare
            floor, took, *alone = await in_turn(TIMES, *steps)
        tell(f"{name}: a row by its number", floor)
        for some in alone:
            tell(f"{name}: bare FTS5, the best six", some)
        tell(f"{name}: /paper find", took, alone[0] if alone else floor)
        if name in tenth:
            tell(f"{name}: against a tenth of it", took, tenth[name])
        tenth[name] = took


def _asking(setting: Bench, words: str) -> Step:
    async def ask(number: int) -> None:
        await setting.say(f"m{number % MEMBERS}", f"/paper find {words}", "c1")

    return ask


@contextmanager
def _bare(url: str, words: str) -> Iterator[list[Step]]:
    """The same words asked of the same file by sqlite3 alone; of PostgreSQL nothing is barer than a row."""
    if not url.startswith("sqlite"):
        yield []
        return
    file = sqlite3.connect(f"file:{url.removeprefix('sqlite:///')}?mode=ro", uri=True)
    wanted = _fts5(1, phrases(words))

    async def ask(_: int) -> None:
        file.execute(
            "SELECT rowid FROM search_words WHERE search_words MATCH ? ORDER BY bm25(search_words) LIMIT 6", (wanted,)
        ).fetchall()

    yield [ask]
    file.close()


async def filled(store: Store, notes: int, papers: int) -> None:
    """A club whose notes are of the length people write, in words of which few are common."""
    setting = Bench(store)
    await setting.say("ada", "/club start Bench zone: Europe/Berlin", "c1")
    async with store.write() as repos:
        members = [
            await repos[Members].add(
                Member(club_id=1, name=f"m{n}", joined_at=START),
                Account(platform="console", workspace="local", user=f"m{n}", name=f"m{n}"),
            )
            for n in range(MEMBERS)
        ]
        paper = await repos[Papers].put(Paper(club_id=1, key="x:0", title="The paper of the week"))
        round_ = Round(club_id=1, number=2, pick_on=START.date(), paper_ids=(paper.id,), picked_at=START)
        (round_,) = await repos[Rounds].add(replace(round_, state=RoundState.SETTLED))
    # Rows by the thousand, which no book has need of.
    engine: Any = store._engine  # type: ignore[attr-defined]  # noqa: SLF001 - see above
    async with engine.writing() as connection:
        line, chosen = Transaction(connection, writing=True), random.Random(1)
        for start in range(1, papers, _AT_ONCE):
            some = [_paper(paper.id + n, chosen) for n in range(start, min(start + _AT_ONCE, papers))]
            await line.each(insert(TABLES["papers"]), [{"id": one.id, **_PAPER.values(one)} for one in some])
            await _index(line, [paper_entry(one) for one in some])
        for start in range(0, notes, _AT_ONCE):
            whole = [
                _note(n + 1, round_.id, paper.id + chosen.randrange(papers), members[n % MEMBERS].id, chosen)
                for n in range(start, min(start + _AT_ONCE, notes))
            ]
            await line.each(insert(TABLES["notes"]), [{"id": one.id, **NOTE.values(one)} for one in whole])
            await _index(line, [note_entry(one) for one in whole])
        await connection.execute(text("ANALYZE"))


async def _index(tx: Transaction, entries: Sequence[Entry]) -> None:
    await tx.each(insert(TABLES["search"]), [entry_values(entry) for entry in entries])


def _paper(number: int, chosen: random.Random) -> Paper:
    return Paper(
        id=number, club_id=1, key=f"x:{number}", title=_text(chosen, 8), authors=("A. Author", "B. Author"),
        abstract=_text(chosen, 120), link="https://example.org",
    )  # fmt: skip


def _note(number: int, round_id: int, paper_id: int, member_id: int, chosen: random.Random) -> Note:
    # Questions may be many in a round: one of a kind is the rule for summaries.
    return Note(
        id=number, club_id=1, round_id=round_id, paper_id=paper_id, member_id=member_id, kind=NoteKind.QUESTION,
        fields={"text": _text(chosen, 60)}, at=START,
    )  # fmt: skip


def _text(chosen: random.Random, length: int) -> str:
    words = chosen.choices(_VOCABULARY, k=length - length // 4) + chosen.choices(_RARE, k=length // 4)
    for word, share in (
        ("findrare", 5_000),
        ("findsome", 100),
        ("findfive", 20),
        ("findmany", 5),
        ("多头注意力机制", 100),
    ):
        if chosen.random() * share < 1:
            words.insert(chosen.randrange(len(words)), word)
    return " ".join(words)


@asynccontextmanager
async def _sqlite() -> AsyncIterator[tuple[Store, str]]:
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'club.db'}"
        store = open_store(url)
        await store.open()
        try:
            yield store, url
        finally:
            await store.close()


@asynccontextmanager
async def _postgres() -> AsyncIterator[tuple[Store, str]]:
    from tests.store.postgres import running

    server = running()
    postgres = await asyncio.to_thread(server.__enter__)
    try:
        url = await asyncio.to_thread(postgres.new)
        store = open_store(url)
        await store.open()
        try:
            yield store, url
        finally:
            await store.close()
    finally:
        await asyncio.to_thread(server.__exit__, None, None, None)
