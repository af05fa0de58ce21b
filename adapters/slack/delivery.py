"""Posting, once: a post becomes one message or several, each with its key; what an earlier attempt left is kept."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from typing import Any

from slack_sdk.errors import SlackApiError

from adapters.slack.cards import Message, messages
from adapters.slack.files import Files
from adapters.slack.lookback import earlier, mark
from adapters.slack.memory import Memory
from adapters.slack.spans import Look
from adapters.slack.web import CLOSED, CONTENT, DISABLED, Limits, Unknown, as_delivery, error_of
from adapters.slack.workspaces import Workspace, Workspaces
from bot.chat.account import Account
from bot.chat.place import Place
from bot.chat.post import Post
from bot.outbox.model import CannotPost, DirectClosed, NotNow

log = logging.getLogger(__name__)
_SEPARATOR = ","
_BREATH, _PATIENCE = 1.0, 10.0
"""Seconds a rate limit is waited for: one message a second and channel is Slack's usual pace, and a post of several
messages is better brought to its end than left in the middle."""
QUIET = {"unfurl_links": False, "unfurl_media": False}


@contextmanager
def _nothing_told_before_a_look(since: datetime | None) -> Iterator[None]:
    """Where an earlier attempt may have got through, nobody may say that nothing was posted before it was sought."""
    try:
        yield
    except (NotNow, CannotPost) as no:
        if since is None:
            raise
        raise Unknown(f"an earlier attempt could not be looked for: {no}") from no


class Delivery:
    """Puts posts where they belong. Raises as `bot.ports.Platform` says."""

    def __init__(self, workspaces: Workspaces, limits: Limits, look: Callable[[str], Look], memory: Memory) -> None:
        self._workspaces, self._limits, self._look, self._memory = workspaces, limits, look, memory
        self._files = Files(limits)
        self._directs: dict[tuple[str, str], str] = {}

    async def post(self, place: Place, post: Post, key: str, since: datetime | None = None) -> Place:
        """Show the post once, in the thread of `place` if it names one."""
        with _nothing_told_before_a_look(since):
            workspace = await self._workspaces.get(place.workspace)
        found = await earlier(self._limits, workspace, place, key, since) if since else {}
        shown = messages(post, self._look(workspace.id))
        sent: list[str] = []
        for piece, message in enumerate(shown):
            stands = found.get(piece)
            marked = mark(key, piece)
            sent.append(stands or await self._send(workspace, place, message, post, marked, partly=bool(sent)))
        if len(found) < len(shown):
            await self._files.share(workspace, place, post)
        thread = place.thread or (sent[0] if post.opens_thread else "")
        return Place("slack", place.workspace, place.channel, thread, _SEPARATOR.join(sent))

    async def direct(self, account: Account, post: Post, key: str, since: datetime | None = None) -> Place:
        """The same to one person alone. Raises DirectClosed where they, or Slack, do not take it."""
        with _nothing_told_before_a_look(since):
            workspace = await self._workspaces.get(account.workspace)
            channel = await self.direct_channel(workspace, account.user)
        try:
            return await self.post(Place("slack", workspace.id, channel), post, key, since)
        except CannotPost as cannot:
            if any(missing.key in ("channel-gone", "slack-member", "slack-archived") for missing in cannot.missing):
                raise DirectClosed from cannot
            raise

    async def direct_channel(self, workspace: Workspace, user: str) -> str:
        """The direct conversation with this person. Raises as `direct` does."""
        known = self._directs.get((workspace.id, user))
        if known is not None:
            return known
        try:
            opened = await self._limits.call(workspace.id, workspace.client.conversations_open, users=user)
        except SlackApiError as problem:
            if error_of(problem) in CLOSED:
                raise DirectClosed(gone=error_of(problem) == DISABLED) from problem
            raise as_delivery(problem, Place("slack", workspace.id, user)) from problem
        return self._directs.setdefault((workspace.id, user), str(opened["channel"]["id"]))

    async def edit(self, place: Place, post: Post, key: str) -> None:
        """Make the messages at `place` show the post. More pieces than before follow them; spare ones go."""
        workspace = await self._workspaces.get(place.workspace)
        shown = messages(post, self._look(workspace.id))
        first = place.message.partition(_SEPARATOR)[0]
        name = f"slack-pieces/{workspace.id}/{place.channel}/{first}/"
        changed = await self._memory.get(name)  # what an earlier edit added or took away
        stand = (changed[0] if changed else place.message).split(_SEPARATOR)
        for piece, (ts, message) in enumerate(zip(stand, shown, strict=False)):
            await self._update(workspace, place, ts, message, mark(key, piece))
        more = await self._grow(workspace, place, key, first, list(enumerate(shown))[len(stand) :])
        for ts in stand[len(shown) :]:
            await self._remove(workspace, place, ts)
        if more or len(stand) > len(shown):
            await self._memory.set(name, _SEPARATOR.join([*stand[: len(shown)], *more]))

    async def _grow(
        self, workspace: Workspace, place: Place, key: str, first: str, pieces: list[tuple[int, Message]]
    ) -> list[str]:
        """Post the pieces that an edited post has more than it had, unless an attempt before did; returns their ts."""
        if not pieces:
            return []
        found = await earlier(self._limits, workspace, place, key, datetime.fromtimestamp(float(first), UTC))
        return [
            found.get(piece) or await self._send(workspace, place, message, Post(), mark(key, piece), partly=True)
            for piece, message in pieces
        ]

    async def _send(
        self,
        workspace: Workspace,
        place: Place,
        message: Message,
        post: Post,
        metadata: dict[str, Any],
        *,
        partly: bool,
    ) -> str:
        """Send one message; returns its ts. Where pieces went before it, nothing may look as if nothing was done."""
        asked: dict[str, Any] = {"channel": place.channel, "text": message.text, "metadata": metadata, **QUIET}
        if place.thread:
            asked |= {"thread_ts": place.thread, "reply_broadcast": post.also_in_channel}
        try:
            return await self._say(workspace, asked, message, patiently=partly)
        except Exception as problem:
            said = problem if isinstance(problem, NotNow) else as_delivery(problem, place)
            if partly and isinstance(said, NotNow | CannotPost):
                raise Unknown(f"some of it is posted: {said}") from problem
            raise said from problem

    async def _say(self, workspace: Workspace, asked: dict[str, Any], message: Message, *, patiently: bool) -> str:
        most = _PATIENCE if patiently else _BREATH
        call, method = partial(self._limits.patiently, most=most), workspace.client.chat_postMessage
        try:
            answer = await call(workspace.id, method, blocks=message.blocks, **asked)
        except SlackApiError as problem:
            error = error_of(problem)
            if error in CONTENT:
                # Words that Slack's layout does not take still reach their readers, without the layout.
                log.warning("Slack refused the layout of a post (%s); it is posted as text", error)
                answer = await call(workspace.id, method, **asked)
            elif error == "thread_not_found" and "thread_ts" in asked:
                # Somebody deleted what opened the thread: what belongs there is still for everybody.
                rest = {name: value for name, value in asked.items() if name not in ("thread_ts", "reply_broadcast")}
                answer = await call(workspace.id, method, blocks=message.blocks, **rest)
            else:
                raise
        return str(answer["ts"])

    async def _update(
        self, workspace: Workspace, place: Place, ts: str, message: Message, metadata: dict[str, Any]
    ) -> None:
        says = {"text": message.text, "blocks": message.blocks, "metadata": metadata}
        try:
            await self._limits.call(workspace.id, workspace.client.chat_update, channel=place.channel, ts=ts, **says)
        except NotNow:
            raise
        except Exception as problem:
            raise as_delivery(problem, place) from problem

    async def _remove(self, workspace: Workspace, place: Place, ts: str) -> None:
        try:
            await self._limits.call(workspace.id, workspace.client.chat_delete, channel=place.channel, ts=ts)
        except SlackApiError as problem:
            if error_of(problem) != "message_not_found":
                raise as_delivery(problem, place) from problem
