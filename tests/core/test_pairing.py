"""Who is paired with whom: everybody, with those they met least and longest ago."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from bot.features.explaining.rules import EXACT, Group, Met, Pair, cost, pair, readings
from tests.core.steady import steady

PEOPLE = st.sets(st.integers(1, 100), max_size=17)


@st.composite
def histories(draw: st.DrawFn, people: st.SearchStrategy[set[int]]) -> tuple[set[int], dict[Pair, Met]]:
    """Some people, and which of them have met."""
    some = draw(people)
    pairs = [frozenset(two) for two in combinations(sorted(some), 2)]
    met = st.builds(Met, st.integers(1, 5), st.integers(1, 60))
    return some, draw(st.dictionaries(st.sampled_from(pairs), met, max_size=30)) if pairs else {}


def ways(line: Sequence[int]) -> Iterator[list[Group]]:
    """Every way to pair these, found by trying all."""
    if not line:
        yield []
    for size in (2, 3):
        if size == 3 and len(line) % 2 == 0:
            continue
        for others in combinations(line[1:], size - 1):
            rest = [one for one in line[1:] if one not in others]
            if len(rest) != 1:
                for way in ways(rest):
                    yield [(line[0], *others), *way]


@steady(150)
@given(histories(PEOPLE), st.text(max_size=5))
def test_everybody_is_in_one_group(case: tuple[set[int], dict[Pair, Met]], seed: str) -> None:
    """Two each, three once where the number is odd; asked again, the same; nobody is paired with themselves."""
    people, met = case
    groups = pair(people, met, seed)
    if len(people) < 2:
        assert groups == []
        return
    assert sorted(one for group in groups for one in group) == sorted(people)
    assert sum(len(group) == 3 for group in groups) == len(people) % 2
    assert all(len(group) in (2, 3) for group in groups)
    assert pair(sorted(people, reverse=True), met, seed) == groups


@steady(80)
@given(histories(st.sets(st.integers(1, 50), min_size=2, max_size=7)), st.text(max_size=5))
def test_no_other_way_is_better(case: tuple[set[int], dict[Pair, Met]], seed: str) -> None:
    """Of all ways there are, none has fewer meetings again or, with as many, older ones."""
    people, met = case
    best = min(cost(way, met) for way in ways(sorted(people)) if sum(len(group) == 3 for group in way) <= 1)
    assert cost(pair(people, met, seed), met) == best


@steady(30)
@given(histories(st.sets(st.integers(1, 100), min_size=EXACT + 1, max_size=20)))
def test_of_many_no_two_groups_can_be_bettered(case: tuple[set[int], dict[Pair, Met]]) -> None:
    """Changing partners between any two groups gains nothing."""
    people, met = case
    groups = pair(people, met, "seed")
    for one, other in combinations(groups, 2):
        together = [*one, *other]
        assert all(cost([one, other], met) <= cost(way, met) for way in ways(together) if len(way) == 2)


def test_strangers_first_then_the_longest_ago() -> None:
    """Three rounds of four people meet in all three ways; the fourth repeats the first."""
    met: dict[Pair, Met] = {}
    seen = []
    for number in range(1, 9):
        groups = pair((1, 2, 3, 4), met, f"{number}")
        pairs = {frozenset(group) for group in groups}
        seen.append(pairs)
        met |= {two: Met(met.get(two, Met()).times + 1, number) for two in pairs}
    assert len(frozenset[Pair]().union(*seen[:3])) == 6
    assert seen[3:6] == seen[:3]


@given(st.permutations([1, 2, 3]), st.permutations([4, 5]))
def test_everybody_reads_and_is_read_once(three: list[int], two: list[int]) -> None:
    """In a pair as in a ring of three."""
    for group in (tuple(three), tuple(two)):
        found = readings(group)
        assert sorted(author for author, _ in found) == sorted(reader for _, reader in found) == sorted(group)
        assert all(author != reader for author, reader in found)
