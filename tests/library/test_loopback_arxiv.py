"""The loopback arXiv itself: as strict as the manual, so that the tests over it mean something."""

from collections.abc import AsyncIterator
from xml.etree import ElementTree as ET

import aiohttp
import pytest

from tests.loopback.arxiv import LoopbackArxiv
from tests.loopback.arxiv.query import MalformedQueryError, Query

ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    """A plain HTTP client."""
    async with aiohttp.ClientSession() as client:
        yield client


async def _asked(session: aiohttp.ClientSession, server: LoopbackArxiv, **parameters: str) -> tuple[int, list[str]]:
    """Status, and the ids of the entries."""
    async with session.get(server.api_url, params=parameters) as response:
        assert response.content_type == "application/atom+xml"
        root = ET.fromstring(await response.read())
        ids = [(entry.findtext(f"{ATOM}id") or "").rpartition("/abs/")[2] for entry in root.iter(f"{ATOM}entry")]
        return response.status, ids


async def test_id_lists(session: aiohttp.ClientSession, server: LoopbackArxiv) -> None:
    """The newest version comes unless one is named; unknown ids and versions are left out."""
    listed = "1706.03762,1706.03762v2,1706.03762v8,2105.00001,math/0309136"
    assert await _asked(session, server, id_list=listed) == (200, ["1706.03762v7", "1706.03762v2", "math/0309136v1"])


async def test_paging(session: aiohttp.ClientSession, server: LoopbackArxiv) -> None:
    """`start` and `max_results` cut a page out of the results, here newest first."""
    question = {"search_query": "all:a OR all:attention OR all:p", "sortBy": "submittedDate"}
    _, everything = await _asked(session, server, **question)
    _, page = await _asked(session, server, start="1", max_results="2", **question)
    assert everything[0] == "2001.00042v2"
    assert len(everything) == 4
    assert page == everything[1:3]


@pytest.mark.parametrize(
    ("name", "parameters"),
    [
        ("incorrect_id_format_for_nonsense", {"id_list": "nonsense"}),
        ("start_must_be_an_integer", {"id_list": "1706.03762", "start": "x"}),
        ("start_must_be_non-negative", {"id_list": "1706.03762", "start": "-1"}),
        ("max_results_must_be_an_integer", {"id_list": "1706.03762", "max_results": "1.5"}),
        ("max_results_too_large", {"id_list": "1706.03762", "max_results": "2001"}),
        ("sortBy_must_be_in_relevance_lastUpdatedDate_submittedDate", {"id_list": "1706.03762", "sortBy": "luck"}),
        ("unknown_parameter", {"id_list": "1706.03762", "rows": "3"}),
        ("malformed_query", {"search_query": "all:"}),
        ("empty_query", {"search_query": ""}),
    ],
)
async def test_wrong_questions(
    session: aiohttp.ClientSession, server: LoopbackArxiv, name: str, parameters: dict[str, str]
) -> None:
    """A wrong question is answered by a feed with one entry that names the mistake, with the status of the day."""
    address = [f"http://arxiv.org/api/errors#{name}"]
    assert await _asked(session, server, **parameters) == (400, address)
    server.error_status = 200
    assert await _asked(session, server, **parameters) == (200, address)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ti:attention AND au:vaswani", True),
        ("ti:attention AND au:field", False),
        ("au:field OR au:vaswani", True),
        ("all:attention ANDNOT cat:cs.CL", False),
        ('ti:"attention is"', True),
        ('ti:"is attention"', False),
        ("(au:field OR au:vaswani) AND (ti:need)", True),
    ],
)
def test_the_search_language(text: str, expected: bool) -> None:
    """Fields, phrases, brackets and operators mean what the manual says."""
    from tests.loopback.arxiv import ATTENTION

    assert bool(Query(text).test(ATTENTION)) is expected


@pytest.mark.parametrize(
    "text", ["attention", "all:a all:b", "all:a AND", "(all:a", "all:a)", "xx:a", 'all:"a', "AND all:a"]
)
def test_malformed_queries(text: str) -> None:
    """What is not of the language is refused."""
    with pytest.raises(MalformedQueryError):
        Query(text)
