"""Whatever the bot sleeps through, the week goes on: nothing twice, nothing lost within patience, nobody stuck."""

import asyncio
from datetime import datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.club.ballots.steps import EMPTY_NOW, EMPTY_SOON
from bot.club.rounds.model import Round, RoundState
from bot.features.suggestions.steps import SUGGEST
from bot.outbox.model import OutboxKind
from bot.schedule.catchup import GIVEN_BACK, NOTICED
from bot.schedule.model import Step
from bot.schedule.moments import MomentState
from tests.core.invariants import all_is_well, the_clubs_streak_is_counted
from tests.core.quiet_club import PAPERS, Lived, QuietClub, Seen, hand_in, nominate
from tests.core.quiet_platform import Mood
from tests.core.steady import steady

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
PATIENCE = 12 * HOUR


def told_organizers(seen: Seen) -> list[str]:
    """The keys of what the organizers were told about moments that were missed."""
    return [row.key for row in seen.rows if row.kind is OutboxKind.DIRECT and "/organizers/missed/" in row.key]


naps = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 10 * 24 * 4)).map(lambda one: (one[0] * HOUR, one[1] * HOUR / 4)),
    min_size=1,
    max_size=5,
)


@steady(25)
@given(naps)
@example([(timedelta(0), 60 * DAY)])
@example([(5 * DAY + 23 * HOUR, 2 * HOUR), (DAY, 5 * DAY), (HOUR, 30 * HOUR)])
@example([(12 * DAY + 6 * HOUR, 16 * HOUR)])
def test_any_downtime(lived: Lived, naps: list[tuple[timedelta, timedelta]]) -> None:
    """After any pattern of waking and sleeping all that holds for a club holds; every moment has exactly one end."""

    async def story(club: QuietClub) -> None:
        await nominate(club, *PAPERS)
        before: dict[int, MomentState] = {}
        for awake, asleep in naps:
            await club.awake(awake)
            slept = club.now
            await club.asleep(asleep)
            seen = await all_is_well(club)
            the_clubs_streak_is_counted(seen)
            ends_stay(before, seen)
            none_is_lost(seen, slept, club.now)
        await club.awake(8 * DAY)
        seen = await all_is_well(club)
        assert sorted(club.platform.posted) == sorted(row.key for row in seen.rows if row.sent)

    lived(story)


def ends_stay(before: dict[int, MomentState], seen: Seen) -> None:
    """A moment that has come to its end keeps it: it is not done again."""
    assert all(one.state is before[one.id] for one in seen.moments if one.id in before)
    before |= {one.id: one.state for one in seen.moments if one.state is not MomentState.WAITING}


def none_is_lost(seen: Seen, slept: datetime, woke: datetime) -> None:
    """What came due within patience of the waking happened, or a later step of its round made it pointless."""
    told = told_organizers(seen)
    for one in seen.moments:
        if one.state is not MomentState.SKIPPED or one.done_at != woke or one.due < slept:
            continue
        round_ = next(round_ for round_ in seen.rounds if round_.id == one.round_id)
        assert woke - one.due > PATIENCE or overtaken(seen, round_, one.due, woke), one
        small = one.step in (EMPTY_SOON, EMPTY_NOW, SUGGEST)
        assert small or woke - one.due <= PATIENCE or told
    assert len(set(told)) == len(told)


def overtaken(seen: Seen, round_: Round, due: datetime, woke: datetime) -> bool:
    """Whether a later step of the round had come due, too."""
    return any(one.round_id == round_.id and due < one.due <= woke for one in seen.moments)


def test_a_week_without_downtime(lived: Lived) -> None:
    """Everything happens at its instant and once: ballot, pick, reminder, discussion, digest and its short form."""

    async def story(club: QuietClub) -> None:
        await nominate(club, *PAPERS[:3])
        await club.awake(6 * DAY)
        await hand_in(club, "ada", "ben")
        await club.awake(8 * DAY)
        seen = await all_is_well(club)
        the_clubs_streak_is_counted(seen)
        assert [len(club.platform.steps(step)) for step in ("vote", "pick", "remind", "discuss", "wrap", "brief")] == [
            *(2, 2, 1, 1, 1, 1)
        ]
        done = [one for one in seen.moments if one.due <= club.now]
        assert all(one.state is MomentState.DONE and one.done_at == one.due for one in done)
        assert (seen.club.streak, seen.rounds[0].state) == (1, RoundState.SETTLED)

    lived(story)


def test_the_clubs_own_streak(lived: Lived) -> None:
    """Two who hand in keep the club's streak, one alone ends it, a skipped round leaves it as it is."""

    async def story(club: QuietClub) -> None:
        streaks = []
        await nominate(club, *PAPERS[:3])
        for readers in (("ada", "ben"), ("ada", "chen"), ("ben",), ()):
            await club.awake(6 * DAY)
            await hand_in(club, *readers)
            await club.awake(DAY)
            seen = await all_is_well(club)
            the_clubs_streak_is_counted(seen)
            streaks.append(seen.club.streak)
        assert (streaks, seen.club.best_streak) == ([0, 1, 2, 0], 2)
        assert [one.state for one in seen.rounds] == ["settled", "settled", "settled", "skipped", "coming"]

    lived(story)


@pytest.mark.parametrize(("late", "state"), [(11 * HOUR, "reading"), (13 * HOUR, "skipped")])
def test_a_pick_that_is_late(lived: Lived, late: timedelta, state: str) -> None:
    """Within patience it happens late; older ones skip the round, and the organizers are told once."""

    async def story(club: QuietClub) -> None:
        await nominate(club, PAPERS[0])
        seen = await club.seen()
        pick = seen.at(seen.rounds[0], Step.PICK).due
        await club.awake(pick - HOUR / 4 - club.now)
        await club.asleep(HOUR / 4 + late)
        await club.awake(DAY)
        seen = await all_is_well(club)
        assert seen.rounds[0].state == state
        assert len(told_organizers(seen)) == (state == "skipped")
        assert seen.rounds[0].why == ("missed" if state == "skipped" else "")

    lived(story)


@pytest.mark.parametrize(
    ("slept", "woke", "moved"),
    [(-3, -1, 2), (-30, -20, 4), (-1, 2, 3), (-60, -30, 0), (-24, 6, 30)],
)
def test_a_wrap_slept_through_moves(lived: Lived, slept: int, woke: int, moved: int) -> None:
    """In hours from the wrap: members get back what they lost of its last day, entries until then are on time."""

    async def story(club: QuietClub) -> None:
        await nominate(club, *PAPERS[:2])
        await club.awake(6 * DAY)
        seen = await club.seen()
        wrap = seen.at(seen.rounds[0], Step.WRAP).due
        await club.awake(wrap + slept * HOUR - club.now)
        await club.asleep((woke - slept) * HOUR)
        seen = await all_is_well(club)
        assert seen.rounds[0].wrap_at == seen.at(seen.rounds[0], Step.WRAP).due == wrap + moved * HOUR
        assert sum("/moved/" in key for key in club.platform.posted) == (1 if moved else 0)
        await club.awake(wrap + moved * HOUR - HOUR / 2 - club.now)
        await hand_in(club, "ben")
        (note,) = (await all_is_well(club)).notes
        assert not note.late
        await club.awake(9 * DAY)
        assert (await all_is_well(club)).rounds[0].state is RoundState.SETTLED

    lived(story)


def test_a_short_sleep_is_nobodys_loss(lived: Lived) -> None:
    """A restart of a few minutes before the wrap moves nothing."""

    async def story(club: QuietClub) -> None:
        await nominate(club, PAPERS[0])
        await club.awake(6 * DAY)
        seen = await club.seen()
        wrap = seen.at(seen.rounds[0], Step.WRAP).due
        await club.awake(wrap - HOUR - club.now)
        await club.asleep(NOTICED - timedelta(minutes=1))
        assert (await all_is_well(club)).rounds[0].wrap_at == wrap

    lived(story)


def test_a_late_pick_still_wraps(lived: Lived) -> None:
    """Where the bot slept through the pick and a wrap on the same day, members get their hours all the same."""

    async def story(club: QuietClub) -> None:
        assert await club.ask("ada", "club rhythm remind: off discuss: off wrap: mon 18:00") == "reply"
        await nominate(club, PAPERS[0])
        seen = await club.seen()
        pick = seen.at(seen.rounds[0], Step.PICK).due
        await club.awake(pick - HOUR - club.now)
        await club.asleep(11 * HOUR)
        seen = await all_is_well(club)
        assert seen.rounds[0].wrap_at == club.now + 9 * HOUR
        await hand_in(club, "ben")
        await club.awake(DAY)
        seen = await all_is_well(club)
        assert seen.rounds[0].state is RoundState.WRAPPED
        assert len(club.platform.steps("wrap")) == 1

    lived(story)


def test_a_moved_wrap_moves_the_end(lived: Lived) -> None:
    """Time given back over the next pick: late entries still count after it, until an hour past the moved wrap."""

    async def story(club: QuietClub) -> None:
        await nominate(club, *PAPERS[:3])
        await club.awake(6 * DAY)
        seen = await club.seen()
        wrap = seen.at(seen.rounds[0], Step.WRAP).due
        await club.awake(wrap - GIVEN_BACK - club.now)
        await club.asleep(GIVEN_BACK - HOUR)
        seen = await all_is_well(club)
        assert seen.rounds[0].wrap_at == wrap + 23 * HOUR
        assert seen.at(seen.rounds[0], Step.SETTLE).due == wrap + 24 * HOUR
        await club.awake(18 * HOUR)
        assert [one.state for one in (await all_is_well(club)).rounds] == ["reading", "reading", "coming"]
        assert await club.ask("ben", f"paper summary paper: {PAPERS[0]} sentence: In time.") == "reply"
        await club.awake(DAY)
        seen = await all_is_well(club)
        assert [one.state for one in seen.rounds] == ["settled", "reading", "coming"]
        assert not seen.notes[0].late

    lived(story)


def test_clubs_in_different_zones(lived: Lived) -> None:
    """Two clubs half a world apart sleep through the same hours; each comes out at its own wall times."""

    async def story(club: QuietClub) -> None:
        for zone, channel in (("Pacific/Chatham", "south"), ("America/St_Johns", "west")):
            assert await club.ask("ada", f"club start {channel} zone: {zone}", channel) == "reply"
            assert await club.ask("ada", f"paper nominate {PAPERS[0]}", channel) == "reply"
        await nominate(club, PAPERS[0])
        await club.awake(4 * DAY)
        await club.asleep(36 * HOUR)
        picks = set()
        for channel in ("club", "south", "west"):
            seen = await all_is_well(club, channel)
            picks.add(seen.at(seen.rounds[0], Step.PICK).due)
        assert len(picks) == 3
        await club.awake(16 * DAY)
        for channel in ("club", "south", "west"):
            seen = await all_is_well(club, channel)
            assert [one.state for one in seen.rounds[:2]] in (["settled", "skipped"], ["skipped", "skipped"])

    lived(story)


@pytest.mark.parametrize("mood", [Mood.DOWN, Mood.MUTE])
def test_a_platform_in_trouble(lived: Lived, mood: Mood) -> None:
    """What could not be posted, or whose answer was lost, stands there once when the platform is well again."""

    async def story(club: QuietClub) -> None:
        await nominate(club, *PAPERS[:2])
        await club.awake(3 * DAY)
        club.platform.mood = mood
        await club.awake(3 * DAY)
        club.platform.mood = Mood.UP
        await club.awake(9 * HOUR)
        seen = await all_is_well(club)
        assert seen.rounds[0].state is RoundState.READING
        assert len(club.platform.steps("pick")) == 1
        assert all(row.sent for row in seen.rows if row.key.split("/")[2] == "pick")

    lived(story)


def test_a_broken_home_strands_the_club(lived: Lived) -> None:
    """Without a permission in its only channel the club waits, tells its organizers once, and goes on once mended."""

    async def story(club: QuietClub) -> None:
        await nominate(club, *PAPERS[:2])
        await club.awake(3 * DAY)
        club.platform.mood = Mood.BROKEN
        await club.awake(2 * DAY)
        seen = await all_is_well(club)
        assert seen.club.state == "stranded"
        assert sum("/organizers/home" in row.key for row in seen.rows) == 1
        club.platform.mood = Mood.UP
        home = (await club.seen()).rows[0].place.home
        await club.bot.dispatcher.noticed(home, None)
        await club.awake(9 * DAY)
        seen = await all_is_well(club)
        assert seen.club.state == "active"
        assert RoundState.READING in [one.state for one in seen.rounds]

    lived(story)


def test_two_processes_at_once(lived: Lived) -> None:
    """The same moment come upon twice at once, in one process, is done once."""

    async def story(club: QuietClub) -> None:
        await nominate(club, *PAPERS[:2])
        await club.awake(5 * DAY)
        club.now += DAY
        await club.bot.week.stay_awake(club.now)
        await asyncio.gather(*(club.bot.week.advance(club.now) for _ in range(3)), club.tick(), club.tick())
        seen = await all_is_well(club)
        assert [one.state for one in seen.rounds] == ["reading", "coming"]
        assert len(club.platform.steps("pick")) == 1

    lived(story)
