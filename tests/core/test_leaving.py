"""Who is there no more, by what a platform says when a letter comes back, when it is asked, and of itself."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.chat.account import Account
from bot.chat.place import Place
from bot.chat.post import Call, Part, Post
from bot.club.clubs.repository import Clubs
from bot.club.members.merging import add_account
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.outbox.kinds import MENTION
from bot.outbox.model import DirectClosed, OutboxKind, OutboxRow, Outcome
from bot.outbox.repository import Outbox
from tests.core.quiet_club import Lived, QuietClub
from tests.core.quiet_platform import CLUB

DAY = timedelta(days=1)
BEN = Account(platform="quiet", workspace="here", user="ben", name="Ben")
KEY = "1/1/remind-direct/2"


async def ben(club: QuietClub) -> Member:
    """As the books know him."""
    async with club.store.read() as repos:
        found = await repos[Members].of(1, BEN)
    assert found
    return found


async def letter(club: QuietClub, how: DirectClosed, *, says: bool | None) -> OutboxRow:
    """A letter to ben is refused; what the platform says of where he is. Returns what became of the letter."""

    async def refused(*_: object) -> Place:
        raise how

    async def is_there(*_: object) -> bool | None:
        return says

    club.platform.direct = refused  # type: ignore[method-assign, assignment]
    club.platform.is_there = is_there  # type: ignore[method-assign, assignment]
    async with club.store.write() as repos:
        await repos[Members].seen(await repos[Members].unseen("quiet", club.now + DAY, 9), club.now)
        post = Post(parts=(Part(("for you",)),))
        row = OutboxRow(
            key=KEY,
            club_id=1,
            kind=OutboxKind.DIRECT,
            place=CLUB,
            account=BEN,
            post=post,
            due=club.now,
            moment=club.now,
        )
        await repos[Outbox].put([row])
    await club.tick()
    async with club.store.read() as repos:
        return (await repos[Outbox].keyed([KEY]))[KEY]


@pytest.mark.parametrize(("gone", "says"), [(True, None), (True, False), (False, False)])
def test_a_letter_that_finds_nobody(lived: Lived, gone: bool, says: bool | None) -> None:
    """The refusal itself, or the platform when asked, says that ben is gone: nobody calls him in a thread."""

    async def story(club: QuietClub) -> None:
        assert await club.ask("ben", "paper nominate 1706.03762") == "reply"
        row = await letter(club, DirectClosed(gone=gone), says=says)
        assert (row.outcome, row.problem) == (Outcome.DROPPED, "left")
        assert f"{KEY}{MENTION}" not in club.platform.posted
        assert (await ben(club)).left_at

    lived(story)


@pytest.mark.parametrize("says", [True, None])
def test_closed_letters_are_no_leaving(lived: Lived, says: bool | None) -> None:
    """Whoever takes no letters is called in the thread as before; also where the platform does not say where he is."""

    async def story(club: QuietClub) -> None:
        assert await club.ask("ben", "paper nominate 1706.03762") == "reply"
        row = await letter(club, DirectClosed(), says=says)
        assert (row.outcome, row.problem) == (Outcome.DROPPED, "directs-closed")
        assert f"{KEY}{MENTION}" in club.platform.posted
        assert (await ben(club)).left_at is None

    lived(story)


def test_a_lost_home_sends_nobody_away(lived: Lived) -> None:
    """Where the bot itself is out, it shares no place with anybody: that says nothing about members."""

    async def story(club: QuietClub) -> None:
        assert await club.ask("ben", "paper nominate 1706.03762") == "reply"
        async with club.store.write() as repos:
            (home,) = (await repos[Clubs].homes([1]))[1]
            await repos[Clubs].save_home(replace(home, broken="discord-removed"))
        await letter(club, DirectClosed(gone=True), says=None)
        assert (await ben(club)).left_at is None

    lived(story)


def test_one_of_two_accounts(lived: Lived) -> None:
    """Whoever is still there with another account has not left; once both are gone they have."""

    async def story(club: QuietClub) -> None:
        assert await club.ask("ben", "paper nominate 1706.03762") == "reply"
        other = replace(BEN, user="ben2", name="Ben")
        async with club.store.write() as repos:
            member = await repos[Members].of(1, BEN)
            assert member
            await add_account(repos, member, other, club.now)
        await club.bot.dispatcher.present(BEN, there=False)
        found = await ben(club)
        assert found.left_at is None
        async with club.store.read() as repos:
            assert (await repos[Members].accounts([found.id]))[found.id] == [other, BEN]
        await club.bot.dispatcher.present(other, there=False)
        assert (await ben(club)).left_at
        await club.bot.dispatcher.present(BEN, there=True)
        assert (await ben(club)).left_at is None

    lived(story)


def test_they_are_looked_for_once_a_day(lived: Lived) -> None:
    """Somebody who asks for no letters is removed: within a day it is noticed; and so it is that they are back."""

    async def story(club: QuietClub) -> None:
        assert await club.ask("ben", "paper nominate 1706.03762") == "reply"
        club.platform.removed.add("ben")
        await club.awake(DAY / 2)
        assert (await ben(club)).left_at is None
        await club.awake(DAY)
        assert (await ben(club)).left_at
        club.platform.removed.clear()
        await club.awake(DAY + DAY / 12)
        assert (await ben(club)).left_at is None

    lived(story)


def test_a_button_from_outside(lived: Lived) -> None:
    """Whoever was removed and presses a button of an old letter is not back by that, and organizes nothing."""

    async def story(club: QuietClub) -> None:
        assert await club.ask("ben", "paper nominate 1706.03762") == "reply"
        await club.bot.dispatcher.present(BEN, there=False)
        outside = Place("quiet", "", "@ben")
        await club.bot.dispatcher.answer(Call(command="paper now", values={}, account=BEN, place=outside))
        assert (await ben(club)).left_at
        await club.bot.dispatcher.answer(Call(command="paper home", values={}, account=BEN, place=CLUB))
        assert (await ben(club)).left_at
        assert await club.ask("ben", "paper now") == "reply"
        assert (await ben(club)).left_at is None

    lived(story)


def test_another_server_is_outside_as_well(lived: Lived) -> None:
    """Whoever was removed and asks in a place of their own, where the club does not live, is not back by that."""

    async def story(club: QuietClub) -> None:
        assert await club.ask("ben", "paper nominate 1706.03762") == "reply"
        await club.bot.dispatcher.present(BEN, there=False)
        for workspace, gone in (("elsewhere", True), ("here", False)):
            place = Place("quiet", workspace, "another")
            await club.bot.dispatcher.answer(Call(command="paper now", values={}, account=BEN, place=place))
            assert bool((await ben(club)).left_at) is gone

    lived(story)


def test_the_round_they_left_in_is_not_missed(lived: Lived) -> None:
    """Ben leaves on its last day, without an entry: that round and the next are away, and none breaks his streak."""

    async def story(club: QuietClub) -> None:
        for number in ("1706.03762", "1512.03385", "1412.6980"):
            assert await club.ask("ben", f"paper nominate {number}") == "reply"
        await club.awake(7 * DAY)
        assert await club.ask("ben", "paper summary sentence: It attends.") == "reply"
        await club.awake(12 * DAY)
        club.platform.removed.add("ben")
        await club.bot.dispatcher.present(BEN, there=False)
        await club.awake(10 * DAY)
        reasons = [line.reason.value for line in (await club.seen()).ledger[(await ben(club)).id]]
        assert reasons == ["kept", "away", "away", "skipped"]
        assert (await ben(club)).streak == 1

    lived(story)
