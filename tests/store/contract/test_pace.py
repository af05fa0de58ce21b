"""Goals, readings and wishes."""

from dataclasses import replace
from datetime import date

from bot.club.entries.model import NoteKind
from bot.club.entries.repository import Notes
from bot.club.members.model import Topic, Wished
from bot.club.members.repository import Wishes
from bot.features.pace.model import Goal, Reading
from bot.features.pace.repository import Goals, Readings
from bot.ports import Store
from tests.store.samples import DAY, MINUTE, NOW, Sample, club


def reading(sample: Sample, **more: object) -> Reading:
    """Three quarters of an hour of Ada's, not kept yet."""
    values: dict[str, object] = {
        "club_id": sample.club.id,
        "member_id": sample.ada.id,
        "paper_id": sample.paper.id,
        "minutes": 45,
        "at": NOW,
    }
    return Reading(**(values | more))  # type: ignore[arg-type]  # a test passes what a Reading takes


async def test_a_member_has_one_goal(store: Store) -> None:
    """A new one takes the old one's place, nothing takes it away, and nobody else's changes."""
    async with store.write() as repos:
        sample = await club(repos)
        here, ada, bob = sample.club.id, sample.ada.id, sample.bob.id
        await repos[Goals].set(Goal(club_id=here, member_id=bob, papers=1))
        await repos[Goals].set(Goal(club_id=here, member_id=ada, papers=2, minutes=180))
        await repos[Goals].set(Goal(club_id=here, member_id=ada, minutes=90))
    async with store.write() as repos:
        assert await repos[Goals].of([ada, bob]) == {
            ada: Goal(club_id=here, member_id=ada, minutes=90),
            bob: Goal(club_id=here, member_id=bob, papers=1),
        }
        await repos[Goals].set(Goal(club_id=here, member_id=ada))
        await repos[Goals].set(Goal(club_id=here, member_id=ada))
        assert set(await repos[Goals].of([ada, bob])) == {bob}
        assert await repos[Goals].of([]) == {}


async def test_a_reading_comes_back_as_it_was_saved(store: Store) -> None:
    """With its paper and note or without, changed or removed; a removed number never comes back."""
    async with store.write() as repos:
        sample = await club(repos)
        bare = await repos[Readings].put(reading(sample, paper_id=None))
        full = await repos[Readings].put(reading(sample, note_id=17))
        changed = await repos[Readings].put(replace(full, minutes=1440, at=NOW + MINUTE))
    async with store.write() as repos:
        assert await repos[Readings].get(bare.id) == bare
        assert await repos[Readings].get(full.id) == changed
        await repos[Readings].remove(full.id, 404_404_404)
        await repos[Readings].remove()
        assert await repos[Readings].get(full.id) is None
        assert (await repos[Readings].put(reading(sample))).id > full.id


async def test_readings_of_members_and_of_notes(store: Store) -> None:
    """Oldest first; a member without any is there, empty."""
    async with store.write() as repos:
        sample = await club(repos)
        late = await repos[Readings].put(reading(sample, at=NOW + DAY, note_id=3))
        early = await repos[Readings].put(reading(sample, note_id=4))
        assert await repos[Readings].of_members([sample.ada.id, sample.bob.id]) == {
            sample.ada.id: [early, late],
            sample.bob.id: [],
        }
        assert await repos[Readings].of_notes([3, 4, 5]) == [early, late]
        assert await repos[Readings].of_notes([5]) == await repos[Readings].of_notes([]) == []
        assert await repos[Readings].of_members([]) == {}


async def test_wishes_are_a_set(store: Store) -> None:
    """Wished twice is once; of answers there is the day of the last one, where the wish still stands."""
    async with store.write() as repos:
        sample, other = await club(repos), await club(repos, "Others", "others")
        here, ada, bob = sample.club.id, sample.ada.id, sample.bob.id
        for _ in range(2):
            await repos[Wishes].add(here, ada, Topic("recall"))
        await repos[Wishes].add(here, ada, Topic("pace"))
        await repos[Wishes].add(here, bob, Topic("pace"))
        await repos[Wishes].add(other.club.id, other.ada.id, Topic("pace"))
        assert await repos[Wishes].wishing([here], Topic("pace")) == {ada, bob}
        assert await repos[Wishes].wishing([here, other.club.id], Topic("pace")) == {ada, bob, other.ada.id}
        assert await repos[Wishes].wishing([], Topic("pace")) == frozenset()
        assert await repos[Wishes].clubs_of(Topic("pace")) == {here, other.club.id}
        assert await repos[Wishes].clubs_of(Topic("ping")) == frozenset()
        await repos[Wishes].answered(ada, Topic("recall"), date(2026, 11, 4))
        await repos[Wishes].answered(bob, Topic("recall"), date(2026, 11, 4))
        await repos[Wishes].add(here, ada, Topic("recall"))
        assert await repos[Wishes].of(ada) == [
            Wished(club_id=here, member_id=ada, wish="pace"),
            Wished(club_id=here, member_id=ada, wish="recall", answered_on=date(2026, 11, 4)),
        ]
        await repos[Wishes].remove(ada, Topic("recall"))
        await repos[Wishes].remove(ada, Topic("recall"))
        assert [one.wish for one in await repos[Wishes].of(ada)] == ["pace"]
        assert [one.answered_on for one in await repos[Wishes].of(bob)] == [None]


async def test_papers_handed_in_for(store: Store) -> None:
    """Each with the first moment of a summary or critique; other notes are none."""
    async with store.write() as repos:
        sample = await club(repos)
        ada, bob = sample.ada.id, sample.bob.id
        await repos[Notes].put(sample.note(NoteKind.CRITIQUE, at=NOW + DAY))
        await repos[Notes].put(sample.note(at=NOW + MINUTE))
        await repos[Notes].put(sample.note(NoteKind.TERM, paper_id=sample.other.id))
        assert await repos[Notes].papers_of([ada, bob]) == {ada: {sample.paper.id: NOW + MINUTE}, bob: {}}
        assert await repos[Notes].papers_of([]) == {}


async def test_summaries_with_the_day_of_their_pick(store: Store) -> None:
    """Of rounds picked since a day; critiques and other people's are left out."""
    async with store.write() as repos:
        sample = await club(repos)
        first = await repos[Notes].put(sample.note())
        later = await repos[Notes].put(sample.note(round_id=sample.next_round.id))
        await repos[Notes].put(sample.note(NoteKind.CRITIQUE))
        await repos[Notes].put(sample.note(member_id=sample.bob.id))
        found = await repos[Notes].summaries_of([sample.ada.id], date(2026, 11, 2))
        assert found == [(first, date(2026, 11, 2)), (later, date(2026, 11, 9))]
        assert await repos[Notes].summaries_of([sample.ada.id], date(2026, 11, 3)) == [(later, date(2026, 11, 9))]
        assert await repos[Notes].summaries_of([], date(2026, 11, 2)) == []
