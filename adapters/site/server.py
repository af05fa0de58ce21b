"""Listens at one address of this machine and answers with the club's pages, over plain HTTP: a proxy brings the TLS."""

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager

from aiohttp import web

from adapters.site.forms import form_of
from adapters.site.protocol import Server
from bot.ports import SiteDown
from bot.site.listening import no_host, serious, unheard
from bot.site.model import Page, Visit

log = logging.getLogger(__name__)
_SETTING = "site.listen"
_TO_THE_END = 2.0
"""Seconds for requests that are being answered when the bot stops."""
_SENDING = 60.0
"""Seconds in which a visitor has to have taken a page."""
_SOON = {"Retry-After": "1"}

Answer = Callable[[Visit], Awaitable[Page]]


class WebSite:
    """`bot.ports.Site` on sockets that listen already; before and after it runs, visitors are asked to come again."""

    def __init__(self) -> None:
        self.server = Server(self._take)
        self.port = 0
        self._answer: Answer | None = None

    async def run(self, answer: Answer) -> None:
        """Answer every visit until cancelled."""
        self._answer = answer
        try:
            await asyncio.Event().wait()
        finally:
            self._answer = None

    async def _take(self, request: web.BaseRequest) -> web.StreamResponse:
        if self._answer is None:
            return web.Response(status=503, headers=_SOON)
        fields = await form_of(request)
        if isinstance(fields, web.Response):
            return fields
        page = await self._answer(_visit(request, fields))
        body = None if page.status == 304 else page.body
        response = web.Response(status=page.status, body=body, headers=page.headers)
        if page.status != 304:
            response.headers["Content-Type"] = page.media_type
        try:
            async with asyncio.timeout(_SENDING):
                await response.prepare(request)
                await response.write_eof()
        except TimeoutError:  # somebody who asks and does not listen
            response.force_close()
            if request.transport is not None:
                request.transport.abort()
        return response


def _visit(request: web.BaseRequest, fields: Mapping[str, str]) -> Visit:
    return Visit(
        method=request.method,
        path=request.rel_url.raw_path,
        query=dict(request.query),
        headers={name.lower(): value for name, value in request.headers.items()},
        cookies=dict(request.cookies),
        fields=fields,
    )


@asynccontextmanager
async def serving(host: str, port: int, setting: str = _SETTING) -> AsyncIterator[WebSite]:
    """Listen at this address, at a free port where it is 0. Raises SiteDown with what to do, and then listens nowhere.

    `setting` is the one that names the address, for that sentence.

    What is being answered when it ends is still answered, for seconds.
    """
    site = WebSite()
    listening = await _listening(site.server, host, port, setting, serves=True)
    try:
        site.port = listening[0].sockets[0].getsockname()[1]
        log.info("Serving what %s names on %s port %s", setting, host, site.port)
        yield site
    finally:
        for one in listening:
            one.close()
        await site.server.shutdown(_TO_THE_END)


async def ready(host: str, port: int, setting: str = _SETTING) -> None:
    """Whether this address can be listened at; nothing is served. Raises SiteDown."""
    for one in await _listening(WebSite().server, host, port, setting, serves=False):
        one.close()


async def _listening(server: Server, host: str, port: int, setting: str, *, serves: bool) -> list[asyncio.Server]:
    """At every address of this host."""
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except (OSError, UnicodeError) as problem:
        raise SiteDown(no_host(host, setting)) from problem
    taken: list[asyncio.Server] = []
    problems: list[OSError] = []
    for *_, address in dict.fromkeys(found):
        try:
            taken.append(await loop.create_server(server, str(address[0]), port, start_serving=serves))
        except OSError as problem:
            problems.append(problem)
    if wrong := serious(problems, heard=bool(taken)):
        for one in taken:
            one.close()
        raise SiteDown(unheard(host, port, wrong, setting, setting)) from wrong
    return taken
