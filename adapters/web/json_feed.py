"""JSON Feed (https://www.jsonfeed.org/version/1.1/) → the bot's papers."""

import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urljoin

from adapters.web.dates import day
from adapters.web.entries import ABSTRACT, AUTHORS, CATEGORIES, TITLE, letters
from adapters.web.names import people
from adapters.web.plain import plain
from bot.club.papers.addresses import page_key
from bot.club.papers.dois import doi_reference
from bot.club.papers.model import Paper
from bot.club.papers.references import arxiv_reference, host_of
from bot.ports import Unreadable, Why

_VERSION = "jsonfeed.org/version/"


def papers_of_json(text: str, address: str, most: int) -> list[Paper]:
    """The papers of this feed's first entries, in its order. Raises Unreadable for JSON that is no feed."""
    try:
        feed = json.loads(text)
    except (ValueError, RecursionError) as problem:
        raise Unreadable(Why.BROKEN, f"no JSON: {problem}"[:200]) from problem
    if not isinstance(feed, dict) or _VERSION not in _text(feed, "version") or not isinstance(feed.get("items"), list):
        raise Unreadable(Why.OTHER_KIND, "JSON that is no feed")
    whole = [item for item in feed["items"][:most] if isinstance(item, dict)]
    return [paper for item in whole if (paper := _paper_of(item, feed, address))]


def _paper_of(item: Mapping[str, Any], feed: Mapping[str, Any], address: str) -> Paper | None:
    title = letters(_text(item, "title"), TITLE)
    link = next(iter(_links(item, address)), "")
    named = arxiv_reference(link) or next((one for text in _names(item, link) if (one := doi_reference(text))), None)
    link = link or (named.link if named else "")
    if not title or not link:
        return None
    tags = item.get("tags")
    abstract = letters(_text(item, "summary") or _text(item, "content_text"), ABSTRACT)
    return Paper(
        key=named.key if named else page_key(link),
        title=title,
        authors=people(_authors(item) or _authors(feed), one_each=False)[:AUTHORS],
        abstract=abstract or plain(_text(item, "content_html"), ABSTRACT),
        categories=tuple(letters(one, 60) for one in tags if isinstance(one, str))[:CATEGORIES]
        if isinstance(tags, list)
        else (),
        published=day(_text(item, "date_published") or _text(item, "date_modified")),
        link=link,
    )


def _names(item: Mapping[str, Any], link: str) -> tuple[str, ...]:
    return _text(item, "doi"), _text(item, "_doi"), link, _text(item, "id")[:500]


def _links(item: Mapping[str, Any], address: str) -> Iterator[str]:
    for name in ("url", "external_url", "id"):
        try:
            written = _text(item, name).strip()
            link = written if name == "id" else urljoin(address, written) if written else ""
            if link.startswith(("http://", "https://")) and len(link) <= 2000 and host_of(link) and link.isprintable():
                yield link
        except ValueError:  # brackets that are no address
            continue


def _authors(thing: Mapping[str, Any]) -> list[str]:
    given = thing.get("authors")
    named = given if isinstance(given, list) else [thing.get("author")]
    return [_text(one, "name") for one in named[:100] if isinstance(one, dict)]


def _text(thing: Mapping[str, Any], name: str) -> str:
    value = thing.get(name)
    return value if isinstance(value, str) else str(value) if isinstance(value, int) and name == "id" else ""
