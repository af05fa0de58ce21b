"""What feeds write that strict readers stumble over: letters as markup, bare ampersands, names that are no links."""

import json
from collections.abc import AsyncIterator

import pytest

from adapters.web import FeedSources, Fetched, Fetcher
from adapters.web.feeds import feed_named, mended, read_feed
from bot.club.papers.model import Paper
from bot.ports import Unreadable, Why
from tests.loopback.web import LoopbackWeb, Page

ATOM = '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>F</title>{}</feed>'
RSS = (
    '<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><channel><title>F</title>{}</channel></rss>'
)
LINK = '<id>x</id><link href="https://a.example/1"/>'
XHTML = '<div xmlns="http://www.w3.org/1999/xhtml">a &lt; b <i>c</i></div>'
RSS_LINK = "<link>https://a.example/1</link>"


def read(text: str) -> list[Paper]:
    """The papers of this feed."""
    return read_feed(Fetched("https://a.example/feed/", "application/xml", "", text.encode()), 10)


@pytest.mark.parametrize(
    ("feed", "title"),
    [
        (
            ATOM.format(f'<entry>{LINK}<title type="text">if p&lt;q and r&gt;s then</title></entry>'),
            "if p<q and r>s then",
        ),
        (ATOM.format(f'<entry>{LINK}<title type="text">the &lt;b&gt; tag</title></entry>'), "the <b> tag"),
        (ATOM.format(f"<entry>{LINK}<title>use &amp;lt; or &lt;i&gt;</title></entry>"), "use &lt; or <i>"),
        (
            ATOM.format(f'<entry>{LINK}<title type="html">x &amp;lt; y, &lt;i&gt;z&lt;/i&gt;</title></entry>'),
            "x < y, z",
        ),
        (
            ATOM.format(f'<entry>{LINK}<title type="xhtml">{XHTML}</title></entry>'),
            "a < b c",
        ),
        (RSS.format(f"<item>{RSS_LINK}<title>if p&lt;q and r&gt;s then</title></item>"), "if p<q and r>s then"),
        (RSS.format(f"<item>{RSS_LINK}<title><![CDATA[R&D <i>now</i>]]></title></item>"), "R&D now"),
        (RSS.format(f"<item>{RSS_LINK}<title>Q&A: R&D; at AT&T</title></item>"), "Q&A: R&D; at AT&T"),
        (RSS.format(f"<item>{RSS_LINK}<title>Caf&eacute;&nbsp;&copy; &hellip;</title></item>"), "Café © …"),
        (RSS.format(f"<item>{RSS_LINK}<title>A&amp;B &#38; C</title></item>"), "A&B & C"),
    ],
)
def test_titles(feed: str, title: str) -> None:
    """Text is letters, HTML is markup, and an ampersand that begins nothing is one."""
    assert [paper.title for paper in read(feed)] == [title]


def test_a_bare_ampersand_leaves_the_feed_whole() -> None:
    """All entries are read, their links with all of their query; nothing in CDATA or comments is changed."""
    items = "".join(f"<item><title>Q&A {n}</title><link>https://a.example/?a=1&b={n}</link></item>" for n in range(3))
    found = read(RSS.format(f"<!-- R&D -->{items}"))
    assert [(one.title, one.link) for one in found] == [(f"Q&A {n}", f"https://a.example/?a=1&b={n}") for n in range(3)]
    kept = "<![CDATA[a & b &nbsp;]]><!-- & -->&amp;&#38;&#x26;&lt;"
    assert mended(kept) == kept


@pytest.mark.parametrize(
    ("item", "key", "link"),
    [
        ("<guid>abc-123</guid>", "", ""),
        ('<guid isPermaLink="false">abc-123</guid>', "", ""),
        ("<guid>tag:a.example,2020:1</guid>", "", ""),
        ("<guid>https://a.example/2</guid>", "web:a.example/2", "https://a.example/2"),
        (f"{RSS_LINK}<guid>abc-123</guid>", "web:a.example/1", "https://a.example/1"),
        ("<link>/posts/2</link><guid>abc</guid>", "web:a.example/posts/2", "https://a.example/posts/2"),
        (f"{RSS_LINK}<prism:doi>10.1000/rings.1</prism:doi>", "doi:10.1000/rings.1", "https://a.example/1"),
        (f"{RSS_LINK}<dc:identifier>doi:10.1000/rings.1</dc:identifier>", "doi:10.1000/rings.1", "https://a.example/1"),
        (
            f"{RSS_LINK}<dc:identifier>doi:10.1000/rings.1</dc:identifier><dc:identifier>pmid:33301246</dc:identifier>",
            "doi:10.1000/rings.1",
            "https://a.example/1",
        ),
        ("<guid>doi:10.1000/rings.1</guid>", "doi:10.1000/rings.1", "https://doi.org/10.1000/rings.1"),
        ("<guid>oai:arXiv.org:1706.03762</guid>", "arxiv:1706.03762", "https://arxiv.org/abs/1706.03762"),
    ],
)
def test_what_an_entry_is(item: str, key: str, link: str) -> None:
    """A name is a link only where it is a whole address; a DOI the entry names says which paper it is."""
    found = read(RSS.format(f"<item><title>On rings</title>{item}</item>"))
    assert [(paper.key, paper.link) for paper in found] == ([(key, link)] if key else [])


JSON_FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Field notes",
    "authors": [{"name": "Ada Field"}],
    "items": [
        {
            "id": "1",
            "url": "/owls",
            "title": "if p<q & r>s then",
            "content_html": "<p>They <b>hunt</b>.</p>",
            "date_published": "2026-03-02T08:00:00Z",
            "tags": ["birds", 3],
        },
        {"id": "https://a.example/moths", "title": "Moths", "content_text": "a<b", "authors": [{"name": "Bo Meadow"}]},
        {"id": "doi:10.1000/bees", "title": "Bees", "author": {"name": "Cy Hill"}},
        {"id": 7, "title": "Nowhere"},
        {"id": "8", "url": "https://a.example/8"},
        {"id": "9", "url": "javascript:alert(1)", "title": "Script"},
        "no item",
    ],
}


def test_a_json_feed() -> None:
    """Titles are text; an item's people are its own, else the feed's; what leads nowhere is left out."""
    owls, moths, bees = read(json.dumps(JSON_FEED))
    assert (owls.title, owls.link, owls.abstract, owls.authors, owls.categories) == (
        "if p<q & r>s then",
        "https://a.example/owls",
        "They hunt.",
        ("Ada Field",),
        ("birds",),
    )
    assert str(owls.published) == "2026-03-02"
    assert (moths.key, moths.abstract, moths.authors) == ("web:a.example/moths", "a<b", ("Bo Meadow",))
    assert (bees.key, bees.link) == ("doi:10.1000/bees", "https://doi.org/10.1000/bees")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", Why.BROKEN),
        ("{}", Why.OTHER_KIND),
        ('{"version": 1, "items": []}', Why.OTHER_KIND),
        ('{"version": "https://jsonfeed.org/version/1", "items": 3}', Why.OTHER_KIND),
        ('{"a":' * 100_000, Why.BROKEN),
    ],
)
def test_json_that_is_no_feed(text: str, why: Why) -> None:
    """Other JSON has its reason."""
    with pytest.raises(Unreadable) as no:
        read(text)
    assert no.value.why is why


@pytest.fixture
async def feeds(fetcher: Fetcher) -> AsyncIterator[FeedSources]:
    """May reach the loopback web."""
    made = FeedSources(fetcher)
    yield made
    await made.close()


async def test_a_page_leads_to_its_feed(net: LoopbackWeb, feeds: FeedSources) -> None:
    """Whoever follows a blog by its address follows the feed it names, not that of its comments."""
    net.pages["/blog/"] = Page(
        b"<html><head><link rel='alternate' hreflang='de' href='/de'>"
        b"<link rel='alternate' type='application/rss+xml' href='comments/feed'>"
        b"<link rel='alternate' type='application/rss+xml; charset=utf-8' href='feed.xml'></head><body>x</body></html>"
    )
    net.pages["/blog/feed.xml"] = Page(
        RSS.format(f"<item>{RSS_LINK}<title>On rings</title></item>").encode(),
        "application/rss+xml",
        headers={"ETag": '"1"'},
    )
    for _ in range(2):
        assert [one.title for one in await feeds.recent(f"{net.url}/blog/", 5)] == ["On rings"]
    assert net.asked == ["/blog/", "/blog/feed.xml", "/blog/feed.xml"], "the page is asked once, the feed from then on"
    assert net.log[-1].headers["If-None-Match"] == '"1"'
    del net.pages["/blog/feed.xml"]
    with pytest.raises(Unreadable) as no:
        await feeds.recent(f"{net.url}/blog/", 5)
    assert no.value.why is Why.MISSING
    net.pages["/blog/"] = Page(b"<link rel=alternate type=application/feed+json href=/feed.json>")
    net.pages["/feed.json"] = Page(json.dumps(JSON_FEED).encode(), "application/feed+json")
    assert len(await feeds.recent(f"{net.url}/blog/", 5)) == 3, "and the page again where its feed is gone"


async def test_a_page_that_leads_in_a_circle(net: LoopbackWeb, feeds: FeedSources) -> None:
    """A page that calls itself, or another page, its feed is no feed; nobody is asked for ever."""
    net.pages["/a"] = Page(b"<link rel=alternate type=application/rss+xml href=/a>")
    net.pages["/b"] = Page(b"<link rel=alternate type=application/rss+xml href=/a>")
    for path in ("/a", "/b"):
        with pytest.raises(Unreadable) as no:
            await feeds.recent(net.url + path, 5)
        assert no.value.why is Why.OTHER_KIND
    assert net.asked == ["/a", "/b", "/a"]


async def test_a_feed_inside_a_private_network(net: LoopbackWeb, feeds: FeedSources) -> None:
    """What a page names is guarded like what a member types."""
    async with LoopbackWeb() as inside:
        net.pages["/a"] = Page(f"<link rel=alternate type=application/rss+xml href={inside.url}/f>".encode())
        with pytest.raises(Unreadable) as no:
            await feeds.recent(f"{net.url}/a", 5)
        assert no.value.why is Why.PRIVATE
        assert inside.log == []


@pytest.mark.parametrize(
    "body", [b"", b"\xff\xfe", b"<link rel=alternate type=application/rss+xml href='http://[::1'>"]
)
def test_pages_that_name_no_feed(body: bytes) -> None:
    """Nothing, and never an error."""
    assert feed_named(Fetched("https://a.example/", "text/html", "", body)) == ""
