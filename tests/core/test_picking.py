"""The pick: fair, the same however the ballots are shuffled, reproducible where lots are drawn."""

from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.club.ballots.rules import Candidate, Decided, decided, outvoted, pick, ranked
from bot.club.ballots.settings import PickBy
from tests.core.steady import steady

BEGIN = datetime(2026, 11, 2, tzinfo=UTC)
ways = st.sampled_from([PickBy.VOTE, PickBy.QUEUE, PickBy.RANDOM])


def candidate(number: int, member: int | None = None, days: int = 0, approvals: int = 0) -> Candidate:
    """A nomination made so many days after the beginning."""
    return Candidate(number, member, BEGIN + timedelta(days=days), approvals)


candidates = st.lists(
    st.builds(
        candidate, st.integers(1, 99), st.none() | st.integers(1, 5), st.integers(0, 4), approvals=st.integers(0, 4)
    ),
    max_size=12,
    unique_by=lambda one: one.id,
)
resting = st.frozensets(st.integers(1, 5))
papers = st.integers(1, 3)


@steady(200)
@given(candidates, st.randoms(use_true_random=False), ways, papers, resting)
def test_the_order_of_ballots_changes_nothing(
    given_: list[Candidate], chance: Random, how: PickBy, most: int, rested: frozenset[int]
) -> None:
    """However the candidates are shuffled, the same win in the same order."""
    shuffled = list(given_)
    chance.shuffle(shuffled)
    assert pick(shuffled, how, most, resting=rested, seed="a") == pick(given_, how, most, resting=rested, seed="a")


@steady(200)
@given(candidates, ways, papers, resting)
def test_as_many_win_as_there_are_places(
    given_: list[Candidate], how: PickBy, most: int, rested: frozenset[int]
) -> None:
    """Every place is filled while there is a candidate left, with different ones of the ballot."""
    winners = pick(given_, how, most, resting=rested, seed="a")
    assert len(winners) == min(most, len(given_))
    assert len({one.id for one in winners}) == len(winners)
    assert set(winners) <= set(given_)


@steady(200)
@given(candidates, ways, papers, resting)
def test_who_rests_wins_only_where_no_other_equal_is_left(
    given_: list[Candidate], how: PickBy, most: int, rested: frozenset[int]
) -> None:
    """A resting member, or one who has a place already, wins only once all others with as many approvals have won."""
    winners = pick(given_, how, most, resting=rested, seed="a")
    tired: set[int | None] = set(rested)
    left = list(given_)
    for winner in winners:
        equals = [one for one in left if how is not PickBy.VOTE or one.approvals == winner.approvals]
        fresh = [one for one in equals if one.member_id not in tired]
        assert winner in fresh or not fresh
        left.remove(winner)
        tired |= {winner.member_id} - {None}


@steady(300)
@given(candidates, papers, resting)
def test_the_most_approved_always_win(given_: list[Candidate], most: int, rested: frozenset[int]) -> None:
    """Whoever rests: nobody who did not win a vote has more approvals than anybody who did, and the first has most."""
    winners = pick(given_, PickBy.VOTE, most, resting=rested)
    others = [one for one in given_ if one not in winners]
    assert all(one.approvals <= winner.approvals for winner in winners for one in others)
    assert not given_ or winners[0].approvals == max(one.approvals for one in given_)


@steady(300)
@given(candidates, papers, resting)
def test_only_who_lost_by_votes_is_outvoted(given_: list[Candidate], most: int, rested: frozenset[int]) -> None:
    """Who had as many approvals as a winner lost a tie, and how it was decided is known; all others were outvoted."""
    winners = pick(given_, PickBy.VOTE, most, resting=rested)
    lost = outvoted(given_, winners)
    tied = [one for one in given_ if one not in winners and one.id not in lost]
    assert all(one.approvals == winners[-1].approvals for one in tied)
    assert all(one.approvals < winners[-1].approvals for one in given_ if one.id in lost)
    assert bool(decided(given_, winners, rested)) == bool(tied)


@steady(200)
@given(candidates)
def test_of_equals_the_oldest_wins(given_: list[Candidate]) -> None:
    """Nobody has more approvals than the winner of a vote, and nobody with as many has waited longer."""
    for winner in pick(given_, PickBy.VOTE, 1):
        assert all(one.approvals <= winner.approvals for one in given_)
        assert all(one.since >= winner.since for one in given_ if one.approvals == winner.approvals)


@steady(100)
@given(candidates)
def test_the_queue_is_served_in_order(given_: list[Candidate]) -> None:
    """Whatever the approvals, who waited longest comes first."""
    assert [one.since for one in ranked(given_, PickBy.QUEUE, "")] == sorted(one.since for one in given_)


@steady(50)
@given(candidates, st.text(max_size=5))
def test_lots_can_be_drawn_again(given_: list[Candidate], seed: str) -> None:
    """The same seed and candidates give the same lots, and nobody is left out of the urn."""
    assert ranked(given_, PickBy.RANDOM, seed) == ranked(reversed(given_), PickBy.RANDOM, seed)
    assert set(ranked(given_, PickBy.RANDOM, seed)) == set(given_)


def test_everybody_can_win_a_lot() -> None:
    """Over many rounds every one of four candidates wins about as often as the others."""
    four = [candidate(n) for n in range(1, 5)]
    wins = [pick(four, PickBy.RANDOM, 1, seed=f"1/{number}")[0].id for number in range(400)]
    assert all(60 < wins.count(n) < 140 for n in range(1, 5))


def test_an_organizer_picks_alone() -> None:
    """Where an organizer chooses, nothing wins by itself."""
    assert pick([candidate(1, approvals=9)], PickBy.ORGANIZER, 3) == []


@pytest.mark.parametrize("how", list(PickBy))
def test_nothing_comes_from_nothing(how: PickBy) -> None:
    """An empty ballot has no winner."""
    assert pick([], how, 3) == []


def test_a_tie_goes_to_who_waited_longest() -> None:
    """Of two with the same approvals the older one wins, whoever nominated it."""
    assert pick([candidate(1, 1, 2, 3), candidate(2, 2, 0, 3)], PickBy.VOTE, 1)[0].id == 2


def test_the_winner_of_last_week_rests_among_equals() -> None:
    """A winner of last week loses a tie to somebody younger, and never to fewer approvals."""
    favourite, other = candidate(1, 7, approvals=9), candidate(2, 8, 3, approvals=1)
    assert pick([favourite, other], PickBy.VOTE, 1, resting={7}) == [favourite]
    equal = candidate(2, 8, 3, approvals=9)
    assert pick([favourite, equal], PickBy.VOTE, 1, resting={7}) == [equal]
    assert decided([favourite, equal], [equal], {7}) == {Decided.RESTED}
    assert pick([favourite], PickBy.VOTE, 1, resting={7}) == [favourite]


@pytest.mark.parametrize("rested", [frozenset(), frozenset({1}), frozenset({1, 2})])
def test_a_unanimous_paper_wins(rested: frozenset[int]) -> None:
    """With thirty of thirty approvals it is read, against one that nobody approves, whoever rests."""
    ballot = [candidate(1, 1, 5, 30), candidate(2, 2, 0, 0)]
    assert [one.id for one in pick(ballot, PickBy.VOTE, 1, resting=rested)] == [1]
    assert outvoted(ballot, ballot[:1]) == {2}


def test_how_ties_are_decided() -> None:
    """Who rests lets others go first, then who waited longest goes first; both may decide about one place."""
    a, b, c = candidate(1, 7, 0, 3), candidate(2, 8, 1, 3), candidate(3, 9, 2, 3)
    assert decided([a, b, c], [a]) == {Decided.WAITED}
    assert decided([a, b, c], [b], {7}) == {Decided.RESTED, Decided.WAITED}
    assert decided([a, b], [b], {7}) == {Decided.RESTED}
    assert decided([a, b], [a], {7, 8}) == {Decided.WAITED}
    assert decided([a, candidate(4, 8, 1, 2)], [a]) == frozenset()


def test_nobody_fills_a_round_alone_among_equals() -> None:
    """With two papers a round, one member's second favourite lets an equal one of another member go first."""
    ballot = [candidate(1, 7, 0, 9), candidate(2, 7, 1, 8), candidate(3, 8, 2, 8), candidate(4, 9, 0, 1)]
    assert [one.id for one in pick(ballot, PickBy.VOTE, 2)] == [1, 3]
    assert [one.id for one in pick(ballot, PickBy.VOTE, 3)] == [1, 3, 2]
    assert [one.id for one in pick(ballot[:2] + ballot[3:], PickBy.VOTE, 2)] == [1, 2]


def test_the_forgotten_do_not_rest() -> None:
    """Nominations whose members were forgotten stay on the ballot like any other."""
    ballot = [candidate(1, None, 0, 2), candidate(2, None, 1, 1), candidate(3, 8, 2, 0)]
    assert [one.id for one in pick(ballot, PickBy.VOTE, 2)] == [1, 2]
