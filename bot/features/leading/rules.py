"""Whose turn it is to lead a discussion. Pure: the order in which candidates are given changes nothing."""

from collections.abc import Collection, Iterable, Sequence
from random import Random

_BEHIND = 2
"""Turns that anybody can be behind at most."""


def choose_lead(
    candidates: Iterable[int],
    history: Sequence[int],
    *,
    away: Collection[int] = (),
    declined: Collection[int] = (),
    seed: str = "",
) -> int | None:
    """The member whose turn it is, of those who are neither away nor have declined; None where nobody is left."""
    ready = set(candidates) - set(away) - set(declined)
    return next(iter(in_turn(ready, history, seed)), None)


def in_turn(candidates: Iterable[int], history: Sequence[int], seed: str = "") -> list[int]:
    """Candidates in the order in which it is their turn: fewest turns, then longest ago, then a draw.

    `history` names who led, oldest first. The draw is the same for the same seed, and leaves out one candidate
    without changing the order of the others. Whoever led last comes last. Nobody is more than two turns behind:
    whoever joins, or comes back after a year, has missed turns that were not theirs, and does not make up for all.
    """
    rounds = _turns(history)
    last = {member: index for index, member in enumerate(history)}
    least = max(rounds.values(), default=0) - _BEHIND

    def standing(member: int) -> tuple[bool, int, int, float]:
        draw = Random(f"{seed}/{member}").random()
        rests = member in history[-1:]
        return rests, max(rounds.get(member, 0), least), last.get(member, -1), draw

    return sorted(set(candidates), key=standing)


def _turns(history: Iterable[int]) -> dict[int, int]:
    """How often each has led, where whoever was further behind counts as two turns behind from their next turn on."""
    rounds: dict[int, int] = {}
    top = 0
    for member in history:
        rounds[member] = max(rounds.get(member, 0), top - _BEHIND) + 1
        top = max(top, rounds[member])
    return rounds
