"""Answers on Slack: the whole bot against bare slack-bolt listeners that say "pong", over a loopback server."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from adapters.store import open_store
from bench.measuring import percentile, tell
from tests.loopback.slack import Interaction
from tests.loopback.slack_club import a_club as bare_club
from tests.loopback.slack_club import over_http, over_socket
from tests.slack.club import Club, a_club
from tests.slack.conftest import an_app

TIMES = 150
IN_FLIGHT, STORM = 32, 1_000

Request = Callable[[], Awaitable[Interaction]]


async def main() -> None:
    """Over Socket Mode, then over signed HTTP."""
    for mode in ("socket", "http"):
        print(f"Slack over {mode}: to the acknowledgement, and to the answer")
        default = await _bare(mode, poll=True)
        quick = await _bare(mode, poll=False)
        tell("bare bolt, its defaults: acknowledged", default[0], quick[0])
        tell("bare bolt without its 10 ms poll: acknowledged", quick[0], quick[0])
        tell("bare bolt without its 10 ms poll: answered", quick[1], quick[1])
        async with _ours(mode) as club:
            card = await club.reading()
            await _tell("/paper my streak", lambda: club.bob.command("/paper", "my streak", club.channel), quick)
            await _tell("a button (Who has read it)", lambda: club.bob.click(card, "Who has read it"), quick)  # noqa: B023
            await _submits(club, quick[0])
            await _many_at_once(
                "/paper my streak",
                lambda: club.bob.command("/paper", "my streak", club.channel),
            )


async def _bare(mode: str, *, poll: bool) -> tuple[list[float], list[float]]:
    """Seconds to the acknowledgement and to the answer of a listener that acknowledges and says "pong"."""
    async with bare_club() as club:
        app = club.bolt(process_before_response=not poll)

        @app.command("/paper")
        async def pong(ack: Any, respond: Any) -> None:
            await ack()
            await respond("pong")

        async with over_socket(club, app) if mode == "socket" else over_http(club, app):
            took = await _took(lambda: club.ada.command("/paper", "pong", club.channel))
            name = "bare bolt, its defaults" if poll else "bare bolt without its poll"
            await _many_at_once(name, lambda: club.ada.command("/paper", "pong", club.channel))
    return took


@asynccontextmanager
async def _ours(mode: str) -> AsyncIterator[Club]:
    with TemporaryDirectory() as folder:
        store = open_store(f"sqlite:///{Path(folder) / 'club.db'}")
        await store.open()
        address = "https://paperclub.example" if mode == "http" else ""
        async with a_club(store, an_app(address=address)) as club, club.process(mode=mode):
            yield club
        await store.close()


async def _took(request: Request) -> tuple[list[float], list[float]]:
    acknowledged, answered = [], []
    for _ in range(TIMES):
        start = time.perf_counter()
        asked = await request()
        await asked.acked()
        acknowledged.append(asked.ack_seconds or time.perf_counter() - start)
        await asked.answer()
        answered.append(time.perf_counter() - start)
    return acknowledged, answered


async def _tell(name: str, request: Request, floor: tuple[list[float], list[float]]) -> None:
    acknowledged, answered = await _took(request)
    tell(f"{name}: acknowledged", acknowledged, floor[0])
    tell(f"{name}: answered", answered, floor[1])


async def _submits(club: Club, floor: list[float]) -> None:
    """A critique handed in: a form's acknowledgement is its answer."""
    acknowledged = []
    for number in range(TIMES):
        await club.settled(await club.bob.command("/paper", "critique", club.channel))
        form = club.bob.modal()
        if form is None:
            raise SystemExit("no form opened")
        asked = await club.bob.submit(form, {"add": f"Seed {number}."})
        await asked.acked()
        acknowledged.append(asked.ack_seconds or 0)
        await club.idle()
    tell("a critique handed in: acknowledged", acknowledged, floor)


async def _many_at_once(name: str, request: Request) -> None:
    gate, took = asyncio.Semaphore(IN_FLIGHT), []

    async def one() -> None:
        async with gate:
            start = time.perf_counter()
            await (await request()).acked()
            took.append(time.perf_counter() - start)

    start = time.perf_counter()
    await asyncio.gather(*(one() for _ in range(STORM)))
    rate, late = STORM / (time.perf_counter() - start), sum(one > 3 for one in took)
    print(f"  {name:<30} {rate:7,.0f} a second with {IN_FLIGHT} in flight, {late} later than 3 s,"
          f" p99 {percentile(took, 0.99) * 1000:6.1f} ms", flush=True)  # fmt: skip
