"""What is still to come moves with the rhythm; what has happened, was skipped or waits for a pause to end does not."""

from datetime import timedelta

import pytest

from bot.club.ballots.model import NominationState
from bot.club.rounds.model import RoundState
from bot.schedule.model import Step
from bot.schedule.moments import MomentState
from tests.core.invariants import all_is_well
from tests.core.quiet_club import PAPERS, Lived, QuietClub, nominate

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def test_a_wrap_never_comes_after_the_end(lived: Lived) -> None:
    """A club that goes from every fourth week to every week in the middle of a round wraps it before it ends."""

    async def story(club: QuietClub) -> None:
        assert await club.ask("ada", "club rhythm every: 4") == "reply"
        await nominate(club, *PAPERS[:3])
        await club.awake(20 * DAY)
        assert await club.ask("ada", "club rhythm every: 1") == "reply"
        seen = await all_is_well(club)
        assert seen.at(seen.rounds[0], Step.WRAP).due <= seen.at(seen.rounds[0], Step.SETTLE).due
        await club.awake(30 * DAY)
        seen = await all_is_well(club)
        assert seen.rounds[0].state is RoundState.SETTLED
        assert len([key for key in club.platform.steps("wrap") if "/1/wrap" in key]) == 1

    lived(story)


@pytest.mark.parametrize("line", ["club settings zone: Asia/Tokyo", "club rhythm discuss: off"])
def test_a_skipped_pick_does_not_come_back(lived: Lived, line: str) -> None:
    """After an organizer has skipped next Monday, moving something else leaves the pick at the Monday after."""

    async def story(club: QuietClub) -> None:
        assert await club.ask("ada", "club skip sure: yes") == "reply"
        before = (await all_is_well(club)).coming[0].pick_on
        assert await club.ask("ada", line) == "reply"
        assert (await all_is_well(club)).coming[0].pick_on == before

    lived(story)


@pytest.mark.parametrize("line", ["club settings zone: Asia/Tokyo", "club rhythm pick: wed 10:00"])
def test_a_paused_club_stays_paused(lived: Lived, line: str) -> None:
    """Moving the week of a paused club picks nothing; it goes on at the end of its pause, by the new rhythm."""

    async def story(club: QuietClub) -> None:
        await nominate(club, *PAPERS[:2])
        assert await club.ask("ada", "club pause until: 2026-11-10") == "reply"
        assert await club.ask("ada", line) == "reply"
        await club.awake(15 * DAY)
        assert [one.state for one in (await all_is_well(club)).rounds] == ["coming"]
        await club.awake(14 * DAY)
        seen = await all_is_well(club)
        assert seen.club.state == "active"
        assert seen.rounds[0].picked_at

    lived(story)


def test_a_vote_that_should_be_open_opens(lived: Lived) -> None:
    """A club that goes on after its vote should have opened, or moves it there, has its ballot at once."""

    async def story(club: QuietClub) -> None:
        await nominate(club, *PAPERS[:2])
        assert await club.ask("ada", "club pause") == "reply"
        await club.awake(5 * DAY)
        assert await club.ask("ada", "club resume") == "reply"
        await club.tick()
        assert await club.ask("ben", "paper vote 1") == "reply"
        await all_is_well(club)
        assert len(club.platform.steps("vote")) == 1

    lived(story)


def test_a_moment_switched_off_is_no_longer_shown(lived: Lived) -> None:
    """What was switched off while it was to come is not done."""

    async def story(club: QuietClub) -> None:
        await nominate(club, PAPERS[0])
        await club.awake(6 * DAY)
        assert await club.ask("ada", "club rhythm discuss: off") == "reply"
        seen = await all_is_well(club)
        assert seen.at(seen.rounds[0], Step.DISCUSS).state is MomentState.SKIPPED
        await club.awake(5 * DAY)
        assert not club.platform.steps("discuss")

    lived(story)


def test_a_late_choice_from_beyond_the_ballot(lived: Lived) -> None:
    """A nomination that waited beyond the ballot and was chosen by an organizer is picked, and never comes up again."""

    async def story(club: QuietClub) -> None:
        for number in range(30):
            user = f"member{number // 5}"
            assert await club.ask(user, f"paper nominate title: Paper {number} link: https://x.org/{number}") == "reply"
        assert await club.ask("ada", "club pick 30 when: now") == "reply"
        seen = await all_is_well(club)
        states = [one.state for one in seen.nominations.values()]
        assert (states.count(NominationState.PICKED), states.count(NominationState.OPEN)) == (1, 29)

    lived(story)


def test_nobody_loses_their_place_in_a_queue(lived: Lived) -> None:
    """Where the paper that waited longest is picked, one that waits for ten rounds is still read."""

    async def story(club: QuietClub) -> None:
        assert await club.ask("ada", "club settings pick_by: queue") == "reply"
        for number in range(8):
            user = f"member{number // 4}"
            assert await club.ask(user, f"paper nominate title: Paper {number} link: https://x.org/{number}") == "reply"
        await club.awake(8 * 7 * DAY)
        seen = await all_is_well(club)
        assert [len(one.paper_ids) for one in seen.rounds[:8]] == [1] * 8

    lived(story)


def test_picked_early_and_again(lived: Lived) -> None:
    """An organizer who picks now, and joins others to it, has the club read several papers, all to their end."""

    async def story(club: QuietClub) -> None:
        for paper, when in zip(PAPERS[:3], ("now", "join", "join"), strict=True):
            assert await club.ask("ada", f"club pick {paper} when: {when}") == "reply"
        seen = await all_is_well(club)
        assert [one.state for one in seen.rounds] == ["reading", "coming"]
        assert len(seen.rounds[0].paper_ids) == 3
        await club.awake(28 * DAY)
        seen = await all_is_well(club)
        assert [one.state for one in seen.rounds[:2]] == ["settled", "skipped"]  # nothing else was proposed
        assert len(club.platform.steps("wrap")) == 1

    lived(story)


def test_nobody_votes_twice(lived: Lived) -> None:
    """Who votes, is forgotten, comes again and votes has one vote; a vote that is over keeps its count."""

    async def story(club: QuietClub) -> None:
        await nominate(club, *PAPERS[:2])
        await club.awake(5 * DAY)
        assert await club.ask("dora", "paper vote 1") == "reply"
        assert await club.ask("dora", "paper forget sure: yes") == "reply"
        assert await club.ask("dora", "paper vote 1") == "reply"
        seen = await all_is_well(club)
        (approved,) = seen.approvals.values()
        assert [len(members) for members in approved.values()] == [1]
        await club.awake(3 * DAY)
        assert await club.ask("dora", "paper forget sure: yes") == "reply"
        assert (await all_is_well(club)).approvals[1] == seen.approvals[1]

    lived(story)


def test_time_given_back_is_not_taken_again(lived: Lived) -> None:
    """A wrap that moved because the bot was away stays moved when the organizer changes another step."""

    async def story(club: QuietClub) -> None:
        await nominate(club, *PAPERS[:2])
        await club.awake(7 * DAY)
        wrap = (await all_is_well(club)).rounds[0].wrap_at
        assert wrap is not None
        await club.awake(wrap - club.now - 20 * HOUR)
        await club.asleep(19 * HOUR)
        moved = (await all_is_well(club)).rounds[0].wrap_at
        assert moved is not None
        assert moved > wrap
        assert await club.ask("ada", "club rhythm discuss: off") == "reply"
        assert (await all_is_well(club)).rounds[0].wrap_at == moved

    lived(story)
