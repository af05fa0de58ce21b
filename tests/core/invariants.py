"""What holds for a club after every tick, whatever happened before."""

from datetime import datetime

from bot.club.clubs.model import ClubState
from bot.club.rounds.model import Round, RoundState
from bot.club.streaks.model import Reason
from bot.club.streaks.rules import MOST_FREEZES, counted, standing
from bot.club.streaks.settle import CLUB_KEEPS
from bot.declared import steps_of
from bot.features import FEATURES
from bot.features.leading.model import LeadState
from bot.outbox.model import Outcome
from bot.schedule.model import Step
from bot.schedule.moments import MomentState
from tests.core.quiet_club import QuietClub, Seen

PICKED = (RoundState.READING, RoundState.WRAPPED, RoundState.SETTLED)
OVER = (RoundState.SETTLED, RoundState.SKIPPED)


async def all_is_well(club: QuietClub, channel: str = "club") -> Seen:
    """Tick once more and look at the club of this channel. Fails where anything does not hold."""
    await club.tick()
    seen = await club.seen(channel)
    one_round_comes(seen, club.now)
    rounds_go_on(seen)
    nothing_is_left_undone(seen, club.now)
    streaks_follow_from_the_ledger(seen)
    the_ledger_is_complete(seen)
    votes_and_papers_are_the_clubs(seen)
    turns_to_lead_fit_the_rounds(seen)
    assert not club.platform.doubles
    return seen


def one_round_comes(seen: Seen, now: datetime) -> None:
    """Exactly one round is to come, the newest; its pick waits in the future unless the club is paused."""
    assert [one.number for one in seen.rounds] == list(range(1, len(seen.rounds) + 1))
    assert seen.coming == seen.rounds[-1:]
    pick = seen.at(seen.coming[0], Step.PICK)
    assert (pick.state is MomentState.WAITING) == (seen.club.state is ClubState.ACTIVE)
    assert pick.state is not MomentState.WAITING or pick.due > now


def rounds_go_on(seen: Seen) -> None:
    """A picked round has a wrap and then an end to come until it has had them, and no other moment has been lost."""
    assert len({(one.round_id, one.step) for one in seen.moments}) == len(seen.moments)
    for round_ in seen.rounds:
        if round_.state in PICKED:
            assert round_.paper_ids
            assert round_.picked_at
            assert round_.wrap_at
            assert seen.at(round_, Step.WRAP).due <= seen.at(round_, Step.SETTLE).due
            assert _waits(seen, round_, Step.WRAP) == (round_.state is RoundState.READING)
            assert _waits(seen, round_, Step.SETTLE) == (round_.state is not RoundState.SETTLED)
        if round_.state in OVER:
            waiting = [
                step
                for step in [one.name for one in steps_of(FEATURES) if not (one.always and one.before_pick)]
                if _waits(seen, round_, step)
            ]
            assert not waiting, f"round {round_.number} is {round_.state}, yet has {waiting} to come"


def _waits(seen: Seen, round_: Round, step: str) -> bool:
    moment = seen.of(round_, step)
    return moment is not None and moment.state is MomentState.WAITING


def nothing_is_left_undone(seen: Seen, now: datetime) -> None:
    """After a tick nothing is due, in the week as in the outbox, and no key stands twice."""
    assert not [one for one in seen.moments if one.state is MomentState.WAITING and one.due <= now]
    sent = {one.key for one in seen.rows if one.outcome is not Outcome.WAITING}
    ready = (one for one in seen.rows if one.outcome is Outcome.WAITING and one.due <= now)
    assert not [one.key for one in ready if not one.after or one.after in sent]
    assert len({one.key for one in seen.rows}) == len(seen.rows)


def streaks_follow_from_the_ledger(seen: Seen) -> None:
    """What is shown is what the ledger adds up to, within its bounds."""
    for member in seen.members.values():
        now = standing(seen.ledger[member.id])
        assert (now.streak, now.best, now.kept, now.freezes) == (
            member.streak,
            member.best,
            member.kept,
            member.freezes,
        )
        assert 0 <= now.freezes <= MOST_FREEZES
        assert 0 <= now.streak <= now.best <= now.kept
    assert 0 <= seen.club.streak <= seen.club.best_streak


def the_ledger_is_complete(seen: Seen) -> None:
    """Everybody who was there has exactly one line for each round that is over; nobody has one for a round to come."""
    coming = {one.number for one in seen.coming}
    for member in seen.members.values():
        numbers = [line.number for line in seen.ledger[member.id]]
        assert len(numbers) == len(counted(seen.ledger[member.id])), "two lines for one round"
        assert not coming & set(numbers)
        for round_ in seen.rounds:
            if round_.state in OVER and member.joined_at < _end_for_newcomers(seen, round_):
                assert round_.number in numbers, f"{member.name} has no line for round {round_.number}"
    skipped = {one.number for one in seen.rounds if one.state is RoundState.SKIPPED}
    lines = [line for some in seen.ledger.values() for line in some]
    assert all((line.reason is Reason.SKIPPED) == (line.number in skipped) for line in lines)


def _end_for_newcomers(seen: Seen, round_: Round) -> datetime:
    """Until when joining made one part of the round: its wrap, or its pick where it was skipped."""
    done = seen.at(round_, Step.PICK).done_at
    end = round_.wrap_at or done
    assert end is not None
    return end


def votes_and_papers_are_the_clubs(seen: Seen) -> None:
    """Approvals are of the club's own nominations; no paper is read twice; what won is no longer on the ballot."""
    assert all(set(approved) <= set(seen.nominations) for approved in seen.approvals.values())
    read = [paper for round_ in seen.rounds for paper in round_.paper_ids]
    assert len(set(read)) == len(read), "a paper was read twice"
    for one in seen.nominations.values():
        assert (one.state == "picked") == (one.round_id is not None)
        assert one.state != "open" or one.paper_id not in read


def turns_to_lead_fit_the_rounds(seen: Seen) -> None:
    """A round has at most one lead, who has led once it is over; a skipped one none; nobody has two roles in one."""
    states = {one.id: one.state for one in seen.rounds}
    really = [one for one in seen.leads if one.state.leads]
    assert len({one.round_id for one in really}) == len(really)
    for one in really:
        assert states[one.round_id] is not RoundState.SKIPPED
        over = states[one.round_id] in (RoundState.WRAPPED, RoundState.SETTLED)
        assert over == (one.state is LeadState.LED)
    current = [one.member_id for one in really if states[one.round_id] is RoundState.READING]
    assert set(current) <= set(seen.members), "somebody who was forgotten is to lead"
    hands = [(one.round_id, one.member_id) for one in seen.roles if one.member_id]
    assert len(set(hands)) == len(hands)
    assert all(states[one.round_id] in PICKED for one in seen.roles)


def the_clubs_streak_is_counted(seen: Seen) -> None:
    """The club's streak is the number of rounds in a row with enough entries; true while no note is taken back."""
    streak = 0
    for round_ in seen.rounds:
        if round_.state is RoundState.SETTLED:
            people = {note.member_id for note in seen.notes if note.round_id == round_.id}
            streak = streak + 1 if len(people) >= CLUB_KEEPS else 0
    assert seen.club.streak == streak
