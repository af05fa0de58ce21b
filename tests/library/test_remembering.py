"""The memory in front of a library: who asked, what is remembered, and for how long."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.club.papers.library import RememberingLibrary
from bot.club.papers.model import Paper
from bot.ports import LibraryDown
from tests.library.memory import MemoryStore

PAPER = Paper(key="arxiv:1706.03762", title="Attention Is All You Need")
OTHER = Paper(key="arxiv:1810.04805", title="BERT")


class Counted:
    """A library that counts its questions, and answers when `go` is set."""

    def __init__(self, store: MemoryStore) -> None:
        self.store = store
        self.asked: list[str] = []
        self.came = asyncio.Event()
        self.papers = {PAPER.key: PAPER}
        self.matches = [PAPER, OTHER]
        self.problem: Exception | None = None
        self.go = asyncio.Event()
        self.go.set()

    async def find(self, key: str) -> Paper | None:
        """The paper, if it is one of `papers`."""
        await self._answer(key)
        return self.papers.get(key)

    async def search(self, words: str, most: int) -> list[Paper]:
        """The `matches`, whatever is searched for."""
        await self._answer(words)
        return self.matches[:most]

    async def _answer(self, question: str) -> None:
        self.asked.append(question)
        self.came.set()
        await self.go.wait()
        assert self.store.open_now == 0, "a transaction is open while the library is asked"
        if self.problem:
            raise self.problem


class World:
    """A remembering library over a counted one, with a clock to move."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 2, 9, tzinfo=UTC)
        self.store = MemoryStore()
        self.behind = Counted(self.store)
        self.library = RememberingLibrary(self.behind, self.store, lambda: self.now)

    def later(self, **by: float) -> None:
        """Let time pass."""
        self.now += timedelta(**by)


@pytest.fixture
async def world() -> World:
    """Nothing looked up yet."""
    return World()


async def test_asks_once_a_day(world: World) -> None:
    """A paper is asked for once in 24 hours, and again after that."""
    for _ in range(3):
        assert await world.library.find(PAPER.key) == PAPER
        world.later(hours=11)
    assert len(world.behind.asked) == 1
    assert await world.library.find(PAPER.key) == PAPER
    assert len(world.behind.asked) == 2


async def test_not_found_is_remembered_for_an_hour(world: World) -> None:
    """An unknown id is not asked for again within the hour; then it may have appeared."""
    assert await world.library.find(OTHER.key) is None
    world.later(minutes=59)
    assert await world.library.find(OTHER.key) is None
    assert len(world.behind.asked) == 1
    world.behind.papers[OTHER.key] = OTHER
    world.later(minutes=2)
    assert await world.library.find(OTHER.key) == OTHER


async def test_searches_are_remembered(world: World) -> None:
    """The same words, however spaced and in whichever case, are searched for once; `most` cuts the answer."""
    assert await world.library.search("Attention  need", 1) == [PAPER]
    assert await world.library.search(" attention NEED ", 5) == [PAPER, OTHER]
    assert len(world.behind.asked) == 1


async def test_more_than_was_remembered_is_asked_for(world: World) -> None:
    """A search for many more rows is one of its own."""
    world.behind.matches = [replace(PAPER, key=f"arxiv:1706.0{n:04}", title=f"No. {n}") for n in range(30)]
    assert len(await world.library.search("attention", 5)) == 5
    assert len(await world.library.search("attention", 25)) == 25
    assert len(world.behind.asked) == 2


async def test_cached_search_asks_nobody(world: World) -> None:
    """An autocomplete sees what was searched for before, and nothing else."""
    assert await world.library.cached_search("attention", 5) == []
    await world.library.search("attention", 5)
    assert await world.library.cached_search("Attention", 1) == [PAPER]
    assert await world.library.cached_search("", 5) == []
    world.later(hours=25)
    assert await world.library.cached_search("attention", 5) == []
    assert len(world.behind.asked) == 1


async def test_equal_questions_at_once_are_asked_once(world: World) -> None:
    """Ten members who nominate the same paper in the same second make one question."""
    world.behind.go.clear()
    asking = [asyncio.create_task(world.library.find(PAPER.key)) for _ in range(10)]
    await world.behind.came.wait()
    for _ in range(10):
        await asyncio.sleep(0)
    world.behind.go.set()
    assert await asyncio.gather(*asking) == [PAPER] * 10
    assert len(world.behind.asked) == 1


async def test_one_who_stops_waiting_stops_nobody_else(world: World) -> None:
    """The first to ask may go away: the others still get the answer, and it is remembered."""
    world.behind.go.clear()
    first, second = (asyncio.create_task(world.library.find(PAPER.key)) for _ in range(2))
    await world.behind.came.wait()
    first.cancel()
    await asyncio.sleep(0)
    world.behind.go.set()
    assert await second == PAPER
    assert first.cancelled()
    assert PAPER.key in world.store.shelved.rows


async def test_a_sick_library_is_told_and_not_remembered(world: World) -> None:
    """LibraryDown reaches everybody who asked, and the next question is asked anew."""
    world.behind.problem = LibraryDown("no answer")
    answers = await asyncio.gather(*(world.library.find(PAPER.key) for _ in range(2)), return_exceptions=True)
    assert [type(answer) for answer in answers] == [LibraryDown, LibraryDown]
    world.behind.problem = None
    assert await world.library.find(PAPER.key) == PAPER


async def test_a_mistake_of_the_library_is_logged(world: World, caplog: pytest.LogCaptureFixture) -> None:
    """What is not an outage is a bug: it reaches who asked and the log."""
    world.behind.problem = ZeroDivisionError("a bug")
    with pytest.raises(ZeroDivisionError):
        await world.library.search("attention", 5)
    assert "attention" in caplog.text


async def test_a_store_that_is_down_hides_no_answer(world: World) -> None:
    """Without the store everything is asked for and answered; an autocomplete is just empty."""
    world.store.down = True
    assert await world.library.find(PAPER.key) == PAPER
    assert await world.library.search("attention", 5) == [PAPER, OTHER]
    assert await world.library.cached_search("attention", 5) == []


@pytest.mark.parametrize("words", ["", " \t ", "\x00", "\u202e"])
async def test_nothing_typed_asks_nobody(world: World, words: str) -> None:
    """Blank words, and words of control characters alone, find nothing."""
    assert await world.library.search(words, 5) == []
    assert await world.library.search("attention", 0) == []
    assert world.behind.asked == []


async def test_hostile_words_reach_nobody_whole(world: World) -> None:
    """What a database refuses is left out, and over-long words are cut."""
    await world.library.search("a\x00b\ud800c " + "x" * 100_000, 5)
    assert world.behind.asked[0].startswith("a b c xxx")
    assert len(world.behind.asked[0]) == 300
    assert all(query.encode() and "\x00" not in query for query in world.store.shelved.rows)
