"""From a Call to its answer: find the command, clean the values, let the verb answer; word refusals, keep drafts."""

import asyncio
import logging
from collections.abc import Awaitable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

from bot.background import Tools
from bot.chat.account import Account
from bot.chat.call_values import cleaned, require, typed_texts, unknown_command, unknown_field
from bot.chat.colons import split_at_colons
from bot.chat.command import Command
from bot.chat.field_labels import labelled
from bot.chat.former_names import by_todays_name, told, told_with
from bot.chat.menu import Menu
from bot.chat.place import Finding, Home, Place
from bot.chat.post import Button, Call, Choice, Form, Part, Post, Refusal, Reply, When
from bot.chat.typed import clean, shown
from bot.club.beginning import DEFAULT_BEGINNING, Beginning
from bot.club.clubs.homes import home_changed, home_moved
from bot.club.entries.drafts import Drafts
from bot.club.labels import by_value
from bot.club.members.leaving import presence_told
from bot.club.members.spoken import words_of_call
from bot.club.order import PROMPT, refuse_late
from bot.club.papers.completing import suggestions
from bot.club.papers.library import RememberingLibrary
from bot.club.papers.lookups import Lookups
from bot.club.request import Check, Request
from bot.club.rights import is_visitor
from bot.club.which import WhichClub, about, carried
from bot.declared import commands_of
from bot.features import FEATURES
from bot.features.suggestions.recent import NoSources
from bot.health.answers import answering
from bot.health.meter import Meter, NoMeter
from bot.health.signs import Signs
from bot.hooks import Features
from bot.ports import Clock, Drawing, LibraryDown, Sources, Store, StoreDown
from bot.store.retrying import retried, written
from bot.wording import Words

log = logging.getLogger(__name__)
Answer = TypeVar("Answer")
_NAME = 80  # characters of a person's name that are kept
_LAST_ANSWERS = 2.0
"""Seconds that what is being answered may still take once the program is to end."""


class ClubDispatcher:
    """Answers Calls. Whoever delivers what an answer leaves hears of it by the store it is given."""

    def __init__(
        self,
        store: Store,
        library: RememberingLibrary,
        clock: Clock,
        *,
        check: Check | None = None,
        beginning: Beginning = DEFAULT_BEGINNING,
        drawing: Drawing | None = None,
        sources: Sources | None = None,
        features: Features = FEATURES,
        address: str = "",
        prompt: timedelta = PROMPT,
        tools: Tools | None = None,
        signs: Signs | None = None,
        meter: Meter | None = None,
    ) -> None:
        self._meter = meter or NoMeter()
        self._signs = signs or Signs((), store, clock, self._meter)
        self._features, self._tools, self._address = features, tools or Tools(), address
        self.menu = Menu(commands_of(features))
        self._drawing = drawing or _Undrawn()
        self._store, self._library, self._clock = store, library, clock
        self._check, self._beginning, self._sources = check or _unchecked, beginning, sources or NoSources()
        self._lookups, self._prompt = Lookups(), prompt
        self._under_way: set[asyncio.Timeout] = set()
        self._until: float | None = None

    async def answer(self, call: Call) -> Reply | Form:
        """Answer, or raise Refusal worded for the person; never anything else."""
        with answering(self._meter, call.command if self.menu.get(call.command) else "unknown"):
            return await self._answer(call)

    async def _answer(self, call: Call) -> Reply | Form:
        typed = replace(call, account=replace(call.account, name=shown(call.account.name, _NAME)))
        call = split_at_colons(self.menu, by_todays_name(self.menu, typed))
        said = await words_of_call(self._store, call, self._beginning.settings.language)
        if call.left:
            return await self._left(call, said)
        try:
            refuse_late(call, self._prompt)
            answer = await self._in_time(retried(lambda: self._handled(self._ask(call, said))))
            return told(about(answer, call.values), typed, call, said)
        except Refusal as no:
            raise told_with(await self._worded(no, call, said), typed, call, said) from no.__cause__
        except Exception as error:
            raise await self._worded(Refusal(self._what_failed(error, call)), call, said) from error

    async def _handled(self, request: Request) -> Reply | Form:
        answer: Reply | Form = await request.command.handler(await by_value(request, self._library))
        return answer

    def end(self) -> None:
        """The program is to end: whoever waits gets an answer soon, were it only that they have to ask again."""
        self._until = asyncio.get_running_loop().time() + _LAST_ANSWERS
        for one in self._under_way:
            one.reschedule(self._until)

    async def _in_time(self, answering: Awaitable[Answer]) -> Answer:
        try:
            async with asyncio.timeout_at(self._until) as running:
                self._under_way.add(running)
                try:
                    return await answering
                finally:
                    self._under_way.discard(running)
        except TimeoutError:
            if running.expired():
                raise Refusal("stopping") from None
            raise

    async def suggest(self, call: Call, field: str) -> list[Choice]:
        """What could be meant while somebody types into this field; nothing where anything goes wrong."""
        command = self.menu.get(call.command)
        wanted = command.field(field) if command else None
        if command is None or wanted is None or (is_visitor(call) and not command.for_visitors):
            return []
        typed = clean(call.values.get(field, "")[: wanted.most], lines=False)
        said = await words_of_call(self._store, call, self._beginning.settings.language)
        request = self._asked(call, command, {}, said)
        try:
            return await suggestions(request, wanted, typed, self._library)
        except Refusal:
            return []
        except Exception:
            log.exception("Nothing could be suggested for %s of %r", field, call.command)
            return []

    async def noticed(self, home: Place, missing: Finding | None) -> None:
        """Something changed in a home: tell the organizers what is missing, or go on once it is mended."""
        await self._note(home, missing)

    async def present(self, account: Account, *, there: bool) -> None:
        """A person is there no more, or is there again: what others wait for goes to others, or they come back."""
        try:
            await written(
                self._store,
                lambda repos: presence_told(repos, self._features, account, self._clock(), there=there),
            )
        except Exception:
            log.exception("That somebody came or left could not be noted; the next look finds it")

    async def connected(self, platform: str, who: str, where: str) -> None:
        """Tell whoever runs the bot."""
        await self._signs.connected(platform, who, where)

    def reachable(self, platform: str, *, there: bool) -> None:
        """Tell whoever runs the bot."""
        self._signs.reachable(platform, there=there)

    async def moved(self, home: Place, now: Place) -> None:
        """A channel has another number at its platform now: the club that lives there moves along."""
        try:
            await written(self._store, lambda repos: home_moved(repos, home, now))
        except Exception:
            log.exception("A channel of %s that is numbered anew could not be followed", home.platform)

    async def mended(self, home: Home) -> None:
        """A look at this broken home found all well, unless something else was found broken there while it looked."""
        await self._note(home.place, None, home.broken)

    async def _note(self, home: Place, missing: Finding | None, known: str | None = None) -> None:
        try:
            await written(
                self._store, lambda repos: home_changed(repos, self._features, home, missing, self._clock(), known)
            )
        except Exception:
            log.exception("A change in a home of %s could not be noted; the next post finds it", home.platform)

    def _ask(self, call: Call, texts: Words) -> Request:
        command = self.menu.get(call.command)
        if command is None:
            raise unknown_command(self.menu, call.command)
        if is_visitor(call) and not command.for_visitors:
            raise Refusal("visitor", over=True)
        if call.mistaken:
            raise unknown_field(command, call.mistaken)
        values = {name: text for name, text in cleaned(command, call).items() if text}
        if call.submitted:
            if not command.again:  # of what is handed in again, the rest may be there already
                require(command.inputs, values, command, texts)
        else:
            require(command.options, values, command, texts)
        request = self._asked(call, command, values, texts)
        request.require_place()
        return request

    def _asked(self, call: Call, command: Command, values: Mapping[str, str], texts: Words) -> Request:
        return Request(
            call,
            command,
            values,
            self._clock(),
            texts,
            self._store,
            self._library,
            self._drawing,
            self._check,
            self._beginning,
            self._sources,
            self._lookups,
            self._features,
            self.menu,
            self._tools,
            self._address,
        )

    def _what_failed(self, error: Exception, call: Call) -> str:
        match error:
            case LibraryDown():
                log.warning("The library did not answer %r: %s", call.command, error)
                return "library-down"
            case StoreDown():
                log.error("The store failed %r: %s", call.command, error)
                return "store-down"
            case _:
                log.error("%r failed", call.command, exc_info=error)
                return "went-wrong"

    async def _worded(self, no: Refusal, call: Call, texts: Words) -> Refusal:
        """The refusal in the person's words, with a way back to what was typed."""
        whole = texts.text(no.key, **labelled(self.menu.get(call.command), no, texts))
        no.text = texts.flat(whole, call.account.zone or "UTC", self._clock())
        no.whole = whole if any(isinstance(span, When) for span in whole) else ()
        if isinstance(no, WhichClub):
            kept, typed = carried(self.menu.get(call.command), call)
            if typed and not await self._keep_draft(call, "", typed):
                no.typed = typed
            no.offer(call.command, kept, texts)
            return no
        no.buttons = tuple(Button(texts(f"button-{name}", **found), command, found) for name, command, found in no.ways)
        typed = typed_texts(self.menu.get(call.command), call)
        if not typed:
            return no
        if not no.over and await self._keep_draft(call, no.field, typed):
            # What was refused itself would only be refused again.
            kept = {name: text for name, text in call.values.items() if name not in typed and name != no.field}
            no.buttons = (Button(texts("button-again"), call.command, kept, "primary"), *no.buttons)
        else:
            no.typed = typed
        return no

    async def _left(self, call: Call, texts: Words) -> Reply:
        """What was typed into a form that was left is its draft; where that cannot be, it is given back."""
        typed = typed_texts(self.menu.get(call.command), call)
        if not await self._keep_draft(call, "", typed):
            no = Refusal("store-down")
            no.text, no.typed = texts(no.key), typed
            raise no
        kept = {name: text for name, text in call.values.items() if name not in typed}
        again = Button(texts("button-again"), call.command, kept, "primary")
        return Reply(post=Post(parts=(Part(texts.text("form-left")),), buttons=(again,)))

    async def _keep_draft(self, call: Call, refused: str, typed: Mapping[str, str]) -> bool:
        """What was typed, and which form it belongs to."""
        try:
            command = self.menu.by_path[call.command]
            about = {one.name: call.values[one.name] for one in command.beside if call.values.get(one.name)}
            kept = {name: text for name, text in about.items() if name != refused} | dict(typed)
            await written(
                self._store, lambda repos: repos[Drafts].keep(call.account, call.command, kept, self._clock())
            )
        except Exception:  # noqa: BLE001 - whatever is wrong with the store, the person gets the text back instead
            log.warning("A draft of %r could not be kept; it was given back to its author", call.command)
            return False
        return True


class _Undrawn:
    """Where nothing draws, answers come without pictures."""

    async def draw(self, svg: str) -> bytes | None:  # noqa: ARG002 - as with a check, there is nothing to do
        return None


async def _unchecked(home: Place, *, mend: bool = False) -> list[Finding]:  # noqa: ARG001 - where no platform runs there is nothing to find
    return []
