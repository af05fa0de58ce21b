"""Where the numbers of nouns stand within texts and data: keys of the outbox, buttons, acts, links, taken-up words.

A club that arrives from another instance is given other numbers where its own are taken, and all of these follow.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.chat.command import OUTBOX_KEY, Command, Field, Kind
from bot.chat.post import Button, Choice, Post, Select
from bot.club.acts.model import NUMBERS, ActKind
from bot.declared import commands_of, kinds
from bot.hooks import Features
from bot.outbox.kinds import is_mention, renumbered
from bot.outbox.model import OutboxKind

Number = Callable[[str, int], int]
"""Of a noun (`note`) and the number of one of them, the number it has now."""
_BY_KIND = {
    Kind.PAPER: "paper",
    Kind.READ: "paper",
    Kind.KNOWN: "paper",
    Kind.BALLOT: "nomination",
    Kind.MEMBER: "member",
}
_NUMBERED = re.compile(r"#?\d+(?: #?\d+)*")
_TAKEN_UP = re.compile(r"\.(\d+)")
_VOTE: Mapping[str | int, str] = {0: "round", 1: "nomination"}
_LINKED: Mapping[str, Mapping[str | int, str]] = {
    "pairs": {"note": "note", "was": "note"},
    "votes": _VOTE,
    "given": _VOTE,
}


class Numbers:
    """Gives texts and data other numbers."""

    def __init__(self, features: Features, number: Number) -> None:
        self._features, self._number, self._kinds = features, number, kinds(features)
        self._commands: dict[str, Command] = {path: one for one in commands_of(features) for path in one.paths}

    def key(self, key: str, kind: str = OutboxKind.POST) -> str:
        """The key of a row of the outbox of this kind: a post goes to a home, what is one person's to a member."""
        to_member = is_mention(key) or kind not in (OutboxKind.POST, OutboxKind.THREAD, OutboxKind.EVENT)
        return renumbered(self._kinds, key, "member" if to_member else "home", self._number)

    def post(self, post: Post) -> Post:
        """What its buttons and its list carry."""
        return replace(
            post, buttons=tuple(map(self._button, post.buttons)), select=post.select and self._select(post.select)
        )

    def _button(self, button: Button) -> Button:
        return replace(button, values=self._values(button.command, button.values))

    def _select(self, select: Select) -> Select:
        def chosen(choice: Choice) -> Choice:
            return replace(choice, value=self._value(select.command, select.into, choice.value))

        values = self._values(select.command, select.values)
        return replace(select, values=values, choices=tuple(map(chosen, select.choices)))

    def _values(self, path: str, values: Mapping[str, str]) -> dict[str, str]:
        return {name: self._value(path, name, text) for name, text in values.items()}

    def _value(self, path: str, name: str, text: str) -> str:
        command = self._commands.get(path)
        field = command.field(name) if command else None
        if field is None:  # of a command that is gone
            return text
        if field.numbers == OUTBOX_KEY:
            return self.key(text, OutboxKind.DIRECT)
        noun = field.numbers or _BY_KIND.get(field.kind)
        return self._numbered(field, noun, text) if noun and _NUMBERED.fullmatch(text) else text

    def _numbered(self, field: Field, noun: str, text: str) -> str:
        """A bare number is one of the noun's only where no person types it."""
        pattern = r"\d+" if field.hidden and field.numbers else r"(?<=#)\d+"
        return re.sub(pattern, lambda found: str(self._of(noun, int(found[0]))), text)

    def act(self, deed: str, data: Mapping[str, str]) -> dict[str, str]:
        """What is known of an organizer's act."""
        nouns = NUMBERS.get(ActKind(deed), {})
        return {name: str(self._of(nouns[name], int(text))) if name in nouns else text for name, text in data.items()}

    def fields(self, fields: Mapping[str, str]) -> dict[str, str]:
        """A note's fields: those it has taken up from another note are called after that one."""

        def called(name: str) -> str:
            return _TAKEN_UP.sub(lambda found: f".{self._of('note', int(found[1]))}", name)

        return {called(name): text for name, text in fields.items()}

    def link(self, link: Mapping[str, Any], noun_of: Callable[[str], str]) -> dict[str, Any]:
        """What is remembered of two members who became one; `noun_of` a column of what was brought."""
        more = {name: nouns for one in self._features if one.link for name, nouns in one.link.numbers.items()}
        entries = {**_LINKED, **more}
        found = dict(link)
        for name, value in link.items():
            if name in ("member", "before"):
                found[name] = {**value, "id": self._of("member", value["id"])}
            elif name == "brought":
                found[name] = {of: [self._of(noun_of(of), id_) for id_ in ids] for of, ids in value.items()}
            elif name in entries:
                found[name] = [self._entry(entries[name], one) for one in value]
        return found

    def _entry(self, nouns: Mapping[str | int, str], entry: Any) -> Any:
        """By the names of what it holds, by their places in a row, or as a bare number."""
        if isinstance(entry, dict):
            return {name: self._of(nouns[name], value) if name in nouns else value for name, value in entry.items()}
        if isinstance(entry, list):
            return [self._of(nouns[place], one) if place in nouns else one for place, one in enumerate(entry)]
        return self._of(nouns[0], entry)

    def _of(self, noun: str, number: int) -> int:
        """0 is nobody's."""
        return self._number(noun, number) if number else 0
