"""An entry of a feed, as feedparser or a JSON Feed gives it → the bot's Paper."""

import re
import time
from collections.abc import Sequence
from datetime import date
from typing import Any
from urllib.parse import urljoin

from adapters.web.dates import of_numbers
from adapters.web.names import people
from adapters.web.plain import plain
from bot.chat.typed import clean
from bot.club.papers.addresses import page_key
from bot.club.papers.dois import DoiReference, doi_reference
from bot.club.papers.model import Paper
from bot.club.papers.references import ArxivReference, arxiv_reference, host_of

TITLE, ABSTRACT, AUTHORS, CATEGORIES = 300, 3000, 20, 10
"""Characters and numbers of what is kept."""
_ANNOUNCED = re.compile(r"\AarXiv:\S+ Announce Type: \S+ (?:Abstract: )?")  # before each abstract of arXiv's own feeds
_LONGEST = 10_000


def paper_of(entry: Any, address: str, *, atom: bool) -> Paper | None:
    """The paper of such an entry of the feed at this address; None where it has no title, or leads nowhere."""
    title = _words(entry, "title", TITLE, atom=atom)
    link = _link(entry, address)
    named = _named(entry, link)
    link = link or (named.link if named else "")
    if not title or not link:
        return None
    summary = _words(entry, "summary", ABSTRACT, atom=atom) or plain(_content(entry), ABSTRACT)
    return Paper(
        key=named.key if named else page_key(link),
        title=title,
        authors=people(_authors(entry), one_each=False)[:AUTHORS],
        abstract=_ANNOUNCED.sub("", summary),
        categories=tuple(plain(str(tag.get("term") or ""), 60) for tag in entry.get("tags", ())[:CATEGORIES]),
        published=_day(entry),
        link=link,
    )


def letters(text: str, most: int) -> str:
    """A text that is no markup, on one line and at most `most` characters: `<` and `&lt;` are letters of it."""
    text = clean(text[:_LONGEST], lines=False)
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _words(entry: Any, name: str, most: int, *, atom: bool) -> str:
    """What Atom calls text is text (RFC 4287, 3.1.1.1); what RSS has may be either, and most of it is HTML."""
    text, kind = str(entry.get(name) or ""), (entry.get(f"{name}_detail") or {}).get("type")
    return letters(text, most) if atom and kind == "text/plain" else plain(text, most)


def _content(entry: Any) -> str:
    return next((str(one.get("value") or "") for one in entry.get("content", ())), "")


def _authors(entry: Any) -> Sequence[str]:
    named = [str(one.get("name") or "") for one in entry.get("authors", ()) if one]
    return [name for name in named if name] or [str(entry.get("author") or "")]


def _named(entry: Any, link: str) -> ArxivReference | DoiReference | None:
    """What the entry says it is: of arXiv by its link or id, else by the DOI it names."""
    own = [str(entry.get(name) or "")[:500] for name in ("prism_doi", "dc_identifier", "id")]
    arxiv = next(filter(None, map(arxiv_reference, (link, *own))), None)
    return arxiv or next(filter(None, map(doi_reference, (*own[:2], link, own[2]))), None)


def _link(entry: Any, address: str) -> str:
    """Where the entry itself stands, on the web; a page that only counts readers on the way is left out.

    A name that no address is made of (RSS's guid, Atom's id) is a link only where it is a whole one.
    """
    guid = str(entry.get("id") or "")
    for told in (entry.get("feedburner_origlink"), entry.get("link"), guid):
        try:
            written = str(told or "").strip()
            link = written if written == guid.strip() else urljoin(address, written) if written else ""
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
