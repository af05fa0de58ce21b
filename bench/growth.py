"""How streak, board and now grow with the number of notes in the database."""

import asyncio
import random
import sqlite3
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from adapters.store import open_store
from bench.club import START, Bench
from bench.measuring import in_turn, tell
from bot.chat.account import Account
from bot.club.clubs.model import Settings
from bot.club.clubs.repository import Clubs
from bot.club.entries.model import Note, NoteKind
from bot.club.entries.repository import Notes
from bot.club.entries.settings import Asks
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.repository import Rounds
from bot.club.streaks.model import LedgerLine, Reason
from bot.club.streaks.repository import Ledger

SIZES = (1_000, 30_000, 1_000_000)
MEMBERS, ROUNDS = 20, 25  # with a summary and a critique each: a thousand notes a club
TIMES = 200
_STRIDE = 10_000  # between the ids of one club's copy and the next
_SHARED = ("marks", "shelved", "drafts", "alembic_version", "sqlite_sequence", "outbox", "moments")


async def main() -> None:
    """The same commands in a database of each size, against the smallest."""
    print("Growth: the same command with more notes in the database")
    floors: dict[str, list[float]] = {}
    for size in SIZES:
        with TemporaryDirectory() as folder:
            file = Path(folder) / "club.db"
            await _one_club(file)
            clubs = size // (MEMBERS * ROUNDS * 2)
            await asyncio.to_thread(_copy, file, clubs)
            store = open_store(f"sqlite:///{file}")
            await store.open()
            for line in ("/paper my streak", "/paper board", "/paper now"):
                took = await _measure(Bench(store), line, clubs)
                tell(f"{line} with {size:>9,} notes", took, floors.setdefault(line, took))
            await store.close()


async def _measure(setting: Bench, line: str, clubs: int) -> list[float]:
    """In clubs all over the database, so that nothing is measured from a cache of one."""
    chosen = random.Random(line)

    async def once(_: int) -> None:
        await setting.say(f"m{chosen.randrange(MEMBERS)}", line, f"c{chosen.randrange(clubs)}")

    (took,) = await in_turn(TIMES, once)
    return took


async def _one_club(file: Path) -> None:
    store = open_store(f"sqlite:///{file}")
    await store.open()
    setting = Bench(store)
    await setting.say("ada", "/club start Bench zone: Europe/Berlin", "c0")
    async with store.write() as repos:
        club = (await repos[Clubs].get([1]))[1]
        members = [
            await repos[Members].add(
                Member(club_id=1, name=f"m{number}", joined_at=START, streak=ROUNDS, best=ROUNDS, kept=ROUNDS),
                Account(platform="console", workspace="local", user=f"m{number}", name=f"m{number}"),
            )
            for number in range(MEMBERS)
        ]
        for number in range(2, ROUNDS + 2):
            paper = await repos[Papers].put(Paper(club_id=1, key=f"arxiv:2001.{number:05}", title=f"Paper {number}"))
            at = START + timedelta(weeks=number)
            state = RoundState.READING if number == ROUNDS + 1 else RoundState.SETTLED
            round_ = Round(
                club_id=1, number=number, pick_on=at.date(), paper_ids=(paper.id,), picked_at=at, state=state
            )
            (round_,) = await repos[Rounds].add(round_)
            for member in members:
                for kind in (NoteKind.SUMMARY, NoteKind.CRITIQUE):
                    text = {"sentence" if kind is NoteKind.SUMMARY else "add": "A sentence of some length. " * 4}
                    await repos[Notes].put(
                        Note(club_id=1, round_id=round_.id, paper_id=paper.id, member_id=member.id, kind=kind,
                             fields=text, at=at)
                    )  # fmt: skip
            await repos[Ledger].append(
                [
                    LedgerLine(
                        club_id=1, member_id=one.id, round_id=round_.id, number=number, reason=Reason.KEPT, at=at
                    )
                    for one in members
                ]
            )
        assert club.settings == Settings({"asks": Asks.EITHER})
    await store.close()


def _copy(file: Path, clubs: int) -> None:
    """So many clubs like the first: every id and reference moved along, every channel with a number of its own."""
    with sqlite3.connect(file) as database:
        database.execute("PRAGMA foreign_keys = OFF")
        tables = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            if table in _SHARED or table.startswith("search"):  # nobody searches here
                continue
            columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
            moved = ", ".join(_moved(column) for column in columns)
            named = ", ".join(f'"{column}"' for column in columns)
            database.execute(
                f"WITH RECURSIVE copy(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copy WHERE n < ?)"
                f" INSERT INTO {table} ({named}) SELECT {moved} FROM {table}, copy WHERE copy.n < ?",
                (clubs, clubs),
            )
    database.close()


def _moved(column: str) -> str:
    if column == "id" or column.endswith("_id"):
        return f'"{column}" + n * {_STRIDE}'
    return "'c' || n" if column == "channel" else f'"{column}"'
