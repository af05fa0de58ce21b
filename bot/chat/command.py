"""What a command is made of."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

MOST_INPUTS = 5
"""Fields of a form: what Discord shows of one (https://docs.discord.com/developers/components/reference)."""
MOST_CHOICES = MOST_OPTIONS = 25
"""Choices of a field, and short fields of a command: what Discord takes of both."""
MOST_COMMANDS = 25
"""Commands and groups of a root, and commands of a group: what Discord shows of both
(https://docs.discord.com/developers/interactions/application-commands#subcommands-and-subcommand-groups)."""


class Right(StrEnum):
    """Who may use a command; `bot.club.rights` decides whether somebody has it."""

    ANYBODY = "anybody"
    ORGANIZER = "organizer"  # of the club that is meant
    PLACE = "place"  # whoever manages the server or workspace: what lets a club live in a channel


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
    FILE = "file"  # what it holds is in `Call.files`; its value is the file's name


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
    formerly: tuple[tuple[str, str], ...] = ()  # what a choice was called, and what it is called now
    hidden: bool = False
    asked: bool = False
    then: str = ""  # the field that gets what is typed behind a colon in this one: `word: what it means`
    right: Right | None = None  # needed instead of the command's own where this field is given
    numbers: str = ""  # the noun whose number buttons put here, or several: where a club's numbers change, these do

    def __post_init__(self) -> None:
        if len(self.choices) > MOST_CHOICES:
            raise TypeError(f"The field {self.name} has {len(self.choices)} choices; {MOST_CHOICES} can be shown.")


Handler = Callable[[Any], Awaitable[Any]]
"""From a request to its Reply or Form; raises Refusal."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command. An unlisted one is reached by buttons. TypeError where a platform would drop a part of it."""

    root: str
    name: str
    fields: tuple[Field, ...] = ()
    listed: bool = True
    all_clubs: bool = False  # where no club is meant, it is about all of the asker's at once; else they are asked which
    when_closed: bool = False  # members may still do it with what is theirs once the club is closed
    for_visitors: bool = False  # somebody of another workspace may do it in a shared channel: it only looks
    keeps: str = ""  # the field into which "Keep as my …" puts a message
    handler: Handler = field(kw_only=True)
    right: Right = Right.ANYBODY
    again: bool = False  # handed in again it changes the fields that are given; it checks itself what it needs
    about: tuple[
        str, ...
    ] = ()  # what of its member's it changes (`bot.club.order`); what it is called itself where empty
    unasked: bool = False  # platforms ask it of themselves, too: it says nothing about who is there
    adds: bool = False  # it only adds to that: two such calls undo nothing of each other's
    group: str = ""  # between root and name: `/paper my streak`
    settings: bool = False  # it takes every setting that is declared, before its own fields (`bot.hooks.commands_of`)
    topics: str = ""  # its field whose further choices are the topics that are declared (`bot.hooks.Feature.topics`)
    formerly: tuple[str, ...] = ()  # its paths of before, newest first: buttons, drafts and people go on using them

    def __post_init__(self) -> None:
        for kind, fields, most in (("form", self.inputs, MOST_INPUTS), ("command", self.options, MOST_OPTIONS)):
            if len(fields) > most:
                names = ", ".join(field.name for field in fields)
                raise TypeError(
                    f"The {kind} of /{self.path} has {len(fields)} fields, and {most} can be shown: {names}."
                )

    @property
    def path(self) -> str:
        """What is typed, without the slash: `paper nominate`, `paper my streak`."""
        return f"{self.root} {self.words}"

    @property
    def words(self) -> str:
        """What is typed after the root: `nominate`, `my streak`."""
        return f"{self.group} {self.name}".strip()

    @property
    def paths(self) -> tuple[str, ...]:
        """All it was ever called, from today's name to its first."""
        return self.path, *self.formerly

    @property
    def key(self) -> str:
        """Its message in the catalogue."""
        return self.path.replace(" ", "-")

    @property
    def organizers(self) -> bool:
        return self.root == "club"

    def right_for(self, given: Iterable[str]) -> Right:
        """The right needed to use it with these fields given."""
        special = (field.right for field in self.fields if field.right and field.name in given)
        return next(special, self.right)

    @property
    def inputs(self) -> tuple[Field, ...]:
        """The fields of its form."""
        return tuple(field for field in self.fields if field.kind is Kind.TEXT or field.asked)

    @property
    def texts(self) -> tuple[Field, ...]:
        """The fields that are given in its form only: who gives one of them has filled it in."""
        return tuple(field for field in self.fields if field.kind is Kind.TEXT)

    @property
    def beside(self) -> tuple[Field, ...]:
        """The fields that are in no form: what a form is about, and so which of them a draft belongs to."""
        return tuple(field for field in self.fields if field not in self.inputs and field != SURE)

    @property
    def options(self) -> tuple[Field, ...]:
        """The short fields a person may give with the command."""
        return tuple(field for field in self.fields if field.kind is not Kind.TEXT and not field.hidden)

    def longest(self, field: Field) -> int:
        """Characters that can be typed into it, with what goes on to another field."""
        then = self.field(field.then)
        return field.most + (then.most if then else 0)

    def field(self, name: str) -> Field | None:
        """The field of this name; which club is meant can be said of every command, by buttons alone."""
        return next((field for field in self.fields if field.name == name), HERE if name == HERE.name else None)


OUTBOX_KEY = "key of the outbox"
"""What a field `numbers` that holds no number, but the key of a row of the outbox."""
EVERYTHING = "everything"
"""What is about this is about whatever else a member does."""
SURE = Field("sure", Kind.CHOICE, choices=("yes",), hidden=True)
ROUND = Field("round", hidden=True, numbers="round")
HERE = Field(
    "club", hidden=True, numbers="club"
)  # which one is meant where somebody is in several, as in a direct message
CODE = Field("code", most=40)
ENTER = Field("enter", Kind.CHOICE, choices=("yes",), hidden=True)  # the bot may first join the channel it is asked in
ABOUT = Field("about", hidden=True, numbers="paper")  # the number of a paper
