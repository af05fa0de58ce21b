"""The deck of roles: everybody gets each before one comes again, whoever joins, pauses or leads meanwhile. Pure."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from bot.features.leading.dealing import deal_roles, take_over
from bot.features.leading.model import Role
from tests.core.steady import steady

groups = st.integers(1, 9).map(lambda size: list(range(1, size + 1)))
Hands = list[tuple[int, Role]]


def dealt(group: list[int], history: list[Hands], seed: str = "1/1") -> Hands:
    """A round's roles, as history holds them."""
    return sorted(deal_roles(group, history, seed).items())


@steady(60)
@given(groups, st.integers(1, 5), st.integers(0, 99))
def test_a_group_that_stays_gets_each_role_before_one_comes_again(group: list[int], rounds: int, seed: int) -> None:
    """At any time, of no role has anybody had two more than anybody else, nor two more than of another role."""
    history: list[Hands] = []
    for number in range(rounds * max(5, len(group))):
        history.append(dealt(group, history, f"{seed}/{number}"))
        counts = Counter(card for hands in history for card in hands)
        all_of_them = [counts[member, role] for member in group for role in Role]
        assert max(all_of_them) - min(all_of_them) <= 1
    assert set(all_of_them) == {rounds}, "each has had each role as often as the deck went round"


@steady(100)
@given(groups, st.integers(1, 5))
def test_after_five_rounds_for_each_turn(group: list[int], rounds: int) -> None:
    """After five rounds, ten, fifteen … the counts differ by at most one."""
    history: list[Hands] = []
    for number in range(rounds * 5):
        history.append(dealt(group, history, str(number)))
    counts = Counter(card for hands in history for card in hands)
    all_of_them = [counts[member, role] for member in group for role in Role]
    assert max(all_of_them) - min(all_of_them) <= 1


@st.composite
def lives(draw: st.DrawFn) -> list[list[int]]:
    """Who takes part, round after round: people come, miss rounds and go."""
    return draw(st.lists(st.lists(st.integers(1, 8), unique=True, max_size=8), min_size=1, max_size=25))


@steady(150)
@given(lives(), st.text(max_size=4))
def test_every_round_is_dealt_fairly(rounds: list[list[int]], seed: str) -> None:
    """One role each, as many as there are members or roles; the same however the members are listed."""
    history: list[Hands] = []
    for group in rounds:
        hands = deal_roles(group, history, seed)
        assert set(hands) <= set(group)
        assert len(hands) == min(len(group), len(Role))
        assert len(set(hands.values())) == len(hands)
        assert deal_roles(group[::-1], history, seed) == hands
        history.append(sorted(hands.items()))


@steady(60)
@given(st.integers(6, 9), st.integers(0, 30))
def test_nobody_waits_long(size: int, before: int) -> None:
    """In a group larger than the deck nobody goes without for more rounds than the group needs to go round twice."""
    group, history = list(range(1, size + 1)), list[Hands]()
    waiting = Counter[int]()
    for number in range(before + 20):
        hands = dealt(group, history, str(number))
        history.append(hands)
        waiting = Counter({one: 0 if one in dict(hands) else waiting[one] + 1 for one in group})
        assert max(waiting.values()) <= 2 * -(-size // 5)


@steady(60)
@given(st.integers(4, 8), st.integers(0, 60))
def test_a_newcomer_fits_in(size: int, rounds: int) -> None:
    """Who comes later has had each role soon, and is then dealt to like the others, who go on getting theirs."""
    group, history = list(range(1, size + 1)), list[Hands]()
    for number in range(rounds):
        history.append(dealt(group, history, str(number)))
    together, since = [*group, 99], len(history)
    for number in range(4 * max(5, len(together))):
        history.append(dealt(together, history, str(number)))
    later = Counter(member for hands in history[since:] for member, _ in hands)
    mine = [role for hands in history[since:] for member, role in hands if member == 99]
    assert set(mine[:5]) == set(Role)
    assert later[99] - min(later.values()) <= 10
    assert all({role for hands in history[since:] for member, role in hands if member == one} == set(Role)
               for one in together)  # fmt: skip


def test_nobody_takes_part() -> None:
    """Nothing is dealt to nobody."""
    assert deal_roles([], [[(1, Role.SKEPTIC)]]) == {}


@steady(60)
@given(groups, st.integers(0, 12), st.sampled_from(list(Role)), st.text(max_size=4))
def test_a_role_is_taken_over_by_who_had_it_least(group: list[int], rounds: int, role: Role, seed: str) -> None:
    """One of those asked, with the fewest of this role in the present turn of the deck; nobody where nobody is left."""
    history: list[Hands] = []
    for number in range(rounds):
        history.append(dealt(group, history, f"{seed}/{number}"))
    chosen = take_over(role, group, history, seed)
    had = Counter(member for hands in history for member, one in hands if one is role)
    assert chosen in group
    assert had[chosen] == min(had[member] for member in group)
    assert take_over(role, reversed(group), history, seed) == chosen
    assert take_over(role, (), history, seed) is None
