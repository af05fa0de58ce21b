"""Connections two steps deep, on both engines, and how they grow from a tenth of the club."""

import asyncio
import random
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Table, insert, text

from adapters.drawing import ResvgDrawing
from adapters.store import open_store
from adapters.store.kept import whole_schema
from adapters.store.transaction import Values
from bench.club import START, Bench
from bench.measuring import Step, in_turn, tell
from bot.club.entries.model import NoteKind
from bot.club.papers.repository import Papers
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.repository import Rounds
from bot.features.connections.graph import Branch, Sheet, svg
from bot.features.connections.graph.sheet import Way
from bot.features.connections.model import ConnectionKind
from bot.features.connections.repository import Connections
from bot.ports import Store
from tests.store.postgres import running

TABLES = whole_schema().tables
NOTES, PAPERS, EDGES, HUB = 100_000, 20_000, 60_000, 10_000
MEMBERS = 200
TIMES = 300
SHARES = (10, 1)
NAMES = ("one paper by its id", "around a paper", "around the hub", "/paper connections")
_AT_ONCE = 2_000  # rows written with one statement


async def main() -> None:
    """A tenth of a very large club, then all of it; then the same on the other engine."""
    print("Connections two steps deep in one club: 100,000 notes, 20,000 papers, 60,000 connections, and a tenth of it")
    await _pictures()
    with tempfile.TemporaryDirectory() as folder:
        await _on("SQLite", [f"sqlite:///{Path(folder) / f'{share}.db'}" for share in SHARES])
    server = running()
    postgres = await asyncio.to_thread(server.__enter__)  # it speaks to the server in loops of its own
    try:
        await _on("PostgreSQL", [await asyncio.to_thread(postgres.new) for _ in SHARES])
    finally:
        await asyncio.to_thread(server.__exit__, None, None, None)


async def _pictures() -> None:
    """The largest picture there is, drawn in a process of its own; nothing waits for it but its one answer."""
    drawing = ResvgDrawing()
    twigs = tuple(Branch(f"Paper {n} about something or other", "builds on", "#1c5fd0", Way.OUT) for n in range(2))
    branches = tuple(replace(twigs[0], twigs=twigs) for _ in range(8))
    made = svg(Sheet("The paper in the middle", "A. Author, 2020", branches))

    async def draw(_: int) -> None:
        assert await drawing.draw(made)

    (took,) = await in_turn(20, draw)
    tell("a picture of 25 papers", took)


async def _on(engine: str, addresses: list[str]) -> None:
    """Both sizes in turn, so that both meet the same noise; reading one row by its id is the floor of each."""
    steps: list[Step] = []
    stores = [open_store(address) for address in addresses]
    for store, share in zip(stores, SHARES, strict=True):
        await store.open()
        await _fill(store, share)
        steps += _steps(Bench(store), share)
    took = await in_turn(TIMES, *steps)
    tenth, whole = took[: len(NAMES)], took[len(NAMES) :]
    for number, name in enumerate(NAMES):
        tell(f"{engine}, {PAPERS // 10:,}: {name}", tenth[number], tenth[0])
        tell(f"{engine}, {PAPERS:,}: {name}", whole[number], whole[0])
        tell(f"{engine}: as against a tenth", whole[number], tenth[number])
    for store in stores:
        await store.close()


def _steps(setting: Bench, share: int) -> list[Step]:
    """What is measured, in the order of NAMES."""
    chosen = random.Random(share)
    papers = PAPERS // share

    async def one_row(_: int) -> None:
        async with setting.store.read() as repos:
            await repos[Papers].get([chosen.randrange(1, papers + 1)])

    async def around(_: int) -> None:
        async with setting.store.read() as repos:
            await repos[Connections].around(1, chosen.randrange(2, papers + 1))

    async def hub(_: int) -> None:
        async with setting.store.read() as repos:
            await repos[Connections].around(1, 1)

    async def command(_: int) -> None:
        await setting.say("m1", f"/paper connections #{chosen.randrange(2, papers + 1)}", "c0")

    return [one_row, around, hub, command]


async def _fill(store: Store, share: int) -> None:
    """One club: its papers, members, a round for each twenty notes, and connections that meet in one paper often."""
    await Bench(store).say("ada", "/club start Bench zone: Europe/Berlin", "c0")
    async with store.write() as repos:
        at = START
        round_ = Round(club_id=1, number=2, pick_on=at.date(), state=RoundState.SETTLED, picked_at=at)
        (round_,) = await repos[Rounds].add(round_)
    engine = store._engine  # type: ignore[attr-defined] # noqa: SLF001 - so many rows are written at once, not one by one
    async with engine.writing() as connection:
        for table, rows in _rows(share, round_.id):
            for start in range(0, len(rows), _AT_ONCE):
                await connection.execute(insert(table), rows[start : start + _AT_ONCE])
    async with engine.writing() as connection:
        await connection.execute(text("ANALYZE"))


def _rows(share: int, round_: int) -> Iterator[tuple[Table, list[Values]]]:
    chosen, papers, kinds = random.Random(1), PAPERS // share, list(ConnectionKind)
    yield (
        TABLES["papers"],
        [
            {
                "id": n,
                "club_id": 1,
                "key": f"arxiv:{n:09}",
                "title": f"Paper {n} about something or other",
                "authors": ["A"],
                "abstract": "An abstract of some length. " * 20,
                "categories": [],
                "published": None,
                "version": 1,
                "link": "",
                "links": [],
                "comment": "",
                "withdrawn": False,
            }
            for n in range(1, papers + 1)
        ],
    )
    yield TABLES["members"], [
        {"id": 10 + n, "club_id": 1, "name": f"m{n}", "joined_at": START, "organizer": False, "remind": False,
         "streak": 0, "best": 0, "kept": 0, "freezes": 0, "forgotten": False, "folded": f"m{n}"}
        for n in range(MEMBERS)
    ]  # fmt: skip
    notes = NOTES // share
    yield TABLES["notes"], [
        {"id": n, "club_id": 1, "round_id": round_, "paper_id": n % papers + 1, "member_id": None,
         "kind": NoteKind.CRITIQUE.value, "fields": {"technique": "A sentence of some length. " * 4}, "at": START,
         "edited_at": None, "late": False}
        for n in range(1, notes + 1)
    ]  # fmt: skip
    edges, hub = EDGES // share, HUB // share
    yield TABLES["connections"], [
        {"club_id": 1, "from_paper_id": 1 if n < hub else chosen.randrange(1, papers + 1),
         "to_paper_id": chosen.randrange(2, papers + 1), "kind": chosen.choice(kinds).value,
         "member_id": 10 + chosen.randrange(MEMBERS), "why": "Because of a reason of some length.",
         "note_id": n % notes + 1 if n % 2 else None, "round_id": round_, "at": START}
        for n in range(edges)
    ]  # fmt: skip
