"""A club of 5,000 papers and 20,000 notes into a file and out of it: rows a second, and memory above an idle process.

Each in a process of its own, as `paperclub export` and `paperclub import` are.
"""

import asyncio
import sys
import time
from datetime import timedelta
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from tempfile import TemporaryDirectory

from adapters.store import open_store
from adapters.store.club_files.leaving import export_from_sqlite
from adapters.store.club_files.moving_in import move_in
from bench import finding
from bench.club import START
from bench.measuring import resident
from bot.features import FEATURES

PAPERS, NOTES = 5_000, 20_000
_SELF = "bench.moving"


async def main() -> None:
    """Fill, export, import."""
    print(f"Moving: one club with {NOTES:,} notes and {PAPERS:,} papers")
    with TemporaryDirectory() as folder:
        url, file = f"sqlite:///{folder}/club.db", f"{folder}/moving.club"
        store = open_store(url)
        await store.open()
        await finding.filled(store, NOTES, PAPERS)
        await store.close()
        await _in_its_own("export", url, file)
        await _in_its_own("import", f"sqlite:///{folder}/other.db", file)


async def _in_its_own(*words: str) -> None:
    process = await asyncio.create_subprocess_exec(sys.executable, "-m", _SELF, *words)
    if await process.wait():
        raise SystemExit(1)


async def _measured(way: str, url: str, file: Path) -> None:
    idle, began, worked = resident(), time.perf_counter(), time.process_time()
    if way == "export":
        rows = (await export_from_sqlite(url, "Bench", file, program="bench", now=START)).rows
    else:
        later = START + timedelta(days=1)
        rows = (await move_in(url, file, FEATURES, later, go_on=False)).rows
    took, cpu = time.perf_counter() - began, time.process_time() - worked
    most = getrusage(RUSAGE_SELF).ru_maxrss * 1024 / 1e6 - idle
    print(f"  {way}: {rows:,} rows in {took:.1f} s, {rows / took:,.0f} a second, CPU {cpu:.1f} s; {most:.0f} MB more")


if __name__ == "__main__":
    asyncio.run(_measured(sys.argv[1], sys.argv[2], Path(sys.argv[3])))
