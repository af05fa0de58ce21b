"""Threads that were found locked: their home is not mended before they are open again."""

import discord

from bot.chat.place import Finding, Place


class Locks:
    """Which threads of which homes took no post because a moderator locked them."""

    def __init__(self) -> None:
        self._threads: dict[Place, set[str]] = {}

    def __contains__(self, home: Place) -> bool:
        """Whether a thread of this home is known to be locked."""
        return bool(self._threads.get(home))

    def found(self, place: Place) -> None:
        """The thread of this place is locked."""
        self._threads.setdefault(place.home, set()).add(place.thread)

    def opened(self, home: Place, thread: str) -> None:
        """It is not locked any more, or not there."""
        self._threads.get(home, set()).discard(thread)

    async def findings(self, client: discord.Client, home: Place) -> list[Finding]:
        """Those that are still locked, as Discord says now."""
        found = []
        for thread in sorted(self._threads.get(home, ())):
            try:
                now = await client.fetch_channel(int(thread))
            except (discord.NotFound, discord.Forbidden):
                self.opened(home, thread)
                continue
            if isinstance(now, discord.Thread) and now.locked:
                found.append(locked(thread))
            else:
                self.opened(home, thread)
        return found


def locked(thread: str) -> Finding:
    """A thread is locked."""
    return Finding(key="discord-locked", ok=False, detail=f"<#{thread}>")
