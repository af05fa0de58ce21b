"""Nominations and approvals."""

from dataclasses import replace
from datetime import date

from bot.club.ballots.model import Nomination, NominationState
from bot.club.ballots.repository import Ballots
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.ports import Store
from bot.store.repositories import Repositories
from tests.store.samples import MINUTE, NOW, Sample, club


async def _nominate(repos: Repositories, sample: Sample, late: int = 0, /, **more: object) -> Nomination:
    values: dict[str, object] = {
        "club_id": sample.club.id,
        "paper_id": sample.paper.id,
        "member_id": sample.ada.id,
        "pitch": "read it",
        "at": NOW + late * MINUTE,
    }
    return await repos[Ballots].add(Nomination(**(values | more)))  # type: ignore[arg-type]  # what a test names


async def test_a_nomination_comes_back_as_it_was_saved(store: Store) -> None:
    """Every field of a nomination survives."""
    async with store.write() as repos:
        sample = await club(repos)
        nomination = await _nominate(repos, sample)
        won = replace(
            nomination,
            state=NominationState.PICKED,
            ballots=2,
            round_id=sample.round.id,
            pitch="🦉 " * 100,
            member_id=None,
        )
        await repos[Ballots].save(won)
        assert await repos[Ballots].get([won.id, 404_404_404]) == {won.id: won}
        assert await repos[Ballots].won([sample.round.id]) == [won]
        assert await repos[Ballots].won([sample.next_round.id]) == []
        assert (await repos[Ballots].get([]), await repos[Ballots].won([])) == ({}, [])


async def test_what_lapsed_at_a_pick_has_not_won_it(store: Store) -> None:
    """Winners and losers of a round are told apart, and only who won rests."""
    async with store.write() as repos:
        sample = await club(repos)
        some = [await _nominate(repos, sample, late) for late in (0, 1, 2)]
        states = (NominationState.LAPSED, NominationState.PICKED, NominationState.LAPSED)
        members = (sample.bob.id, sample.ada.id, sample.bob.id)
        told = [
            replace(one, state=state, member_id=who, round_id=sample.round.id)
            for one, state, who in zip(some, states, members, strict=True)
        ]
        await repos[Ballots].save(*told)
        await repos[Rounds].save(replace(sample.round, picked_at=NOW))
        assert await repos[Ballots].won([sample.round.id]) == [told[1]]
        assert await repos[Ballots].lapsed([sample.round.id]) == [told[0], told[2]]
        assert await repos[Ballots].lapsed([sample.next_round.id]) == []
        assert await repos[Ballots].lapsed([]) == []
        assert await repos[Ballots].last_winners([sample.club.id]) == {sample.club.id: frozenset({sample.ada.id})}


async def test_open_nominations_come_oldest_first(store: Store) -> None:
    """Only open ones, of these clubs, by the time they were made."""
    async with store.write() as repos:
        one, two = await club(repos), await club(repos, "Two", "two")
        late = await _nominate(repos, one, 5)
        early = await _nominate(repos, one, paper_id=one.other.id)
        await _nominate(repos, one, state=NominationState.LAPSED)
        theirs = await _nominate(repos, two, 1)
        assert await repos[Ballots].open([one.club.id]) == [early, late]
        assert await repos[Ballots].open([one.club.id, two.club.id]) == [early, theirs, late]
        assert await repos[Ballots].open([]) == []


async def test_a_new_vote_replaces_the_old_one(store: Store) -> None:
    """A member's approvals of a round are the latest ones; nobody else's change."""
    async with store.write() as repos:
        sample = await club(repos)
        first, second = [await _nominate(repos, sample, late) for late in (0, 1)]
        club_id, round_id = sample.club.id, sample.round.id
        await repos[Ballots].approve(club_id, round_id, sample.ada.id, [first.id, second.id], NOW)
        await repos[Ballots].approve(club_id, round_id, sample.bob.id, [second.id], NOW)
        await repos[Ballots].approve(club_id, round_id, sample.ada.id, [second.id, second.id], NOW)
        assert await repos[Ballots].approvals([round_id, 404_404_404]) == {
            round_id: {second.id: {sample.ada.id, sample.bob.id}},
            404_404_404: {},
        }
        await repos[Ballots].approve(club_id, round_id, sample.ada.id, [], NOW)
        assert await repos[Ballots].approved_by(round_id, sample.ada.id) == frozenset()
        assert await repos[Ballots].approved_by(round_id, sample.bob.id) == {second.id}
        assert await repos[Ballots].approvals([]) == {}


async def test_what_a_member_nominated_and_approved(store: Store) -> None:
    """All of it, oldest first, for the member's own export."""
    async with store.write() as repos:
        sample = await club(repos)
        second, first = [await _nominate(repos, sample, late) for late in (1, 0)]
        await _nominate(repos, sample, member_id=sample.bob.id)
        for round_ in (sample.next_round, sample.round):
            await repos[Ballots].approve(sample.club.id, round_.id, sample.ada.id, [second.id], NOW)
        assert await repos[Ballots].of_member(sample.ada.id) == [first, second]
        assert await repos[Ballots].votes_of(sample.ada.id) == [
            (sample.round.id, second.id),
            (sample.next_round.id, second.id),
        ]


async def test_last_winners_are_those_of_the_latest_picked_round(store: Store) -> None:
    """Older winners do not count, unpicked rounds do not either; a club that never picked is missing."""
    async with store.write() as repos:
        one, two = await club(repos), await club(repos, "Two", "two")
        third, _ = await repos[Rounds].add(
            *(Round(club_id=one.club.id, number=n, pick_on=date(2026, 11, 16)) for n in (3, 4))
        )
        await _nominate(repos, one, state=NominationState.PICKED, round_id=one.round.id)
        await _nominate(repos, one, state=NominationState.PICKED, round_id=third.id, member_id=one.bob.id)
        await _nominate(repos, one, state=NominationState.PICKED, round_id=third.id, member_id=None)
        clubs = [one.club.id, two.club.id]
        assert await repos[Ballots].last_winners(clubs) == {}
        await repos[Rounds].save(replace(one.round, picked_at=NOW))
        assert await repos[Ballots].last_winners(clubs) == {one.club.id: {one.ada.id}}
        await repos[Rounds].save(replace(third, picked_at=NOW))
        assert await repos[Ballots].last_winners(clubs) == {one.club.id: {one.bob.id}}
        await repos[Rounds].save(replace(two.round, picked_at=NOW))
        assert (await repos[Ballots].last_winners(clubs))[two.club.id] == frozenset()
        assert await repos[Ballots].last_winners([]) == {}
