"""A step of the week that a feature brings by itself: planned, done, caught up with, and given up with its feature."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from bot.chat.place import Home, Place
from bot.chat.post import Part, Post
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.club.rounds.batch import Batch
from bot.club.rounds.plan import open_round
from bot.club.rounds.repository import Rounds
from bot.club.rounds.week import Week
from bot.declared import posts_of_steps, steps_of
from bot.features import FEATURES
from bot.hooks import Feature, Features, StepSpec
from bot.outbox.repository import Outbox
from bot.ports import Store
from bot.schedule.model import Step
from bot.schedule.moments import Moment, MomentState
from bot.schedule.steps import Dates

START = datetime(2026, 10, 20, 9, tzinfo=UTC)
TEA = "tea"


def _three_hours_before(dates: Dates) -> datetime:
    return dates.moments[Step.PICK] - timedelta(hours=3)


async def _make_tea(batch: Batch, moments: Sequence[Moment]) -> None:
    for moment in moments:
        batch.post(moment, TEA, Post(parts=(Part(("Tea is ready.",)),)))
        batch.finish(moment)


def with_tea(*clubs: str) -> Features:
    """All features, and one that is known here alone."""
    tea = StepSpec(
        name=TEA,
        due=_three_hours_before,
        before_pick=True,
        wanted=lambda club, _turn: club.name in clubs,
        missed_is_news=False,
        run=_make_tea,
    )
    return (*FEATURES, Feature(name="tea", steps=(tea,)))


async def founded(store: Store, features: Features, name: str) -> tuple[Club, Moment | None]:
    """A club with its first round, and the moment of its tea."""
    async with store.write() as repos:
        club = await repos[Clubs].add(Club(name=name, zone="Europe/Berlin", created_at=START))
        await repos[Clubs].add_home(Home(club_id=club.id, place=Place("console", "local", name), joined_at=START))
        round_ = await open_round(repos, features, club, 1, datetime(2026, 10, 26, tzinfo=UTC).date(), START)
        moments = await repos[Rounds].moments([round_.id])
    return club, next((one for one in moments if one.step == TEA), None)


async def test_a_new_step_is_planned_where_it_is_wanted_and_done(sqlite_store: Store) -> None:
    """It comes by its own reckoning, posts once, and stands under its own name in the books."""
    features = with_tea("Drinkers")
    club, tea = await founded(sqlite_store, features, "Drinkers")
    _, none = await founded(sqlite_store, features, "Others")
    assert none is None
    assert tea is not None
    assert tea.due == datetime(2026, 10, 26, 5, tzinfo=UTC)  # three hours before nine in Berlin's winter
    week = Week(sqlite_store, features)
    await week.stay_awake(tea.due)
    assert await week.advance(tea.due) > 0
    assert await week.advance(tea.due) == 0
    async with sqlite_store.read() as repos:
        (done,) = [one for one in await repos[Rounds].moments([tea.round_id]) if one.step == TEA]
        assert done.state is MomentState.DONE
        assert [key for key in await repos[Outbox].keys(club.id) if f"/{TEA}/" in key] == [f"{club.id}/1/{TEA}/1"]
    assert TEA in posts_of_steps(features)


async def test_a_step_that_nobody_declares_any_more_holds_nothing_up(sqlite_store: Store) -> None:
    """Its moment is skipped; the pick of the same round still happens, and nobody is told of a missed step."""
    club, tea = await founded(sqlite_store, with_tea("Drinkers"), "Drinkers")
    assert tea is not None
    week, pick = Week(sqlite_store, FEATURES), tea.due + timedelta(hours=3)
    await week.stay_awake(pick)
    await week.advance(pick)
    async with sqlite_store.read() as repos:
        moments = {one.step: one.state for one in await repos[Rounds].moments([tea.round_id])}
        assert moments[TEA] is MomentState.SKIPPED
        assert moments[Step.PICK] is MomentState.DONE
        assert not [key for key in await repos[Outbox].keys(club.id) if f"/{TEA}/" in key or "/missed/" in key]


def test_steps_have_a_name_each_and_one_order() -> None:
    """No two steps share a name; a round is settled before the next is picked; warnings come before the reading."""
    names = [step.name for step in steps_of(FEATURES)]
    assert len(set(names)) == len(names)
    own = [name for name in names if name in set(Step)]
    assert own == ["resume", "nominate", "vote", "remind", "discuss", "wrap", "settle", "pick"]
    assert names.index("suggest") < names.index("vote") < names.index("empty-soon") < names.index("remind")
    assert names.index("recall") < names.index("remind") > names.index("prompt")
