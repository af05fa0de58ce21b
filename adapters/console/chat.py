"""Typing as a person: a line goes in, something happens, and what the person sees comes back."""

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from rich.text import Text

from adapters.console.controls import control, meant
from adapters.console.files import given_files
from adapters.console.forms import filled, form_post, heading
from adapters.console.message import Message, words
from adapters.console.render import lines
from adapters.console.room import PassTime, Room, Seen
from adapters.console.saving import saved
from adapters.console.text import indented
from adapters.console.world import Console
from bot.chat.account import Account
from bot.chat.line import read
from bot.chat.place import Place
from bot.chat.post import Button, Call, Form, Ground, Post, Refusal, Select
from bot.chat.refused import refusal_post
from bot.features import MENU
from bot.ports import Clock, Dispatcher

_ROOTS = {command.root for command in MENU.commands}
_NUMBERS = re.compile(r"[0-9]{1,3}(?:[ ,]+[0-9]{1,3})*")
_NONE = ("0", "none")
_BUTTON = re.compile(r"!([0-9]{1,2})|\[(.+)\]")


class Chat(Room):
    """People typing in one channel of a console. `pass_time` moves the clock, where it can be moved."""

    def __init__(
        self,
        console: Console,
        dispatcher: Dispatcher,
        channel: str = "",
        clock: Clock | None = None,
        *,
        person: str = "you",
        pass_time: PassTime | None = None,
    ) -> None:
        super().__init__(console, channel, clock, person, pass_time)
        self.dispatcher = dispatcher
        self.folder: Path | None = None  # where files are put; they are shown where there is none
        self._forms: dict[str, tuple[Form, Place]] = {}  # with where each was opened

    async def say(self, who: str, line: str, *, in_thread: bool = False) -> str:
        """`who` types a line, in the channel's newest thread if asked to.

        Returns what they see: the answer, with "→" before it where only they see it, or the form that opens.
        """
        stood = self.place(who)
        if in_thread:
            await self.act(who, "in thread")
        seen = await self.act(who, line)
        if in_thread:
            self.go(who, stood)
        return self.whole_form(who, seen.form).plain if seen.form else seen.plain

    async def fill(self, who: str, fields: Mapping[str, str]) -> str:
        """`who` hands in the form open for them; fields not named keep what they showed. Returns as `say` does."""
        return (await self.submit(who, fields)).plain

    async def press(self, who: str, button: str) -> str:
        """`who` presses the newest button of that label they can see. Returns as `say` does."""
        return await self.say(who, f"[{button}]")

    async def choose(self, who: str, title: str, *more: str) -> str:
        """`who` chooses these options of the newest list they can see. Returns as `say` does."""
        found = self._select(who)
        if found is None:
            return self.sentence(who, "console-no-list").plain
        return await self.say(who, " ".join(str(_number(found[1], one)) for one in (title, *more)))

    async def act(self, name: str, line: str) -> Seen:
        """`name` types a line."""
        line = line.strip()
        if not line:
            return Seen([])
        if line.startswith("/"):
            return await self._command(name, line)
        if found := self._button(name, line):
            return await self._press(name, *found)
        if _BUTTON.fullmatch(line):
            return self.sentence(name, "console-no-button", button=line)
        if (numbers := _numbers(line)) is not None and (listed := self._select(name)):
            return await self._choose(name, numbers, *listed)
        return await control(self, name, line) or self._speak(name, line)

    async def submit(self, name: str, values: Mapping[str, str]) -> Seen:
        """`name` hands in the form open for them."""
        if name not in self._forms:
            return self.sentence(name, "console-no-form")
        form, place = self._forms.pop(name)
        written = {one.name: one.value for one in form.inputs} | dict(values)
        self._typed(name, place, filled(form, written))
        return await self._ask(name, form.command, {**form.values, **written}, place, submitted=True)

    def open_form(self, name: str) -> Form | None:
        """The form open for this person."""
        form, _ = self._forms.get(name, (None, None))
        return form

    async def leave(self, name: str, values: Mapping[str, str]) -> Seen:
        """`name` leaves the open form without handing it in; what they changed in it is kept as a draft."""
        form, place = self._forms.pop(name)
        if all(values.get(one.name, one.value) == one.value for one in form.inputs):
            return self.sentence(name, "console-form-left")
        return await self._ask(name, form.command, {**form.values, **values}, place, submitted=True, left=True)

    def whole_form(self, name: str, form: Form) -> Seen:
        """A form with all its fields."""
        return Seen(lines(form_post(form, self.said(name)), self.view(name)), form)

    async def _command(self, name: str, line: str) -> Seen:
        root, _, rest = line[1:].partition(" ")
        self._typed(name, self.place(name), words(line))
        if root.lower() not in _ROOTS:
            words_ = line[1:].split()
            return await self._ask(name, " ".join(words_[: 3 if MENU.in_group(words_) else 2]), {}, self.place(name))
        typed = read(MENU, root.lower(), rest)
        return await self._ask(
            name, typed.path, typed.values, self.place(name), submitted=typed.submitted, mistaken=typed.mistaken
        )

    def _button(self, name: str, line: str) -> tuple[Message, Button] | None:
        """The button meant by `!2`, by `[its label]` or by its label alone: the newest in sight."""
        seen = [message for message in reversed(self.visible(name)) if message.post.buttons]
        typed = _BUTTON.fullmatch(line)
        if typed and typed[1]:
            numbered = dict(enumerate(seen[0].post.buttons, 1)) if seen else {}
            return (seen[0], numbered[int(typed[1])]) if int(typed[1]) in numbered else None
        label = (typed[2] if typed else line).casefold()
        found = ((message, one) for message in seen for one in message.post.buttons if one.label.casefold() == label)
        return next(found, None)

    def _select(self, name: str) -> tuple[Message, Select] | None:
        found = ((one, one.post.select) for one in reversed(self.visible(name)))
        return next(((message, select) for message, select in found if select), None)

    async def _press(self, name: str, message: Message, button: Button) -> Seen:
        self._typed(name, message.answering, words(f"[{button.label}]"))
        return await self._ask(name, button.command, button.values, message.answering, pressed=True)

    async def _choose(self, name: str, numbers: list[int], message: Message, select: Select) -> Seen:
        if not all(1 <= number <= len(select.choices) for number in numbers):
            return self.sentence(name, "console-choose-range", most=len(select.choices))
        if len(numbers) > select.most or (not numbers and select.most == 1):
            return self.sentence(name, "console-choose-only", most=select.most)
        chosen = [select.choices[number - 1] for number in dict.fromkeys(numbers)]
        self._typed(name, message.answering, words("\n".join(one.label for one in chosen) or "–"))
        values = {**select.values, select.into: " ".join(one.value for one in chosen) or "none"}
        seen = await self._ask(name, select.command, values, message.answering, pressed=True)
        if message.to and not seen.refused:
            # A list of one's own is used up; the next numbers are for an older one.
            message.post = replace(message.post, select=None)
        return seen

    async def _ask(
        self,
        name: str,
        command: str,
        values: Mapping[str, str],
        place: Place,
        *,
        submitted: bool = False,
        left: bool = False,
        pressed: bool = False,
        mistaken: str = "",
    ) -> Seen:
        account = self.console.meet(name)
        asked = Call(
            command=command,
            values=values,
            files=given_files(command, values),
            account=account,
            place=place,
            submitted=submitted,
            left=left,
            pressed=pressed,
            mistaken=mistaken,
            by_name=True,
            ground=Ground.ROOM,
            manages=self.console.manages(account),
            at=self.console.clock(),
        )
        try:
            answer = await self.dispatcher.answer(asked)
        except Refusal as no:
            return replace(self._answer(name, place, refusal_post(no, command, self.said(name)), account), refused=True)
        if isinstance(answer, Form):
            self._forms[name] = answer, place
            return Seen(lines(heading(answer, self.said(name)), self.view(name)), answer)
        return self._answer(name, place, answer.post, account if answer.private else None)

    def _answer(self, name: str, place: Place, post: Post, to: Account | None) -> Seen:
        post = saved(post, self.folder, self.said(name)) if self.folder else post
        self.console.add(replace(place, message=""), post, to=to)
        view = self.view(name)
        if to is None:
            return Seen(lines(post, view))
        first, *others = lines(post, replace(view, width=view.width - 2)) or [Text()]
        return Seen([Text.assemble(("→ ", "yellow"), first), *indented(others, "  ")])

    def _typed(self, name: str, place: Place, post: Post) -> None:
        """What a person did stands in the world, for them alone."""
        account = self.console.meet(name)
        self.console.add(replace(place, message=""), post, author=account, to=account)

    def _speak(self, name: str, line: str) -> Seen:
        self.console.add(self.place(name), words(line), author=self.console.meet(name))
        guess = meant(line)
        return self.sentence(name, "console-meant", meant=guess) if guess else Seen([])


def _number(select: Select, title: str) -> int:
    """The number of the option of this title; labels may be numbered, or cut short. 999 is none of them."""
    labels = (one.label.removeprefix(f"{number}. ") for number, one in enumerate(select.choices, 1))
    matching = (number for number, label in enumerate(labels, 1) if title.startswith(label.rstrip("…")))
    return next(matching, 999)


def _numbers(line: str) -> list[int] | None:
    """The numbers of a line that is nothing else; an empty list for none of them."""
    if line.lower() in _NONE:
        return []
    return [int(one) for one in re.split("[ ,]+", line)] if _NUMBERS.fullmatch(line) else None
