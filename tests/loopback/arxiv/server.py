"""The server: one endpoint, a log of what was asked, and faults on demand."""

import asyncio
import contextlib
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import TracebackType

from aiohttp import web

from tests.loopback.arxiv.entries import SAMPLES, Entry
from tests.loopback.arxiv.feed import error_feed, feed
from tests.loopback.arxiv.questions import WrongQuestionError, answer


class Fault(StrEnum):
    """What can go wrong with one answer."""

    HANG = "hang"  # takes the question and says nothing
    DRIP = "drip"  # sends the body byte by byte, for ever
    DROP = "drop"  # closes the connection without an answer
    HALF = "half"  # closes the connection in the middle of the body
    ERROR = "500"
    BUSY = "503 with Retry-After"
    TOO_MANY = "429"
    EMPTY = "200 with an empty body"
    CUT = "200 with the beginning of a feed"
    HTML = "200 with a page for people"
    NO_ENTRIES = "200 with a feed that counts results and has none"
    UNREADABLE = "200 with entries that lack their dates"


@dataclass(frozen=True)
class Asked:
    """One request: its parameters, and when it came and when its answer ended, by the server's clock."""

    parameters: Mapping[str, str]
    came: float
    ended: float


@dataclass
class LoopbackArxiv:
    """arXiv on a free port of 127.0.0.1, while the `async with` block lasts.

    `faults` are used up one a request; `error_status` is the status of error feeds (400 today, 200 in earlier years).
    `most_at_once` counts requests under way at the same time.
    """

    entries: list[Entry] = field(default_factory=lambda: list(SAMPLES))
    clock: Callable[[], float] = time.monotonic
    error_status: int = 400
    retry_after: str = "120"
    faults: list[Fault] = field(default_factory=list)
    log: list[Asked] = field(default_factory=list)
    came: asyncio.Event = field(default_factory=asyncio.Event)
    most_at_once: int = 0
    api_url: str = ""
    _at_once: int = 0
    _released: asyncio.Event = field(default_factory=asyncio.Event)
    _runner: web.AppRunner | None = None

    async def __aenter__(self) -> "LoopbackArxiv":
        app = web.Application()
        app.router.add_get("/api/query", self._answer)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.api_url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/api/query"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()
        if self._runner:
            await self._runner.cleanup()

    def release(self) -> None:
        """Let the answers that hang or drip end."""
        self._released.set()

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        came = self.clock()
        self._at_once += 1
        self.most_at_once = max(self.most_at_once, self._at_once)
        self.came.set()
        try:
            if self.faults:
                return await self._faulty(self.faults.pop(0), request)
            return self._feed(request)
        finally:
            self._at_once -= 1
            self.log.append(Asked(dict(request.query), came, self.clock()))

    def _feed(self, request: web.Request) -> web.Response:
        try:
            return _atom(answer(self.entries, request.query_string, request.query))
        except WrongQuestionError as wrong:
            return _atom(error_feed(request.query_string, wrong.name, wrong.summary), self.error_status)

    async def _faulty(self, fault: Fault, request: web.Request) -> web.StreamResponse:
        if fault is Fault.DROP and request.transport:
            request.transport.close()
        if fault is Fault.HANG:
            await self._released.wait()
        if fault in (Fault.DRIP, Fault.HALF):
            return await self._in_pieces(fault, request)
        whole = answer(self.entries, request.query_string, request.query)
        return {
            Fault.ERROR: web.Response(status=500, text="Internal Server Error"),
            Fault.BUSY: web.Response(status=503, text="Busy", headers={"Retry-After": self.retry_after}),
            Fault.TOO_MANY: web.Response(status=429, text="Rate exceeded."),
            Fault.CUT: _atom(whole[: len(whole) // 2]),
            Fault.HTML: web.Response(text="<html><body>Down for maintenance</body></html>", content_type="text/html"),
            Fault.NO_ENTRIES: _atom(feed(request.query_string, [], 3, 0, 10)),
            Fault.UNREADABLE: _atom(whole.replace(b"<published>", b"<was>").replace(b"</published>", b"</was>")),
        }.get(fault, web.Response(text=""))

    async def _in_pieces(self, fault: Fault, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "application/atom+xml; charset=utf-8"})
        await response.prepare(request)
        await response.write(b"<?xml version='1.0' encoding='UTF-8'?>\n<feed xmlns='http://www.w3.org/2005/Atom'>")
        with contextlib.suppress(ConnectionResetError):  # the client has had enough
            while fault is Fault.DRIP and not self._released.is_set():
                await response.write(b" ")
                await asyncio.sleep(0.01)
        if request.transport:
            request.transport.close()
        return response


def _atom(body: bytes, status: int = 200) -> web.Response:
    return web.Response(body=body, status=status, content_type="application/atom+xml", charset="utf-8")
