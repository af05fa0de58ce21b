"""Marks and drafts."""

from bot.club.entries.drafts import Drafts
from bot.club.entries.model import NoteKind
from bot.club.entries.repository import Notes
from bot.ports import Store
from bot.store.memory import Marks
from bot.store.numbers import Numbers
from tests.store.samples import MINUTE, NOW, account, club


async def test_a_mark_keeps_its_latest_value(store: Store) -> None:
    """Set twice, it holds the second value and time."""
    async with store.write() as repos:
        assert await repos[Marks].get("awake") is None
        await repos[Marks].set("awake", "one", NOW)
        await repos[Marks].set("awake", "two", NOW + MINUTE)
        assert await repos[Marks].get("awake") == ("two", NOW + MINUTE)


async def test_a_mark_is_claimed_once(store: Store) -> None:
    """The second caller is told no and changes nothing."""
    async with store.write() as repos:
        assert await repos[Marks].claim("event 7", "a", NOW)
        assert not await repos[Marks].claim("event 7", "b", NOW + MINUTE)
        assert await repos[Marks].get("event 7") == ("a", NOW)


async def test_old_marks_of_a_prefix_are_dropped(store: Store) -> None:
    """Only that prefix, in exactly that case, with signs that mean something elsewhere, and only the old ones."""
    kept = ["Event% 1", "event_ 1", "event%"]
    async with store.write() as repos:
        for name in ("event% 1", "event% 2", *kept):
            await repos[Marks].set(name, "", NOW)
        await repos[Marks].set("event% 2", "", NOW + MINUTE)
        await repos[Marks].drop("event% ", NOW + MINUTE)
        assert await repos[Marks].get("event% 1") is None
        for name in ("event% 2", *kept):
            assert await repos[Marks].get(name)


async def test_a_draft_is_kept_for_each_account_and_command(store: Store) -> None:
    """The latest text is found, in the order of its fields; dropping removes that one only."""
    ada, bob = account("ada"), account("bob")
    async with store.write() as repos:
        await repos[Drafts].keep(ada, "paper critique", {"step": "x"}, NOW)
        await repos[Drafts].keep(ada, "paper critique", {"step": "y", "add": "🦉"}, NOW)
        await repos[Drafts].keep(bob, "paper critique", {"step": "z"}, NOW)
        assert await repos[Drafts].find(ada, "paper critique") == {"step": "y", "add": "🦉"}
        assert await repos[Drafts].find(ada, "paper summary") is None
        await repos[Drafts].drop(ada, "paper critique")
        assert await repos[Drafts].find(ada, "paper critique") is None
        assert await repos[Drafts].find(bob, "paper critique") == {"step": "z"}


async def test_numbers_that_are_left_out(store: Store) -> None:
    """The next note's number is beyond them, also where there never was a note."""
    async with store.write() as repos:
        await repos[Numbers].leave_out(1000)
        sample = await club(repos)
        first = await repos[Notes].put(sample.note())
        await repos[Numbers].leave_out(1000)
        second = await repos[Notes].put(sample.note(NoteKind.CRITIQUE))
    assert first.id > 1000
    assert second.id > first.id + 1000
