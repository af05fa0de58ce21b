"""What is said and asked, as data without markup: each adapter renders it in its platform's way."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal

from bot.chat.account import Account
from bot.chat.given_file import GivenFile
from bot.chat.place import Place

Tone = Literal["plain", "paper", "ballot", "praise", "warning"]


@dataclass(frozen=True, slots=True)
class When:
    """A moment inside a text; shown in the reader's own zone where the platform can."""

    at: datetime
    style: Literal["full", "day", "time", "relative"] = "full"


@dataclass(frozen=True, slots=True)
class Who:
    """A person inside a text. Pinged only where `ping` says so; a plain name on any other platform."""

    name: str
    account: Account | None = None
    ping: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A labelled address."""

    label: str
    url: str


_READ = 34
"""Characters of a button's label that a phone shows."""

Span = str | When | Who | Link
Text = tuple[Span, ...]
"""A sentence or more. Plain strings are never markup: adapters escape them."""


@dataclass(frozen=True, slots=True)
class Part:
    """A labelled piece of a post. A quote is somebody else's words."""

    text: Text
    label: str = ""
    quote: bool = False


@dataclass(frozen=True, slots=True)
class Button:
    """A Call with its values filled in."""

    label: str
    command: str
    values: Mapping[str, str] = field(default_factory=dict)
    style: Literal["plain", "primary", "danger"] = "plain"


def told_apart(buttons: tuple[Button, ...]) -> tuple[Button, ...]:
    """The buttons, numbered where two would look alike: nobody may press the wrong one of twins."""
    times = Counter(one.label[:_READ] for one in buttons)
    if not buttons or max(times.values()) == 1:
        return buttons
    numbers: Counter[str] = Counter()
    apart = []
    for one in buttons:
        begun = one.label[:_READ]
        numbers[begun] += 1
        numbered = f"{numbers[begun]}. {one.label}"
        fitting = numbered if len(numbered) <= _READ else f"{numbered[: _READ - 1]}…"
        apart.append(replace(one, label=fitting) if times[begun] > 1 else one)
    return tuple(apart)


@dataclass(frozen=True, slots=True)
class Choice:
    """One option of a select or of a choice field."""

    value: str
    label: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Select:
    """A list to choose from; choosing is a Call whose value `into` holds the chosen ones, separated by spaces.

    Choosing none of several is the word `none`.
    """

    command: str
    into: str
    choices: tuple[Choice, ...]
    placeholder: str = ""
    most: int = 1  # how many may be chosen; with more than one, none is a choice too
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG and its words for those who do not see it."""

    png: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A text file that comes with a post."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Event:
    """When and where people meet, for platforms that have a calendar; `where` is a link, a place in words, or ""."""

    starts: datetime
    ends: datetime
    where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """Neutral content of one message (or several, when an adapter must split it)."""

    title: str = ""
    url: str = ""  # where the title leads
    parts: tuple[Part, ...] = ()
    links: tuple[Link, ...] = ()
    picture: Picture | None = None
    select: Select | None = None
    buttons: tuple[Button, ...] = ()
    opens_thread: str = ""  # the thread's name
    name: str = ""  # in plain text, where every post is named, as in a forum; `bot.delivery.naming` gives it one
    state: Literal["", "open", "closed"] = ""  # whether what it is about goes on, where posts have labels for that
    also_in_channel: bool = False  # of a thread, yet shown in its channel, with the platform's own way to the thread
    attachment: Attachment | None = None
    event: Event | None = None  # of a post that is no message, but stands in a calendar until its state is closed
    calls: bool = False  # notifies whoever asked to be called in this home, and nobody else
    tone: Tone = "plain"

    def __post_init__(self) -> None:
        object.__setattr__(self, "buttons", told_apart(self.buttons))


class Ground(StrEnum):
    """What a platform calls the place that a club's channels are in, and that somebody manages."""

    SERVER = "server"
    WORKSPACE = "workspace"
    ROOM = "room"


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """Somebody asks something: slash command, button, form, shortcut and console line all become a Call."""

    command: str  # "paper critique"
    values: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, GivenFile] = field(default_factory=dict)  # by the field they were given in
    account: Account
    place: Place
    submitted: bool = False  # the values come from a filled-in form
    left: bool = False  # whoever filled it in left it: nothing is handed in, what was typed is kept
    mistaken: str = ""  # what was typed as the name of a field, and is none
    pressed: bool = False  # they come from a button or a list, which may have been posted long ago
    by_name: bool = False  # people cannot be mentioned where it was asked: a name is all there is to mean them by
    ground: Ground = Ground.WORKSPACE
    # What the platform says of the account in this very place; `bot.club.rights` alone reads it.
    manages: bool = False  # may manage the server or workspace of the place
    visits: bool = False  # is here from another workspace, through a channel that both share
    at: datetime | None = None  # when the platform says it was made; None where nothing has to keep its order
    waited: timedelta = timedelta()  # from then until it was taken up, by the platform's clock as far as it is known


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """One field of an open form."""

    name: str
    label: str
    help: str = ""
    value: str = ""
    long: bool = False
    required: bool = False
    most: int = 1000  # characters
    choices: tuple[Choice, ...] = ()
    file: bool = False  # takes one file instead of words


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """Something to fill in. Submitting it is a Call of `command` with `values` and the inputs."""

    command: str
    title: str
    inputs: tuple[Input, ...]
    values: Mapping[str, str] = field(default_factory=dict)
    submit: str = ""
    intro: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """The answer to a Call."""

    post: Post
    private: bool = True


Way = tuple[str, str, Mapping[str, str]]
"""A way on from a refusal: the button's name in the catalogue, a command and its values."""


class Refusal(Exception):
    """A polite, precise no. The core raises it with a message of the catalogue; the dispatcher fills in the rest.

    `field` names the field of the command it is about, `text` is the sentence for the person, `buttons` lead on (back
    to the form with what was typed, or to another way), `whole` is the text with its moments left as moments, for a
    reader's own wall, and `typed` is the person's own words where they could not
    be kept and have to be given back. After one that is `over` no form will open that the text belongs in.
    """

    def __init__(
        self, key: str, /, *, field: str = "", ways: tuple[Way, ...] = (), over: bool = False, **args: object
    ) -> None:
        super().__init__(key)
        self.key = key
        self.field = field
        self.ways = ways
        self.over = over
        self.args_ = args
        self.text = ""
        self.whole: Text = ()
        self.buttons: tuple[Button, ...] = ()
        self.typed: Mapping[str, str] = {}
