"""Who follows a thread, and who is called in a home: the members of Discord's threads, and a role kept for the home.

The role is one of that name without any right, which organizers may have made, or is made by the bot. That takes the
permission to manage roles, for which no invitation asks: without it people are written to instead. It has to be
mentionable, for only then, or with the right to mention everyone, does Discord notify those who have it.
"""

from collections.abc import Awaitable

import discord

from adapters.discord import threads
from adapters.discord.memory import Memory
from adapters.discord.sending import Sending
from adapters.discord.verdicts import Code
from bot.chat.place import Place
from bot.outbox.model import DirectClosed
from bot.wording import FALLBACK, words


class Enrolling:
    """Brings people in through one connection."""

    def __init__(self, client: discord.Client, memory: Memory, sending: Sending) -> None:
        self._client, self._memory, self._sending = client, memory, sending

    async def bring(self, thread: Place, user: int) -> None:
        """Into the thread; one that sleeps is woken."""
        number = int(await self._memory.get("thread", thread.thread) or thread.thread)
        try:
            await self._client.http.add_user_to_thread(number, user)
        except discord.HTTPException as error:
            if error.code != Code.ARCHIVED:
                raise _for_good(error) from error
            await _taken(threads.wake(self._client, number))
            await _taken(self._client.http.add_user_to_thread(number, user))

    async def call(self, home: Place, user: int, *, wanted: bool) -> None:
        """Give the home's role, or take it."""
        if not wanted:
            return await self._take(home, user)
        try:
            await self._client.http.add_role(int(home.workspace), user, await self._role(home))
        except discord.HTTPException as error:
            if error.code != Code.UNKNOWN_ROLE:
                raise _for_good(error) from error
            await self._memory.set("role", home.channel, "")  # somebody deleted it
            await _taken(self._client.http.add_role(int(home.workspace), user, await self._role(home)))

    async def _take(self, home: Place, user: int) -> None:
        role = await self._memory.get("role", home.channel)
        if role:
            await _taken(self._client.http.remove_role(int(home.workspace), user, int(role)))

    async def _role(self, home: Place) -> int:
        """The home's role, found or made."""
        if known := await self._memory.get("role", home.channel):
            return int(known)
        guild, channel = int(home.workspace), await self._sending.home(home)
        name = words(FALLBACK)("discord-role", channel=channel.name)[:100]
        roles = await self._client.http.get_roles(guild)
        found = [one for one in roles if one["name"] == name and one["permissions"] == "0" and not one["managed"]]
        role = found[0] if found else await self._client.http.create_role(
            guild, name=name, permissions="0", mentionable=True
        )  # fmt: skip
        await self._memory.set("role", home.channel, str(role["id"]))
        return int(role["id"])


async def _taken(doing: Awaitable[object]) -> None:
    try:
        await doing
    except discord.HTTPException as error:
        raise _for_good(error) from error


def _for_good(error: discord.HTTPException) -> Exception:
    """Whoever cannot be brought in, or called, for whatever reason of theirs or of the place, goes without."""
    refused = 400 <= error.status < 500 and error.status != 429
    return DirectClosed() if refused else error


async def is_member(client: discord.Client, guild: int, user: int) -> bool | None:
    """Whether Discord knows this person as a member of the guild; None where it refuses to say."""
    try:
        await client.http.get_member(guild, user)
    except discord.NotFound as error:
        return False if error.code in (Code.UNKNOWN_MEMBER, Code.UNKNOWN_USER) else None
    return True
