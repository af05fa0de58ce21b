"""Members, their accounts and absences."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from bot.club.members.belongings import Ownership
from bot.club.members.model import Away, Member
from bot.club.members.repository import Members
from bot.ports import Store, StoreDown
from tests.store.samples import DAY, MINUTE, NOW, account, club


async def test_a_saved_member_comes_back_as_it_was(store: Store) -> None:
    """Every field of a member survives."""
    async with store.write() as repos:
        sample = await club(repos)
        changed = replace(
            sample.ada,
            name="Åda",
            organizer=True,
            remind=True,
            language="zh-Hant",
            streak=3,
            best=4,
            kept=5,
            freezes=2,
            joined_at=NOW + DAY,
            left_at=NOW + 2 * DAY,
        )
        await repos[Members].save(changed)
    async with store.read() as repos:
        assert await repos[Members].get([changed.id, 404_404_404]) == {changed.id: changed}
        assert await repos[Members].get([]) == {}


async def test_an_account_is_one_member_of_a_club(store: Store) -> None:
    """The account finds the member in each club; a second member with it cannot be."""
    async with store.write() as repos:
        one, two = await club(repos), await club(repos, "Two", "two")
        assert await repos[Members].of(one.club.id, account("ada")) == one.ada
        assert await repos[Members].of(two.club.id, account("ada")) == two.ada
        assert await repos[Members].of(one.club.id, account("eve")) is None
    with pytest.raises((IntegrityError, StoreDown)):
        async with store.write() as repos:
            await repos[Members].add(Member(club_id=one.club.id, name="Again", joined_at=NOW), account("ada"))


async def test_a_member_is_found_by_name_in_any_case(store: Store) -> None:
    """Upper and lower case are alike, also beyond ASCII; another club's member is not found."""
    async with store.write() as repos:
        one, two = await club(repos), await club(repos, "Two", "two")
        zoe = await repos[Members].add(Member(club_id=one.club.id, name="ZOË Straße", joined_at=NOW), account("zoe"))
        assert await repos[Members].named(one.club.id, "zoë STRASSE") == [zoe]
        assert await repos[Members].named(two.club.id, "zoë strasse") == []
        assert await repos[Members].named(one.club.id, "") == []


async def test_everybody_is_everybody_but_the_forgotten(store: Store) -> None:
    """All members of the clubs, by id; forgotten ones are left out."""
    async with store.write() as repos:
        one, two = await club(repos), await club(repos, "Two", "two")
        await repos[Members].forget(two.ada)
        assert await repos[Members].everybody([two.club.id, one.club.id]) == [one.ada, one.bob, two.bob]
        assert await repos[Members].everybody([]) == []


async def test_the_board_ranks_streak_then_kept_then_membership(store: Store) -> None:
    """The longest streak first, then the most kept rounds, then the oldest membership."""
    async with store.write() as repos:
        sample = await club(repos)
        ranks = [(3, 3, 0), (3, 2, 0), (3, 2, 1), (0, 9, 0)]
        added = [
            await repos[Members].add(
                Member(club_id=sample.club.id, name=str(n), joined_at=NOW + late * MINUTE, streak=streak, kept=kept),
                account(f"user{n}"),
            )
            for n, (streak, kept, late) in enumerate(ranks)
        ]
        assert await repos[Members].board(sample.club.id, 9) == [*added, sample.ada, sample.bob]
        assert await repos[Members].board(sample.club.id, 2) == added[:2]


async def test_what_the_platform_says_of_an_account_is_remembered(store: Store) -> None:
    """Name, locale and zone of a known account change in every club of it."""
    new = account("ada", locale="de", zone="Europe/Berlin")
    async with store.write() as repos:
        one, two = await club(repos), await club(repos, "Two", "two")
        await repos[Members].save_account(replace(new, name="Countess"))
        found = await repos[Members].accounts([one.ada.id, two.ada.id, one.bob.id, 404_404_404])
    told = [replace(new, name="Countess")]
    assert found == {one.ada.id: told, two.ada.id: told, one.bob.id: [account("bob")], 404_404_404: []}


async def test_absences_that_are_over_do_not_come(store: Store) -> None:
    """An absence counts on its last day and no longer; it can be removed."""
    first, last = date(2026, 11, 1), date(2026, 11, 7)
    async with store.write() as repos:
        sample = await club(repos)
        away = await repos[Members].add_away(
            Away(club_id=sample.club.id, member_id=sample.ada.id, first=first, last=last)
        )
        clubs = [sample.club.id]
        assert await repos[Members].aways(clubs, last) == [away]
        assert await repos[Members].aways(clubs, last + DAY) == []
        await repos[Members].remove_away(away.id)
        await repos[Members].remove_away()
        assert await repos[Members].aways(clubs, first) == []
        assert await repos[Members].aways([], first) == []


async def test_accounts_that_are_gone(store: Store) -> None:
    """An account is marked as gone and as there again; it comes last while it is, and whoever has another is there."""
    async with store.write() as repos:
        members = repos[Members]
        sample = await club(repos)
        ada, clubs = sample.ada.id, sample.club.id
        await repos[Ownership].add_account(clubs, ada, account("ada2"))
        assert not await members.is_gone(clubs, account("ada"))
        await members.mark_gone(clubs, account("ada"), NOW)
        assert await members.is_gone(clubs, account("ada"))
        assert not await members.is_gone(clubs, account("eve"))
        assert [one.user for one in (await members.accounts([ada]))[ada]] == ["ada2", "ada"]
        assert await members.reachable(ada)
        await members.mark_gone(clubs, account("ada2"), NOW)
        assert not await members.reachable(ada)
        await members.mark_gone(clubs, account("ada"), None)
        assert await members.reachable(ada)
        assert [one.user for one in (await members.accounts([ada]))[ada]] == ["ada", "ada2"]


async def test_those_unseen_for_longest_come_first(store: Store) -> None:
    """Accounts of a platform that were not looked at since; not those of members who left while they are there."""
    async with store.write() as repos:
        members = repos[Members]
        sample = await club(repos)
        for one in await members.unseen("console", NOW + 9 * DAY, 99):
            await members.seen([one], NOW + 9 * DAY)
        assert await members.unseen("console", NOW, 99) == []
        assert await members.unseen("discord", NOW + 99 * DAY, 99) == []
        ada, bob = await members.unseen("console", NOW + 9 * DAY, 99)
        assert (ada.club_id, ada.account.user, ada.gone) == (sample.club.id, "ada", False)
        await members.seen([ada], NOW + 10 * DAY)
        assert await members.unseen("console", NOW + 10 * DAY, 1) == [bob]
        (left,) = await members.save(replace(sample.bob, left_at=NOW))
        assert [one.account.user for one in await members.unseen("console", NOW + 10 * DAY, 9)] == ["ada"]
        await members.mark_gone(sample.club.id, account("bob"), NOW)
        assert [one.gone for one in await members.unseen("console", NOW + 9 * DAY, 9)] == [True]
        assert left not in await members.board(sample.club.id, 9)
