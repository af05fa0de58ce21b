"""Pages are read in processes that end where one costs too much; the next page is read at once."""

import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from adapters.web import Fetched, Fetcher, PageLibrary, Workers
from adapters.web.workers import _papers_of
from bot.ports import Unreadable, Why
from tests.loopback.web import LoopbackWeb, Page

PATIENT = 60.0
ROOT = Path(__file__).parents[2]


@pytest.fixture
def workers() -> Iterator[Workers]:
    """Two at a time; a second of the processor each, and as much time as a busy machine needs."""
    made = Workers(2, jobs="tests.web.slow_jobs", cpu=1, seconds=PATIENT, memory=2**30)
    yield made
    made.close()


def asked(text: str = "") -> Fetched:
    """Something fetched."""
    return Fetched("https://a.example/", "text/html", "utf-8", text.encode())


async def title(workers: Workers, job: str, text: str = "") -> str:
    """The title of the one paper that is answered."""
    (paper,) = await workers.read(job, asked(text), 3)
    assert (paper.authors, paper.links) == (("Ada",), (("PDF", "https://a.example/p.pdf"),))
    return paper.title


async def test_one_worker_reads_one_page_after_the_other(workers: Workers) -> None:
    """It is started with the first page and used again; it is not the bot's process."""
    first, second = [(await title(workers, "quick", text)).split() for text in ("one", "two")]
    assert first[0] == second[0] != str(os.getpid())
    assert (first[1:], second[1:]) == (["one", "3"], ["two", "3"])


@pytest.mark.parametrize("job", ["busy", "dying"])
async def test_a_page_that_costs_too_much(workers: Workers, job: str, caplog: pytest.LogCaptureFixture) -> None:
    """It is given up with its worker, and the next one is read at once by a new worker."""
    before = (await title(workers, "quick")).split()[0]
    with pytest.raises(Unreadable) as no:
        await workers.read(job, asked())
    assert no.value.why is Why.BROKEN
    assert "given up" in caplog.text
    assert (await title(workers, "quick")).split()[0] != before


async def test_a_page_that_wants_too_much_memory(workers: Workers) -> None:
    """The worker may not have it; the bot never tries."""
    with pytest.raises(Unreadable) as no:
        await workers.read("greedy", asked())
    assert no.value.why is Why.BROKEN
    assert await title(workers, "quick")


async def test_a_page_that_only_takes_time() -> None:
    """A worker that hangs is ended, too."""
    workers = Workers(1, jobs="tests.web.slow_jobs", seconds=0.2)
    with pytest.raises(Unreadable):
        await workers.read("hanging", asked())
    workers.close()


async def test_a_hanging_page_holds_nobody_up(workers: Workers) -> None:
    """While one is being read without end, others are read; whoever gives up waiting ends the worker."""
    hangs = asyncio.create_task(workers.read("hanging", asked()))
    await asyncio.sleep(0)
    for text in ("one", "two", "three"):
        assert text in await title(workers, "quick", text)
    assert not hangs.done()
    hangs.cancel()
    await asyncio.gather(hangs, return_exceptions=True)
    assert await title(workers, "quick")


async def test_more_pages_than_workers(workers: Workers) -> None:
    """They wait for their turn, in their order; no more are read at a time than may be."""
    told = await asyncio.gather(*(title(workers, "napping") for _ in range(5)))
    spans = [tuple(map(float, one.split())) for one in told]
    for began, _ in spans:
        assert sum(other[0] <= began < other[1] for other in spans) <= 2


async def test_whoever_stops_waiting_leaves_the_turn_to_others(workers: Workers) -> None:
    """A look-up that is cancelled while it waits takes no turn with it."""
    first = [asyncio.create_task(title(workers, "napping")) for _ in range(2)]
    waiting = [asyncio.create_task(title(workers, "quick")) for _ in range(4)]
    await asyncio.sleep(0)
    for one in waiting[:3]:
        one.cancel()
    await asyncio.gather(*first, *waiting, return_exceptions=True)
    assert waiting[3].result()
    assert await asyncio.gather(*(title(workers, "quick") for _ in range(3)))


async def test_a_worker_killed_while_nobody_used_it(workers: Workers) -> None:
    """As by a system that is short of memory: nobody notices."""
    number = int((await title(workers, "quick")).split()[0])
    os.kill(number, 9)
    await asyncio.to_thread(_until_gone, number)
    assert (await title(workers, "quick")).split()[0] != str(number)


async def test_reasons_come_through(workers: Workers, caplog: pytest.LogCaptureFixture) -> None:
    """A reason that can be told is told; what nobody foresaw is the page's fault and stands in the log."""
    with pytest.raises(Unreadable) as no:
        await workers.read("refusing", asked())
    assert (no.value.why, str(no.value)) == (Why.NO_TITLE, "no-title: https://a.example/")
    with pytest.raises(Unreadable) as broken:
        await workers.read("raising", asked())
    assert broken.value.why is Why.BROKEN
    assert "ZeroDivisionError: of the page's own" in caplog.text


async def test_no_secret_is_within_reach(workers: Workers, monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker is started without the bot's environment; what a library prints is no answer."""
    monkeypatch.setenv("DISCORD_TOKEN", "secret")
    assert "DISCORD_TOKEN" not in await title(workers, "writing")


@pytest.mark.parametrize(
    "answer",
    [b"", b"[]", b"{}", b"\xff", b'{"papers": [{"key": 1}]}', b'{"why": "because"}', b'{"papers": [[]]}',
     b'{"papers": [{"key": "web:a", "title": "a", "authors": "no list"}]}'],
)  # fmt: skip
def test_an_answer_that_makes_no_sense(answer: bytes) -> None:
    """Whatever became of the worker, the bot takes nothing from it but papers."""
    with pytest.raises(Unreadable):
        _papers_of(answer)


async def test_nothing_is_left(workers: Workers, tmp_path: Path) -> None:
    """Closing ends those that read and those that wait, and leaves no zombie; reading again starts anew."""
    numbers = [int((await title(workers, "quick")).split()[0])]
    begun = tmp_path / "begun"
    os.mkfifo(begun)
    hangs = asyncio.create_task(workers.read("hanging", asked(str(begun))))
    assert await asyncio.to_thread(begun.read_bytes) == b"begun"
    workers.close()
    with pytest.raises(Unreadable):
        await hangs
    for number in numbers:
        with pytest.raises(ProcessLookupError):
            os.kill(number, 0)
    assert await title(workers, "quick")


def test_the_end_of_the_program() -> None:
    """A program that ends, however it does, leaves no worker behind."""
    program = """
import asyncio, os, sys
from adapters.web.workers import Workers
from tests.web.test_workers import asked
workers = Workers(1, jobs="tests.web.slow_jobs")
(paper,) = asyncio.run(workers.read("quick", asked()))
print(paper.title.split()[0], flush=True)
os._exit(3)
"""
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=PATIENT, check=False
    )
    assert ended.returncode == 3, ended.stderr
    _until_gone(int(ended.stdout))


def _until_gone(number: int) -> None:
    """Wait until this process has ended, whoever is to take note of it."""
    stat = Path(f"/proc/{number}/stat")
    until = time.monotonic() + PATIENT
    while time.monotonic() < until:
        try:
            os.kill(number, 0)
            if stat.exists() and stat.read_text().rpartition(")")[2].split()[0] == "Z":
                return
        except (ProcessLookupError, FileNotFoundError):
            return
        time.sleep(0.05)
    raise AssertionError(f"process {number} is still there")


async def test_a_page_is_read_elsewhere(net: LoopbackWeb, fetcher: Fetcher) -> None:
    """The library of pages has its pages read by workers, started in whatever folder."""
    net.pages["/a"] = Page(b"<title>Attention</title>", "text/html")
    workers = Workers(1)
    library = PageLibrary(fetcher, workers)
    assert (await library.find(f"{net.url}/a")).title == "Attention"
    assert workers._idle
    workers.close()


def test_it_works_from_another_folder(tmp_path: Path) -> None:
    """What is imported is the program that runs, not what lies where it was started."""
    (tmp_path / "adapters").mkdir()
    (tmp_path / "adapters" / "__init__.py").write_text("raise SystemExit('another adapters')")
    program = f"""
import asyncio, json, os, sys
sys.path[:] = json.loads({json.dumps(json.dumps([str(ROOT), *sys.path]))})
from adapters.web import Fetched, Workers
os.chdir({str(tmp_path)!r})
workers = Workers(1)
page = Fetched("https://a.example/", "text/html", "", b"<title>Attention</title>")
print(asyncio.run(workers.read("page", page))[0].title)
workers.close()
"""
    ended = subprocess.run(
        [sys.executable, "-I", "-c", program],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=PATIENT,
        check=False,
    )
    assert ended.stdout == "Attention\n", ended.stderr
