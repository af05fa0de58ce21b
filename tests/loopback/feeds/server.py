"""The server: a feed at each path, a log of what was asked, and every way in which a feed can be ill."""

import contextlib
import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import TracebackType

from aiohttp import web

from tests.loopback.feeds.writing import Item, atom, rss, rss_1

HUGE = 100_000


class Shape(StrEnum):
    """What is at a path."""

    RSS = "RSS 2.0"
    RSS_1 = "RSS 1.0"
    ATOM = "Atom"
    BROKEN = "RSS cut off in its first entry"
    HTML = "a page for people"
    ENDLESS = "entry after entry, for ever"
    HUGE = "100,000 entries"
    LATIN = "Latin-1 whose server says that it is UTF-8"
    GONE = "410"
    ILL = "500"


_WRITE: Mapping[Shape, tuple[Callable[[Iterable[Item]], bytes], str]] = {
    Shape.RSS: (rss, "application/rss+xml; charset=utf-8"),
    Shape.RSS_1: (rss_1, "application/rdf+xml"),
    Shape.ATOM: (atom, "application/atom+xml"),
    Shape.BROKEN: (lambda items: rss(items).partition(b"<item>")[0] + b"<item><title>Ow", "application/rss+xml"),
    Shape.HTML: (lambda _: b"<!doctype html><title>Notes</title><p>Nothing to follow", "text/html; charset=utf-8"),
    Shape.LATIN: (
        lambda items: rss(items).decode().replace("UTF-8", "ISO-8859-1", 1).encode("latin-1"),
        "text/xml; charset=utf-8",
    ),
}


@dataclass(frozen=True)
class Asked:
    """One request: its path, and what it said about itself."""

    path: str
    headers: Mapping[str, str]
    status: int


@dataclass
class LoopbackFeeds:
    """A website on a free port of 127.0.0.1, while the `async with` block lasts. Answers carry an ETag."""

    feeds: dict[str, tuple[Shape, tuple[Item, ...]]] = field(default_factory=dict)
    log: list[Asked] = field(default_factory=list)
    sent: int = 0  # bytes of endless and huge feeds that were taken
    address: str = ""
    _runner: web.AppRunner | None = None

    async def __aenter__(self) -> "LoopbackFeeds":
        app = web.Application()
        app.router.add_get("/{path:.*}", self._answer)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.address = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._runner:
            await self._runner.cleanup()

    @property
    def host(self) -> str:
        """Host and port, for whoever may be reached besides public addresses."""
        return self.address.removeprefix("http://")

    def put(self, path: str, shape: Shape, *items: Item) -> str:
        """This stands at that path from now on; returns its address."""
        self.feeds[path] = (shape, items)
        return f"{self.address}/{path}"

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        shape, items = self.feeds.get(request.match_info["path"], (Shape.GONE, ()))
        answer = await self._shaped(request, shape, items)
        self.log.append(Asked(request.match_info["path"], dict(request.headers), answer.status))
        return answer

    async def _shaped(self, request: web.Request, shape: Shape, items: tuple[Item, ...]) -> web.StreamResponse:
        if "User-Agent" not in request.headers or "Accept" not in request.headers:
            return web.Response(status=403, text="Say who you are and what you take.")
        if shape in (Shape.ENDLESS, Shape.HUGE):
            return await self._without_end(request, items, HUGE if shape is Shape.HUGE else None)
        if shape in (Shape.GONE, Shape.ILL):
            return web.Response(status=int(shape), text="No.")
        write, kind = _WRITE[shape]
        body = write(items)
        etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        if request.headers.get("If-None-Match") == etag:
            return web.Response(status=304, headers={"ETag": etag})
        return web.Response(body=body, headers={"Content-Type": kind, "ETag": etag})

    async def _without_end(self, request: web.Request, items: tuple[Item, ...], most: int | None) -> web.StreamResponse:
        whole = rss(items)
        head, _, rest = whole.partition(b"<item>")
        one = b"<item>" + rest.rpartition(b"</item>")[0] + b"</item>"
        answer = web.StreamResponse(headers={"Content-Type": "application/rss+xml"})
        await answer.prepare(request)
        with contextlib.suppress(ConnectionResetError):  # the client has had enough
            await answer.write(head)
            count = 0
            while most is None or count < most:
                piece = b"".join(one.replace(b"%d", str(number).encode()) for number in range(count, count + 100))
                await answer.write(piece)
                self.sent += len(piece)
                count += 100
            await answer.write(b"</channel></rss>")
        return answer
