"""Turns to lead, what members wish about them, and dealt roles."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from bot.club.clubs.leading import Wish
from bot.club.entries.model import NoteKind
from bot.club.entries.repository import Notes
from bot.club.members.belongings import Ownership
from bot.club.members.repository import Members
from bot.club.papers.repository import Papers
from bot.club.rounds.repository import Rounds
from bot.features.leading.model import DealtRole, Lead, LeadState, LeadWish, Role
from bot.features.leading.repository import Leads, Roles
from bot.ports import Store, StoreDown
from bot.store.repositories import Repositories
from tests.store.samples import DAY, NOW, Sample, club

FOR_GOOD = date(2000, 1, 1)


def a_lead(sample: Sample, state: LeadState = LeadState.ASKED, **more: int | None) -> Lead:
    """A turn of Ada's in the sample's round, not kept yet."""
    values = {"club_id": sample.club.id, "round_id": sample.round.id, "member_id": sample.ada.id} | more
    return Lead(**values, state=state, at=NOW)  # type: ignore[arg-type]  # a test passes what a Lead takes


def dealt(sample: Sample, role: Role, **more: int | None) -> DealtRole:
    """A role of Ada's in the sample's round, not kept yet."""
    values = {"club_id": sample.club.id, "round_id": sample.round.id, "member_id": sample.ada.id} | more
    return DealtRole(**values, role=role, at=NOW)  # type: ignore[arg-type]  # a test passes what a DealtRole takes


async def test_a_turn_changes_hands(store: Store) -> None:
    """Given up and taken in one go: the round has the new lead, and the history knows who really led."""
    async with store.write() as repos:
        sample = await club(repos)
        await repos[Leads].put(a_lead(sample))
        (first,) = await repos[Leads].of_rounds([sample.round.id])
        assert first == replace(a_lead(sample), id=first.id)
        bobs = a_lead(sample, member_id=sample.bob.id)
        await repos[Leads].put(bobs, replace(first, state=LeadState.PASSED))
        (kept, taken) = await repos[Leads].of_rounds([sample.round.id])
        assert (kept.state, taken.member_id) == (LeadState.PASSED, sample.bob.id)
        assert await repos[Leads].history([sample.club.id]) == {sample.club.id: [taken]}
        assert await repos[Leads].of_member(sample.ada.id) == [kept]


async def test_a_round_has_one_lead(store: Store) -> None:
    """A second one is impossible, whatever the program does; those who declined do not count."""
    async with store.write() as repos:
        sample = await club(repos)
        await repos[Leads].put(a_lead(sample, LeadState.DECLINED), a_lead(sample, LeadState.OFFERED))
    with pytest.raises((IntegrityError, StoreDown)):
        async with store.write() as repos:
            await repos[Leads].put(a_lead(sample, LeadState.LED, member_id=sample.bob.id))
    async with store.read() as repos:
        assert len(await repos[Leads].of_rounds([sample.round.id])) == 2


async def test_history_is_by_round_and_by_club(store: Store) -> None:
    """Whoever led, by round; another club's turns stand in its own list; nothing where nobody led."""
    async with store.write() as repos:
        one, two = await club(repos), await club(repos, "Two", "two")
        later = a_lead(one, member_id=one.bob.id, round_id=one.next_round.id)
        await repos[Leads].put(later)
        await repos[Leads].put(a_lead(one, LeadState.LED), a_lead(two, LeadState.PASSED))
        found = await repos[Leads].history([one.club.id, two.club.id])
        assert [lead.round_id for lead in found[one.club.id]] == [one.round.id, one.next_round.id]
        assert found[two.club.id] == []
        assert await repos[Leads].history([]) == {}
        assert await repos[Leads].of_rounds([]) == []


async def test_who_takes_part(store: Store) -> None:
    """Whoever handed anything in for a round picked since then, with the day of the last such round."""
    async with store.write() as repos:
        one, two = await club(repos), await club(repos, "Two", "two")
        await repos[Notes].put(one.note())
        await repos[Notes].put(one.note(NoteKind.QUESTION, round_id=one.next_round.id))
        await repos[Notes].put(one.note(NoteKind.CRITIQUE, member_id=one.bob.id))
        await repos[Notes].put(one.note(NoteKind.CRITIQUE, member_id=None))
        ids = [one.club.id, two.club.id]
        first, second = one.round.pick_on, one.next_round.pick_on
        assert await repos[Leads].taking_part(ids, FOR_GOOD) == {
            one.club.id: {one.ada.id: second, one.bob.id: first},
            two.club.id: {},
        }
        assert await repos[Leads].taking_part(ids, second) == {one.club.id: {one.ada.id: second}, two.club.id: {}}
        assert await repos[Leads].taking_part([], FOR_GOOD) == {}


async def test_the_last_wish_counts(store: Store) -> None:
    """One a member, the later one; in their club alone."""
    async with store.write() as repos:
        one, two = await club(repos), await club(repos, "Two", "two")
        ids = {"club_id": one.club.id, "member_id": one.ada.id}
        for wish in (Wish.NEVER, Wish.GLADLY):
            await repos[Leads].wish(LeadWish(**ids, wish=wish, at=NOW))
        found = await repos[Leads].wishes([one.club.id])
        assert found == {one.ada.id: LeadWish(id=found[one.ada.id].id, **ids, wish=Wish.GLADLY, at=NOW)}
        assert await repos[Leads].wishes([two.club.id]) == await repos[Leads].wishes([]) == {}


async def test_roles_are_dealt(store: Store) -> None:
    """They come back in the order of the deck; a round has each once."""
    async with store.write() as repos:
        sample = await club(repos)
        await repos[Roles].deal(dealt(sample, Role.CONNECTOR), dealt(sample, Role.ADVOCATE, member_id=sample.bob.id))
        found = await repos[Roles].of_rounds([sample.round.id])
        assert [one.role for one in found] == [Role.ADVOCATE, Role.CONNECTOR]
        assert await repos[Roles].of_member(sample.ada.id) == [found[1]]
        history = await repos[Roles].history([sample.club.id])
        assert sorted(one.id for one in history[sample.club.id]) == sorted(one.id for one in found)
        assert await repos[Roles].history([]) == {}
        assert await repos[Roles].of_rounds([]) == []
    with pytest.raises((IntegrityError, StoreDown)):
        async with store.write() as repos:
            await repos[Roles].deal(dealt(sample, Role.CONNECTOR, member_id=sample.bob.id))


async def test_a_role_changes_hands(store: Store) -> None:
    """It is somebody else's, or nobody's for a while; the round has it once all the same."""
    async with store.write() as repos:
        sample = await club(repos)
        await repos[Roles].deal(dealt(sample, Role.CONNECTOR), dealt(sample, Role.ADVOCATE, member_id=sample.bob.id))
        _, given = await repos[Roles].of_rounds([sample.round.id])
        await repos[Roles].give(replace(given, member_id=None))
        assert (await repos[Roles].of_rounds([sample.round.id]))[1] == replace(given, member_id=None)
        assert await repos[Roles].of_member(sample.ada.id) == []
        assert [one.role for one in (await repos[Roles].history([sample.club.id]))[sample.club.id]] == [Role.ADVOCATE]
        await repos[Roles].give(replace(given, member_id=sample.bob.id))
        assert len(await repos[Roles].of_member(sample.bob.id)) == 2


async def _with_everything(repos: Repositories) -> Sample:
    sample = await club(repos)
    await repos[Leads].put(a_lead(sample, LeadState.LED))
    await repos[Roles].deal(dealt(sample, Role.BUILDER))
    wish = LeadWish(club_id=sample.club.id, member_id=sample.ada.id, wish=Wish.NEVER, at=NOW)
    await repos[Leads].wish(wish)
    return sample


async def test_forgetting_keeps_turns_and_roles_nameless(store: Store) -> None:
    """The round was led and the role played, by nobody any more; the wish is gone."""
    async with store.write() as repos:
        sample = await _with_everything(repos)
        await repos[Members].forget(sample.ada)
    async with store.read() as repos:
        (lead,) = await repos[Leads].of_rounds([sample.round.id])
        (role,) = await repos[Roles].of_rounds([sample.round.id])
        assert (lead.state, lead.member_id, role.member_id) == (LeadState.LED, None, None)
        assert await repos[Leads].history([sample.club.id]) == {sample.club.id: []}
        assert await repos[Roles].history([sample.club.id]) == {sample.club.id: []}
        assert await repos[Leads].wishes([sample.club.id]) == {}


async def test_turns_and_roles_change_their_owner(store: Store) -> None:
    """With everything else of a member, and back; of two wishes the later one counts."""
    async with store.write() as repos:
        sample = await _with_everything(repos)
        ada, bob = sample.ada.id, sample.bob.id
        later = LeadWish(club_id=sample.club.id, member_id=bob, wish=Wish.GLADLY, at=NOW + DAY)
        await repos[Leads].wish(later)
        all_of_ada = await repos[Ownership].of(ada)
        assert [
            len(ids)
            for ids in (
                all_of_ada["leads.member_id"],
                all_of_ada["dealt_roles.member_id"],
                all_of_ada["lead_wishes.member_id"],
            )
        ] == [1, 1, 1]
        await repos[Ownership].move(all_of_ada, ada, bob)
        assert await repos[Ownership].of(ada) == {}
        assert [one.member_id for one in await repos[Leads].of_rounds([sample.round.id])] == [bob]
        assert [one.member_id for one in await repos[Roles].of_rounds([sample.round.id])] == [bob]
        assert {who: one.wish for who, one in (await repos[Leads].wishes([sample.club.id])).items()} == {
            bob: Wish.GLADLY
        }
        await repos[Ownership].move(all_of_ada, bob, ada)
        assert await repos[Ownership].of(ada) == all_of_ada


async def test_what_was_read_since(store: Store) -> None:
    """Papers of rounds picked since that day, by round; a round without papers has none."""
    async with store.write() as repos:
        one, two = await club(repos), await club(repos, "Two", "two")
        following = replace(one.next_round, paper_ids=(one.other.id, one.paper.id))
        await repos[Rounds].save(following)
        ids = [one.club.id, two.club.id]
        found = await repos[Papers].read_since(ids, FOR_GOOD)
        assert found[one.club.id] == [
            (one.round.id, one.paper.id),
            (following.id, one.other.id),
            (following.id, one.paper.id),
        ]
        assert found[two.club.id] == [(two.round.id, two.paper.id)]
        assert (await repos[Papers].read_since(ids, following.pick_on + timedelta(days=1))) == {ids[0]: [], ids[1]: []}
        assert await repos[Papers].read_since([], FOR_GOOD) == {}
