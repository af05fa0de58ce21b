"""Who is to be called from now on as days begin and end, each by the days of their own wall."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.chat.account import Account
from bot.club.members.repository import Members
from bot.features.leading.choosing import participants_of
from bot.outbox.model import OutboxRow, Outcome
from bot.outbox.repository import Outbox
from tests.core.quiet_club import Lived, QuietClub
from tests.core.quiet_platform import Mood

# The club is founded on Tuesday, 20 October 2026, at 11:00 in Berlin.
BEN = Account(platform="quiet", workspace="here", user="ben", name="Ben")
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


async def rows(club: QuietClub) -> list[OutboxRow]:
    """The rows that say who is called."""
    async with club.store.read() as repos:
        keys = [key for key in await repos[Outbox].keys(1) if "/called-" in key]
        return list((await repos[Outbox].keyed(keys)).values())


async def called(club: QuietClub) -> list[bool]:
    """What they say, once they were delivered."""
    found = await rows(club)
    assert {row.outcome for row in found} <= {Outcome.SENT}
    return [row.post.calls for row in found]


async def say(club: QuietClub, *lines: str) -> None:
    """Ben says this, and it is delivered."""
    for line in lines:
        assert await club.ask("ben", line) == "reply"
    await club.tick()


@pytest.mark.parametrize(("zone", "begins"), [("", 13), ("Pacific/Honolulu", 25), ("Pacific/Auckland", 2)])
def test_the_days_are_those_of_their_own_wall(lived: Lived, zone: str, begins: int) -> None:
    """Away on Wednesday: that begins with ben's midnight, so many hours from now, and is over a day later."""

    async def story(club: QuietClub) -> None:
        await say(club, "paper my remind what: ping")
        async with club.store.write() as repos:
            await repos[Members].save_account(replace(BEN, zone=zone))
            ben = await repos[Members].of(1, BEN)
            assert ben
        await say(club, "paper my away 21 Oct 2026")
        await club.awake(begins * HOUR - timedelta(minutes=1))
        assert await called(club) == [True]
        await club.awake(timedelta(minutes=1))
        assert await called(club) == [False]
        await club.awake(DAY)
        assert await called(club) == [True]

    lived(story)


def test_whoever_was_away_and_has_left_is_called_once_they_are_back(lived: Lived) -> None:
    """Neither the end of the absence nor coming back during another one calls them too early."""

    async def story(club: QuietClub) -> None:
        await say(club, "paper my remind what: ping", "paper my away 2026-10-20 to 2026-10-22")
        assert await club.ask("ada", "club retire member: ben") == "reply"
        await club.awake(4 * DAY)
        assert await called(club) == [False]
        await say(club, "paper my away 24 Oct 2026")
        assert await called(club) == [False]
        await club.awake(DAY)
        assert await called(club) == [True]

    lived(story)


def test_a_platform_that_is_down_when_the_days_begin_is_asked_again(lived: Lived) -> None:
    """The role is taken as soon as it can be, and given back all the same."""

    async def story(club: QuietClub) -> None:
        await say(club, "paper my remind what: ping", "paper my away 21 Oct 2026")
        club.platform.mood = Mood.DOWN
        await club.awake(16 * HOUR)
        assert [(row.post.calls, row.outcome) for row in await rows(club)] == [(False, Outcome.WAITING)]
        club.platform.mood = Mood.UP
        await club.awake(HOUR)
        assert await called(club) == [False]
        await club.awake(DAY)
        assert await called(club) == [True]

    lived(story)


def test_nobody_forgotten_is_looked_at(lived: Lived) -> None:
    """Of whoever is forgotten while away nothing comes back."""

    async def story(club: QuietClub) -> None:
        await say(club, "paper my remind what: ping", "paper my away today", "paper my forget sure: yes")
        await club.awake(2 * DAY)
        assert [(row.post.calls, row.account) for row in await rows(club)] == [(False, None)]

    lived(story)


def test_one_absence_may_follow_another(lived: Lived) -> None:
    """Between two there is no day on which they are there; of one that is cut short the days that were stay noted."""

    async def story(club: QuietClub) -> None:
        await say(club, "paper my remind what: ping", "paper my away today", "paper my away 2026-10-21 to 2026-10-23")
        await club.awake(30 * HOUR)
        assert await called(club) == [False]
        await say(club, "paper my away back")
        assert await called(club) == [True]
        async with club.store.read() as repos:
            noted = await repos[Members].aways([1], club.now.date() - 2 * DAY)
        assert {(one.first.day, one.last.day) for one in noted} == {(20, 20)}

    lived(story)


def test_who_leads_is_away_by_their_own_days(lived: Lived) -> None:
    """The discussion is on a Friday at five in Berlin: in Auckland that is Saturday, on which ben is away."""

    async def story(club: QuietClub) -> None:
        for line in ("club pick 1706.03762 when: now", "paper summary sentence: It attends."):
            assert await club.ask("ada", line) == "reply"
        await say(club, "paper summary sentence: It attends.")
        async with club.store.write() as repos:
            await repos[Members].save_account(replace(BEN, zone="Pacific/Auckland"))
        for days, is_away in (("2026-10-30", False), ("2026-10-31", True)):
            await say(club, f"paper my away {days}")
            seen = await club.seen()
            round_ = next(one for one in seen.rounds if one.paper_ids)
            async with club.store.read() as repos:
                ben = await repos[Members].of(1, BEN)
                found = (await participants_of(repos, [(seen.club, round_)]))[1]
            assert ben
            assert (ben.id in found.away) is is_away

    lived(story)


def test_whoever_travels_lives_by_the_wall_they_are_at(lived: Lived) -> None:
    """What the platform says of their zone is kept from any command; one that does not say it takes nothing back."""

    async def story(club: QuietClub) -> None:
        for zone, kept in (("Asia/Tokyo", "Asia/Tokyo"), ("Europe/Lisbon", "Europe/Lisbon"), ("", "Europe/Lisbon")):
            assert await club.ask("ben", "paper my remind on", zone=zone) == "reply"
            async with club.store.read() as repos:
                ben = await repos[Members].of(1, BEN)
                assert ben
                assert [one.zone for one in (await repos[Members].accounts([ben.id]))[ben.id]] == [kept]

    lived(story)
