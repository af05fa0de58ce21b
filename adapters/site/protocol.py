"""aiohttp's HTTP/1.1, as strict as a server must be that anybody can reach: nothing of it waits for ever, tells what it
runs on, or repeats what it was sent.
"""

import asyncio
import logging

from aiohttp import hdrs, web
from aiohttp.abc import AbstractStreamWriter
from aiohttp.http_parser import RawRequestMessage
from aiohttp.streams import StreamReader

_IDLE = 30.0
"""Seconds for a request line and headers to arrive whole, from the beginning or from the answer before."""
_LINGER = 2.0
"""Seconds for what comes behind a request that was answered already; nothing here reads it."""
_MOST_CONNECTIONS = 500
"""Fewer than a process may have open files: the chat and the database need theirs."""
_LINE, _FIELD, _FIELDS = 4096, 8190, 64
"""Bytes of a request line and of a header, and headers of a request: more is 400."""
_SILENT = logging.getLogger(f"{__name__}.silent")
_SILENT.disabled = True  # aiohttp logs what it is asked for and could not read: a secret may stand in it


class Request(web.BaseRequest):
    """A request whose answer does not name the server's software."""

    async def _prepare_hook(self, response: web.StreamResponse) -> None:
        response.headers.pop(hdrs.SERVER, None)


class Connection(web.RequestHandler):
    """What is no HTTP is answered in two words."""

    def handle_error(
        self,
        request: web.BaseRequest,  # noqa: ARG002 - the library's signature
        status: int = 400,
        exc: BaseException | None = None,  # noqa: ARG002
        message: str | None = None,  # noqa: ARG002
    ) -> web.StreamResponse:
        answer = web.Response(status=status, text="Bad request\n", headers={"X-Content-Type-Options": "nosniff"})
        answer.force_close()
        return answer


class Server(web.Server):
    """A connection each; beyond as many as are good for the bot, the next one is closed."""

    def __call__(self) -> Connection:
        return Connection(
            self,
            loop=asyncio.get_running_loop(),
            keepalive_timeout=_IDLE,
            lingering_time=_LINGER,
            max_line_size=_LINE,
            max_field_size=_FIELD,
            max_headers=_FIELDS,
            access_log=_SILENT,
            logger=_SILENT,
        )

    def connection_made(self, handler: web.RequestHandler, transport: asyncio.Transport) -> None:
        super().connection_made(handler, transport)
        if len(self.connections) > _MOST_CONNECTIONS:
            handler.force_close()

    def _make_request(
        self,
        message: RawRequestMessage,
        payload: StreamReader,
        protocol: web.RequestHandler,
        writer: AbstractStreamWriter,
        task: "asyncio.Task[None]",
    ) -> Request:
        return Request(message, payload, protocol, writer, task, self._loop)
