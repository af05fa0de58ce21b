"""What the bot does beside everything else for an import, as a process of its own that may be killed in the middle.

`python -m tests.processes.importing URL MOMENT STEP`: goes on with every import at this moment, and is killed by the
system when it comes to this step the second time.
"""

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from datetime import datetime
from typing import Any

from adapters.files import ClubFiles
from adapters.store import open_store
from adapters.store.imported_rounds import SqlImportedRounds
from adapters.store.importing import SqlImports
from bot.background import Outside, Tools
from bot.club.papers.library import RememberingLibrary
from bot.club.papers.model import Paper
from bot.features.importing.model import FileReader
from bot.features.importing.work import run
from bot.ports import Library, Store
from tests.conversation.town import ScriptedSources

READER = ClubFiles()
STEPS: dict[str, tuple[type, str]] = {
    "looked up": (SqlImports, "save"),
    "taken in": (SqlImports, "taken"),
    "taken back": (SqlImportedRounds, "take_back"),
    "papers removed": (SqlImportedRounds, "remove_papers"),
}
"""Each within its transaction: what it wrote before is there, and not committed."""


class EveryPaper:
    """A library that has every paper, and counts what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def find(self, key: str) -> Paper | None:
        """It is there."""
        self.asked.append(key)
        return Paper(key=key, title=f"The paper {key}", authors=("Ada Lovelace",))

    async def search(self, words: str, most: int) -> list[Paper]:
        """Nothing of that kind."""
        return []


class Nothing:
    """A library that has nothing."""

    async def find(self, key: str) -> Paper | None:
        """It is not there."""
        return None

    async def search(self, words: str, most: int) -> list[Paper]:
        """Nothing of that kind."""
        return []


async def go_on(url: str, now: datetime) -> list[str]:
    """Go on with every import, to its end; returns what the library was asked."""
    store, library = open_store(url), EveryPaper()
    await store.open()
    await go_on_with(store, library, now)
    await store.close()
    return library.asked


async def go_on_with(store: Store, library: Library, now: datetime) -> None:
    """The same with a store that is open, and this library."""

    def clock() -> datetime:
        return now

    remembering = RememberingLibrary(library, store, clock)
    await run(Outside(store, remembering, ScriptedSources(), clock, Tools({FileReader: READER})))


def _killed_at(holder: type, name: str) -> None:
    """The second time this is called, the process is no more."""
    before: Callable[..., Any] = getattr(holder, name)
    times = 0

    async def killing(*given: Any) -> Any:
        nonlocal times
        times += 1
        done = await before(*given)
        if times > 1:
            os.kill(os.getpid(), signal.SIGKILL)
        return done

    setattr(holder, name, killing)


if __name__ == "__main__":
    _killed_at(*STEPS[sys.argv[3]])
    asyncio.run(go_on(sys.argv[1], datetime.fromisoformat(sys.argv[2])))
