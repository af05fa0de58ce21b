"""The answer to one interaction: at once, or after "thinking…"; private, or for everybody."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import aiohttp
import discord
from discord import app_commands, ui

from adapters.discord.cards import Leaf, leaves
from adapters.discord.custom_ids import CustomIds
from adapters.discord.rows import rows
from adapters.discord.verdicts import Code
from bot.chat.post import Post
from bot.wording import words

log = logging.getLogger(__name__)

_TRIES, _PAUSE = 3, 0.2


class Replying:
    """One interaction's way to the person. What cannot reach them any more is told to the log."""

    def __init__(self, interaction: discord.Interaction, ids: CustomIds) -> None:
        self._interaction, self._ids = interaction, ids
        # Something may have been said already, where what followed it failed.
        self._answered = interaction.response.is_done()
        self._deferred = interaction.response.type is discord.InteractionResponseType.deferred_channel_message

    @property
    def may_open_a_form(self) -> bool:
        """A form can be the first answer only, and never that to another form."""
        was_form = self._interaction.type is discord.InteractionType.modal_submit
        return not self._answered and not was_form

    async def defer(self) -> None:
        """Show "thinking…" to the person alone."""
        if await self._first(lambda: self._interaction.response.defer(ephemeral=True, thinking=True)):
            self._deferred = True

    async def open(self, form: ui.Modal) -> None:
        await self._first(lambda: self._interaction.response.send_modal(form))

    async def suggest(self, choices: Sequence[app_commands.Choice[str]]) -> None:
        """Offer these while somebody types."""
        await self._first(lambda: self._interaction.response.autocomplete(choices))

    async def say(self, post: Post, *, private: bool) -> None:
        """Show a post, in several messages where it is long."""
        first, *rest = [(leaf, await rows(post, self._ids) if leaf.last else None) for leaf in leaves(post)]
        if not self._answered:
            response = self._interaction.response
            await self._first(lambda: response.send_message(**_told(*first), ephemeral=private))
        elif self._deferred and private:
            await self._later(lambda: self._interaction.edit_original_response(**_edited(*first)))
        else:
            await self._say_later(first, private=private)
        for one in rest:
            await self._later(lambda one=one: self._follow_up(one, private=private))  # type: ignore[misc] # a default binds the loop's value

    async def _say_later(self, first: "tuple[Leaf, ui.View | None]", *, private: bool) -> None:
        """A public answer after a private "thinking…": that one is brought to its end first, then all see it."""
        if self._deferred:
            done = words(self._interaction.locale.value)("discord-done")
            await self._later(lambda: self._interaction.edit_original_response(content=done))
        await self._later(lambda: self._follow_up(first, private=private))

    async def _follow_up(self, what: "tuple[Leaf, ui.View | None]", *, private: bool) -> None:
        await self._interaction.followup.send(**_told(*what), ephemeral=private, wait=True)

    async def _first(self, answer: Callable[[], Awaitable[object]]) -> bool:
        """Give the first answer. One whose own answer was lost is tried again: Discord takes it once."""
        for attempt in range(1, _TRIES + 1):
            try:
                await answer()
            except discord.HTTPException as error:
                if error.code == Code.ALREADY_ANSWERED:
                    self._answered = True
                    return True
                log.warning("Discord took no answer to an interaction: %s", error)
                return False
            except (OSError, aiohttp.ClientError) as error:
                log.info("An answer to an interaction was lost (%r), attempt %d", error, attempt)
                await asyncio.sleep(_PAUSE)
            except Exception:
                # discord.py notes that it answered before it reads what Discord says to that.
                if not self._interaction.response.is_done():
                    raise
                log.info("What Discord said to an answer could not be read")
                self._answered = True
                return True
            else:
                self._answered = True
                return True
        log.warning("An interaction stayed without an answer: Discord could not be reached")
        return False

    async def _later(self, answer: Callable[[], Awaitable[object]]) -> None:
        try:
            await answer()
        except Exception as error:  # noqa: BLE001 - also what discord.py cannot read in Discord's own answer
            log.warning("The rest of an answer may not have reached its person: %s", str(error) or type(error).__name__)


def _told(leaf: Leaf, view: ui.View | None) -> dict[str, Any]:
    told: dict[str, Any] = {"embed": leaf.embed, "allowed_mentions": leaf.mentions}
    if leaf.content:
        told["content"] = leaf.content
    if view is not None:
        told["view"] = view
    if files := leaf.files():
        told["files"] = files
    return told


def _edited(leaf: Leaf, view: ui.View | None) -> dict[str, Any]:
    told = _told(leaf, view)
    if "files" in told:
        told["attachments"] = told.pop("files")
    return told
