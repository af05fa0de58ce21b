"""When a round's discussion is, and what counts. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.club.clubs.model import Club
from bot.club.rounds.model import Round
from bot.features.attending.model import Answer, Attendance
from bot.schedule.model import Step
from bot.schedule.rhythm import moments

LENGTH = timedelta(hours=1)
"""How long a discussion is thought to be: until then nobody is asked who was there."""
BEFORE = timedelta(hours=1)
"""So long before it those who come are reminded."""


def meets_at(club: Club, round_: Round) -> datetime | None:
    """When this round's paper is discussed; None where the club plans no discussion."""
    return moments(club.rhythm, club.zone, round_.pick_on).get(Step.DISCUSS)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many said what of a discussion, and how many were there."""

    coming: int = 0
    maybe: int = 0
    not_coming: int = 0
    there: int = 0

    @property
    def said(self) -> int:
        """How many said anything."""
        return self.coming + self.maybe + self.not_coming


def one_each(some: Iterable[Attendance]) -> list[Attendance]:
    """Of each member and round one: two who were linked may both have said something, and the later word counts."""
    found: dict[tuple[int, int], Attendance] = {}
    for one in sorted(some, key=lambda one: (one.answer is not None, one.at, one.id)):
        person = (one.round_id, one.member_id or -one.id)
        before = found.get(person)
        found[person] = replace(one, there=one.there or bool(before and before.there))
    return list(found.values())


def answers_of(some: Iterable[Attendance]) -> dict[int, Answer]:
    """What each member said."""
    return {one.member_id: one.answer for one in one_each(some) if one.member_id and one.answer}


def tally(some: Iterable[Attendance]) -> Tally:
    """The answers of a round, counted."""
    known = one_each(some)
    coming, maybe, not_coming = (sum(one.answer is answer for one in known) for answer in Answer)
    return Tally(coming, maybe, not_coming, sum(one.there for one in known))


@dataclass(frozen=True, slots=True)
class Record:
    """To how many of the last discussions somebody came."""

    came: int
    of: int


def record(own: Iterable[Attendance], noted: Sequence[int]) -> Record:
    """Of these rounds, of which it is noted who was there."""
    there = {one.round_id for one in own if one.there}
    return Record(len(there.intersection(noted)), len(noted))
