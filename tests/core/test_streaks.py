"""Streaks follow from the ledger, line by line, whatever it holds."""

from datetime import UTC, datetime
from functools import reduce
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.club.streaks.model import LedgerLine, Reason
from bot.club.streaks.rules import KEPT_PER_FREEZE, MOST_FREEZES, Standing, after, counted, on_miss, standing, told
from tests.core.steady import steady

NOW = datetime(2026, 11, 2, tzinfo=UTC)
KEEPS = (Reason.KEPT, Reason.LATE)
WAITS = (Reason.AWAY, Reason.PAUSED, Reason.SKIPPED)
reasons = st.sampled_from(list(Reason))


def line(number: int, reason: Reason) -> LedgerLine:
    """A line of one member's ledger."""
    return LedgerLine(club_id=1, member_id=1, round_id=number, number=number, reason=reason, at=NOW)


def ledger(*story: Reason) -> list[LedgerLine]:
    """One line a round, from round 1."""
    return [line(number, reason) for number, reason in enumerate(story, 1)]


def lived(weeks: list[Reason]) -> list[LedgerLine]:
    """The ledger as the club writes it: a miss is written as what it becomes that week."""
    written: list[LedgerLine] = []
    for number, reason in enumerate(weeks, 1):
        missed = reason in (Reason.MISSED, Reason.FROZEN)
        written.append(line(number, on_miss(standing(written)) if missed else reason))
    return written


ledgers = st.lists(st.builds(line, st.integers(1, 30), reasons), max_size=60)
weeks = st.lists(reasons, max_size=60)


@steady(200)
@given(weeks)
def test_recomputing_equals_counting_along(story: list[Reason]) -> None:
    """The standing of a ledger is what counting along round by round led to."""
    written = lived(story)
    along = reduce(after, (one.reason for one in written), Standing())
    assert standing(written) == along
    assert [one.after for one in told(written)] == [standing(written[: n + 1]) for n in range(len(written))]


@steady(200)
@given(ledgers)
def test_whatever_the_ledger_holds_it_adds_up(lines: list[LedgerLine]) -> None:
    """Never negative, never more than two freezes, never longer than the best or than what was kept."""
    for now in (one.after for one in told(lines)):
        assert 0 <= now.streak <= now.best <= now.kept
        assert 0 <= now.freezes <= MOST_FREEZES
    rounds = {one.number for one in lines}
    assert [one.line.number for one in told(lines)] == sorted(rounds)


@steady(200)
@given(ledgers, st.randoms(use_true_random=False))
def test_the_order_of_lines_changes_nothing(lines: list[LedgerLine], chance: Random) -> None:
    """Lines that came late, or twice, count the same wherever they stand."""
    shuffled = [*lines, *lines[::2]]
    chance.shuffle(shuffled)
    assert standing(shuffled) == standing(lines)
    assert [(one.number, one.reason) for one in counted(shuffled)] == [(o.number, o.reason) for o in counted(lines)]


@steady(100)
@given(ledgers, reasons, st.integers(1, 30))
def test_a_further_line_never_takes_a_round_away(lines: list[LedgerLine], reason: Reason, number: int) -> None:
    """The ledger only grows, so one more line for a round never turns a kept round into one that is not."""
    kept = {one.number for one in counted(lines) if one.reason in KEEPS}
    more = {one.number for one in counted([*lines, line(number, reason)]) if one.reason in KEEPS}
    assert kept <= more


@steady(100)
@given(weeks, st.sampled_from(WAITS), st.integers(0, 60))
def test_waiting_neither_breaks_nor_extends(story: list[Reason], wait: Reason, where: int) -> None:
    """A round away, paused or skipped put in anywhere leaves the standing as it is."""
    with_wait = [*story[:where], wait, *story[where:]]
    assert standing(lived(with_wait)) == standing(lived(story))


@steady(100)
@given(weeks)
def test_a_freeze_is_spent_only_where_it_saves(story: list[Reason]) -> None:
    """A frozen round costs a freeze and leaves the streak; a missed one ends a streak that nothing could save."""
    before = Standing()
    for one in told(lived(story)):
        if one.line.reason is Reason.FROZEN:
            assert before.streak > 0
            assert (one.after.streak, one.after.freezes) == (before.streak, before.freezes - 1)
        if one.line.reason is Reason.MISSED:
            assert before.streak == 0 or before.freezes == 0
            assert (one.after.streak, one.after.freezes) == (0, before.freezes)
        before = one.after


@steady(60)
@given(st.lists(st.sampled_from(KEEPS), max_size=40))
def test_late_counts_like_in_time(story: list[Reason]) -> None:
    """Every kept round extends, late or not; every fourth earns a freeze until two are held."""
    now = standing(ledger(*story))
    assert now == Standing(len(story), len(story), len(story), min(len(story) // KEPT_PER_FREEZE, MOST_FREEZES))


@pytest.mark.parametrize(
    ("story", "streak", "freezes"),
    [
        ("K K K K", 4, 1),
        ("K K K K F", 4, 0),
        ("K K K K F K", 5, 0),
        ("K K K K F M", 0, 0),
        ("M", 0, 0),
        ("K A P S L", 2, 0),
        ("K M K", 1, 0),
        ("K K K K K K K K K K K K", 12, 2),
        ("K K M K K", 2, 1),
    ],
)
def test_told_by_hand(story: str, streak: int, freezes: int) -> None:
    """The rules as one would explain them to a member."""
    letters = {reason.name[0]: reason for reason in Reason}
    now = standing(ledger(*(letters[letter] for letter in story.split())))
    assert (now.streak, now.freezes) == (streak, freezes)


def test_the_best_line_of_a_round_counts() -> None:
    """Who was noted as having missed a round and handed it in after all has kept it."""
    assert standing([line(1, Reason.MISSED), line(1, Reason.LATE)]).streak == 1
    assert standing([line(1, Reason.KEPT), line(1, Reason.AWAY)]).streak == 1


def test_no_ledger_no_streak() -> None:
    """A newcomer stands at nothing, and a miss takes nothing away."""
    assert standing([]) == Standing()
    assert on_miss(Standing()) is Reason.MISSED
