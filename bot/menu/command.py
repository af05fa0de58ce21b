"""What a command is made of."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What goes into a field."""

    LINE = "line"
    TEXT = "text"  # several lines: asked for in a form
    CHOICE = "choice"
    PAPER = "paper"  # a reference, or words to search
    READ = "read"  # a paper of a round that takes entries
    KNOWN = "known"  # any paper the club ever had to do with, or a reference to another
    TERM = "term"  # a word of the club
    BALLOT = "ballot"  # numbers of nominations
    MEMBER = "member"
    ZONE = "zone"
    COMMAND = "command"


@dataclass(frozen=True, slots=True)
class Field:
    """One value of a command. `most` is in characters. A hidden field is filled in by buttons only.

    A text is asked for in a form; a short field is `asked` for there, too, where it can be given both ways.
    """

    name: str
    kind: Kind = Kind.LINE
    most: int = 100
    required: bool = False
    choices: tuple[str, ...] = ()
    hidden: bool = False
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Command:
    """One command. An unlisted one is reached by buttons."""

    root: str
    name: str
    fields: tuple[Field, ...] = ()
    listed: bool = True
    keeps: str = ""  # the field into which "Keep as my …" puts a message
    about: tuple[str, ...] = ()  # what of its member's it changes (`bot.order`); what it is called itself where empty
    adds: bool = False  # it only adds to that: two such calls undo nothing of each other's

    @property
    def path(self) -> str:
        """What is typed, without the slash: `paper nominate`."""
        return f"{self.root} {self.name}"

    @property
    def key(self) -> str:
        """Its message in the catalogue."""
        return f"{self.root}-{self.name}"

    @property
    def organizers(self) -> bool:
        """Whether only organizers may use it."""
        return self.root == "club"

    @property
    def inputs(self) -> tuple[Field, ...]:
        """The fields of its form."""
        return tuple(field for field in self.fields if field.kind is Kind.TEXT or field.asked)

    @property
    def texts(self) -> tuple[Field, ...]:
        """The fields that are given in its form only: who gives one of them has filled it in."""
        return tuple(field for field in self.fields if field.kind is Kind.TEXT)

    @property
    def options(self) -> tuple[Field, ...]:
        """The short fields a person may give with the command."""
        return tuple(field for field in self.fields if field.kind is not Kind.TEXT and not field.hidden)

    def field(self, name: str) -> Field | None:
        """The field of this name."""
        return next((field for field in self.fields if field.name == name), None)


EVERYTHING = "everything"
"""What is about this is about whatever else a member does."""
SURE = Field("sure", Kind.CHOICE, choices=("yes",), hidden=True)
ROUND = Field("round", hidden=True)
HERE = Field("club", hidden=True)  # which one is meant where somebody is in several, as in a direct message
CODE = Field("code", most=40)
MEETING = Field("meeting", required=True, hidden=True)
