"""Feeds of every kind, healthy and ill, read over loopback."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.web import FeedSources, Fetched, Fetcher
from adapters.web.feeds import KINDS, LARGEST, beginning, read_feed
from bot.ports import Unreadable, Why
from tests.core.steady import steady
from tests.loopback.feeds import Item, LoopbackFeeds, Shape, atom, rss, rss_1

OWLS = Item(
    title="Owls at <i>Noon</i> &amp; After",
    link="https://notes.example/owls?utm_source=feed",
    summary="<p>They <b>hunt</b>.</p><script>alert(1)</script>",
    authors=("Ada Field", "Bo Meadow"),
    at=datetime(2026, 3, 2, 8, tzinfo=UTC),
)
MOTHS = Item(title="Moths", link="https://notes.example/moths", at=datetime(2026, 3, 4, 8, tzinfo=UTC))
PAPER = Item(title="Attention", link="https://arxiv.org/abs/1706.03762v5", at=datetime(2026, 3, 1, tzinfo=UTC))
ARTICLE = Item(title="Bees", link="https://doi.org/10.1000/bees", at=datetime(2026, 2, 1, tzinfo=UTC))


@pytest.fixture
async def site() -> AsyncIterator[LoopbackFeeds]:
    """A website without feeds yet."""
    async with LoopbackFeeds() as running:
        yield running


@pytest.fixture
async def feeds(site: LoopbackFeeds) -> AsyncIterator[FeedSources]:
    """What reads them; it may reach that website, and soon loses patience."""
    made = FeedSources(Fetcher([site.host], seconds=5))
    yield made
    await made.close()


@pytest.mark.parametrize("shape", [Shape.RSS, Shape.RSS_1, Shape.ATOM])
async def test_every_kind_of_feed(feeds: FeedSources, site: LoopbackFeeds, shape: Shape) -> None:
    """Title, link, authors, day and a plain description come from each; the newest entry first."""
    found = await feeds.recent(site.put("feed", shape, OWLS, MOTHS, PAPER, ARTICLE), 10)
    assert [paper.title for paper in found] == ["Moths", "Owls at Noon & After", "Attention", "Bees"]
    owls = found[1]
    assert owls.key == "web:notes.example/owls"
    assert owls.link == OWLS.link
    assert owls.authors == ("Ada Field", "Bo Meadow")
    assert owls.abstract == "They hunt."
    assert owls.published == date(2026, 3, 2)
    assert [paper.key for paper in found[2:]] == ["arxiv:1706.03762", "doi:10.1000/bees"]


@pytest.mark.parametrize(
    ("shape", "why"),
    [
        (Shape.BROKEN, Why.BROKEN),
        (Shape.HTML, Why.OTHER_KIND),
        (Shape.GONE, Why.MISSING),
        (Shape.ILL, Why.BROKEN),
    ],
)
async def test_what_is_no_feed(feeds: FeedSources, site: LoopbackFeeds, shape: Shape, why: Why) -> None:
    """Each illness has its reason."""
    with pytest.raises(Unreadable) as no:
        await feeds.recent(site.put("feed", shape, OWLS), 10)
    assert no.value.why is why


@pytest.mark.parametrize("shape", [Shape.HUGE, Shape.ENDLESS])
async def test_no_more_than_is_wanted(feeds: FeedSources, site: LoopbackFeeds, shape: Shape) -> None:
    """Of 100,000 entries, or of entries without end, the first are read and the rest is never sent."""
    many = Item(title="Owls %d", link="https://notes.example/%d", summary="They hunt. " * 20)
    found = await feeds.recent(site.put("feed", shape, many), 300)
    assert [paper.title for paper in found] == [f"Owls {number}" for number in range(300)]
    assert site.sent < 30 * LARGEST


async def test_a_wrong_charset(feeds: FeedSources, site: LoopbackFeeds) -> None:
    """Latin-1 is read as it was meant, although the server calls it UTF-8."""
    title = "Zoë Müller über Eulen"
    (found,) = await feeds.recent(site.put("feed", Shape.LATIN, Item(title=title, link="https://a.example/")), 5)
    assert found.title == title


async def test_nothing_new_costs_nothing(feeds: FeedSources, site: LoopbackFeeds) -> None:
    """A feed that has not changed says so and sends nothing; what it had is known still."""
    address = site.put("feed", Shape.ATOM, OWLS)
    first = await feeds.recent(address, 5)
    assert await feeds.recent(address, 5) == first
    site.put("feed", Shape.ATOM, MOTHS, OWLS)
    assert len(await feeds.recent(address, 5)) == 2
    assert [asked.status for asked in site.log] == [200, 304, 200]
    assert all("Paperclub" in asked.headers["User-Agent"] for asked in site.log)


async def test_only_public_addresses(site: LoopbackFeeds) -> None:
    """A feed inside somebody's own network is not asked for."""
    guarded = FeedSources(Fetcher(seconds=5))
    with pytest.raises(Unreadable) as no:
        await guarded.recent(site.put("feed", Shape.RSS, OWLS), 5)
    assert no.value.why is Why.PRIVATE
    assert site.log == []
    await guarded.close()


async def test_several_at_once(feeds: FeedSources, site: LoopbackFeeds) -> None:
    """Feeds asked for at the same time do not get into each other's way."""
    addresses = [site.put(str(n), Shape.RSS, Item(title=f"Owls {n}", link=f"https://a.example/{n}")) for n in range(8)]
    found = await asyncio.gather(*(feeds.recent(address, 5) for address in addresses))
    assert [papers[0].title for papers in found] == [f"Owls {n}" for n in range(8)]


def read(body: bytes, most: int = 5) -> list[str]:
    """The titles in these bytes."""
    return [paper.title for paper in read_feed(Fetched("https://a.example/feed", KINDS[0], "", body), most)]


def test_entries_that_lack_something() -> None:
    """Without a title or a link there is nothing to propose; a link may be relative, and an entry stands once."""
    items = [
        Item(title="", link="https://a.example/1"),
        Item(title="No link", link=""),
        Item(title="Script", link="javascript:alert(1)"),
        Item(title="Relative", link="/posts/4"),
        Item(title="Relative once more", link="https://a.example/posts/4#top"),
    ]
    assert read(rss(items)) == ["Relative"]


def test_an_empty_feed_is_a_feed() -> None:
    """A blog that has just begun has no entries, and nothing is wrong with it."""
    for write in (rss, rss_1, atom):
        assert read(write([])) == []


def test_arxivs_own_feed() -> None:
    """arXiv's RSS is read as papers of arXiv, without what it puts before each abstract."""
    item = Item(
        title="Owls at Noon",
        link="https://arxiv.org/abs/2603.00001",
        summary="arXiv:2603.00001v1 Announce Type: new \nAbstract: They hunt.",
        authors=("Ada Field, Bo Meadow",),
    )
    (found,) = read_feed(Fetched("https://rss.arxiv.org/rss/q-bio", KINDS[0], "", rss([item])), 5)
    assert (found.key, found.abstract, found.authors) == ("arxiv:2603.00001", "They hunt.", ("Ada Field", "Bo Meadow"))


@pytest.mark.parametrize("write", [rss, rss_1, atom])
@pytest.mark.parametrize("cut", [False, True])
def test_a_cut_feed_is_still_a_feed(write: object, cut: bool) -> None:
    """However a feed is cut, what is handed to the parser is well-formed, with whole entries."""
    text = write([Item(title=f"Owls {n}", link=f"https://a.example/{n}") for n in range(9)]).decode()  # type: ignore[operator]  # one of the three writers
    if cut:
        text = text[:-200]
    assert read(beginning(text, 4).encode(), 9) == [f"Owls {n}" for n in range(4)]


@steady(200)
@given(st.binary(max_size=300) | st.text(alphabet="<>/=\"'&;![]-?abitemrsentyl CDATA", max_size=300).map(str.encode))
def test_any_bytes(body: bytes) -> None:
    """Whatever a server sends gives papers or a reason, and nothing else."""
    for whole in (body, rss([OWLS]).replace(b"They", body)):
        with contextlib.suppress(Unreadable):
            for paper in read_feed(Fetched("https://a.example/feed", "", "", whole), 5):
                assert paper.title
                assert paper.link.startswith("http")
