"""Calls made from the menu: each command with all its fields filled in. A new command has its calls by itself."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.chat.command import Command, Field, Kind
from bot.chat.mentions import mention
from bot.features import MENU

_LINES = {
    "nominate": "mon 10:00", "vote": "sat 09:00", "pick": "mon 09:00", "remind": "thu 18:00", "discuss": "fri 17:00",
    "wrap": "sun 20:00", "carry": "2", "patience": "5", "language": "en", "search": "arxiv", "until": "2030-01-07",
    "suggest": "2", "source": "arxiv:cs.CL", "stop": "", "papers": "2", "hours": "3", "time": "20m", "code": "",
    "first": "2030-01-01", "last": "2030-01-08", "link": "https://example.org/x", "repo": "https://example.org/r",
    "every": "2nd week", "year": "", "closed": "", "skip": "tomorrow", "on": "recall", "off": "",
    "published": "2020-01-01", "questions": "1", "again": "", "before": "", "after": "", "club": "1", "home": "1",
    "chosen": "none", "page": "1", "club import file": "", "club import text": "1503.02531",
}  # fmt: skip
_KINDS = {
    Kind.PAPER: "1", Kind.READ: "arxiv:1706.03762", Kind.KNOWN: "arxiv:1706.03762", Kind.TERM: "attention",
    Kind.BALLOT: "1", Kind.ZONE: "Europe/Paris", Kind.COMMAND: "paper now",
    Kind.MEMBER: mention("quiet", "here", "ben"),
}  # fmt: skip
_BY_ITSELF = {"stop", "leave", "undo", "original", "code", "back", "act", "of", "move"}
"""Fields that mean something else than the others: tried in a call of their own."""
_ALONGSIDE = {"sure", "round", "club", "member", "paper", "number", "inquiry", "home"}


@dataclass(frozen=True)
class MenuCall:
    """A command and what is given with it."""

    command: Command
    values: Mapping[str, str]
    submitted: bool

    def __str__(self) -> str:
        return f"/{self.command.path} {dict(self.values)}"


def menu_calls(ids: Mapping[str, str]) -> Iterator[MenuCall]:
    """Every command and every button's command, filled in; `ids` are the numbers of what belongs to somebody else."""
    for command in MENU.commands:
        for values in _fillings(command, ids):
            yield MenuCall(command, values, submitted=any(field.name in values for field in command.texts))


def _fillings(command: Command, ids: Mapping[str, str]) -> Iterator[dict[str, str]]:
    whole = {one.name: _value(command, one, ids) for one in command.fields if one.name not in _BY_ITSELF}
    whole = {name: text for name, text in whole.items() if text}
    yield whole
    for one in command.fields:
        if one.name in _BY_ITSELF:
            beside = {name: text for name, text in whole.items() if name in _ALONGSIDE}
            yield beside | {one.name: "AAAA-AAAA" if one.name == "code" else _value(command, one, ids) or "arxiv:cs.CL"}
        elif one.kind is Kind.CHOICE and (one.hidden or one.name == "when"):
            for choice in one.choices[1:]:
                yield whole | {one.name: choice}


def _value(command: Command, field: Field, ids: Mapping[str, str]) -> str:
    if field.choices:
        return field.choices[0]
    if field.name == "account":
        return mention("quiet", "here", "gil")
    if field.kind in _KINDS:
        return "arxiv:1412.6980" if field.name == "into" else _KINDS[field.kind]
    if field.hidden or (command.path, field.name) == ("paper unask", "number"):
        named = (f"{command.path} {field.name}", field.name)
        assert {*named} & {*ids, *_LINES}, f"what is {field.name} of /{command.path} about? Say it here."
        return next((ids[one] for one in named if one in ids), _LINES.get(field.name, ""))
    own = _LINES.get(f"{command.path} {field.name}")
    return own if own is not None else _LINES.get(field.name, "1" if field.name == "number" else "Something.")
