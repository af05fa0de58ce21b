"""The members' lines, read from `lines.toml`."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_FILE = Path(__file__).with_name("lines.toml")
_NOT_FIELDS = ("by", "kind", "when")


@dataclass(frozen=True, slots=True)
class Person:
    """A member of the sample club."""

    name: str
    zone: str
    organizer: bool


@dataclass(frozen=True, slots=True)
class Proposal:
    """What somebody nominates; `choose` is the title to take where `ref` is words to search."""

    by: str
    ref: str
    pitch: str
    choose: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """What somebody hands in."""

    by: str
    kind: str
    late: bool
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class WeekLines:
    """What is said in one week."""

    proposals: Sequence[Proposal]
    votes: Sequence[tuple[str, Sequence[str]]]
    entries: Sequence[Entry]
    talk: Sequence[tuple[str, str]]
    away: Sequence[str]


@dataclass(frozen=True, slots=True)
class Lines:
    """The sample club: `earlier` weeks are played unseen, so that nobody starts from nothing."""

    club: str
    zone: str
    people: Sequence[Person]
    earlier: Sequence[WeekLines]
    weeks: Sequence[WeekLines]


def lines() -> Lines:
    """All of them."""
    said = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    people = [Person(one["name"], one["zone"], one["role"] == "organizer") for one in said["members"]]
    return Lines(said["club"], said["zone"], people, [*map(_earlier, said["earlier"])], [*map(_week, said["weeks"])])


def _earlier(week: dict[str, Any]) -> WeekLines:
    proposal = Proposal(week["by"], week["read"], week["pitch"])
    entries = [Entry(one["by"], "summary", late=False, fields={"sentence": one["sentence"]}) for one in week["notes"]]
    return WeekLines([proposal], [(week["by"], [week["read"]])], entries, [], [])


def _week(week: dict[str, Any]) -> WeekLines:
    return WeekLines(
        [Proposal(one["by"], one["ref"], one["pitch"], one.get("choose", "")) for one in week["nominations"]],
        [(one["by"], one["approve"]) for one in week["votes"]],
        [_entry(one) for one in week["notes"]],
        [(one["by"], one["text"]) for one in week["talk"]],
        week["away"],
    )


def _entry(note: dict[str, str]) -> Entry:
    fields = {name: text.strip() for name, text in note.items() if name not in _NOT_FIELDS and text.strip()}
    return Entry(note["by"], note["kind"], note["when"] == "late", fields)
