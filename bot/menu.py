"""The menu: every command and form field, declared once. Its words stand in the catalogue under `paper-nominate` etc.

From this come Discord's and Slack's sub-commands, the console line, `/paper help` and the README's table.
"""

from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from functools import cache


class Kind(StrEnum):
    """What goes into a field."""

    LINE = "line"
    TEXT = "text"  # several lines: asked for in a form
    CHOICE = "choice"
    PAPER = "paper"  # a reference, or words to search
    READ = "read"  # a paper of the club
    BALLOT = "ballot"  # numbers of nominations
    MEMBER = "member"
    ZONE = "zone"
    COMMAND = "command"


@dataclass(frozen=True, slots=True)
class Field:
    """One value of a command. `most` is in characters. A hidden field is filled in by buttons only."""

    name: str
    kind: Kind = Kind.LINE
    most: int = 100
    required: bool = False
    choices: tuple[str, ...] = ()
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Command:
    """One command. An unlisted one is reached by buttons."""

    root: str
    name: str
    fields: tuple[Field, ...] = ()
    listed: bool = True
    keeps: str = ""  # the field into which "Keep as my …" puts a message

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
        return tuple(field for field in self.fields if field.kind is Kind.TEXT)

    @property
    def options(self) -> tuple[Field, ...]:
        """The short fields a person may give with the command."""
        return tuple(field for field in self.fields if field.kind is not Kind.TEXT and not field.hidden)

    def field(self, name: str) -> Field | None:
        """The field of this name."""
        return next((field for field in self.fields if field.name == name), None)


_SURE = Field("sure", Kind.CHOICE, choices=("yes",), hidden=True)
_ROUND = Field("round", hidden=True)
_CODE = Field("code", most=40)


def _moment(name: str) -> Field:
    return Field(name, most=40)


MENU: tuple[Command, ...] = (
    Command(
        "paper",
        "nominate",
        (
            Field("paper", Kind.PAPER, 500),
            Field("pitch", most=300),
            Field("title", most=300),
            Field("link", most=500),
        ),
    ),
    Command("paper", "nominations"),
    Command("paper", "vote", (Field("papers", Kind.BALLOT, 200),)),
    Command("paper", "now"),
    Command(
        "paper",
        "summary",
        (
            Field("paper", Kind.READ, 200),
            Field("sentence", Kind.TEXT, 500, required=True),
            Field("colleague", Kind.TEXT, 3000),
            Field("unclear", Kind.TEXT, 1500),
            _ROUND,
        ),
        keeps="colleague",
    ),
    Command(
        "paper",
        "critique",
        (
            Field("paper", Kind.READ, 200),
            Field("different", Kind.TEXT, 2000),
            Field("add", Kind.TEXT, 2000),
            Field("technique", Kind.TEXT, 2000),
            Field("idea", Kind.TEXT, 2000),
            _ROUND,
        ),
        keeps="different",
    ),
    Command("paper", "entries", (Field("paper", Kind.READ, 200), _ROUND)),
    Command("paper", "mine", (Field("before", hidden=True),)),
    Command("paper", "streak", (Field("what", Kind.CHOICE, choices=("why",)),)),
    Command("paper", "board"),
    Command("paper", "remind", (Field("when", Kind.CHOICE, choices=("on", "off")),)),
    Command("paper", "away", (Field("first", most=60), Field("last", most=30))),
    Command("paper", "link", (_CODE, Field("undo", Kind.CHOICE, choices=("yes",)))),
    Command("paper", "export"),
    Command("paper", "forget", (_SURE,)),
    Command("paper", "help", (Field("command", Kind.COMMAND, 60),)),
    Command("paper", "home", listed=False),
    Command("paper", "drop", (Field("note", required=True, hidden=True), _SURE), listed=False),
    Command("paper", "withdraw", (Field("nomination", required=True, hidden=True),), listed=False),
    Command("club", "start", (Field("name", most=80, required=True), Field("zone", Kind.ZONE, 60))),
    Command(
        "club",
        "rhythm",
        (
            _moment("nominate"),
            _moment("vote"),
            _moment("pick"),
            _moment("remind"),
            _moment("discuss"),
            _moment("wrap"),
            Field("every", Kind.CHOICE, choices=("1", "2", "3", "4")),
            Field("papers", Kind.CHOICE, choices=("1", "2", "3")),
        ),
    ),
    Command(
        "club",
        "settings",
        (
            Field("asks", Kind.CHOICE, choices=("summary", "critique", "either", "both")),
            Field("reveal", Kind.CHOICE, choices=("after-own", "at-wrap", "at-once")),
            Field("pick_by", Kind.CHOICE, choices=("vote", "queue", "random", "organizer")),
            Field("carry", most=3),
            Field("patience", most=3),
            Field("organizer", Kind.MEMBER, 80),
            Field("name", most=80),
            Field("zone", Kind.ZONE, 60),
            Field("language", most=10),
        ),
    ),
    Command(
        "club",
        "pick",
        (Field("paper", Kind.PAPER, 500, required=True), Field("when", Kind.CHOICE, choices=("pick-time", "now"))),
    ),
    Command("club", "skip", (_SURE, _ROUND)),
    Command("club", "pause", (Field("until", most=30),)),
    Command("club", "resume"),
    Command("club", "home", (_CODE, Field("leave", Kind.CHOICE, choices=("yes",)), _SURE)),
    Command("club", "audit"),
    Command("club", "doctor"),
    Command("club", "close", (_SURE,)),
)


@cache
def by_path() -> dict[str, Command]:
    """Every command by what is typed."""
    return {command.path: command for command in MENU}


def listed(root: str = "") -> list[Command]:
    """The commands a person is shown, of one root or of both."""
    return [command for command in MENU if command.listed and root in ("", command.root)]


def nearest(path: str) -> Command | None:
    """The listed command that looks most like what was typed; None where nothing does."""
    root, _, name = path.partition(" ")
    roots = get_close_matches(root, ("paper", "club"), n=1, cutoff=0.6)
    # What everybody begins with must not make names alike, so a name is measured by itself; those of the root first.
    for known in (roots, ("paper", "club")):
        names = {command.name: command for command in listed() if command.root in known}
        for wanted in filter(None, (name, root if root not in ("paper", "club") else "")):
            if close := get_close_matches(wanted, names, n=1, cutoff=0.6):
                return names[close[0]]
    return None
