"""One command, durable, against the same rows written by bare aiosqlite in one transaction."""

from pathlib import Path
from tempfile import TemporaryDirectory

import aiosqlite

from bench.club import Bench, bench, reading
from bench.measuring import in_turn, tell

CLUBS, MEMBERS = 21, 20
TIMES = (CLUBS - 1) * MEMBERS
_TEXT = "I would compare at equal compute, and report the spread over five seeds beside the mean."
_TABLES = """
CREATE TABLE notes (id INTEGER PRIMARY KEY, club_id INT, round_id INT, paper_id INT, member_id INT, kind TEXT,
                    fields TEXT, at TEXT, edited_at TEXT, late INT);
CREATE UNIQUE INDEX one_note ON notes (round_id, paper_id, member_id, kind);
CREATE INDEX by_member ON notes (member_id, id);
CREATE TABLE ledger (id INTEGER PRIMARY KEY, club_id INT, member_id INT, round_id INT, number INT, reason TEXT,
                     at TEXT);
CREATE INDEX ledger_member ON ledger (member_id, number);
CREATE TABLE members (id INTEGER PRIMARY KEY, club_id INT, name TEXT, streak INT, best INT, kept INT, freezes INT);
CREATE TABLE outbox (id INTEGER PRIMARY KEY, key TEXT UNIQUE, club_id INT, post TEXT, due TEXT, outcome TEXT);
"""


async def main() -> None:
    """Hand in a critique, each time as another member, in clubs of twenty."""
    print("One command: hand in a critique (durable)")
    with TemporaryDirectory() as folder:
        async with bench() as setting, aiosqlite.connect(Path(folder) / "bare.db", isolation_level=None) as bare:
            await reading(setting, CLUBS, MEMBERS)
            await _prepare(bare)
            for number in range(TIMES, TIMES + MEMBERS):  # the last club warms up
                await _through_the_bot(setting, number)
            floor, bot = await in_turn(
                TIMES, lambda number: _bare(bare, number), lambda number: _through_the_bot(setting, number)
            )
    tell("bare aiosqlite, the same rows", floor)
    tell("through core and store", bot, floor)


async def _through_the_bot(setting: Bench, number: int) -> None:
    club, member = divmod(number, MEMBERS)
    await setting.say(f"m{member}", f"/paper critique different: {_TEXT}", f"c{club + 1}")


async def _prepare(bare: aiosqlite.Connection) -> None:
    await bare.execute("PRAGMA journal_mode=WAL")
    await bare.execute("PRAGMA synchronous=FULL")
    await bare.executescript(_TABLES)
    await bare.executemany("INSERT INTO members VALUES (?, 1, ?, 0, 0, 0, 0)", [(n, f"m{n}") for n in range(TIMES)])


async def _bare(bare: aiosqlite.Connection, number: int) -> None:
    """The rows a critique leaves: the note, its ledger line, the member's standing, the thread's growing line."""
    at = "2026-03-02T08:00:00"
    post = f'{{"parts": [{{"text": ["Handed in so far, {number} members"]}}]}}'
    await bare.execute("BEGIN IMMEDIATE")
    await bare.execute(
        "INSERT INTO notes VALUES (NULL, 1, 1, 1, ?, 'critique', ?, ?, NULL, 0)",
        (number, f'{{"different": "{_TEXT}"}}', at),
    )
    await bare.execute("INSERT INTO ledger VALUES (NULL, 1, ?, 1, 1, 'kept', ?)", (number, at))
    await bare.execute("UPDATE members SET streak = 1, best = 1, kept = 1 WHERE id = ?", (number,))
    await bare.execute(
        "INSERT INTO outbox VALUES (NULL, '1/1/roll/1/edit', 1, ?, ?, 'waiting')"
        " ON CONFLICT (key) DO UPDATE SET post = excluded.post",
        (post, at),
    )
    await bare.execute("COMMIT")
