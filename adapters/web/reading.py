"""A page's bytes → what is kept of it: title, authors, day, a short description, and the names it goes by.

Believed in this order: citation tags (Highwire's, as Google Scholar asks for them), JSON-LD, OpenGraph, Dublin Core,
microdata, the visible page by trafilatura, and the <title>.
"""

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urljoin, urlsplit

from adapters.web.blurbs import is_blurb
from adapters.web.charsets import text_of
from adapters.web.dates import day
from adapters.web.head import Head, head_of, tree_of
from adapters.web.json_ld import Said, said_by
from adapters.web.names import people
from adapters.web.plain import plain
from adapters.web.walls import is_called_a_wall, is_wall, says_nothing
from bot.club.papers.dois import DoiReference, doi_reference
from bot.club.papers.references import ArxivReference, arxiv_reference
from bot.club.papers.tracking import untracked

TITLE, DESCRIPTION = 300, 1500
"""Characters that are kept."""
_LARGEST_VISIBLE = 300_000  # characters of a page whose visible part is searched for what its tags do not say

_CITED_TITLES = ("citation_title", "bepress_citation_title")
_CITED_DATES = (
    "citation_publication_date",
    "citation_date",
    "citation_online_date",
    "bepress_citation_date",
    "citation_year",
    "prism.publicationdate",
)
_SHARED_DATES = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "publish_date",
    "date",
    "pubdate",
)
_DUBLIN_DATES = ("dc.date", "dc.date.issued", "dc.date.created", "dcterms.issued", "dcterms.created", "dcterms.date")
_CITED_AUTHORS = ("citation_author", "bepress_citation_author", "citation_authors")
_DUBLIN_AUTHORS = ("dc.creator", "dcterms.creator", "dc.contributor")
_SHARED_AUTHORS = ("article:author", "og:article:author", "author", "parsely-author", "sailthru.author", "byl")
_DESCRIPTIONS = ("og:description", "description", "twitter:description")
_DOIS = ("citation_doi", "bepress_citation_doi", "prism.doi", "doi", "dc.identifier.doi", "dc.identifier")
_BETWEEN = re.compile(r"\s+[|–—·•:»-]\s+")
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it tells of every broken page
logging.getLogger("htmldate").setLevel(logging.CRITICAL)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a page says of itself, as plain text; "" and None where it says nothing."""

    title: str = ""
    authors: tuple[str, ...] = ()
    published: date | None = None
    description: str = ""
    doi: DoiReference | None = None
    arxiv: ArxivReference | None = None
    canonical: str = ""  # the page's own address for itself, on its own host
    pdf: str = ""
    wall: bool = False  # it stands before what was asked for, and says nothing of that


def read(body: bytes, charset: str, address: str) -> Reading:
    """What the page at this address says of itself; an empty Reading for bytes that are no page. Never raises.

    Slow for large pages (a tenth of a second or more): call it in a thread.
    """
    text = text_of(body, charset)
    tree = tree_of(text)
    if tree is None:
        return Reading()
    head = head_of(tree)
    said = said_by(head.json)
    seen = _Seen(tree if len(text) <= _LARGEST_VISIBLE else None)
    if not head.first(*_CITED_TITLES) and is_wall(plain(head.title, 2 * TITLE), text, _host(address)):
        return Reading(wall=True)
    title = _title(head, said, seen)
    return Reading(
        title=title,
        authors=_authors(head, said, seen),
        published=_published(head, said),
        description=_description(head, said, title),
        doi=_doi(head, said),
        arxiv=_arxiv(head, said, address),
        canonical=_canonical(head, address),
        pdf=web_address(head.first("citation_pdf_url"), address),
    )


class _Seen:
    """The visible page, searched only where it is asked for."""

    def __init__(self, tree: Any) -> None:
        self._tree = tree
        self._found: Any = None

    def __getitem__(self, name: str) -> str:
        if self._tree is not None and self._found is None:
            from trafilatura.metadata import extract_metadata  # slow to import, and most pages say all in their tags

            try:
                self._found = extract_metadata(self._tree, date_config=_NO_DATE, extensive=False)
            except Exception:  # noqa: BLE001 - whatever a page does to a library, its tags have been read
                self._tree = None
        return str(getattr(self._found, name, None) or "")


_NO_DATE = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}


def _title(head: Head, said: Said, seen: _Seen) -> str:
    cited = plain(head.first(*_CITED_TITLES), TITLE)  # a paper may well be called as walls are
    if cited and not says_nothing(cited):
        return cited
    return next((found for text in _titles(head, said, seen) if (found := _telling(text))), "")


def _titles(head: Head, said: Said, seen: _Seen) -> Iterator[str]:
    if head.first(*_DUBLIN_AUTHORS):  # a registry's record, not a template's
        yield max(head.all("dc.title", "dcterms.title"), key=len, default="")
    tag = plain(head.title, 2 * TITLE).casefold()
    yield next((text for text in said.titles if plain(text, TITLE).casefold() in tag), "")
    yield from said.titles[:1]
    yield _without_site(head.first("og:title", "twitter:title"), head)
    yield head.first("dc.title", "dcterms.title", "title")
    yield _without_site(head.title, head)
    yield from (head.heading, head.item("headline"), head.item("name"), seen["title"])


def _telling(text: str) -> str:
    """The title, unless it says nothing."""
    title = plain(text, TITLE)
    return "" if says_nothing(title) or is_called_a_wall(title) else title


def _without_site(text: str, head: Head) -> str:
    """The title without the name of the site that many put before or behind it."""
    title, heading = plain(text, 2 * TITLE), plain(head.heading, 2 * TITLE).casefold()
    site = plain(head.first("og:site_name", "application-name"), 100).casefold()
    between = list(_BETWEEN.finditer(title))
    for sign in between[-1:]:
        if title[sign.end() :].casefold() == site or title[: sign.start()].casefold() == heading:
            return title[: sign.start()]
    for sign in between[:1]:
        if title[: sign.start()].casefold() == site:
            return title[sign.end() :]
    return title


def _authors(head: Head, said: Said, seen: _Seen) -> tuple[str, ...]:
    cited, dublin = head.all(*_CITED_AUTHORS), head.all(*_DUBLIN_AUTHORS)
    return (
        people(cited, one_each=len(cited) > 1)
        or people(said.authors, one_each=len(said.authors) > 1)
        or people(dublin, one_each=len(dublin) > 1)
        or _first_people(head)
        or people([head.item("author")], one_each=False)
        or people([seen["author"]], one_each=False)
    )


def _first_people(head: Head) -> tuple[str, ...]:
    """article:author is often the address of a profile, and a real name stands in another tag."""
    return next((found for name in _SHARED_AUTHORS if (found := people(head.all(name), one_each=False))), ())


def _published(head: Head, said: Said) -> date | None:
    texts = (
        *(head.first(name) for name in _CITED_DATES),
        said.date,
        *(head.first(name) for name in (*_SHARED_DATES, *_DUBLIN_DATES)),
        head.item("datepublished"),
        head.item("uploaddate"),
        *head.times[:1],
    )
    return next((found for text in texts if (found := day(text))), None)


def _description(head: Head, said: Said, title: str) -> str:
    """The abstract; where there is none, what the page says of itself, unless that is what its site says everywhere."""
    cited = head.first(*_CITED_TITLES)
    abstracts = (
        head.first("citation_abstract", "dcterms.abstract", "eprints.abstract"),
        said.abstract,
        head.abstract if cited else "",
    )
    described = (said.description, head.first(*_DESCRIPTIONS), head.first("dc.description"), head.item("description"))
    if found := next((text for one in abstracts if (text := plain(one, DESCRIPTION))), ""):
        return found
    texts = (text for one in described if (text := plain(one, DESCRIPTION)))
    return next((text for text in texts if not (cited and is_blurb(text, title, head, said.sites))), "")


def _named(head: Head, said: Said) -> Iterator[str]:
    """Wherever a page puts its own identifiers."""
    for name in _DOIS:
        yield from head.all(name)
    yield from said.identifiers


def _doi(head: Head, said: Said) -> DoiReference | None:
    return next((found for text in _named(head, said) if (found := doi_reference(text))), None)


def _arxiv(head: Head, said: Said, address: str) -> ArxivReference | None:
    own = (text for text in _named(head, said) if "arxiv" in text.lower())
    texts = (address, f"arXiv:{head.first('citation_arxiv_id')}", *own)
    return next((found for text in texts if (found := arxiv_reference(text))), None)


def _canonical(head: Head, address: str) -> str:
    """What the page calls its own address, where that is on the same host and not merely the host's front page."""
    for named in (head.canonical, head.first("og:url")):
        own = untracked(web_address(named, address))
        if address.startswith("https:") and own.startswith("http:"):
            own = f"https:{own.removeprefix('http:')}"  # written before the site had its certificate
        if own and _host(own) == _host(address) and (urlsplit(own).path.strip("/") or urlsplit(own).query):
            return own
    return ""


def _host(address: str) -> str:
    return (urlsplit(address).hostname or "").removeprefix("www.").removeprefix("m.")


def web_address(named: str, address: str) -> str:
    """An http(s) address a page names, made whole; "" for anything else."""
    try:
        whole = urljoin(address, named.strip()) if named.strip() else ""
        fits = urlsplit(whole).scheme in ("http", "https") and bool(urlsplit(whole).hostname) and len(whole) <= 500
    except ValueError:
        return ""
    return whole if fits and whole.isprintable() and not re.search(r"[\s<>\"|]", whole) else ""
