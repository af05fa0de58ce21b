"""What members hand in, and what it counts for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

Fields = Mapping[str, str]
"""What was typed into the fields of a form or command, by field name."""


class NoteKind(StrEnum):
    """What a member hands in for a round."""

    SUMMARY = "summary"
    CRITIQUE = "critique"
    QUESTION = "question"
    TERM = "term"
    CONNECTION = "connection"
    BUILD = "build"


WRITTEN: Mapping[NoteKind, tuple[str, ...]] = {
    NoteKind.SUMMARY: ("sentence", "colleague", "unclear"),
    NoteKind.CRITIQUE: ("different", "add", "technique", "from", "idea"),
}
"""The fields of what is handed in, in the order of its form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What a member handed in. `fields` are the form's fields by name."""

    id: int = 0
    club_id: int
    round_id: int
    paper_id: int
    member_id: int | None
    kind: NoteKind
    fields: Fields = field(default_factory=dict)
    at: datetime
    edited_at: datetime | None = None
    late: bool = False
    hidden: bool = False  # by an organizer: its author alone reads it, and it counts as before
    stamp: int = field(default=0, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class HandedIn:
    """A summary or critique without its words."""

    id: int
    round_id: int
    paper_id: int
    member_id: int
    kind: NoteKind
    at: datetime
    size: int = field(default=0, compare=False)  # characters of all its fields as they are kept
