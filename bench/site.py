"""The archive of a club with 1,000 papers and 20,000 notes: as files beside Pelican, and served beside datasette."""

import asyncio
import random
import resource
import sqlite3
import subprocess
import sys
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import aiohttp

from adapters.site import serving
from bench.club import START, Bench, bench
from bench.measuring import resident
from bot.chat.account import Account
from bot.club.clubs.repository import Clubs
from bot.club.entries.model import Note, NoteKind
from bot.club.entries.repository import Notes
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.repository import Rounds
from bot.compose.site_files import write_pages
from bot.compose.tools import tools
from bot.features.archive.settings import ARCHIVE
from bot.features.archive.shown import Audience
from bot.features.connections.model import Connection, ConnectionKind
from bot.features.connections.repository import Connections

PAPERS, NOTES, MEMBERS, TIES = 1_000, 20_000, 40, 1_500
_SENTENCE = "It looks at every word at once and weighs what matters, which is cheap to train and easy to scale. "
_UV = str(Path(sys.executable).parent / "uv")
_NOTHING = "is not there to compare with"


async def main() -> None:
    """Files, then pages, ours and others' in turn."""
    print(f"The archive of a club with {PAPERS:,} papers and {NOTES:,} notes")
    with TemporaryDirectory() as beside:
        folder = Path(beside)
        async with bench() as setting:
            await _fill(setting)
            await _as_files(setting, folder)
            _by_pelican(folder)
            await _served(setting)
        await _by_datasette(folder)


async def _as_files(setting: Bench, folder: Path) -> None:
    before, start = resident(), time.perf_counter()
    await write_pages(
        setting.store, tools(), folder / "ours", "Bench", START, members=False, address="https://e.example"
    )
    took = time.perf_counter() - start
    sizes = {one.name: one.stat().st_size for one in (folder / "ours").iterdir()}
    pages = {name: size for name, size in sizes.items() if name.endswith(".html")}
    largest = max(pages, key=lambda name: pages[name])
    print(
        f"  site        {len(pages):6,} pages in {took:6.2f} s   {_peak() - before:6.1f} MB above idle at most   "
        f"largest {largest} {pages[largest] / 1000:.0f} KB, all {sum(sizes.values()) / 1e6:.1f} MB",
        flush=True,
    )


def _by_pelican(folder: Path) -> None:
    """As many pages of the same length, from Markdown: its own work, without its start."""
    content = folder / "content"
    content.mkdir()
    for one in sorted((folder / "ours").glob("paper-*.html")):
        text = (_SENTENCE * (one.stat().st_size // len(_SENTENCE))).replace(". ", ".\n\n")
        (content / f"{one.stem}.md").write_text(f"Title: {one.stem}\nDate: 2026-01-01\nSlug: {one.stem}\n\n{text}")
    (folder / "pelicanconf.py").write_text("SITENAME='Bench'\nTIMEZONE='UTC'\nDEFAULT_PAGINATION=100\n")
    asked = [_UV, "run", "--no-project", "--with", "pelican[markdown]", "pelican", str(content)]
    asked += ["-o", str(folder / "theirs"), "-s", str(folder / "pelicanconf.py"), "--quiet"]
    subprocess.run([*asked[:6], "--version"], capture_output=True, check=False)  # that it is there
    start = time.perf_counter()
    done = subprocess.run(asked, capture_output=True, cwd=folder, check=False)
    took = time.perf_counter() - start
    if done.returncode:
        print(f"  pelican {_NOTHING}: {done.stderr.decode()[-200:]}")
        return
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 / 1e6
    pages = len(list((folder / "theirs").rglob("*.html")))
    print(f"  pelican     {pages:6,} pages in {took:6.2f} s   {peak:6.1f} MB in all at most", flush=True)


async def _served(setting: Bench) -> None:
    """Pages in any order at fifty in flight, while members go on asking the bot."""
    async with serving("127.0.0.1", 0) as site:
        running = asyncio.create_task(site.run(setting.club.pages.answer))
        asking = asyncio.create_task(_asked_meanwhile(setting))
        await _measured("served", f"http://127.0.0.1:{site.port}/archive/1/paper-{{}}.html")
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
        running.cancel()


async def _asked_meanwhile(setting: Bench) -> None:
    longest = 0.0
    try:
        while True:
            start = time.perf_counter()
            await setting.say("ben", "/paper now", "c0")
            longest = max(longest, time.perf_counter() - start)
            await asyncio.sleep(0.05)
    except asyncio.CancelledError:
        print(f"  other answers meanwhile at most {longest * 1000:.0f} ms", flush=True)
        raise


async def _measured(name: str, address: str) -> None:
    asked = (sys.executable, "-m", "bench.visiting", address)
    process = await asyncio.create_subprocess_exec(*asked, stdout=subprocess.PIPE)
    told, _ = await process.communicate()
    print(f"  {name:<10} {told.decode().strip() or _NOTHING}", flush=True)


async def _by_datasette(folder: Path) -> None:
    """Rows of the same length, each paper's on a page of its own."""
    database = sqlite3.connect(folder / "rows.db")
    database.execute("CREATE TABLE papers (id INTEGER PRIMARY KEY, page TEXT)")
    rows = [(n, one.read_text()) for n, one in enumerate(sorted((folder / "ours").glob("paper-*.html")), 1)]
    database.executemany("INSERT INTO papers VALUES (?, ?)", rows)
    database.commit()
    database.close()
    asked = [_UV, "run", "--no-project", "--with", "datasette", "datasette", "-p", "8765", str(folder / "rows.db")]
    process = await asyncio.create_subprocess_exec(*asked, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        if await _answers("http://127.0.0.1:8765/"):
            await _measured("datasette", "http://127.0.0.1:8765/rows/papers/{}")
        else:
            print(f"  datasette {_NOTHING}")
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def _answers(address: str) -> bool:
    async with aiohttp.ClientSession() as client:
        for _ in range(120):
            try:
                async with client.get(address) as answer:
                    return answer.status == 200
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.5)
    return False


def _peak() -> float:
    """The most memory this process ever had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6


async def _fill(setting: Bench) -> None:
    """One club, a paper a week, twenty notes on each."""
    await setting.say("ada", "/club start Bench zone: Europe/Berlin", "c0")
    chance = random.Random(0)
    async with setting.store.write() as repos:
        club = (await repos[Clubs].get([1]))[1]
        await repos[Clubs].save(replace(club, settings=ARCHIVE.put(club.settings, Audience.PUBLIC)))
        people = [
            await repos[Members].add(
                Member(club_id=1, name=f"Member {n}", joined_at=START),
                Account(platform="console", workspace="here", user=f"m{n}", name=f"Member {n}"),
            )
            for n in range(MEMBERS)
        ]
        papers = []
        for number in range(PAPERS):
            day = START - timedelta(weeks=PAPERS - number)
            paper = await repos[Papers].put(
                Paper(
                    club_id=1,
                    key=f"arxiv:{number // 4000 + 2001}.{number % 4000:05}",
                    title=f"Paper {number} about something or other, and why it matters",
                    authors=tuple(f"Given Middle Family{number}{n}" for n in range(10)),
                    abstract=_SENTENCE * 10,
                    categories=(chance.choice(("cs.CL", "cs.LG", "stat.ML")),),
                    published=day.date(),
                    link=f"https://arxiv.org/abs/{number // 4000 + 2001}.{number % 4000:05}",
                )
            )
            papers.append(paper.id)
            (round_,) = await repos[Rounds].add(
                Round(
                    club_id=1,
                    number=number + 2,
                    pick_on=day.date(),
                    state=RoundState.SETTLED,
                    picked_at=day,
                    paper_ids=(paper.id,),
                )
            )
            for who in chance.sample(people, NOTES // PAPERS):
                await repos[Notes].put(
                    Note(
                        club_id=1,
                        round_id=round_.id,
                        paper_id=paper.id,
                        member_id=who.id,
                        kind=NoteKind.SUMMARY,
                        fields={"sentence": _SENTENCE, "colleague": _SENTENCE * 3},
                        at=day,
                    )
                )
        for _ in range(TIES):
            one, other = chance.sample(papers, 2)
            await repos[Connections].put(
                Connection(
                    club_id=1,
                    from_paper_id=one,
                    to_paper_id=other,
                    kind=chance.choice(list(ConnectionKind)),
                    member_id=chance.choice(people).id,
                    why=_SENTENCE,
                    at=START,
                )
            )
