"""Who explains to whom: those who met least often swap, and of these those who met longest ago. Pure.

Of an odd number three make a ring, in which each reads the next one's summary. The same people with the same history
and seed are always paired alike.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from random import Random

Pair = frozenset[int]
Group = tuple[int, ...]
Cost = tuple[int, int]

EXACT = 8
"""Up to so many, every way to pair them is weighed; of more, groups are bettered until none can be."""


@dataclass(frozen=True, slots=True)
class Met:
    """In how many rounds two have met, and the number of the last one."""

    times: int = 0
    last: int = 0


def pair(people: Iterable[int], met: Mapping[Pair, Met], seed: str) -> list[Group]:
    """Everybody in a group of two, with one of three where their number is odd; nobody where there are fewer than two.

    No other way has fewer meetings again or, with as many, older ones: proven for up to `EXACT` people, and for more
    as long as only two groups change.
    """
    line = sorted(set(people))
    Random(seed).shuffle(line)
    if len(line) < 2:
        return []
    if len(line) <= EXACT:
        return _best(line, met)
    end = len(line) - (3 if len(line) % 2 else 0)
    groups: list[Group] = [(line[n], line[n + 1]) for n in range(0, end, 2)]
    return _bettered([*groups, tuple(line[end:])] if line[end:] else groups, met)


def cost(groups: Iterable[Group], met: Mapping[Pair, Met]) -> Cost:
    """How often those who are to meet have met already, and how lately, all together."""
    before = [met.get(frozenset(two), Met()) for group in groups for two in combinations(group, 2)]
    return sum(one.times for one in before), sum(one.last for one in before)


def readings(group: Group) -> list[tuple[int, int]]:
    """(author, reader) of a group: two read each other, three each the next one."""
    return [(group[(n + 1) % len(group)], reader) for n, reader in enumerate(group)]


def _bettered(groups: list[Group], met: Mapping[Pair, Met]) -> list[Group]:
    better = True
    while better:
        better = False
        for one, other in combinations(range(len(groups)), 2):
            old = [groups[one], groups[other]]
            new = _best([*groups[one], *groups[other]], met)
            if cost(new, met) < cost(old, met):
                groups[one], groups[other], better = new[0], new[1], True
    return groups


def _best(line: Sequence[int], met: Mapping[Pair, Met]) -> list[Group]:
    """The cheapest of all ways; of equal ones the first in the order of the line."""
    known: dict[Group, tuple[Cost, list[Group]]] = {(): ((0, 0), [])}

    def best(rest: Group) -> tuple[Cost, list[Group]]:
        if rest not in known:
            known[rest] = min((_with(group, rest) for group in _firsts(rest)), key=lambda way: way[0])
        return known[rest]

    def _with(group: Group, rest: Group) -> tuple[Cost, list[Group]]:
        (times, last), others = best(tuple(one for one in rest if one not in group))
        more_times, more_last = cost([group], met)
        return (times + more_times, last + more_last), [group, *others]

    return best(tuple(line))[1]


def _firsts(rest: Group) -> Iterable[Group]:
    """The groups the first of these can be in: a three where their number is odd, a pair unless it leaves one over."""
    first, others = rest[0], rest[1:]
    if len(rest) != 3:
        yield from ((first, other) for other in others)
    if len(rest) % 2:
        yield from ((first, *two) for two in combinations(others, 2))
