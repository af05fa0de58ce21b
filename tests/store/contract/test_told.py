"""No older call undoes what a newer one was told: what the books take, and what they refuse."""

import asyncio
from datetime import timedelta

from bot.ports import Store
from bot.store.memory import Marks
from bot.store.told import AnsweredCalls
from tests.store.samples import NOW

EARLIER, LATER = NOW - timedelta(seconds=1), NOW + timedelta(seconds=1)
ADA = {"ada", "member 1"}


async def test_an_older_change_is_refused(store: Store) -> None:
    """And the same call, made again after its transaction was undone, is not older than itself."""
    async with store.write() as repos:
        assert await repos[AnsweredCalls].take(ADA, {"vote"}, {"everything"}, NOW)
        assert await repos[AnsweredCalls].take(ADA, {"vote"}, {"everything"}, NOW)
        assert not await repos[AnsweredCalls].take(ADA, {"vote"}, {"everything"}, EARLIER)
        assert await repos[AnsweredCalls].take(ADA, {"vote"}, {"everything"}, LATER)


async def test_other_subjects_and_other_people_do_not_wait(store: Store) -> None:
    """Only what is about the same has an order."""
    async with store.write() as repos:
        assert await repos[AnsweredCalls].take(ADA, {"vote"}, {"everything"}, NOW)
        assert await repos[AnsweredCalls].take(ADA, {"summary"}, {"everything"}, EARLIER)
        assert await repos[AnsweredCalls].take({"bob"}, {"vote"}, {"everything"}, EARLIER)


async def test_additions_need_no_order_among_themselves(store: Store) -> None:
    """But none comes after what newer took away, and none is taken away by what is older."""
    async with store.write() as repos:
        assert await repos[AnsweredCalls].take(ADA, (), {"nominations"}, NOW)
        assert await repos[AnsweredCalls].take(ADA, (), {"nominations"}, EARLIER)
        assert not await repos[AnsweredCalls].take(ADA, {"nominations"}, (), EARLIER)
        assert await repos[AnsweredCalls].take(ADA, {"nominations"}, (), LATER)
        assert not await repos[AnsweredCalls].take(ADA, (), {"nominations"}, NOW)


async def test_one_of_the_names_of_a_person_is_enough(store: Store) -> None:
    """A second account of the same member cannot undo what the first one was told."""
    async with store.write() as repos:
        assert await repos[AnsweredCalls].take({"here", "member 1"}, {"vote"}, (), NOW)
        assert not await repos[AnsweredCalls].take({"there", "member 1"}, {"vote"}, (), EARLIER)


async def test_two_that_meet_keep_their_order(store: Store) -> None:
    """Whichever transaction comes first, the newer call holds."""

    async def take(at: timedelta) -> bool:
        async with store.write() as repos:
            if not await repos[AnsweredCalls].take(ADA, {"vote"}, {"everything"}, NOW + at):
                return False
            await asyncio.sleep(0)
            await repos[Marks].set("vote", str(at), NOW)
            return True

    calls = [timedelta(seconds=number) for number in (3, 1, 4, 2, 5)]
    told = await asyncio.gather(*map(take, calls))
    assert told[4]
    async with store.read() as repos:
        mark = await repos[Marks].get("vote")
    assert mark
    assert mark[0] == str(calls[4])


async def test_what_is_long_over_is_forgotten(store: Store) -> None:
    """Nobody waits for it any more."""
    async with store.write() as repos:
        assert await repos[AnsweredCalls].take(ADA, {"vote"}, (), NOW)
        await repos[AnsweredCalls].forget(LATER)
        assert await repos[AnsweredCalls].take(ADA, {"vote"}, (), EARLIER)
