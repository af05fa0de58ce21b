"""Everything that a feature can give the club, in one place: a feature says once what it brings (`Feature`).

Whatever concerns all features – the digest, a member's data, what is posted anew – asks each in turn, in the order of
`bot.features.FEATURES`. A hook that is missing means: nothing to do.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.outbox.kinds import PostKind

if TYPE_CHECKING:
    from bot.chat.command import Command
    from bot.chat.post import Part, Post
    from bot.club.members.model import Member
    from bot.club.papers.model import Paper
    from bot.club.request import Here
    from bot.club.rounds.batch import Batch
    from bot.club.rounds.model import Round
    from bot.schedule.moments import Moment
    from bot.store.books import Books
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

Data = dict[str, object]
ExportHook = Callable[["Here", "Member"], Awaitable[Data]]
"""What is kept about a member, by chapters that are theirs alone; values are what JSON knows, dates as they are."""

ReleaseHook = Callable[["Here", "Member"], Awaitable[None]]
"""Gives back what others wait for, while the member is still there: a vote that is open, a turn to lead."""

TracesHook = Callable[["Here", "Member"], "Awaitable[set[int]]"]
"""The rounds of which something may have been posted that names the member, or quotes them."""

RenderHook = Callable[["Here", "Round", frozenset[str]], "Awaitable[Mapping[str, Post]]"]
"""Those of a feature's posts that are among these steps of a round, as they would be posted now: made from rows alone.

By the step in their outbox key, letters by their whole key; what is nobody's is left out.
"""

NamesHook = Callable[["Here", "Paper"], "Awaitable[set[int]]"]
"""The rounds of which something may have been posted that names this paper."""

RenamedHook = Callable[["Here", "Paper", "Paper", "Collection[int]"], Awaitable[None]]
"""A paper is called otherwise now, or became another one: rows and waiting letters that hold its name follow.

What it was, what it is, and the rounds of which something named it."""

MovedHook = Callable[["Here", "Member"], Awaitable[None]]
"""Accounts of this member have changed: what is still to be written to them goes to one that is theirs now."""


@dataclass(frozen=True, slots=True)
class Told:
    """Of one round: what its digest tells of a feature, and how much of it there is, in words."""

    parts: Sequence[Part] = ()
    counted: str = ""


DigestHook = Callable[["Books", "Mapping[int, Words]"], "Awaitable[Mapping[int, Told]]"]
"""By round, as things stand in the books; the mapping gives each the words of its club."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Feature:
    """One thing the club can do, or one noun that every club has."""

    name: str
    commands: tuple[Command, ...] = ()
    posts: tuple[PostKind, ...] = ()  # every kind of row it puts into the outbox
    at: Mapping[At, BatchHook] = field(default_factory=dict)
    digest: DigestHook | None = None
    export: ExportHook | None = None
    release: ReleaseHook | None = None
    traces: TracesHook | None = None
    render: RenderHook | None = None
    watched: tuple[type, ...] = ()  # repositories whose every change is work for the week
    names: NamesHook | None = None
    renamed: RenamedHook | None = None
    moved: MovedHook | None = None


Features = tuple[Feature, ...]


def kinds(features: Features) -> tuple[PostKind, ...]:
    """Every kind of row that these features put into the outbox."""
    return tuple(kind for feature in features for kind in feature.posts)


async def happen(at: At, batch: Batch, moments: Sequence[Moment]) -> None:
    """Let every feature do what it does there, one after the other."""
    if not batch.features:
        raise RuntimeError("This batch knows no features, so none of them could do its part.")
    for feature in batch.features:
        if hook := feature.at.get(at):
            await hook(batch, moments)
