"""A country changes its clocks while moments wait: the week keeps its time on the wall, and organizers hear once."""

from dataclasses import replace
from datetime import timedelta

from bot.club.rounds.repository import Rounds
from bot.club.rounds.rules_changed import follow_rules
from bot.club.rounds.week import Week
from bot.features import FEATURES
from bot.outbox.repository import Outbox
from bot.schedule.clock_rules import IN_USE
from bot.store.memory import Marks
from tests.core.quiet_club import Lived, QuietClub

HOUR = timedelta(hours=1)


def test_moments_of_old_rules_are_planned_anew(lived: Lived) -> None:
    """Moments that an earlier version of the rules put an hour off are moved and told of, once."""

    async def story(club: QuietClub) -> None:
        await club.tick()
        planned = await waiting(club)
        await plan(club, HOUR, by="2025b")
        assert await waiting(club) != planned
        for _ in range(2):  # the second look, as after a restart, finds nothing left to do
            await follow_rules(club.store, FEATURES, club.now)
            assert await waiting(club) == planned
            assert await letters(club) == 1
        await club.tick()
        async with club.store.write() as repos:
            await repos[Marks].set("clock-rules", "2025b", club.now)
        await follow_rules(club.store, FEATURES, club.now + HOUR)
        assert await waiting(club) == planned
        assert await letters(club) == 1

    lived(story)


def test_the_week_looks_by_itself(lived: Lived) -> None:
    """The first look after a start with new rules sets the moments right; by the same rules it changes nothing."""

    async def story(club: QuietClub) -> None:
        planned = await waiting(club)
        await plan(club, HOUR, by=IN_USE.version)
        await Week(club.store, FEATURES).advance(club.now)
        assert await waiting(club) != planned
        await plan(club, timedelta(), by="2025b")
        await Week(club.store, FEATURES).advance(club.now)
        assert await waiting(club) == planned

    lived(story)


def test_what_was_moved_for_another_reason_stays(lived: Lived) -> None:
    """Seventeen minutes that were given back after a downtime are no change of the clocks."""

    async def story(club: QuietClub) -> None:
        await plan(club, timedelta(minutes=17), by="2025b")
        was = await waiting(club)
        await follow_rules(club.store, FEATURES, club.now)
        assert await waiting(club) == was
        assert await letters(club) == 0

    lived(story)


async def plan(club: QuietClub, later: timedelta, by: str) -> None:
    """Have all that waits stand so much later, as planned by these rules."""
    async with club.store.write() as repos:
        rounds = (await repos[Rounds].unsettled([1]))[1]
        some = await repos[Rounds].moments([one.id for one in rounds])
        await repos[Rounds].save_moments(*(replace(one, due=one.due + later) for one in some))
        await repos[Marks].set("clock-rules", by, club.now)


async def waiting(club: QuietClub) -> list[object]:
    """What waits, and when."""
    async with club.store.read() as repos:
        rounds = (await repos[Rounds].unsettled([1]))[1]
        return [(one.step, one.due) for one in await repos[Rounds].moments([one.id for one in rounds])]


async def letters(club: QuietClub) -> int:
    """How often the organizers were told."""
    async with club.store.read() as repos:
        return len([one for one in await repos[Outbox].latest(1, 50, club.now) if "organizers/clocks" in one.key])
