"""CSL-JSON, as DOI registries and Crossref's search answer (https://citationstyles.org) → the bot's Paper."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from adapters.web.dates import day, of_numbers
from adapters.web.names import MOST, inverted, together
from adapters.web.plain import plain
from adapters.web.reading import DESCRIPTION, TITLE
from adapters.web.retractions import is_recorded_retracted, is_titled_retracted
from bot.club.papers.dois import DoiReference, doi_reference
from bot.club.papers.model import Paper
from bot.club.papers.references import arxiv_reference

_DATES = ("published", "issued", "published-online", "published-print", "created")
_SEASONS = {"1": "spring", "2": "summer", "3": "autumn", "4": "winter"}

Item = Mapping[str, Any]


def paper_of_csl(item: Any, doi: DoiReference | None = None) -> Paper | None:
    """The Paper of such an item, known as `doi` where that is given; None where it has no title or no DOI.

    Takes Crossref's own shape, too, in which titles are lists.
    """
    if not isinstance(item, dict):
        return None
    known = doi or doi_reference(_text(item.get("DOI")))
    title = _title(item)
    if known is None or not title:
        return None
    arxiv = arxiv_reference(known.doi)
    return Paper(
        key=arxiv.key if arxiv else known.key,
        title=title,
        authors=tuple(dict.fromkeys(_names(item.get("author") or item.get("editor"))))[:MOST],
        abstract=plain(_text(item.get("abstract")), DESCRIPTION),
        published=_published(item),
        link=known.link,
        comment=plain(_text(item.get("container-title")) or _text(item.get("publisher")), 200),
        withdrawn=is_titled_retracted(title) or is_recorded_retracted(item),
    )


def _title(item: Item) -> str:
    """The title with its subtitle, unless it has that already."""
    title, subtitle = plain(_text(item.get("title")), TITLE), plain(_text(item.get("subtitle")), TITLE)
    title = title or plain(_text(item.get("original-title")), TITLE)
    if not title or not subtitle or subtitle.casefold().strip(" .") in title.casefold():
        return title
    between = " " if title[-1] in ":?!.…–—" else ": "
    return plain(f"{title}{between}{subtitle}", TITLE)


def _text(value: Any) -> str:
    """A text, or the first of a list of them."""
    value = value[0] if isinstance(value, list) and value else value
    return value if isinstance(value, str) else ""


def _names(given: Any) -> Iterator[str]:
    for person in given[: 5 * MOST] if isinstance(given, list) else []:
        if isinstance(person, dict) and (name := plain(_name(person), 120)):
            yield name


def _name(person: Item) -> str:
    """A person's name of its parts; a group's, or the only one somebody has, as it stands."""
    if whole := _text(person.get("literal")) or _text(person.get("name")):
        return inverted(whole)
    given, family, suffix = (_text(person.get(part)).strip() for part in ("given", "family", "suffix"))
    particles = [_text(person.get(part)).strip() for part in ("dropping-particle", "non-dropping-particle")]
    between = " ".join(one for one in particles if one and not f" {family} ".startswith(f" {one} "))
    return together(given, family, between, suffix)


def _published(item: Item) -> date | None:
    for key in _DATES:
        given = item.get(key)
        if isinstance(given, dict) and (found := _first_day(given)):
            return found
    return None


def _first_day(given: Item) -> date | None:
    parts = given.get("date-parts")
    first = parts[0] if isinstance(parts, list) and parts else None
    numbers = (
        [int(one) for one in first if str(one).isdecimal() and len(str(one)) < 5] if isinstance(first, list) else []
    )
    if len(numbers) == 1 and (season := _SEASONS.get(str(given.get("season")))):
        return day(f"{season} {numbers[0]}")
    if numbers:
        return of_numbers(*numbers[:3])
    return day(_text(given.get("raw")) or _text(given.get("literal")) or _text(given.get("date-time")))
