"""A folder of pages behind the headers that the bot sends with them."""

import mimetypes
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from aiohttp import web

from bot.features.archive.serving import _RULES


@asynccontextmanager
async def served(folder: Path) -> AsyncIterator[str]:
    """The address of the folder while it is served."""

    async def answer(request: web.BaseRequest) -> web.Response:
        file = folder / request.path.strip("/")
        if not file.is_file():
            return web.Response(status=404)
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        return web.Response(body=file.read_bytes(), headers={**_RULES, "Content-Type": f"{kind}; charset=utf-8"})

    runner = web.ServerRunner(web.Server(answer))
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield site.name
    await runner.cleanup()
