"""Every interaction is answered within Discord's three seconds, and nothing anybody wrote is dropped.

The dispatcher is asked at once. Where it takes longer than `patience`, the answer is deferred, privately: whether
it will be for everybody is not known yet. A form must be Discord's first answer, so it cannot be deferred: if
it does not come in time, the person is asked to try again; the text they had written, if any, stands in the
draft.
"""

import asyncio
import logging
from dataclasses import replace
from typing import Any

import discord
from discord import app_commands

from adapters.discord.calls import Typed, call, kept, may_be_a_home, opens_a_form, typed
from adapters.discord.custom_ids import CustomIds, Packed
from adapters.discord.given_files import GivenFiles
from adapters.discord.modals import attached, modal, submitted
from adapters.discord.replying import Replying
from adapters.discord.turns import Turns
from bot.chat.platform_time import PlatformTime
from bot.chat.post import Button, Call, Choice, Form, Part, Post, Refusal, Reply
from bot.chat.refused import refusal_post
from bot.ports import Dispatcher, StoreDown
from bot.wording import words

log = logging.getLogger(__name__)
PATIENCE = 1.5
"""Seconds the dispatcher may take before the answer is deferred: half of what Discord gives."""
_CHOICES, _TEXT = 25, 100
_TO_THE_END = 3.0


class Answering:
    """Brings interactions to the dispatcher and shows what comes back."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        ids: CustomIds,
        turns: Turns | None = None,
        time: PlatformTime | None = None,
        files: GivenFiles | None = None,
        *,
        patience: float = PATIENCE,
    ) -> None:
        self._dispatcher, self._ids, self._turns, self._patience = dispatcher, ids, turns, patience
        self._time, self._files = time or PlatformTime(), files or GivenFiles()
        self._late: set[asyncio.Task[Reply | Form]] = set()
        self._under_way: set[asyncio.Task[None]] = set()

    async def hear(self, interaction: discord.Interaction) -> None:
        """Answer one interaction; what goes wrong is said to the person and to the log."""
        task = asyncio.create_task(self._hear(interaction))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        await task

    async def finish(self) -> None:
        """Before the connection is closed: bring what is under way to its end, for some seconds at most."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=_TO_THE_END)

    async def _hear(self, interaction: discord.Interaction) -> None:
        self._time.heard(interaction.created_at)
        if not await self._is_ours(interaction):
            return
        try:
            match interaction.type:
                case discord.InteractionType.application_command:
                    await self._command(interaction)
                case discord.InteractionType.autocomplete:
                    await self._suggest(interaction)
                case discord.InteractionType.component | discord.InteractionType.modal_submit:
                    await self._pressed(interaction)
        except Exception:
            log.exception("An interaction could not be answered")
            await self._say(interaction, "went-wrong")

    async def _is_ours(self, interaction: discord.Interaction) -> bool:
        """Whether this process is to answer. Where the store does not say, each says so, and none changes anything."""
        if self._turns is None:
            return True
        try:
            return await self._turns.take(interaction.id)
        except StoreDown as down:
            log.warning("Whose turn it is to answer could not be told: %s", down)
            if interaction.type is not discord.InteractionType.autocomplete:
                await self._give_back(interaction, "store-down")
            return False

    async def _command(self, interaction: discord.Interaction) -> None:
        data = dict(interaction.data or {})
        if data.get("type") == discord.AppCommandType.message.value:
            await self._keep(interaction)
        else:
            await self._typed(interaction, typed(data))

    async def _typed(self, interaction: discord.Interaction, line: Typed) -> None:
        if line.path.startswith("club ") and not may_be_a_home(interaction):
            await self._say(interaction, "discord-no-home")
        else:
            files = self._files.of(dict(interaction.data or {}), line.attached)
            await self._bring(interaction, call(interaction, line.path, line.values, files=files))

    async def _keep(self, interaction: discord.Interaction) -> None:
        """ "Keep as my …": the form, filled in with the message, for its author alone."""
        message = kept(dict(interaction.data or {}))
        if message is None:
            await self._say(interaction, "discord-old-button")
        elif message.author != str(interaction.user.id):
            await self._say(interaction, "keep-own-only", author=message.author_name)
        else:
            values = {message.command.keeps: message.text}
            await self._bring(interaction, call(interaction, message.command.path, values))

    async def _pressed(self, interaction: discord.Interaction) -> None:
        """A button, a select or a form: all they mean stands in their custom id."""
        data: dict[str, Any] = dict(interaction.data or {})
        pressed = await self._unpacked(interaction, str(data.get("custom_id", "")))
        if pressed is None:
            return
        values = dict(pressed.values)
        if pressed.kind == "s":
            values[pressed.into] = " ".join(data.get("values") or []) or "none"
        if pressed.kind == "f":
            values |= submitted(data)
        form = pressed.kind == "f"
        files = self._files.of(data, attached(data) if form else {})
        asked = call(interaction, pressed.command, values, files=files, submitted=form, pressed=not form)
        await self._bring(interaction, asked)

    async def _unpacked(self, interaction: discord.Interaction, custom_id: str) -> Packed | None:
        try:
            async with asyncio.timeout(self._patience):
                pressed = await self._ids.unpack(custom_id)
        except Exception:  # noqa: BLE001 - whatever keeps the store from answering, the person and their text come first
            log.warning("What %r means could not be looked up in time", custom_id)
            await self._give_back(interaction, "store-down")
            return None
        if pressed is None:
            await self._give_back(interaction, "discord-old-button")
        return pressed

    async def _give_back(self, interaction: discord.Interaction, key: str) -> None:
        """Say what is the matter and, for a form, show its text so that it is not lost."""
        said = words(interaction.locale.value)
        was_form = interaction.type is discord.InteractionType.modal_submit
        texts = submitted(dict(interaction.data or {})) if was_form else {}
        parts = [Part(said.text(key)), *(Part((text,), quote=True) for text in texts.values() if text.strip())]
        await Replying(interaction, self._ids).say(Post(parts=tuple(parts), tone="warning"), private=True)

    async def _bring(self, interaction: discord.Interaction, asked: Call) -> None:
        """Ask the dispatcher; defer, or ask to try again, where it takes too long."""
        reply = Replying(interaction, self._ids)
        asked = replace(asked, waited=self._time.waited(interaction.created_at))
        task = asyncio.create_task(self._dispatcher.answer(asked))
        done, _ = await asyncio.wait({task}, timeout=self._patience)
        if not done and opens_a_form(asked.command, was_submitted=asked.submitted or bool(asked.files)):
            self._forget(task)
            await reply.say(self._try_again(asked), private=True)
            return
        if not done:
            await reply.defer()
        try:
            answer = await task
        except Refusal as no:
            await reply.say(refusal_post(no, asked.command, words(asked.account.locale)), private=True)
            return
        await self._show(reply, answer, asked)

    async def _show(self, reply: Replying, answer: Reply | Form, asked: Call) -> None:
        if isinstance(answer, Reply):
            await reply.say(answer.post, private=answer.private)
        elif reply.may_open_a_form:
            await reply.open(await modal(answer, self._ids))
        else:
            await reply.say(self._try_again(asked), private=True)

    def _try_again(self, asked: Call) -> Post:
        """A sentence, and the way back where a button can hold it without asking the busy store."""
        texts = words(asked.account.locale)
        fits = self._ids.short(Packed("b", asked.command, asked.values, mark="0")) is not None
        button = Button(texts("discord-again"), asked.command, asked.values, "primary")
        return Post(parts=(Part(texts.text("discord-slow")),), buttons=(button,) if fits else (), tone="warning")

    def _forget(self, task: "asyncio.Task[Reply | Form]") -> None:
        """Let a late answer come to its end unseen: what it changes is changed whole."""
        self._late.add(task)

        def done(ended: "asyncio.Task[Reply | Form]") -> None:
            self._late.discard(ended)
            if not ended.cancelled():
                ended.exception()

        task.add_done_callback(done)

    async def _suggest(self, interaction: discord.Interaction) -> None:
        line = typed(dict(interaction.data or {}))
        found: list[Choice] = []
        try:
            async with asyncio.timeout(self._patience):
                found = await self._dispatcher.suggest(call(interaction, line.path, line.values), line.focused)
        except TimeoutError:
            log.info("Suggestions for %s took too long", line.path)
        fitting = [one for one in found if 0 < len(one.value) <= _TEXT][:_CHOICES]
        choices = [app_commands.Choice(name=one.label[:_TEXT] or one.value, value=one.value) for one in fitting]
        await Replying(interaction, self._ids).suggest(choices)

    async def _say(self, interaction: discord.Interaction, key: str, **args: object) -> None:
        texts = words(interaction.locale.value)
        await Replying(interaction, self._ids).say(Post(parts=(Part(texts.text(key, **args)),)), private=True)
