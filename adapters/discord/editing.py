"""Messages that change: what was one may become three, and one again."""

from collections.abc import Sequence

import discord
from discord.utils import snowflake_time

from adapters.discord import threads
from adapters.discord.cards import Leaf
from adapters.discord.custom_ids import CustomIds
from adapters.discord.memory import Memory
from adapters.discord.rows import rows
from adapters.discord.sending import Sending, marked
from adapters.discord.verdicts import Code
from bot.chat.place import Place
from bot.chat.post import Post


class Editing:
    """Edits posts through one connection."""

    def __init__(self, client: discord.Client, ids: CustomIds, memory: Memory, sending: Sending) -> None:
        self._client, self._ids, self._memory, self._sending = client, ids, memory, sending

    async def edit(self, place: Place, post: Post, key: str) -> None:
        """Make the messages at `place` show `post`; more or fewer of them where it needs that."""
        thread = await self._sending.beside(place, post)
        channel = int(place.channel) if thread else await self._where(place)
        known = await self._memory.get("messages", place.message) or place.message
        old = [int(one) for one in known.split(",") if one]
        shown = marked(post, key, thread)
        for message, leaf in zip(old, shown, strict=False):
            await self._change(channel, message, leaf, post)
        kept = old[: len(shown)] + await self._add(channel, old, shown, post)
        for message in old[len(shown) :]:
            await self._remove(channel, message)
        if kept != old:
            await self._memory.set("messages", place.message, ",".join(map(str, kept)))
        if post.state and place.thread and place.thread == place.message.split(",")[0]:
            forum = await self._sending.home(place)
            if isinstance(forum, discord.ForumChannel):
                await threads.label(self._client, forum, int(place.thread), post.state)
        if post.opens_thread:
            await self._sending.open_left(place)

    async def _where(self, place: Place) -> int:
        """The channel its messages stand in. What opened a text channel's thread stands outside of it."""
        if not place.thread:
            return int(place.channel)
        opener = place.thread in place.message.split(",")
        if opener and isinstance(await self._sending.home(place), discord.TextChannel):
            return int(place.channel)
        return int(place.thread)

    async def _change(self, channel: int, message: int, leaf: Leaf, post: Post) -> None:
        view = await rows(post, self._ids) if leaf.last else None
        one = self._client.get_partial_messageable(channel).get_partial_message(message)
        try:
            await one.edit(embed=leaf.embed, view=view, attachments=leaf.files(), allowed_mentions=leaf.mentions)
        except discord.HTTPException as error:
            if error.code != Code.ARCHIVED:
                raise
            await threads.wake(self._client, channel)
            await one.edit(embed=leaf.embed, view=view, attachments=leaf.files(), allowed_mentions=leaf.mentions)

    async def _add(self, channel: int, old: Sequence[int], shown: Sequence[Leaf], post: Post) -> list[int]:
        """Send what it has more than it had, unless an edit before did and could not remember it."""
        more = shown[len(old) :]
        return await self._sending.complete(channel, more, post, snowflake_time(old[0])) if more else []

    async def _remove(self, channel: int, message: int) -> None:
        try:
            await self._client.get_partial_messageable(channel).get_partial_message(message).delete()
        except discord.NotFound:
            return
