"""Small facts about messages that the outbox's places do not say, kept in the store's marks."""

from datetime import timedelta
from typing import Literal

from bot.ports import Clock, Store
from bot.store.memory import Marks
from bot.store.retrying import written

Kind = Literal["thread", "messages", "unopened", "crowd", "role"]
"""A deleted thread → the one that took its place; a post's first message → all its messages, once that changed.

A thread that could not be opened → the name it is to have; a guild that takes no more → how many threads were open; a
home → the role of those who are called there.
"""
_KEPT_FOR = timedelta(days=200)


class Memory:
    """What became of threads and messages."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    async def get(self, kind: Kind, name: str) -> str:
        """What is remembered; empty where nothing is."""
        async with self._store.read() as repos:
            found = await repos[Marks].get(f"discord-{kind}/{name}")
        return found[0] if found else ""

    async def set(self, kind: Kind, name: str, value: str) -> None:
        await written(self._store, lambda repos: repos[Marks].set(f"discord-{kind}/{name}", value, self._clock()))

    async def tidy(self) -> None:
        """Forget what belongs to rounds long over."""
        async with self._store.write() as repos:
            for kind in ("discord-thread/", "discord-messages/", "discord-unopened/", "discord-crowd/"):
                await repos[Marks].drop(kind, self._clock() - _KEPT_FOR)
