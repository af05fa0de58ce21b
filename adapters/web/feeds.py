"""Feeds as sources: RSS and Atom in all their versions, asked for politely and read no further than is wanted."""

import io
import re
import time
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urljoin

from adapters.web.charsets import text_of
from adapters.web.dates import of_numbers
from adapters.web.fetching import Fetched, Fetcher
from adapters.web.names import people
from adapters.web.plain import plain
from adapters.web.workers import SHARED, Workers
from bot.model import Paper
from bot.ports import Unreadable, Why
from bot.rules.addresses import page_key
from bot.rules.dois import doi_reference
from bot.rules.references import arxiv_reference, host_of

KINDS = (
    "application/atom+xml",
    "application/rss+xml",
    "application/rdf+xml",
    "application/xml",
    "text/xml",
    "application/x-rss+xml",
    "application/octet-stream",
    "text/plain",
    "text/html",  # a page is told from a feed by what is in it: many feeds are sent as a page
)
LARGEST = 2**20
"""Characters of a feed that are read."""
KEPT = 200
"""Feeds whose last answer is kept, for servers that say that nothing has changed since."""
_TITLE, _ABSTRACT, _AUTHORS, _CATEGORIES = 300, 3000, 20, 10
_ENTRY_ENDS = re.compile(r"</(?:[\w.-]{1,40}:)?(?:item|entry)\s{0,9}>", re.IGNORECASE)
_PROLOG = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>")
_ROOT = re.compile(r"<([A-Za-z_][\w.-]{0,40}(?::[\w.-]{1,40})?)[\s>/]")
_ANNOUNCED = re.compile(r"\AarXiv:\S+ Announce Type: \S+ (?:Abstract: )?")  # before each abstract of arXiv's own feeds


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

    async def recent(self, source: str, most: int) -> list[Paper]:
        """The newest entries of the feed at this address that have a title and a link. Raises Unreadable."""
        known = self._kept.get((source, most))
        fetched = await self._fetcher.get(source, KINDS, cut=True, headers=known.headers if known else None)
        if fetched.status == 304:
            if known is None:
                raise Unreadable(Why.BROKEN, "says that nothing has changed without having been asked")
            return known.papers
        answer = _Answer(await self._workers.read("feed", fetched, most), fetched.etag, fetched.last_modified)
        self._keep((source, most), answer)
        return answer.papers

    async def close(self) -> None:
        """Read nothing more."""
        await self._fetcher.close()

    def _keep(self, key: tuple[str, int], answer: _Answer) -> None:
        self._kept.pop(key, None)
        if answer.headers:
            self._kept[key] = answer
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)


def read_feed(fetched: Fetched, most: int) -> list[Paper]:
    """The papers of a feed's first entries, newest first. Raises Unreadable for what is no feed."""
    text = _PROLOG.sub("", text_of(fetched.body, fetched.charset), count=1)  # the text is UTF-8 now, whatever it says
    feed = _parsed(beginning(text, most))
    entries = feed.get("entries", [])[:most]
    if not feed.get("version") and not entries:
        raise Unreadable(Why.OTHER_KIND, f"no feed but {fetched.content_type or 'something else'}")
    found = [paper for entry in entries if (paper := _paper_of(entry, fetched.address))]
    if feed.get("bozo") and not found:
        raise Unreadable(Why.BROKEN, str(feed.get("bozo_exception", ""))[:200])
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


def _paper_of(entry: Any, address: str) -> Paper | None:
    title = plain(_words(entry, "title"), _TITLE)
    link = _link(entry, address)
    if not title or not link:
        return None
    named = arxiv_reference(link) or arxiv_reference(str(entry.get("id", ""))) or doi_reference(link)
    return Paper(
        key=named.key if named else page_key(link),
        title=title,
        authors=people(_authors(entry), one_each=False)[:_AUTHORS],
        abstract=_ANNOUNCED.sub("", plain(_words(entry, "summary") or _content(entry), _ABSTRACT)),
        categories=tuple(plain(str(tag.get("term") or ""), 60) for tag in entry.get("tags", ())[:_CATEGORIES]),
        published=_day(entry),
        link=link,
    )


def _words(entry: Any, name: str) -> str:
    return str(entry.get(name) or "")


def _content(entry: Any) -> str:
    return next((str(one.get("value") or "") for one in entry.get("content", ())), "")


def _authors(entry: Any) -> Sequence[str]:
    named = [str(one.get("name") or "") for one in entry.get("authors", ()) if one]
    return [name for name in named if name] or [_words(entry, "author")]


def _link(entry: Any, address: str) -> str:
    """Where the entry itself stands, on the web; a page that only counts readers on the way is left out."""
    for told in (entry.get("feedburner_origlink"), entry.get("link"), entry.get("id")):
        try:
            link = urljoin(address, str(told).strip()) if told else ""
            if link.startswith(("http://", "https://")) and len(link) <= 2000 and host_of(link) and link.isprintable():
                return link
        except ValueError:  # brackets that are no address
            continue
    return ""


def _day(entry: Any) -> date | None:
    for name in ("published_parsed", "updated_parsed", "created_parsed"):
        parsed = dict.get(entry, name)  # its own `get` takes one day for another, with a warning
        if isinstance(parsed, time.struct_time):
            return of_numbers(*parsed[:3])
    return None
