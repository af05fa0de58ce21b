"""Whose turn it is to lead: fewest turns, then longest ago, whoever comes, goes, declines or swaps. Pure."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from bot.features.leading.rules import choose_lead, in_turn
from tests.core.steady import steady

groups = st.integers(1, 9).map(lambda size: list(range(1, size + 1)))
histories = st.lists(st.integers(1, 12), max_size=40)


@steady(200)
@given(groups, st.integers(1, 60), st.data())
def test_a_group_that_stays_leads_in_turn(group: list[int], rounds: int, data: st.DataObject) -> None:
    """After any number of rounds nobody has led twice more than anybody else, and the order comes again."""
    history: list[int] = []
    for number in range(rounds):
        shuffled = data.draw(st.permutations(group))
        chosen = choose_lead(shuffled, history, seed=f"1/{number}")
        assert chosen is not None
        history.append(chosen)
        counts = Counter(history)
        assert max(counts.values()) - min(counts[one] for one in group) <= 1
    size = len(group)
    assert all(history[at] == history[at + size] for at in range(len(history) - size))


@steady(300)
@given(groups, histories, st.sets(st.integers(1, 9)), st.sets(st.integers(1, 9)))
def test_who_cannot_is_not_asked(group: list[int], history: list[int], away: set[int], declined: set[int]) -> None:
    """Neither who is away nor who declined; nobody only where nobody is left; and the next in turn otherwise."""
    chosen = choose_lead(group, history, away=away, declined=declined, seed="x")
    ready = [one for one in in_turn(group, history, "x") if one not in away | declined]
    assert chosen == (ready[0] if ready else None)


@steady(300)
@given(groups, histories)
def test_fewest_turns_then_longest_ago(group: list[int], history: list[int]) -> None:
    """As long as nobody is more than two turns behind; but whoever led last comes last."""
    counts, last = Counter(history), {one: index for index, one in enumerate(history)}
    order = in_turn(group, history, "x")
    assert sorted(order) == group
    assert not set(history[-1:]) & set(order[:-1])
    if max(counts.values(), default=0) <= 2:
        rested = [one for one in order if one not in history[-1:]]
        shown = [(counts[one], last.get(one, -1)) for one in rested]
        assert shown == sorted(shown)


def test_more_turns_than_the_others_wait_longest() -> None:
    """By hand: fewer turns; the one longer ago; who never led; and a turn that was swapped is remembered."""
    assert in_turn([1, 2, 3], [2, 3, 1, 1, 2, 3, 1]) == [2, 3, 1]
    assert in_turn([1, 2, 3], [2, 1]) == [3, 2, 1]
    assert in_turn([1, 2, 3], [1, 2, 3, 1, 1, 3]) == [2, 1, 3]


@steady(200)
@given(st.integers(2, 8), st.integers(0, 80))
def test_a_newcomer_leads_once_and_then_in_turn(size: int, rounds: int) -> None:
    """Whoever comes after years leads next, and then as often as everybody else: not until they have caught up."""
    group, history = list(range(1, size + 1)), list[int]()
    for number in range(rounds):
        history.append(choose_lead(group, history, seed=str(number)) or 0)
    together, since = [*group, 99], len(history)
    for number in range(3 * len(together)):
        history.append(choose_lead(together, history, seed=str(number)) or 0)
    later = Counter(history[since:])
    assert later[99] in (3, 4)
    assert all(one != two for one, two in zip(history[since:], history[since + 1 :], strict=False))
    assert max(later.values()) - min(later.values()) <= 2


@steady(100)
@given(groups, st.text(max_size=5))
def test_the_draw_is_the_same_for_the_same_seed(group: list[int], seed: str) -> None:
    """Whoever is left out, the others keep their order; so declining changes nothing for those behind."""
    order = in_turn(group, [], seed)
    assert in_turn(group[::-1], [], seed) == order
    assert in_turn(order[1:], [], seed) == order[1:]


def test_the_draw_differs_between_clubs() -> None:
    """It is not always the member who joined first who begins."""
    assert len({in_turn(range(1, 6), [], f"{club}/1")[0] for club in range(50)}) == 5
