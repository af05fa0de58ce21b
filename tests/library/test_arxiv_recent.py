"""The newest papers of arXiv's categories and questions, within its rules."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from adapters.arxiv import ArxivLibrary
from bot.club.papers.library import RememberingLibrary
from bot.features.suggestions.recent import RememberingSources
from bot.ports import LibraryDown, Sources
from tests.library.conftest import MakeLibrary
from tests.library.memory import MemoryStore
from tests.loopback.arxiv import ATTENTION, Fault, LoopbackArxiv

NOW = datetime(2026, 3, 6, 20, tzinfo=UTC)


@pytest.fixture
def full(server: LoopbackArxiv) -> LoopbackArxiv:
    """arXiv with a paper a day besides."""
    server.entries += [
        replace(
            ATTENTION,
            id=f"2603.{number:05}",
            title=f"Attention, part {number}",
            categories=("cs.LG",) if number % 2 else ("stat.ML", "hep-th"),
            versions=(NOW - timedelta(days=number),),
        )
        for number in range(1, 9)
    ]
    return server


async def _titles(library: Sources, source: str, most: int = 3) -> list[str]:
    return [paper.title for paper in await library.recent(source, most)]


@pytest.mark.parametrize(
    ("source", "parts"),
    [
        ("cs.LG", (1, 3, 5)),
        ("hep-th", (2, 4, 6)),
        ("cs", (1, 3, 5)),
        ("stat", (2, 4, 6)),
        ("attention part", (1, 2, 3)),
        ("ti:attention AND cat:stat.ML", (2, 4, 6)),
    ],
)
async def test_newest_first(library: ArxivLibrary, full: LoopbackArxiv, source: str, parts: tuple[int, ...]) -> None:
    """Categories, whole archives, words and questions: the latest papers, by the day they were submitted."""
    assert await _titles(library, source) == [f"Attention, part {number}" for number in parts]
    (asked,) = full.log
    assert asked.parameters["sortBy"] == "submittedDate"
    assert asked.parameters["sortOrder"] == "descending"
    assert asked.parameters["max_results"] == "3"


async def test_nothing_there(library: ArxivLibrary, server: LoopbackArxiv) -> None:
    """A category without papers gives none."""
    assert await library.recent("econ.EM", 3) == []
    assert await library.recent("cs.LG", 0) == []
    assert len(server.log) == 1


@pytest.mark.parametrize("fault", [Fault.HTML, Fault.CUT, Fault.TOO_MANY, Fault.NO_ENTRIES])
async def test_sick_answers(library: ArxivLibrary, server: LoopbackArxiv, fault: Fault) -> None:
    """A sick answer is never taken for "nothing new"."""
    server.faults = [fault] * 5
    with pytest.raises(LibraryDown):
        await library.recent("cs.LG", 3)


async def test_asked_once_for_all_clubs(make: MakeLibrary, full: LoopbackArxiv) -> None:
    """However many clubs follow a category, arXiv is asked once a day."""
    now = [NOW]
    store = MemoryStore()
    arxiv = make()
    sources = RememberingSources(arxiv, RememberingLibrary(arxiv, store, lambda: now[0]))
    for _ in range(5):
        assert len(await sources.recent("cs.LG", 3)) == 3
    assert len(full.log) == 1
    now[0] += timedelta(hours=25)
    await sources.recent("cs.LG", 3)
    assert len(full.log) == 2
    assert store.open_now == 0
