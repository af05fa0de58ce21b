"""The server: one port for every website, for the resolver under /doi/ and for Crossref under /crossref/."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any

from aiohttp import web

from tests.loopback.web.crossref import works
from tests.loopback.web.pubmed import converted
from tests.loopback.web.resolver import Registered, aliased, resolved
from tests.loopback.web.sites import Page, sent


@dataclass(frozen=True, slots=True)
class Seen:
    """A question that came."""

    path: str
    headers: Mapping[str, str]


@dataclass
class LoopbackWeb:
    """What there is to be read. `fail` is a status Crossref answers with instead; `log` is what was asked."""

    pages: dict[str, Page] = field(default_factory=dict)
    dois: dict[str, Registered] = field(default_factory=dict)
    pubmed: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    works: list[Mapping[str, Any]] = field(default_factory=list)
    fail: int = 0
    log: list[Seen] = field(default_factory=list)
    host: str = "127.0.0.1"
    port: int = 0
    _released: asyncio.Event = field(default_factory=asyncio.Event)
    _runner: web.AppRunner | None = None

    async def __aenter__(self) -> "LoopbackWeb":
        app = web.Application()
        app.router.add_get("/doi/api/handles/{doi:.+}", self._handles)
        app.router.add_get("/pubmed/", self._converter)
        app.router.add_get("/doi/{doi:.+}", self._resolver)
        app.router.add_get("/crossref/works", self._crossref)
        app.router.add_get("/{path:.*}", self._page)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, self.host, 0).start()
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._released.set()
        if self._runner:
            await self._runner.cleanup()

    @property
    def url(self) -> str:
        """Where it is, without a slash at the end."""
        return f"http://{self.host}:{self.port}"

    @property
    def doi_url(self) -> str:
        """The resolver."""
        return f"{self.url}/doi"

    @property
    def pubmed_url(self) -> str:
        """The converter of PubMed's numbers."""
        return f"{self.url}/pubmed"

    @property
    def crossref_url(self) -> str:
        """The search."""
        return f"{self.url}/crossref"

    @property
    def asked(self) -> list[str]:
        """The paths that were asked for."""
        return [seen.path for seen in self.log]

    def _note(self, request: web.Request) -> None:
        self.log.append(Seen(request.path_qs, dict(request.headers)))

    async def _page(self, request: web.Request) -> web.StreamResponse:
        self._note(request)
        page = self.pages.get(request.path)
        if page is None:
            return web.Response(status=404, text="<title>Not found</title>", content_type="text/html")
        return await sent(page, request, self._released)

    async def _resolver(self, request: web.Request) -> web.StreamResponse:
        self._note(request)
        return resolved(self.dois, request)

    async def _handles(self, request: web.Request) -> web.StreamResponse:
        self._note(request)
        return aliased(self.dois, request)

    async def _converter(self, request: web.Request) -> web.StreamResponse:
        self._note(request)
        return converted(self.pubmed, request)

    async def _crossref(self, request: web.Request) -> web.StreamResponse:
        self._note(request)
        return web.Response(status=self.fail) if self.fail else works(self.works, request)
