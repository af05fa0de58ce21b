"""Nothing is sent to who is away, of whatever kind; and what fell into their absence is not sent afterwards."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.chat.account import Account
from bot.chat.place import Place
from bot.chat.post import Part, Post, Who
from bot.club.clubs.repository import Clubs
from bot.club.members.model import Away
from bot.club.members.repository import Members
from bot.declared import kinds
from bot.features import FEATURES
from bot.outbox.kinds import MENTION, PostKind
from bot.outbox.model import OutboxKind, OutboxRow, Outcome
from bot.outbox.repository import Outbox
from tests.core.quiet_club import Lived, QuietClub
from tests.core.quiet_platform import CLUB

DAY = timedelta(days=1)
BEN = Account(platform="quiet", workspace="here", user="ben", name="Ben")


def key_of(kind: PostKind) -> str:
    """A key such a row could have in the first club."""
    return "1/" + re.sub("<[a-z_]+>", "7", kind.key.replace("<round>", "1").replace("<to>", "9"))


def addressed(kind: PostKind, club: QuietClub, how: OutboxKind) -> OutboxRow:
    """A row of this kind to ben, or the post that calls him where his direct messages are closed."""
    is_post = how is OutboxKind.POST
    return OutboxRow(
        key=key_of(kind) + (MENTION if is_post else ""), club_id=1, kind=how, place=CLUB, due=club.now, moment=club.now,
        account=None if is_post else BEN, post=Post(parts=(Part((Who("Ben", BEN, ping=is_post), " – for you")),)),
    )  # fmt: skip


async def put(club: QuietClub, *rows: OutboxRow) -> None:
    """Into the outbox."""
    async with club.store.write() as repos:
        await repos[Outbox].put(rows)


async def away(club: QuietClub, first: date, last: date) -> None:
    """Ben joins, and is away."""
    assert await club.ask("ben", "paper nominate 1706.03762") == "reply"
    async with club.store.write() as repos:
        ben = await repos[Members].of(1, BEN)
        assert ben
        await repos[Members].add_away(Away(club_id=1, member_id=ben.id, first=first, last=last))


async def became(club: QuietClub, key: str) -> OutboxRow:
    """What became of a row."""
    async with club.store.read() as repos:
        return (await repos[Outbox].keyed([key]))[key]


@pytest.mark.parametrize("how", [one for one in OutboxKind if one is not OutboxKind.CALLED])
def test_no_kind_is_sent_to_who_is_away(lived: Lived, how: OutboxKind) -> None:
    """Whatever a feature declares: while ben is away, no letter and no mention reaches him, nor does it afterwards.

    The rows of all kinds wait through the same absence: one life shows it of each.
    """
    every = {kind.key: kind for kind in kinds(FEATURES)}

    async def story(club: QuietClub) -> None:
        today = club.now.date()
        await away(club, today, today + DAY)
        rows = {one: addressed(kind, club, how) for one, kind in every.items()}
        assert len({row.key for row in rows.values()}) == len(rows)
        await put(club, *rows.values())
        await club.awake(DAY / 2)
        for kind, row in rows.items():
            dropped = await became(club, row.key)
            assert (dropped.outcome, dropped.problem, dropped.sent) == (Outcome.DROPPED, "away", None), kind
        await club.awake(3 * DAY)
        for kind, row in rows.items():
            assert row.key not in club.platform.posted, kind
            assert f"{row.key}{MENTION}" not in club.platform.posted, kind

    lived(story)


def test_a_role_is_taken_back_meanwhile(lived: Lived) -> None:
    """Giving and taking the role of those who are called tells nobody anything: it does not wait for who is away."""

    async def story(club: QuietClub) -> None:
        await away(club, club.now.date(), club.now.date() + DAY)
        kind = next(one for one in kinds(FEATURES) if one.said == "audit-called")
        row = addressed(kind, club, OutboxKind.CALLED)
        await put(club, row)
        await club.awake(DAY / 2)
        assert (await became(club, row.key)).outcome is Outcome.SENT

    lived(story)


def test_what_fell_into_the_absence_stays_unsent(lived: Lived) -> None:
    """The bot was down all the while: what was meant for a day of the absence is not made up for."""

    async def story(club: QuietClub) -> None:
        kind = next(one for one in kinds(FEATURES) if one.key == "<round>/remind-direct/<to>")
        await away(club, club.now.date() + DAY, club.now.date() + DAY)
        row = replace(addressed(kind, club, OutboxKind.DIRECT), due=club.now + DAY, moment=club.now + DAY)
        later = replace(row, key="1/2/remind-direct/9", due=club.now + 2 * DAY, moment=club.now + 2 * DAY)
        await put(club, row, later)
        await club.asleep(2 * DAY)
        assert row.key not in club.platform.posted
        assert later.key in club.platform.posted

    lived(story)


def test_whoever_is_there_gets_theirs(lived: Lived) -> None:
    """An absence is one member's, and of one club."""

    async def story(club: QuietClub) -> None:
        kind = next(one for one in kinds(FEATURES) if one.key == "<round>/remind-direct/<to>")
        assert await club.ask("chen", "paper nominate 1512.03385") == "reply"
        await away(club, club.now.date(), club.now.date() + DAY)
        chen = replace(BEN, user="chen", name="Chen")
        row = replace(addressed(kind, club, OutboxKind.DIRECT), account=chen)
        await put(club, row)
        await club.tick()
        assert row.key in club.platform.posted

    lived(story)


def test_a_post_names_who_is_away_without_calling_them(lived: Lived) -> None:
    """What is for everybody is posted all the same; only the ping is left out."""

    async def story(club: QuietClub) -> None:
        await away(club, club.now.date(), club.now.date())
        shown: list[Post] = []
        post = club.platform.post

        async def seen(place: Place, what: Post, key: str, since: object = None) -> Place:
            shown.append(what)
            return await post(place, what, key)

        club.platform.post = seen  # type: ignore[method-assign, assignment]
        kind = next(one for one in kinds(FEATURES) if one.key == "<round>/wrap/<to>")
        row = addressed(kind, club, OutboxKind.POST)
        calls = Post(parts=(Part((Who("Ben", BEN, ping=True), " led the discussion.")),))
        await put(club, replace(row, key=key_of(kind), post=calls))
        await club.tick()
        (one,) = [what for what in shown if "discussion" in str(what)]
        assert one.parts == (Part((Who("Ben", BEN, ping=False), " led the discussion.")),)

    lived(story)


def test_an_edit_of_a_letter_goes_on(lived: Lived) -> None:
    """What was sent before somebody left can still be taken back while they are away: an edit calls nobody."""

    async def story(club: QuietClub) -> None:
        kind = next(one for one in kinds(FEATURES) if one.key == "<round>/explain-<meeting>/<to>")
        assert await club.ask("ben", "paper nominate 1706.03762") == "reply"
        row = addressed(kind, club, OutboxKind.PRIVATE)
        await put(club, row)
        await club.tick()
        async with club.store.write() as repos:
            ben = await repos[Members].of(1, BEN)
            home = (await repos[Clubs].homes([1]))[1]
            assert ben
            assert home
            await repos[Members].add_away(
                Away(club_id=1, member_id=ben.id, first=club.now.date(), last=club.now.date() + DAY)
            )
            await repos[Outbox].amend({row.key: Post(title="Taken back")}, club.now)
        await club.awake(timedelta(hours=1))
        assert club.platform.edits == 1

    lived(story)
