"""The reading list of 5,000 papers as files, and read back, beside other people's readers of the same BibTeX."""

import asyncio
import json
import resource
import shutil
import subprocess
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from bibtexparser.entrypoint import parse_string

from adapters.files import ClubFiles
from bench.club import START, Bench, bench
from bench.measuring import resident
from bot.chat.post import Reply
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.repository import Rounds
from bot.features.exporting.formats import FORMATS
from bot.features.importing.model import Answers

PAPERS = 5_000
NPM = Path("tests/npm")
_TIMES = 3
_ANSWERED = 0.05  # seconds between two questions to the bot while a file is made


async def main() -> None:
    """Every format by the command that members type, then reading: ours and others' in turn."""
    print(f"Files: the reading list of a club with {PAPERS:,} papers, each with ten authors")
    async with bench() as setting:
        await _fill(setting)
        await setting.say("ada", "/paper now", "c0")
        idle = resident()
        files = {kind: await _exported(setting, kind) for kind in FORMATS}
        print(f"  memory above idle, all formats one after another {_peak() - idle:8.1f} MB at most")
    _read_in_turn(files)


async def _exported(setting: Bench, kind: str) -> str:
    """The file; prints how fast it came, and how long others waited for an answer meanwhile."""
    took, waited, text = [], [0.0], ""
    for _ in range(_TIMES):
        start = time.perf_counter()
        making = asyncio.create_task(setting.say("ada", f"/paper list format: {kind}", "c0"))
        while not making.done():
            asked = time.perf_counter()
            await setting.say("ben", "/paper now", "c0")
            waited.append(time.perf_counter() - asked)
            await asyncio.wait([making], timeout=_ANSWERED)
        took.append(time.perf_counter() - start)
        answer = making.result()
        assert isinstance(answer, Reply)
        assert answer.post.attachment
        text = answer.post.attachment.text
    half = sorted(took)[len(took) // 2]
    size = len(text.encode()) / 1e6
    print(
        f"  export as {kind:<10} {PAPERS / half:10,.0f} papers/s   {size:5.1f} MB   "
        f"other answers meanwhile at most {max(waited) * 1000:6.1f} ms",
        flush=True,
    )
    return text


def _read_in_turn(files: dict[str, str]) -> None:
    """The same BibTeX by each reader, in turn; the faster of the others' is the floor."""
    text = files["bibtex"]
    readers: dict[str, Callable[[], float]] = {
        "bibtexparser 2": lambda: _timed(lambda: parse_string(text)),
        "import of BibTeX": lambda: _timed(lambda: ClubFiles().read("list.bib", text.encode(), Answers())),
        "import of CSV": lambda: _timed(lambda: ClubFiles().read("list.csv", files["csv"].encode(), Answers())),
    }
    if shutil.which("node") and (NPM / "node_modules").is_dir():
        readers["citation-js"] = lambda: _by_citation_js(text)
    took: dict[str, list[float]] = {name: [] for name in readers}
    before = _peak()
    for _ in range(_TIMES):
        for name, read in readers.items():
            took[name].append(read())
    half = {name: sorted(some)[len(some) // 2] for name, some in took.items()}
    floor = min(half[name] for name in ("bibtexparser 2", "citation-js") if name in half)
    for name, seconds in half.items():
        print(f"  {name:<46} {PAPERS / seconds:10,.0f} papers/s   {seconds / floor:5.2f}x the floor", flush=True)
    print(f"  memory for reading, all readers of Python {_peak() - before:15.1f} MB at most")


def _timed(read: Callable[[], object]) -> float:
    start = time.perf_counter()
    read()
    return time.perf_counter() - start


def _by_citation_js(text: str) -> float:
    """Its own time, without that of its start."""
    asked = ["node", str(NPM / "citation.cjs"), "@biblatex/text", "time"]
    done = subprocess.run(asked, input=text, capture_output=True, encoding="utf-8", check=True)
    told = json.loads(done.stdout)
    assert told["entries"] == PAPERS
    return float(told["seconds"])


def _peak() -> float:
    """The most memory this process ever had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6


async def _fill(setting: Bench) -> None:
    """One club, a paper a week."""
    await setting.say("ada", "/club start Bench zone: Europe/Berlin", "c0")
    async with setting.store.write() as repos:
        for number in range(PAPERS):
            day = START - timedelta(weeks=PAPERS - number)
            paper = await repos[Papers].put(
                Paper(
                    club_id=1,
                    key=f"arxiv:{number // 4000 + 2001}.{number % 4000:05}",
                    title=f"Paper {number} about something or other, and why it matters",
                    authors=tuple(f"Given Middle Family{number}{n}" for n in range(10)),
                    abstract="An abstract of some length. " * 40,
                    categories=("cs.CL",),
                    published=day.date(),
                    link=f"https://arxiv.org/abs/{number // 4000 + 2001}.{number % 4000:05}",
                )
            )
            round_ = Round(
                club_id=1, number=number - PAPERS, pick_on=day.date(), state=RoundState.SETTLED, picked_at=day,
                paper_ids=(paper.id,),
            )  # fmt: skip
            await repos[Rounds].add(round_)
