"""When arXiv is ill: every sick answer is told as LibraryDown, never as "no such paper", and the bot stays polite."""

import asyncio
import subprocess
import sys

import pytest
from requests.structures import CaseInsensitiveDict

from adapters.arxiv import ArxivLibrary
from adapters.arxiv.manners import BUSY_AT_MOST, BUSY_FOR, Page, RateLimit, _examined, _retry_after
from bot.ports import LibraryDown
from tests.library.conftest import MakeLibrary
from tests.loopback.arxiv import Fault, LoopbackArxiv

SICK = [fault for fault in Fault if fault not in (Fault.HANG, Fault.DRIP)]
KEY = "arxiv:1706.03762"


@pytest.mark.parametrize("fault", SICK)
async def test_sick_answers_are_told(library: ArxivLibrary, server: LoopbackArxiv, fault: Fault) -> None:
    """No sick answer passes for an unknown id or an empty search, even when it comes again at each try."""
    server.faults = [fault] * 9
    if fault is not Fault.NO_ENTRIES:  # which is how arXiv used to answer for an unknown id
        with pytest.raises(LibraryDown):
            await library.find(KEY)
    with pytest.raises(LibraryDown):
        await library.search("attention", 5)


@pytest.mark.parametrize("fault", [Fault.ERROR, Fault.DROP])
async def test_passing_faults_are_tried_again(library: ArxivLibrary, server: LoopbackArxiv, fault: Fault) -> None:
    """One failed request is tried again without a word."""
    server.faults = [fault]
    assert await library.find(KEY)


@pytest.mark.parametrize("fault", SICK)
async def test_the_next_question_is_answered(make: MakeLibrary, server: LoopbackArxiv, fault: Fault) -> None:
    """A sick answer leaves nothing behind, unless the server asked to be left alone."""
    library = make()
    server.retry_after = "0"
    server.faults = [fault] * 3
    with pytest.raises(LibraryDown):
        await library.search("attention", 5)
    server.faults.clear()
    if fault is Fault.TOO_MANY:
        with pytest.raises(LibraryDown, match="left alone"):
            await library.find(KEY)
    else:
        assert await library.find(KEY)


@pytest.mark.parametrize("fault", [Fault.BUSY, Fault.TOO_MANY])
async def test_a_busy_server_is_left_alone(library: ArxivLibrary, server: LoopbackArxiv, fault: Fault) -> None:
    """After "too many requests", or a Retry-After, nothing at all is sent: not a retry, not the next question."""
    server.faults = [fault]
    for _ in range(3):
        with pytest.raises(LibraryDown):
            await library.find(KEY)
    assert len(server.log) == 1


async def test_a_hanging_request_is_given_up(make: MakeLibrary, server: LoopbackArxiv) -> None:
    """A question not answered in time is given up; the next waits behind it, and no second connection is opened."""
    library = make(deadline=0.2, timeout=30)
    server.faults = [Fault.HANG]
    for _ in range(2):
        with pytest.raises(LibraryDown, match="did not answer"):
            await library.find(KEY)
    server.release()
    assert await _answered(library)
    assert server.most_at_once == 1


async def test_a_dripping_answer_is_given_up(make: MakeLibrary, server: LoopbackArxiv) -> None:
    """A body that never ends is cut off at the deadline, although each byte of it came in time."""
    library = make(deadline=0.2, timeout=30)
    server.faults = [Fault.DRIP]
    with pytest.raises(LibraryDown, match="did not answer"):
        await library.find(KEY)
    assert await _answered(library)


async def test_timeout_of_a_silent_server(make: MakeLibrary, server: LoopbackArxiv) -> None:
    """A silent server is given up after the timeout, and the thread is free for the next question."""
    library = make(timeout=0.5)
    server.faults = [Fault.HANG]
    with pytest.raises(LibraryDown, match="Timeout"):
        await library.find(KEY)
    assert await library.find(KEY)


async def test_an_endless_answer_is_cut_off(
    library: ArxivLibrary, server: LoopbackArxiv, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No answer fills the memory."""
    monkeypatch.setattr("adapters.arxiv.manners.LARGEST", 1000)
    with pytest.raises(LibraryDown, match="more than 1000 bytes"):
        await library.find(KEY)
    assert len(server.log) == 1


async def test_nobody_listening(make: MakeLibrary) -> None:
    """A refused connection is told."""
    with pytest.raises(LibraryDown):
        await make("http://127.0.0.1:1/api/query").find(KEY)


async def test_one_request_at_a_time(library: ArxivLibrary, server: LoopbackArxiv) -> None:
    """Questions asked at once are asked one after the other, each when the one before has been answered."""
    assert all(await asyncio.gather(*(library.find(KEY) for _ in range(8)), library.search("attention", 3)))
    assert len(server.log) == 9
    assert server.most_at_once == 1


async def test_the_pace_is_kept(make: MakeLibrary, server: LoopbackArxiv, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bot waits what the pace tells it before each request but the first, after failed requests too."""
    waited: list[float] = []
    library = make(every=3)
    monkeypatch.setattr(library._transport._closed, "wait", waited.append)
    server.faults = [Fault.HTML, Fault.ERROR]
    with pytest.raises(LibraryDown):
        await library.find(KEY)
    assert await library.find(KEY)
    assert len(server.log) == len(waited) == 3
    assert waited[0] == 0
    assert all(2 < pause <= 3 for pause in waited[1:])


async def test_closed_library(make: MakeLibrary, server: LoopbackArxiv) -> None:
    """After closing nothing is asked any more; closing does not wait for a hanging request."""
    library = make(every=60)
    assert await library.find(KEY)
    waiting = asyncio.create_task(library.find(KEY))
    await asyncio.sleep(0)
    await library.close()
    with pytest.raises(LibraryDown):
        await waiting
    with pytest.raises(LibraryDown, match="closed"):
        await library.find(KEY)
    assert len(server.log) == 1


async def test_a_hanging_request_does_not_hold_up_the_exit(server: LoopbackArxiv) -> None:
    """The program ends while a request hangs: the server sees it come, and the process is gone before the answer."""
    server.faults = [Fault.HANG]
    program = (
        "import asyncio, sys\nfrom adapters.arxiv import ArxivLibrary\n"
        "async def main():\n"
        "    library = ArxivLibrary(sys.argv[1], timeout=3600)\n"
        "    asking = asyncio.create_task(library.find('arxiv:1706.03762'))\n"
        "    await asyncio.to_thread(sys.stdin.readline)\n"
        "    asking.cancel()\n    await library.close()\n"
        "asyncio.run(main())\n"
    )
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", program, server.api_url, stdin=subprocess.PIPE, stderr=subprocess.PIPE
    )
    try:
        async with asyncio.timeout(30):
            await server.came.wait()
            _, errors = await process.communicate(b"\n")
    finally:
        if process.returncode is None:
            process.kill()
    assert (process.returncode, errors) == (0, b"")
    assert server.log == []


def test_pace_counts_from_the_end_of_the_last_request() -> None:
    """The pause is what is left of the distance; a server that wants to be left alone is, for an hour at most."""
    now = [100.0]
    pace = RateLimit(3, lambda: now[0])
    assert (pace.pause(), pace.busy()) == (0, 0)
    pace.ended()
    assert pace.pause() == 3
    now[0] += 2
    assert pace.pause() == 1
    pace.stay_away(BUSY_FOR)
    assert pace.busy() == BUSY_FOR
    pace.stay_away(1e9)
    assert pace.busy() == BUSY_AT_MOST
    now[0] += BUSY_AT_MOST
    assert (pace.pause(), pace.busy()) == (0, 0)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("120", 120),
        ("0", 0),
        ("Sun, 01 Nov 2026 10:02:00 GMT", 120),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("²", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(value: str, expected: float | None) -> None:
    """A date is compared with the server's own clock."""
    headers = CaseInsensitiveDict({"Retry-After": value, "Date": "Sun, 01 Nov 2026 10:00:00 GMT"})
    assert _retry_after(headers) == expected


@pytest.mark.parametrize(
    "body",
    [
        b"<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'/>",
        b"<feed xmlns='http://www.w3.org/2005/Atom'></feed>\n<!-- served by a mirror -->\n",
        b"<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:title>none</a:title></a:feed >",
    ],
)
def test_ways_to_write_an_empty_feed(body: bytes) -> None:
    """A mirror may write a whole feed in another way than arXiv does."""
    assert _examined(200, body) == Page(0, 0)


async def _answered(library: ArxivLibrary) -> bool:
    """Ask until the thread is free again; TimeoutError where it never is."""
    async with asyncio.timeout(30):
        while True:
            try:
                return await library.find(KEY) is not None
            except LibraryDown:
                await asyncio.sleep(0.01)
