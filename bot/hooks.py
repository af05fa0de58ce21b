"""Everything that a feature can give the club, in one place: a feature says once what it brings (`Feature`).

Whatever concerns all features – the digest, a member's data, what is posted anew – asks each in turn, in the order of
`bot.features.FEATURES`. A hook that is missing means: nothing to do.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from bot.outbox.kinds import PostKind
from bot.schedule.steps import Timing

if TYPE_CHECKING:
    from bot.background import BackgroundHook
    from bot.chat.command import Command, Kind
    from bot.chat.post import Button, Choice, Part, Post, Select, Text
    from bot.club.archive import ArchivedHook
    from bot.club.clubs.model import Club
    from bot.club.clubs.setting import Setting
    from bot.club.entries.model import Note
    from bot.club.members.model import Member, Topic
    from bot.club.papers.model import Paper
    from bot.club.request import ClubContext, Request
    from bot.club.rounds.batch import Batch
    from bot.club.rounds.model import Round
    from bot.club.rounds.session import PresentedHook
    from bot.schedule.moments import Moment
    from bot.search.model import Findable
    from bot.site.model import PageHook
    from bot.store.repositories import Repositories
    from bot.wording import Words


class At(StrEnum):
    """Where in the week something else can happen along."""

    PICKED = "picked"  # papers were just picked, their cards are in the outbox
    BEFORE_DIGEST = "before-digest"  # rounds are about to be summed up
    AFTER_WRAP = "after-wrap"  # rounds were summed up
    SETTLED = "settled"  # the last late entry of these rounds was counted
    SKIPPED = "skipped"  # rounds will never have been


BatchHook = Callable[["Batch", "Sequence[Moment]"], Awaitable[None]]
"""Done for the rounds of all these moments at once: two hundred clubs may be due in the same minute."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class StepSpec(Timing):
    """A step of the week, declared once by whoever does it: when it comes (`Timing`), and what it does."""

    run: BatchHook
    wanted: Callable[[Club, Round], bool] | None = None  # whether this club plans it for this round; None: every one
    passed_over: BatchHook | None = None  # what is to be true where it was not done; done once the others are
    foreseen: Callable[[ClubContext], Awaitable[bool]] | None = None  # whether it is worth telling of; None: yes
    also_posts: tuple[str, ...] = ()  # what else it posts to every home, by its step in the outbox key


Data = dict[str, object]
ExportHook = Callable[["ClubContext", "Member"], Awaitable[Data]]
"""What is kept about a member, by chapters that are theirs alone; values are what JSON knows, dates as they are."""

ReleaseHook = Callable[["ClubContext", "Member"], Awaitable[None]]
"""Gives back what others wait for, while the member is still there: a vote that is open, a turn to lead."""

TracesHook = Callable[["ClubContext", "Member"], "Awaitable[set[int]]"]
"""The rounds of which something may have been posted that names the member, or quotes them."""

RenderHook = Callable[["ClubContext", "Round", frozenset[str]], "Awaitable[Mapping[str, Post]]"]
"""Those of a feature's posts that are among these steps of a round, as they would be posted now: made from rows alone.

By the step in their outbox key, letters by their whole key; what is nobody's is left out.
"""

NamesHook = Callable[["ClubContext", "Paper"], "Awaitable[set[int]]"]
"""The rounds of which something may have been posted that names this paper."""

RenamedHook = Callable[["ClubContext", "Paper", "Paper", "Collection[int]"], Awaitable[None]]
"""A paper is called otherwise now, or became another one: rows and waiting letters that hold its name follow.

What it was, what it is, and the rounds of which something named it."""

MovedHook = Callable[["ClubContext", "Member"], Awaitable[None]]
"""Accounts of this member have changed: what is still to be written to them goes to one that is theirs now."""


@dataclass(frozen=True, slots=True)
class DigestSection:
    """Of one round: what its digest tells of a feature, how much of it there is, in words, and what can still be done.

    The buttons are shown where entries may come late.
    """

    parts: Sequence[Part] = ()
    counted: str = ""
    buttons: Sequence[Button] = ()


DigestHook = Callable[["Repositories", "Mapping[int, Words]"], "Awaitable[Mapping[int, DigestSection]]"]
"""By round, as things stand in the books; the mapping gives each the words of its club."""


@dataclass(frozen=True, slots=True)
class Handed:
    """A summary or critique that was just handed in, within the transaction that keeps it."""

    note: Note
    round_: Round
    member: Member
    before: Note | None  # as it stood, where it was handed in again
    beside: Mapping[str, str]  # what was given for fields that are no part of the entry; one left out is missing


@dataclass(frozen=True, slots=True)
class Added:
    """What a feature adds to the answer to an entry, and the entry where the feature changed it."""

    parts: Sequence[Part] = ()
    buttons: Sequence[Button] = ()
    select: Select | None = None
    note: Note | None = None
    later: Callable[[Request], Awaitable[Added]] | None = None  # slow work, done once the entry is safe


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryHook:
    """What hangs on an entry besides its words. A hook that is missing means: nothing to do."""

    beside: tuple[str, ...] = ()
    """Fields of the form that are no part of the entry but this feature's."""

    check: Callable[[Mapping[str, str]], None] | None = None
    """Raises Refusal where something given for these fields cannot be taken; nothing is written then."""

    filled: Callable[[ClubContext, Note], Awaitable[Mapping[str, str]]] | None = None
    """What these fields hold when the form is opened again."""

    handed_in: Callable[[Request, ClubContext, Handed], Awaitable[Added]] | None = None

    removed: Callable[[ClubContext, Note, Member], Awaitable[None]] | None = None
    """Its author took the entry back: what belongs to it goes along. The entry is gone from the books already."""

    hidden: Callable[[ClubContext, Note], Awaitable[None]] | None = None
    """Organizers hid the entry, or show it again: what is known of it elsewhere follows."""

    listed: Callable[[Request, ClubContext, Sequence[Note], Mapping[int, Member]], Sequence[Button]] | None = None
    """What the asker can do about entries that are listed, whose authors these are."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a feature shows of a round on a page that the club shows."""

    parts: Sequence[Part] = ()
    buttons: Sequence[Button] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """Where a feature shows something of a round among other things: in the asker's words, or in each club's."""

    now: Callable[[Request, ClubContext, Round], Awaitable[Shown]] | None = None
    """In `/paper now`."""

    home: Callable[[Request, ClubContext, Round], Awaitable[Shown]] | None = None
    """On a member's own page."""

    entries: Callable[[ClubContext, Round, Words], Awaitable[Sequence[Part]]] | None = None
    """Above what was handed in, wherever in time the round was."""

    reminder: Callable[[Batch, Sequence[Round]], Awaitable[Mapping[tuple[int, int], Sequence[Part]]]] | None = None
    """In the reminder that members are written, by round and member."""

    sheet: Callable[[Repositories, Mapping[int, Words]], Awaitable[Mapping[int, Sequence[Part]]]] | None = None
    """On the sheet of whoever leads the discussion, by round."""

    discussion: Callable[[Repositories, Mapping[int, Words]], Awaitable[Mapping[int, Shown]]] | None = None
    """In the post that opens the discussion, by round."""

    own: Callable[[Request, ClubContext], Awaitable[Sequence[Part]]] | None = None
    """Beside the asker's own streak."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AwayHook:
    """What else an absence is about; sentences for the answer."""

    wish: Callable[[Request, ClubContext, Member], Awaitable[Sequence[Text]]] | None = None
    """What was said along with it is noted."""

    gone: Callable[[Request, ClubContext, Member], Awaitable[Sequence[Text]]] | None = None
    """The member will be away, as the books say by now: what others wait for goes to others."""

    left: Callable[[ClubContext, Member], Awaitable[None]] | None = None
    """The member has left, by whoever's word, and is away until they come back: the same, with nobody to answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperHook:
    """What a feature knows of papers."""

    shown: Callable[[ClubContext, str], Awaitable[Paper | None]] | None = None
    """The paper of this key, where the feature has shown it to the club."""

    written_on: Callable[[ClubContext, Round, Paper], Awaitable[bool]] | None = None
    """Whether somebody has written on the paper in this round, so that the round goes on reading it."""

    merged: Callable[[Repositories, Club, Paper, Paper], Awaitable[None]] | None = None
    """The first paper is about to become the second: what there may be once only is brought together."""


CompletingHook = Callable[["ClubContext", str, int], Awaitable["list[Choice]"]]
"""At most so many of what could be meant by what was typed."""

FoundedHook = Callable[["Request", "Repositories", "Club"], Awaitable[None]]
"""A club was founded just now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkHook:
    """Two members who are one person become one, and part again: what there may be once of each only."""

    take_up: Callable[[Repositories, Member, Member], Awaitable[Mapping[str, Any]]]
    """The first keeps it for both; returns, as JSON and under names of its own, how the other gets theirs back."""

    give_back: Callable[[Repositories, Member, Member, Mapping[str, Any]], Awaitable[None]]
    """The same undone, from what was returned; a link made by an earlier program may not hold it."""

    numbers: Mapping[str, Mapping[str | int, str]] = field(default_factory=dict)
    """In entries of lists returned, by name or place, of what noun."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of a club's year. `called` is what is counted, worded for that many; `beside` whole sentences."""

    count: int
    called: str
    beside: Sequence[str] = ()


YearHook = Callable[["Repositories", "Words", "Sequence[Round]"], "Awaitable[Sequence[Figure]]"]
"""What a feature counts of these rounds, at least one; of no member by name, and nothing where there is nothing."""

DoctorHook = Callable[["Request", "ClubContext"], Awaitable["Sequence[Part]"]]
"""What ails what the feature does in this club; nothing where all is well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feature:
    """One thing the club can do, or one noun that every club has."""

    name: str
    optional: bool = False  # a club can do without (`bot.club.without`); `feature-<name>` says what it is
    from_start: bool = False  # of an optional one: a first week needs it
    commands: tuple[Command, ...] = ()
    settings: tuple[Setting[Any], ...] = ()
    findables: tuple[Findable, ...] = ()
    topics: tuple[Topic, ...] = ()  # what a member can have sent; `remind-<name>-on` and `-off` say so
    steps: tuple[StepSpec, ...] = ()
    posts: tuple[PostKind, ...] = ()  # every kind of row it puts into the outbox
    at: Mapping[At, BatchHook] = field(default_factory=dict)
    digest: DigestHook | None = None
    export: ExportHook | None = None
    release: ReleaseHook | None = None
    traces: TracesHook | None = None
    render: RenderHook | None = None
    watched: Mapping[type, Collection[str]] = field(default_factory=dict)
    """Repositories whose changes are work for the week, and of each the methods that change nothing."""

    names: NamesHook | None = None
    renamed: RenamedHook | None = None
    moved: MovedHook | None = None
    entry: EntryHook = field(default_factory=EntryHook)
    panel: Panel = field(default_factory=Panel)
    away: AwayHook = field(default_factory=AwayHook)
    paper: PaperHook = field(default_factory=PaperHook)
    completing: Mapping[Kind, CompletingHook] = field(default_factory=dict)
    founded: FoundedHook | None = None
    leads: Callable[[Repositories, Collection[int]], Awaitable[Mapping[int, int]]] | None = None  # who, by round
    doctor: DoctorHook | None = None
    year: YearHook | None = None
    link: LinkHook | None = None
    background: BackgroundHook | None = None
    presented: PresentedHook | None = None
    pages: Mapping[str, PageHook] = field(default_factory=dict)  # by the first part of their path
    submits: Mapping[str, PageHook] = field(default_factory=dict)  # the same for what is sent there by a page's form
    archived: ArchivedHook | None = None


Features = tuple[Feature, ...]
