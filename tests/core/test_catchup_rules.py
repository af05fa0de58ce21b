"""What becomes of moments that come due late, and of time that members lost. Pure rules."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.club.clubs.model import Club, Settings
from bot.club.members.model import Away
from bot.club.rounds.model import Round, RoundState
from bot.club.streaks.settle import is_away
from bot.declared import steps_of
from bot.features import FEATURES
from bot.features.attending.steps import SOON, THERE
from bot.features.leading.sheets import PROMPT
from bot.features.year.steps import YEAR
from bot.hooks import StepSpec
from bot.outbox.model import PUNCTUAL
from bot.schedule.catchup import GIVEN_BACK, NOTICED, Fate, Turn, moved_wrap, sort_out
from bot.schedule.model import Step
from bot.schedule.moments import Moment
from tests.core.steady import steady

NOW = datetime(2026, 11, 2, 8, tzinfo=UTC)
STEPS = {step.name: step for step in steps_of(FEATURES)}
ORDER = list(STEPS)
ALWAYS = (Step.WRAP, Step.SETTLE, Step.RESUME, YEAR)
APART = (PROMPT, SOON, THERE, YEAR)
"""Steps with a time of their own: until the discussion comes, or of the one that was; they hold up no other."""
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
minutes = st.integers(0, 60 * 24 * 8).map(lambda n: n * MINUTE)


def a_club(patience: int = 12, zone: str = "UTC") -> Club:
    """A club of this patience."""
    return Club(id=1, name="Readers", zone=zone, created_at=NOW, settings=Settings({"patience_hours": patience}))


def sorted_out(due: Sequence[Moment], patience: int, rounds: Mapping[int, Round]) -> list[Turn[StepSpec]]:
    """What becomes of these moments now, in a club of this patience."""
    over = [one.id for one in rounds.values() if one.state in (RoundState.SKIPPED, RoundState.SETTLED)]
    return sort_out(due, STEPS, over, timedelta(hours=patience), NOW)


@st.composite
def due_moments(draw: st.DrawFn) -> tuple[list[Moment], dict[int, Round]]:
    """Some moments of some rounds, each late by something."""
    states = draw(st.lists(st.sampled_from(list(RoundState)), min_size=1, max_size=3))
    rounds = {n: Round(id=n, club_id=1, number=n, pick_on=NOW.date(), state=state) for n, state in enumerate(states, 1)}
    pairs = draw(st.lists(st.tuples(st.sampled_from(sorted(rounds)), st.sampled_from(list(STEPS))), unique=True))
    found = [
        Moment(id=n, club_id=1, round_id=round_id, step=step, due=NOW - draw(minutes))
        for n, (round_id, step) in enumerate(pairs, 1)
    ]
    return draw(st.permutations(found)), rounds


@steady(300)
@given(due_moments(), st.integers(1, 72))
def test_every_moment_has_one_fate(given_: tuple[list[Moment], dict[int, Round]], patience: int) -> None:
    """Each comes back once, in the order of the week however they were given; the fates follow the rules."""
    due, rounds = given_
    turns = sorted_out(due, patience, rounds)
    assert sorted(round_.moment.id for round_ in turns) == sorted(moment.id for moment in due)
    for one, two in pairwise(turns):
        assert (one.moment.due, ORDER.index(one.step.name)) <= (two.moment.due, ORDER.index(two.step.name))
    assert turns == sorted_out(due[::-1], patience, rounds)
    for round_ in turns:
        late = NOW - round_.moment.due
        over = rounds[round_.moment.round_id].state in (RoundState.SKIPPED, RoundState.SETTLED)
        if round_.step.name in ALWAYS:
            assert round_.fate is Fate.DO
        elif over or (late > timedelta(hours=patience) and round_.step.name not in (PROMPT, SOON)):
            assert round_.fate is Fate.TOO_LATE
        elif round_.step.name == Step.PICK or late <= PUNCTUAL:
            assert round_.fate is Fate.DO


@steady(200)
@given(due_moments())
def test_only_the_latest_small_step_happens(given_: tuple[list[Moment], dict[int, Round]]) -> None:
    """Of the small steps of one round that are late the last instant's happen at most, and what is of use later."""
    due, rounds = given_
    turns = sorted_out(due, 72, rounds)
    for round_id in rounds:
        mine = [round_ for round_ in turns if round_.moment.round_id == round_id]
        mine = [round_ for round_ in mine if round_.step.name not in APART]
        latest = max((round_.moment.due for round_ in mine), default=NOW)
        small = [round_ for round_ in mine if round_.step.name not in (*ALWAYS, Step.PICK) and round_.fate is Fate.DO]
        assert all(round_.moment.due == latest or NOW - round_.moment.due <= PUNCTUAL for round_ in small)
        assert all(round_.fate is not Fate.COLLAPSE for round_ in mine if round_.moment.due == latest)


@steady(300)
@given(due_moments(), st.integers(1, 72))
def test_a_sheet_comes_while_the_discussion_is_still_to_come(
    given_: tuple[list[Moment], dict[int, Round]], patience: int
) -> None:
    """However late it is; not once the discussion or the wrap of its round has come, and it holds up nothing else."""
    due, rounds = given_
    turns = sorted_out(due, patience, rounds)
    for round_ in (one for one in turns if one.step.name == PROMPT):
        about = [one for one in due if one.round_id == round_.moment.round_id]
        over = rounds[round_.moment.round_id].state in (RoundState.SKIPPED, RoundState.SETTLED)
        begun = any(one.step in (Step.DISCUSS, Step.WRAP) and one.due > round_.moment.due for one in about)
        if not over and not begun:
            assert round_.fate is Fate.DO
        if over or (begun and NOW - round_.moment.due > PUNCTUAL):
            assert round_.fate is not Fate.DO
    without = [one for one in due if one.step != PROMPT]
    fates = {round_.moment.id: round_.fate for round_ in turns}
    assert all(fates[one.moment.id] is one.fate for one in sorted_out(without, patience, rounds))


@steady(300)
@given(minutes, minutes, minutes)
def test_lost_time_is_given_back(into: timedelta, before: timedelta, away: timedelta) -> None:
    """A wrap never comes earlier; when it moved, members have as much of its last day as without the downtime."""
    wrap = NOW + into
    slept = wrap - before
    woke = slept + away
    moved = moved_wrap(wrap, slept, woke)
    lost = min(wrap, woke) - max(slept, wrap - GIVEN_BACK)
    assert moved >= wrap
    if lost < NOTICED:
        assert moved == wrap
    else:
        assert moved > woke
        assert moved - max(woke, wrap) == lost <= GIVEN_BACK


@pytest.mark.parametrize(
    ("slept", "woke", "moved"),
    [
        (-48, -25, 0),  # over before the last day began
        (-30, -20, 4),  # four hours of the last day
        (-2, -1, 1),
        (-1, 2, 3),  # away at the wrap itself: two hours late, and one given back
        (-48, 1, 25),  # the whole last day
        (1, 3, 0),  # after the wrap
    ],
)
def test_moved_by_hand(slept: int, woke: int, moved: int) -> None:
    """In hours from the wrap: when the bot fell asleep, when it woke, and when the round wraps then."""
    assert moved_wrap(NOW, NOW + slept * HOUR, NOW + woke * HOUR) == NOW + moved * HOUR


def a_round(wrap: datetime | None) -> Round:
    """A round picked on the second of November."""
    return Round(id=1, club_id=1, number=1, pick_on=date(2026, 11, 2), state=RoundState.READING, wrap_at=wrap)


def absent(first: int, last: int) -> Away:
    """Away on these days of November."""
    return Away(club_id=1, member_id=1, first=date(2026, 11, first), last=date(2026, 11, last))


@pytest.mark.parametrize(
    ("aways", "is_"),
    [
        ([], False),
        ([absent(2, 8)], True),
        ([absent(2, 4)], False),  # three of seven days
        ([absent(2, 5)], True),  # four of seven
        ([absent(2, 3), absent(7, 8)], True),
        ([absent(2, 4), absent(2, 4)], False),  # the same days noted twice
        ([absent(1, 1), absent(9, 30)], False),  # around the round, not in it
    ],
)
def test_away_for_half_of_it(aways: list[Away], is_: bool) -> None:
    """Away for at least half of the days from the pick to the wrap, the two included."""
    assert is_away(a_round(datetime(2026, 11, 8, 20, tzinfo=UTC)), a_club(), "UTC", aways) is is_


def test_days_are_those_of_the_clubs_wall() -> None:
    """A wrap shortly after midnight belongs to the day on the club's wall."""
    wrap = datetime(2026, 11, 3, 23, 30, tzinfo=UTC)
    assert is_away(a_round(wrap), a_club(), "UTC", [absent(2, 2)])
    assert not is_away(a_round(wrap), a_club(zone="Europe/Berlin"), "Europe/Berlin", [absent(2, 2)])


def test_a_members_days_are_those_of_their_own_wall() -> None:
    """A week of Auckland is one from Sunday to Saturday in Honolulu: four days of it are half, wherever they began."""
    club, round_ = a_club(zone="Pacific/Auckland"), a_round(datetime(2026, 11, 8, 7, tzinfo=UTC))
    assert is_away(round_, club, "Pacific/Honolulu", [absent(1, 4)])
    assert not is_away(round_, club, "Pacific/Auckland", [absent(1, 4)])
    assert not is_away(round_, club, "Pacific/Honolulu", [absent(5, 8)])
    assert is_away(round_, club, "Pacific/Auckland", [absent(5, 8)])


@steady(100)
@given(st.lists(st.tuples(st.integers(1, 30), st.integers(0, 9)), max_size=5), st.integers(-3, 27))
def test_more_absence_is_never_less(spans: list[tuple[int, int]], length: int) -> None:
    """Noting a further absence never makes somebody present; one over everything makes anybody away."""
    round_ = a_round(datetime(2026, 11, 2, 20, tzinfo=UTC) + timedelta(days=length))
    aways = [absent(first, min(first + more, 30)) for first, more in spans]
    known = [is_away(round_, a_club(), "UTC", aways[:n]) for n in range(len(aways) + 1)]
    assert known == sorted(known)
    assert is_away(round_, a_club(), "UTC", [absent(1, 30)])
