"""From the ballot to the paper of the round. Pure: the order in which nominations are given changes nothing."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from random import Random

from bot.club.ballots.settings import PickBy

BALLOT_SIZE = 25
"""As many as one select menu of the narrowest platform shows; those beyond it wait for the next ballot."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A nomination on the ballot."""

    id: int
    member_id: int | None
    since: datetime  # how long it has waited
    approvals: int = 0


class Decided(StrEnum):
    """What decided among candidates who had the same approvals."""

    RESTED = "rested"  # whose proposer won last time, or had a place already, let others go first
    WAITED = "waited"  # who had waited longest went first


def ranked(candidates: Iterable[Candidate], how: PickBy, seed: str) -> list[Candidate]:
    """All candidates, best first.

    Vote: most approved, then the one that waited longest. Queue: waited longest. Random: shuffled by `seed`, the
    same for the same seed and candidates. Organizer: nobody is ranked, an organizer chooses.
    """
    waiting = sorted(candidates, key=lambda one: (one.since, one.id))
    match how:
        case PickBy.VOTE:
            return sorted(waiting, key=lambda one: -one.approvals)
        case PickBy.QUEUE:
            return waiting
        case PickBy.RANDOM:
            Random(seed).shuffle(waiting)
            return waiting
        case PickBy.ORGANIZER:
            return []


def pick(
    candidates: Iterable[Candidate],
    how: PickBy,
    papers: int,
    *,
    resting: Collection[int] = (),
    seed: str = "",
) -> list[Candidate]:
    """The winners, at most `papers`. Empty where there is nothing to pick from.

    In a vote nobody wins before somebody with more approvals. Among equals – all of them, where there is no vote – a
    member who is resting (their nomination won the last round), or who has won a place in this round already, wins
    only when no other equal is left.
    """
    waiting = ranked(candidates, how, seed)
    rested = set(resting)
    winners: list[Candidate] = []
    while waiting and len(winners) < papers:
        equals = [one for one in waiting if how is not PickBy.VOTE or one.approvals == waiting[0].approvals]
        winner = next((one for one in equals if one.member_id not in rested), equals[0])
        waiting.remove(winner)
        winners.append(winner)
        if winner.member_id is not None:
            rested.add(winner.member_id)
    return winners


def decided(
    candidates: Iterable[Candidate], winners: Sequence[Candidate], resting: Collection[int] = ()
) -> frozenset[Decided]:
    """How a tie was decided: why some did not win who had as many approvals as the last winner. Empty: no tie."""
    if not winners:
        return frozenset()
    *before, last = winners
    rested = {*resting, *(one.member_id for one in before)} - {None}
    equals = [one for one in candidates if one.approvals == last.approvals and one not in winners]
    return frozenset(
        Decided.RESTED if one.member_id in rested and last.member_id not in rested else Decided.WAITED for one in equals
    )


def tied_with(approvals: Mapping[int, int], won: Collection[int]) -> list[int]:
    """Those that did not win a vote though they had as many approvals as the last winner. Empty: no tie.

    Where something with more approvals was passed over, no vote decided, and none of them was its equal.
    """
    fewest = min((approvals.get(one, 0) for one in won), default=-1)
    lost = {one: count for one, count in approvals.items() if one not in won}
    return [one for one, count in lost.items() if count == fewest] if max(lost.values(), default=0) <= fewest else []


def outvoted(candidates: Iterable[Candidate], winners: Collection[Candidate]) -> frozenset[int]:
    """The ids of those that lost by votes: every winner had more approvals. Whoever lost a tie was not outvoted."""
    fewest = min((one.approvals for one in winners), default=0)
    return frozenset(one.id for one in candidates if one.approvals < fewest)
