"""Rounds and their moments."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from bot.club.entries.settings import Asks
from bot.club.papers.repository import Papers
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.repository import Rounds
from bot.outbox.repository import Outbox
from bot.ports import Store, StoreDown
from bot.schedule.model import Step
from bot.schedule.moments import Moment, MomentState
from bot.store.repositories import Repositories
from tests.store.samples import MINUTE, NOW, Sample, club


def _moment(sample: Sample, step: Step, due: datetime = NOW, round_: Round | None = None) -> Moment:
    return Moment(club_id=sample.club.id, round_id=(round_ or sample.round).id, step=step, due=due)


async def _plan(repos: Repositories, *moments: Moment) -> None:
    await repos[Rounds].put_moments(moments)


async def test_a_round_comes_back_as_it_was_saved(store: Store) -> None:
    """Every field of a round survives, its papers in their order."""
    async with store.write() as repos:
        sample = await club(repos)
        changed = replace(
            sample.round,
            state=RoundState.SKIPPED,
            pick_on=date(2027, 1, 4),
            paper_ids=(sample.other.id, sample.paper.id),
            chosen=(sample.paper.id,),
            picked_at=NOW,
            wrap_at=NOW + 30 * MINUTE,
            why="empty",
            asks=Asks.BOTH,
        )
        await repos[Rounds].save(changed, sample.next_round)
        await repos[Rounds].save()
    async with store.read() as repos:
        found = await repos[Rounds].get([changed.id, sample.next_round.id, 404_404_404])
        assert found == {changed.id: changed, sample.next_round.id: sample.next_round}
        assert await repos[Rounds].get([]) == {}


async def test_a_round_can_lose_its_papers(store: Store) -> None:
    """Saving a round with fewer papers leaves no trace of the others."""
    async with store.write() as repos:
        sample = await club(repos)
        empty = replace(sample.round, paper_ids=())
        await repos[Rounds].save(empty)
        assert await repos[Rounds].get([empty.id]) == {empty.id: empty}
        assert await repos[Papers].read_in(sample.club.id, sample.paper.id) is None


async def test_a_club_has_each_number_once(store: Store) -> None:
    """A second round of the same number is refused by the database itself."""
    async with store.write() as repos:
        sample = await club(repos)
    with pytest.raises((IntegrityError, StoreDown)):
        async with store.write() as repos:
            await repos[Rounds].add(replace(sample.round, id=0))


async def test_unsettled_rounds_come_by_number(store: Store) -> None:
    """Settled and skipped rounds are left out; a club without any has an empty list."""
    async with store.write() as repos:
        one, two = await club(repos), await club(repos, "Two", "two")
        await repos[Rounds].save(replace(two.round, state=RoundState.SETTLED))
        await repos[Rounds].save(replace(two.next_round, state=RoundState.SKIPPED))
        assert await repos[Rounds].unsettled([one.club.id, two.club.id]) == {
            one.club.id: [one.round, one.next_round],
            two.club.id: [],
        }
        assert await repos[Rounds].unsettled([]) == {}


async def test_the_latest_rounds_come_newest_first(store: Store) -> None:
    """By falling number, so many, below a number where one is given; papers do not use up the count."""
    async with store.write() as repos:
        sample = await club(repos)
        both = (sample.other.id, sample.paper.id)
        (third,) = await repos[Rounds].add(
            Round(club_id=sample.club.id, number=3, pick_on=date(2026, 11, 16), paper_ids=both)
        )
        latest = [third, sample.next_round, sample.round]
        assert await repos[Rounds].latest(sample.club.id, 9) == latest
        assert await repos[Rounds].latest(sample.club.id, 2) == latest[:2]
        assert await repos[Rounds].latest(sample.club.id, 9, before=3) == latest[1:]
        assert await repos[Rounds].latest(404_404_404, 9) == []


async def test_moments_come_by_due_time_as_they_were_saved(store: Store) -> None:
    """Every field survives; a step of a round is there once, and put again it is moved."""
    async with store.write() as repos:
        sample = await club(repos)
        await _plan(repos, _moment(sample, Step.WRAP, NOW + MINUTE), _moment(sample, Step.PICK))
        await _plan(repos)
        pick, wrap = await repos[Rounds].moments([sample.round.id])
        assert (pick.step, wrap.step) == (Step.PICK, Step.WRAP)
        done = replace(wrap, state=MomentState.LATE, done_at=NOW + 2 * MINUTE, due=NOW - MINUTE)
        await repos[Rounds].save_moments(done)
        assert await repos[Rounds].moments([sample.round.id]) == [done, pick]
        assert await repos[Rounds].moments([]) == []
        await _plan(repos, _moment(sample, Step.WRAP, NOW + 5 * MINUTE))
        assert await repos[Rounds].moments([sample.round.id]) == [pick, replace(wrap, due=NOW + 5 * MINUTE)]


async def test_due_moments_come_for_whole_clubs(store: Store) -> None:
    """A club named at all comes with every moment that is due; what is done or not yet due does not come."""
    async with store.write() as repos:
        one, two = await club(repos), await club(repos, "Two", "two")
        await _plan(
            repos,
            _moment(one, Step.VOTE, NOW - 3 * MINUTE),
            _moment(two, Step.VOTE, NOW - 2 * MINUTE),
            _moment(one, Step.PICK, NOW),
            _moment(one, Step.REMIND, NOW + MINUTE),
        )
    async with store.write() as repos:
        assert [(m.club_id, m.step) for m in await repos[Rounds].due(NOW, 1)] == [
            (one.club.id, Step.VOTE),
            (one.club.id, Step.PICK),
        ]
        due = await repos[Rounds].due(NOW, 9)
        assert [m.step for m in due] == [Step.VOTE, Step.VOTE, Step.PICK]
        await repos[Rounds].save_moments(*(replace(m, state=MomentState.DONE) for m in due[:1]))
        assert await repos[Rounds].due(NOW, 9) == due[1:]
        assert await repos[Rounds].due(NOW - timedelta(days=1), 9) == []


async def test_waiting_moments_of_a_step_between_two_times(store: Store) -> None:
    """Both ends count; other steps and moments that are over do not."""
    async with store.write() as repos:
        one, two = await club(repos), await club(repos, "Two", "two")
        await _plan(repos, _moment(one, Step.NOMINATE), _moment(one, Step.PICK), _moment(two, Step.PICK, NOW + MINUTE))
        first, second = await repos[Rounds].waiting(Step.PICK, NOW, NOW + MINUTE)
        assert (first.club_id, second.club_id) == (one.club.id, two.club.id)
        await repos[Rounds].save_moments(replace(first, state=MomentState.SKIPPED))
        assert await repos[Rounds].waiting(Step.PICK, NOW, NOW + MINUTE) == [second]
        assert await repos[Rounds].waiting(Step.PICK, NOW, NOW) == []


async def test_the_next_due_time_is_the_earliest_that_waits(store: Store) -> None:
    """Of moments, of rows nobody holds and whose turn it is, and of leases that run out."""
    async with store.write() as repos:
        sample = await club(repos)
        assert await repos[Rounds].next_due() is None
        await _plan(repos, _moment(sample, Step.PICK, NOW + 9 * MINUTE))
        assert await repos[Rounds].next_due() == NOW + 9 * MINUTE
        await repos[Outbox].put([sample.row("first"), sample.row("reply", after="first", due=NOW - MINUTE)])
        assert await repos[Rounds].next_due() == NOW  # the reply waits for the first row
        claimed = await repos[Outbox].claim(NOW, NOW + 5 * MINUTE, "me", 9)
        assert [row.key for row in claimed] == ["first"]
        assert await repos[Rounds].next_due() == NOW + 5 * MINUTE


async def test_a_club_is_worked_on_by_one_writer_at_a_time(postgres_pair: tuple[Store, Store]) -> None:
    """While one process works on a club's moments, another gets the other clubs', and the same ones later never."""
    here, there = postgres_pair
    async with here.write() as repos:
        one, two = await club(repos), await club(repos, "Two", "two")
        await _plan(repos, _moment(one, Step.PICK, NOW - MINUTE), _moment(two, Step.PICK))
    async with here.write() as repos, there.write() as others:
        mine = await repos[Rounds].due(NOW, 1)
        theirs = await others[Rounds].due(NOW, 1)
        assert [m.club_id for m in mine] == [one.club.id]
        assert [m.club_id for m in theirs] == [two.club.id]
        await repos[Rounds].save_moments(*(replace(m, state=MomentState.DONE) for m in mine))
    async with there.write() as others:
        assert [m.club_id for m in await others[Rounds].due(NOW, 9)] == [two.club.id]
