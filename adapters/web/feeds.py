"""Feeds as sources: RSS, Atom and JSON Feed in all versions, asked for politely and read no further than is wanted."""

import io
import re
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html.entities import html5
from typing import Any, TypeVar
from xml.sax.saxutils import escape

from adapters.web.charsets import text_of
from adapters.web.entries import paper_of
from adapters.web.fetching import Fetched, Fetcher
from adapters.web.head import head_of, tree_of
from adapters.web.json_feed import papers_of_json
from adapters.web.reading import web_address
from adapters.web.workers import SHARED, Workers
from bot.club.papers.model import Paper
from bot.ports import Unreadable, Why

T = TypeVar("T")

KINDS = (
    "application/atom+xml",
    "application/rss+xml",
    "application/rdf+xml",
    "application/xml",
    "text/xml",
    "application/x-rss+xml",
    "application/octet-stream",
    "text/plain",
    "application/feed+json",
    "application/json",
    "application/xhtml+xml",
    "text/html",  # a page is told from a feed by what is in it: many feeds are sent as a page
)
LARGEST = 2**20
"""Characters of a feed that are read."""
KEPT = 200
"""Feeds whose last answer is kept, for servers that say that nothing has changed since."""
_ENTRY_ENDS = re.compile(r"</(?:[\w.-]{1,40}:)?(?:item|entry)\s{0,9}>", re.IGNORECASE)
_PROLOG = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>")
_ROOT = re.compile(r"<([A-Za-z_][\w.-]{0,40}(?::[\w.-]{1,40})?)[\s>/]")
_ALTERNATE = ("application/atom+xml", "application/rss+xml", "application/feed+json", "application/rdf+xml")
_COMMENTS = re.compile(r"comments?\b", re.IGNORECASE)
# An "&" that begins none of XML's own entities; comments and CDATA are passed over, for there it is a letter.
_AMPERSAND = re.compile(
    r"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)"
    r"|&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)(\w{2,24};)?",
    re.DOTALL,
)
_IDENTIFIER = re.compile(r"<dc:identifier\b[^<>]{0,200}>([^<>]{0,300}10\.\d{4,9}/[^<>]{1,300})</dc:identifier>")
_PRISM = "http://prismstandard.org/namespaces/basic/2.0/"


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a feed last said, and the marks by which its server knows it again."""

    papers: list[Paper]
    etag: str
    last_modified: str

    @property
    def headers(self) -> dict[str, str]:
        """Ask only for what is newer."""
        marks = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: mark for name, mark in marks.items() if mark}


class FeedSources:
    """`bot.ports.Sources` for the addresses of feeds."""

    def __init__(self, fetcher: Fetcher, workers: Workers = SHARED) -> None:
        self._fetcher, self._workers = fetcher, workers
        self._kept: OrderedDict[tuple[str, int], _Answer] = OrderedDict()
        self._led: OrderedDict[str, str] = OrderedDict()  # a page → the feed it names

    async def recent(self, source: str, most: int) -> list[Paper]:
        """The newest entries of the feed at this address that have a title and a link. Raises Unreadable.

        The address may be that of a page that names its feed (rel=alternate).
        """
        feed = self._led.get(source)
        if feed is None:
            return await self._asked(source, most, source)
        try:
            return await self._asked(feed, most, "")
        except Unreadable:
            self._led.pop(source, None)  # the page may name another one by now
            raise

    async def _asked(self, address: str, most: int, page: str) -> list[Paper]:
        """What is at this address; of a `page`, what the feed it names has."""
        known = self._kept.get((address, most))
        fetched = await self._fetcher.get(address, KINDS, cut=True, headers=known.headers if known else None)
        if fetched.status == 304:
            if known is None:
                raise Unreadable(Why.BROKEN, "says that nothing has changed without having been asked")
            return known.papers
        try:
            papers = await self._workers.read("feed", fetched, most)
        except Unreadable:
            feed = await self._named(fetched) if page else ""
            if not feed or feed == address:
                raise
            papers = await self._asked(feed, most, "")
            self._lead(page, feed)
            return papers
        self._keep((address, most), _Answer(papers, fetched.etag, fetched.last_modified))
        return papers

    async def _named(self, fetched: Fetched) -> str:
        """The feed that a page names, as a worker finds it; "" for none."""
        try:
            return next((one.link for one in await self._workers.read("feed-of-page", fetched, 1)), "")
        except Unreadable:
            return ""

    async def close(self) -> None:
        """Read nothing more."""
        await self._fetcher.close()

    def _keep(self, key: tuple[str, int], answer: _Answer) -> None:
        self._kept.pop(key, None)
        if answer.headers:
            self._kept[key] = answer
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)

    def _lead(self, page: str, feed: str) -> None:
        self._led[page] = feed
        while len(self._led) > KEPT:
            self._led.popitem(last=False)


def read_feed(fetched: Fetched, most: int) -> list[Paper]:
    """The papers of a feed's first entries, newest first. Raises Unreadable for what is no feed."""
    text = _PROLOG.sub("", text_of(fetched.body, fetched.charset), count=1)  # the text is UTF-8 now, whatever it says
    if text.lstrip("\ufeff \t\r\n").startswith("{"):
        return _newest(papers_of_json(text, fetched.address, most))
    feed = _parsed(mended(beginning(text, most)))
    entries, version = feed.get("entries", [])[:most], str(feed.get("version") or "")
    if not version and not entries:
        raise Unreadable(Why.OTHER_KIND, f"no feed but {fetched.content_type or 'something else'}")
    atom = version.startswith("atom")
    found = [paper for entry in entries if (paper := paper_of(entry, fetched.address, atom=atom))]
    if feed.get("bozo") and not found:
        raise Unreadable(Why.BROKEN, str(feed.get("bozo_exception", ""))[:200])
    return _newest(found)


def feed_named(fetched: Fetched) -> str:
    """The address of the feed that a page names as another form of itself; "" where it names none. Never raises.

    The first that is not of comments.
    """
    tree = tree_of(text_of(fetched.body, fetched.charset))
    found = [address for kind, address in head_of(tree).feeds if kind in _ALTERNATE] if tree is not None else []
    whole = [one for address in found if (one := web_address(address, fetched.address))]
    return next((one for one in whole if not _COMMENTS.search(one)), next(iter(whole), ""))


def feed_of_page(fetched: Fetched, most: int = 1) -> list[Paper]:  # noqa: ARG001 - as every job of a worker
    """The same as a worker gives it: its address is the link of what else says nothing."""
    feed = feed_named(fetched)
    return [Paper(key="", title="", link=feed)] if feed else []


def mended(text: str) -> str:
    """The feed with what strict XML does not know: a bare "&", HTML's entities; of several identifiers the DOI."""
    text = _AMPERSAND.sub(_escaped, text)
    return _IDENTIFIER.sub(rf'<prism:doi xmlns:prism="{_PRISM}">\1</prism:doi>', text)


def _escaped(match: re.Match[str]) -> str:
    if not match[0].startswith("&"):
        return match[0]
    meant = html5.get(match[1]) if match[1] else None
    return escape(meant) if meant else f"&amp;{match[1] or ''}"


def _newest(found: Sequence[Paper]) -> list[Paper]:
    distinct: dict[str, Paper] = {}
    for paper in found:
        distinct.setdefault(paper.key, paper)
    return sorted(distinct.values(), key=lambda paper: paper.published or date.min, reverse=True)


def _parsed(text: str) -> Any:
    import feedparser  # type: ignore[import-untyped]  # ships no types; slow to import, and many clubs follow no feed

    try:
        return feedparser.parse(
            io.BytesIO(text.encode("utf-8", "replace")),
            response_headers={"content-type": "application/xml;charset=utf-8"},
            sanitize_html=False,  # only the words are taken, and nothing is shown as HTML
            resolve_relative_uris=False,
        )
    except Exception as problem:  # whatever a stranger's feed does to the parser, it is the feed that is broken
        raise Unreadable(Why.BROKEN, f"{type(problem).__name__}: {problem}"[:200]) from problem


def beginning(text: str, most: int) -> str:
    """The feed with its first `most` whole entries, closed as a feed is; the whole of it where it has no more."""
    ends = []
    for match in _ENTRY_ENDS.finditer(text, 0, LARGEST):
        ends.append(match.end())
        if len(ends) == most:
            break
    if not ends or (len(ends) < most and len(text) <= LARGEST and text.rstrip().endswith(">")):
        return text[:LARGEST]
    root = _ROOT.search(text)
    name = root[1] if root else ""
    return text[: ends[-1]] + ("</channel>" if name.lower() == "rss" else "") + (f"</{name}>" if name else "")
