"""A club's pages as its bot serves them, for a browser."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from adapters.drawing import ResvgDrawing
from adapters.pages import JinjaPages
from adapters.site import serving
from bot.features.archive.model import PageWriter
from bot.ports import Drawing
from tests.conversation.town import Town


@dataclass(frozen=True)
class Served:
    """A club, and where its pages are."""

    town: Town
    address: str  # of the bot's site

    @property
    def pages(self) -> str:
        """The folder of the first club's pages."""
        return f"{self.address}/archive/1"


@asynccontextmanager
async def served(town: Town) -> AsyncIterator[Served]:
    """The bot begins anew, and serves."""
    async with serving("127.0.0.1", 0) as site:
        town.address, town.brought = (
            f"http://127.0.0.1:{site.port}",
            {PageWriter: JinjaPages(), Drawing: ResvgDrawing()},
        )
        await town.restart()
        running = asyncio.create_task(site.run(town.club.pages.answer))
        yield Served(town, town.address)
        running.cancel()
