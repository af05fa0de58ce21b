"""How members stand in the archive, its keys and used links, and whether anything was written since."""

from dataclasses import replace

from bot.club.entries.model import HandedIn, NoteKind
from bot.club.entries.repository import Notes
from bot.features.archive.repository import ArchiveKeys, ArchiveStands
from bot.features.archive.standing import Stand, Standing
from bot.ports import Store
from bot.store.memory import Marks
from bot.store.versions import Versions
from tests.store.samples import MINUTE, NOW, club


async def test_a_stand_is_one_members(store: Store) -> None:
    """Each member has one at most; the last one counts."""
    async with store.write() as repos:
        sample, other = await club(repos), await club(repos, "Others", "other")
    ada = Stand(club_id=sample.club.id, member_id=sample.ada.id, how=Standing.NAME, for_all=False)
    bob = replace(ada, member_id=sample.bob.id, how=Standing.OUT)
    theirs = replace(ada, club_id=other.club.id, member_id=other.ada.id)
    async with store.write() as repos:
        for one in (ada, bob, theirs, replace(ada, how=Standing.INITIALS, for_all=True)):
            await repos[ArchiveStands].set(one)
        await repos[ArchiveStands].drop(sample.bob.id)
    async with store.read() as repos:
        now = replace(ada, how=Standing.INITIALS, for_all=True)
        assert await repos[ArchiveStands].of(sample.ada.id) == now
        assert await repos[ArchiveStands].of(sample.bob.id) is None
        assert await repos[ArchiveStands].of_club(sample.club.id) == {sample.ada.id: now}


async def test_a_link_is_used_once(store: Store) -> None:
    """The second time it is refused; what was used long ago is forgotten. A club's key stays as it was made first."""
    async with store.write() as repos:
        here = (await club(repos)).club.id
        keys = repos[ArchiveKeys]
        assert await keys.of(here) == ""
        assert await keys.make(here, "first", NOW) == "first"
        assert await keys.make(here, "second", NOW) == "first"
        assert await keys.use(here, "one", NOW)
        assert not await keys.use(here, "one", NOW + MINUTE)
        assert await keys.use(here, "two", NOW + MINUTE)
        await keys.forget_used(NOW + MINUTE)
    async with store.read() as repos:
        assert [await repos[ArchiveKeys].used(here, one) for one in ("one", "two", "three")] == [False, True, False]


async def test_what_is_shown_of_what_was_handed_in(store: Store) -> None:
    """Summaries and critiques that are not hidden, of members who are not forgotten, and none of their words."""
    async with store.write() as repos:
        sample = await club(repos)
        shown = await repos[Notes].put(sample.note())
        await repos[Notes].put(replace(sample.note(NoteKind.CRITIQUE), hidden=True))
        await repos[Notes].put(replace(sample.note(NoteKind.CRITIQUE), member_id=None))
    async with store.read() as repos:
        assert await repos[Notes].shown([shown.round_id]) == [
            HandedIn(shown.id, shown.round_id, shown.paper_id, sample.ada.id, NoteKind.SUMMARY, shown.at)
        ]
        assert await repos[Notes].shown([]) == []


async def test_whether_anything_was_written(store: Store) -> None:
    """Looking changes nothing; every write does, and whoever looked before it goes on seeing what was then."""
    async with store.read() as repos:
        first = await repos[Versions].now()
    async with store.read() as repos:
        assert await repos[Versions].now() == first
        async with store.write() as writing:
            await writing[Marks].set("awake", "one", NOW)
        assert await repos[Versions].now() == first
    async with store.read() as repos:
        assert await repos[Versions].now() != first
