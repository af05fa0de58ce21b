"""From the ballot to the paper of the round. Pure: the order in which nominations are given changes nothing."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from random import Random

from bot.model import PickBy

BALLOT_SIZE = 25
"""As many as one select menu of the narrowest platform shows; those beyond it wait for the next ballot."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A nomination on the ballot."""

    id: int
    member_id: int | None
    since: datetime  # how long it has waited
    approvals: int = 0


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

    A member who is resting (their nomination won the last round), or who has won a place in this round already,
    wins only when nothing else is on the ballot.
    """
    waiting = ranked(candidates, how, seed)
    rested = set(resting)
    winners: list[Candidate] = []
    while waiting and len(winners) < papers:
        winner = next((one for one in waiting if one.member_id not in rested), waiting[0])
        waiting.remove(winner)
        winners.append(winner)
        if winner.member_id is not None:
            rested.add(winner.member_id)
    return winners
