"""Guilds with as many open threads as Discord allows: their homes are not mended before some are archived."""

from collections.abc import Callable, Iterable

import discord

from adapters.discord.memory import Memory
from adapters.discord.verdicts import crowded
from bot.chat.place import Finding, Place


class Crowds:
    """Which guilds took no further thread, and how many were open then.

    How many Discord allows is its own affair: it is worth another try as soon as there are fewer than when it refused.
    """

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self.look: Callable[[Iterable[object]], None] | None = None  # at channels that may be mended

    async def found(self, client: discord.Client, guild: int) -> None:
        """Discord refused to open one more thread in this guild."""
        await self._memory.set("crowd", str(guild), str(await _open_now(client, guild)))

    async def fewer(self, client: discord.Client, guild: int) -> None:
        """A thread was archived or deleted: where there were too many, the homes are looked at again."""
        known = client.get_guild(guild)
        if known and self.look and await self._memory.get("crowd", str(guild)):
            self.look(known.channels)

    async def fits(self, client: discord.Client, guild: int) -> None:
        """A thread was opened in this guild, whoever made room for it: not everything that is archived is told here."""
        if await self._memory.get("crowd", str(guild)):
            await self._memory.set("crowd", str(guild), "")
            if self.look and (known := client.get_guild(guild)):
                self.look(known.channels)

    async def findings(self, client: discord.Client, home: Place) -> list[Finding]:
        """What is to be done about the guild of this home: nothing, or not any more, where it is empty."""
        known = await self._memory.get("crowd", home.workspace)
        if not known:
            return []
        if await _open_now(client, int(home.workspace)) >= int(known):
            return [crowded()]
        await self._memory.set("crowd", home.workspace, "")
        return []


async def _open_now(client: discord.Client, guild: int) -> int:
    """How many threads of a guild are open. Raises what Discord does."""
    return len((await client.http.get_active_threads(guild))["threads"])
