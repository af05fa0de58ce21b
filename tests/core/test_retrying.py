"""A transaction that met another one is made again from its beginning, and nothing happens twice."""

import asyncio
from datetime import timedelta

import pytest

from adapters.shelf import Shelf
from bot.chat.post import Call, Refusal, Reply
from bot.club.clubs.repository import Clubs
from bot.club.members.repository import Members
from bot.club.papers.library import RememberingLibrary
from bot.club.rounds.week import Week
from bot.dispatcher import ClubDispatcher
from bot.features import FEATURES
from bot.ports import Store, StoreBusy, StoreDown
from bot.store.memory import Marks
from bot.store.retrying import retried
from tests.store.samples import HOME, NOW, account, club


async def _meet(here: Store, there: Store) -> None:
    """Two transactions that lock two rows in opposite order: the database has to undo one of them."""
    both = asyncio.Barrier(2)

    async def counting(store: Store, *names: str) -> None:
        tries = 0

        async def count() -> None:
            nonlocal tries
            tries += 1
            async with store.write() as repos:
                for name in names:
                    value, _ = await repos[Marks].get(name) or ("0", NOW)
                    await repos[Marks].set(name, str(int(value) + 1), NOW)
                    if tries == 1 and name == names[0]:
                        await both.wait()

        await retried(count)

    await asyncio.gather(counting(here, "one", "two"), counting(there, "two", "one"))


async def test_a_deadlock_is_made_again(postgres_pair: tuple[Store, Store]) -> None:
    """PostgreSQL undoes one of two transactions that wait for each other; after the second try both counted."""
    here, there = postgres_pair
    async with here.write() as repos:
        for name in ("one", "two"):
            await repos[Marks].set(name, "0", NOW)
    await _meet(here, there)
    async with here.read() as repos:
        marks = [await repos[Marks].get(name) for name in ("one", "two")]
    assert [mark and mark[0] for mark in marks] == ["2", "2"]


async def test_it_is_not_tried_for_ever() -> None:
    """After a few tries the caller hears of it; another trouble is not tried again at all."""
    tries: list[type[StoreDown]] = []

    def failing(kind: type[StoreDown]):  # type: ignore[no-untyped-def] # a step that raises
        async def step() -> None:
            tries.append(kind)
            raise kind("no")

        return step

    with pytest.raises(StoreBusy):
        await retried(failing(StoreBusy))
    with pytest.raises(StoreDown):
        await retried(failing(StoreDown))
    assert 2 < tries.count(StoreBusy) < 20
    assert tries.count(StoreDown) == 1


class Meeting:
    """A store whose transactions meet others, so many times, at their very end."""

    def __init__(self, store: Store, times: int) -> None:
        self._store, self.times = store, times

    def __getattr__(self, name: str) -> object:
        return getattr(self._store, name)

    def write(self):  # type: ignore[no-untyped-def] # as the store's own
        store, meeting = self._store.write(), self

        class Transaction:
            async def __aenter__(self) -> object:
                return await store.__aenter__()

            async def __aexit__(self, kind: type[BaseException] | None, error: object, trace: object) -> bool | None:
                if kind is None and meeting.times:
                    meeting.times -= 1
                    busy = StoreBusy("Two changes met in the database; please try again.")
                    await store.__aexit__(StoreBusy, busy, None)
                    raise busy
                return await store.__aexit__(kind, error, trace)  # type: ignore[arg-type] # passed on as it came

        return Transaction()


@pytest.mark.parametrize(("times", "answered"), [(2, True), (99, False)])
async def test_a_call_is_answered_all_the_same(sqlite_store: Store, times: int, answered: bool) -> None:
    """Whoever asks does not hear of changes that met; only where that goes on and on they are asked to try again."""
    async with sqlite_store.write() as repos:
        await club(repos)
    store: Store = Meeting(sqlite_store, times)  # type: ignore[assignment] # it has all of a store
    dispatcher = ClubDispatcher(store, RememberingLibrary(Shelf(), store, lambda: NOW), lambda: NOW)
    call = Call(
        command="paper away", values={"first": "2026-12-20", "last": "2027-01-03"}, account=account(), place=HOME
    )
    if answered:
        assert isinstance(await dispatcher.answer(call), Reply)
    else:
        with pytest.raises(Refusal):
            await dispatcher.answer(call)
    async with sqlite_store.read() as repos:
        found = await repos[Clubs].of(account())
        assert len(await repos[Members].aways([found[0].id], NOW.date())) == answered


async def test_any_awake_process_counts(postgres_pair: tuple[Store, Store]) -> None:
    """One process slept for hours while the other ticked: when it wakes, no time was lost."""
    here, there = Week(postgres_pair[0], FEATURES), Week(postgres_pair[1], FEATURES)
    await here.advance(NOW)
    for hours in range(6):
        await there.advance(NOW + timedelta(hours=hours / 6))
    await here.advance(NOW + timedelta(hours=5 / 6, minutes=1))
    await there.advance(NOW)  # a clock that is behind
    async with postgres_pair[0].read() as repos:
        mark = await repos[Marks].get("awake")
    assert mark is not None
    assert mark[1] == NOW + timedelta(hours=5 / 6, minutes=1)
