"""Posts on their way into a channel, a forum, a thread or somebody's direct messages."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import aiohttp
import discord

from adapters.discord import looking_back, threads
from adapters.discord.calls import NAME
from adapters.discord.cards import Leaf, leaves
from adapters.discord.crowds import Crowds
from adapters.discord.custom_ids import CustomIds
from adapters.discord.memory import Memory
from adapters.discord.rights import gone
from adapters.discord.rows import rows
from adapters.discord.verdicts import Code
from bot.chat.place import Place
from bot.chat.post import Post
from bot.outbox.model import CannotPost
from bot.wording import FALLBACK, words


@dataclass(slots=True)
class Attempt:
    """One post on its way. `begun` once some of it stands; `looked` once an earlier attempt was looked for."""

    post: Post
    key: str
    since: datetime | None
    begun: bool = False
    looked: bool = False
    thread: str = ""  # to which it leads
    role: int = 0  # that it calls

    @property
    def open(self) -> bool:
        """Whether some of it may stand: then no refusal means that it "certainly was not posted"."""
        return self.begun or (self.since is not None and not self.looked)

    @property
    def leaves(self) -> list[Leaf]:
        """Its messages, each with its mark."""
        first, *rest = marked(self.post, self.key, self.thread)
        return [replace(first, role=self.role), *rest]


def marked(post: Post, key: str, thread: str = "") -> list[Leaf]:
    """The messages of a post, each with the mark of its key and number."""
    return [replace(leaf, mark=looking_back.mark(key, index)) for index, leaf in enumerate(leaves(post, thread))]


NOT_DONE = (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError)
"""How a request ends that did not bring what was asked for."""


class ThreadUnopenedError(Exception):
    """The post stands at `place`, and `error` is why its thread does not."""

    def __init__(self, place: Place, error: Exception) -> None:
        super().__init__(repr(error))
        self.place, self.error = place, error


class Sending:
    """Sends posts through one connection."""

    def __init__(self, client: discord.Client, ids: CustomIds, memory: Memory, crowds: Crowds) -> None:
        self._client, self._ids, self._memory, self._crowds = client, ids, memory, crowds

    async def post(self, place: Place, attempt: Attempt) -> Place:
        """Post into the thread of `place`, or into its channel, and open a thread where the post wants one."""
        attempt.thread, attempt.role = await self.beside(place, attempt.post), await self._called(place, attempt.post)
        if attempt.thread:
            return replace(place, message=_joined(await self._write(int(place.channel), attempt)))
        if place.thread:
            return await self._into_thread(place, attempt)
        home = await self.home(place)
        if isinstance(home, discord.ForumChannel):
            return await self._into_forum(place, home, attempt)
        ids = await self._write(home.id, attempt)
        if not attempt.post.opens_thread:
            return replace(place, message=_joined(ids))
        stands = replace(place, thread=str(ids[0]), message=_joined(ids))
        try:
            await threads.open_on(self._client, home.id, ids[0], attempt.post.opens_thread)
        except NOT_DONE as error:
            await self._memory.set("unopened", stands.thread, attempt.post.opens_thread)
            raise ThreadUnopenedError(stands, error) from error
        await self._crowds.fits(self._client, int(place.workspace))
        return stands

    async def open_left(self, place: Place) -> None:
        """Open the thread of a card that stands without, where that was tried in vain; of a thread that is there none.

        Raises ThreadUnopenedError where it still cannot be.
        """
        if not place.thread or not (name := await self._memory.get("unopened", place.thread)):
            return
        try:
            await threads.open_on(self._client, int(place.channel), int(place.thread), name)
        except NOT_DONE as error:
            raise ThreadUnopenedError(place, error) from error
        await self._memory.set("unopened", place.thread, "")
        await self._crowds.fits(self._client, int(place.workspace))

    async def beside(self, place: Place, post: Post) -> str:
        """The thread that a post leads to which stands in its text channel; "" for every other post.

        A forum has no such place: there it stands in the thread like all others.
        """
        if not (place.thread and post.also_in_channel):
            return ""
        if not isinstance(await self.home(place), discord.TextChannel):
            return ""
        return await self._memory.get("thread", place.thread) or place.thread

    async def _called(self, place: Place, post: Post) -> int:
        """The role of those who are called in this home, where there is one still; 0 where nobody is called."""
        role = int(await self._memory.get("role", place.channel) or 0) if post.calls else 0
        guild = self._client.get_guild(int(place.workspace or 0))
        return 0 if guild is not None and guild.get_role(role) is None else role

    async def direct(self, user: int, attempt: Attempt) -> Place:
        """Post to one person alone."""
        channel = await self._client.create_dm(discord.Object(user))
        return Place(NAME, "", str(channel.id), message=_joined(await self._write(channel.id, attempt)))

    async def home(self, place: Place) -> discord.TextChannel | discord.ForumChannel:
        """The channel of a place, from memory or asked for. Raises NotFound or Forbidden as Discord does."""
        number = int(place.channel)
        channel = self._client.get_channel(number) or await self._client.fetch_channel(number)
        if not isinstance(channel, discord.TextChannel | discord.ForumChannel):
            raise CannotPost(gone(f"<#{number}>"))  # a voice channel, say: no club can have been started there
        return channel

    async def _into_forum(self, place: Place, forum: discord.ForumChannel, attempt: Attempt) -> Place:
        """In a forum everything is a post of its own."""
        first, *rest = attempt.leaves
        thread = await self._post_left(forum, first, attempt.since) if attempt.since else None
        attempt.looked = True
        if thread is None:
            post = attempt.post
            name, told = post.opens_thread or post.name or post.title or forum.name, await self._told(first, post)
            thread = await threads.open_post(self._client, forum, name, post.state, **told)
            await self._crowds.fits(self._client, int(place.workspace))
        attempt.begun = True
        ids = [thread, *await self._write(thread, attempt, rest)]
        return replace(place, thread=str(thread), message=_joined(ids))

    async def _post_left(self, forum: discord.ForumChannel, first: Leaf, since: datetime) -> int | None:
        looking_back.allowed(forum)
        old = await looking_back.in_forum(self._client, forum, first.mark, since)
        return old.id if old else None

    async def _into_thread(self, place: Place, attempt: Attempt) -> Place:
        thread = int(place.thread)
        try:
            ids = await self._write(thread, attempt)
        except discord.NotFound as error:
            if error.code != Code.UNKNOWN_CHANNEL:
                raise
            return await self._into_another_thread(place, attempt)
        return replace(place, message=_joined(ids))

    async def _into_another_thread(self, place: Place, attempt: Attempt) -> Place:
        """The thread was deleted: the round goes on in another one, which takes its place from now on."""
        if known := await self._memory.get("thread", place.thread):
            return await self._into_thread(replace(place, thread=known), attempt)
        home = await self.home(place)
        name = await self._memory.get("unopened", place.thread) or words(FALLBACK)("discord-thread-again")
        if isinstance(home, discord.ForumChannel):
            posted = await self._into_forum(replace(place, thread="", message=""), home, attempt)
            await self._memory.set("thread", place.thread, posted.thread)
            return posted
        try:
            thread = await threads.open_on(self._client, home.id, int(place.thread), name)
        except discord.NotFound:  # the message it hung on is gone as well
            thread = await threads.open_alone(self._client, home, name)
        if str(thread) != place.thread:
            await self._memory.set("thread", place.thread, str(thread))
        ids = await self._write(thread, attempt)
        return replace(place, thread=str(thread), message=_joined(ids))

    async def _write(self, channel: int, attempt: Attempt, some: Sequence[Leaf] | None = None) -> list[int]:
        """Send each message that an earlier attempt did not leave there; their ids, in order."""
        wanted = attempt.leaves if some is None else some
        old = await self._left(channel, wanted, attempt.since) if attempt.since and wanted else {}
        attempt.looked, attempt.begun = True, attempt.begun or bool(old)
        ids = []
        for leaf in wanted:
            if leaf.mark in old:
                ids.append(old[leaf.mark].id)
            else:
                ids.append(await self.send(channel, leaf, attempt.post))
            attempt.begun = True
        return ids

    async def _left(self, channel: int, wanted: Sequence[Leaf], since: datetime) -> dict[str, discord.Message]:
        known = self._client.get_channel(channel)
        looking_back.allowed(known if isinstance(known, discord.abc.GuildChannel) else None)
        return await looking_back.in_channel(self._client, channel, {leaf.mark for leaf in wanted}, since)

    async def complete(self, channel: int, some: Sequence[Leaf], post: Post, since: datetime) -> list[int]:
        """Send those of a post's messages that do not stand there yet; their ids, in order."""
        return await self._write(channel, Attempt(post, "", since, begun=True), some)

    async def send(self, channel: int, leaf: Leaf, post: Post) -> int:
        """Send one message. Discord takes a nonce once within a few minutes and returns the first message again."""
        told = await self._told(leaf, post)
        sent = await self._client.get_partial_messageable(channel).send(**told, nonce=leaf.mark)
        return sent.id

    async def _told(self, leaf: Leaf, post: Post) -> dict[str, Any]:
        told: dict[str, Any] = {"embed": leaf.embed, "allowed_mentions": leaf.mentions}
        if leaf.content:
            told["content"] = leaf.content
        if leaf.last and (view := await rows(post, self._ids)):
            told["view"] = view
        if files := leaf.files():
            told["files"] = files
        return told


def _joined(ids: Sequence[int]) -> str:
    return ",".join(map(str, ids))
