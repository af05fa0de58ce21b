"""Structured data of a page (https://schema.org as JSON-LD): what it says about the one thing the page is about."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

# The kinds of things a page can be about, the most telling first.
_KINDS = (
    "scholarlyarticle",
    "medicalscholarlyarticle",
    "videoobject",
    "blogposting",
    "newsarticle",
    "techarticle",
    "report",
    "thesis",
    "presentationdigitaldocument",
    "dataset",
    "softwaresourcecode",
    "softwareapplication",
    "podcastepisode",
    "course",
    "event",
    "book",
    "article",
    "socialmediaposting",
    "learningresource",
    "creativework",
    "webpage",
)
_SITES = ("website", "organization", "newsmediaorganization", "periodical", "corporation", "collegeoruniversity")
_TITLES = ("headline", "name", "title")
_DEEPEST = 6
_MOST = 500

Thing = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Said:
    """What the structured data says of the page; "" and empty where it says nothing."""

    titles: tuple[str, ...] = ()  # the headline first; some put a summary there, and the title as the name
    authors: tuple[str, ...] = ()
    date: str = ""
    abstract: str = ""
    description: str = ""
    sites: tuple[str, ...] = ()  # what it says of the site, its publisher or journal
    identifiers: tuple[str, ...] = ()  # DOIs may be among them


def said_by(blocks: list[str]) -> Said:
    """What these blocks say about the most telling thing in them. Broken blocks are passed over."""
    things = [thing for block in blocks[:50] for thing in _things(_loaded(block), 0)][:_MOST]
    by_id = {thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str) and len(thing) > 1}
    ranked = sorted((rank, index) for index, thing in enumerate(things) if (rank := _rank(thing)) is not None)
    sites = tuple(filter(None, (_text(one, "description") for one in things if _is_site(one))))
    if not ranked:
        return Said(sites=sites)
    thing = things[ranked[0][1]]
    return Said(
        titles=tuple(filter(None, (_text(thing, key) for key in _TITLES))),
        authors=tuple(_names(thing.get("author") or thing.get("creator") or thing.get("performer"), by_id)),
        date=_text(thing, "datePublished", "uploadDate", "dateCreated", "startDate"),
        abstract=_text(thing, "abstract"),
        description=_text(thing, "description"),
        sites=sites,
        identifiers=tuple(_identifiers(thing)),
    )


def _loaded(block: str) -> Any:
    block = block.strip().removeprefix("<!--").removesuffix("-->").strip()
    block = block.removeprefix("//<![CDATA[").removesuffix("//]]>").strip().rstrip(";")
    try:
        return json.loads(block, strict=False)
    except (ValueError, RecursionError):
        return None


def _things(data: Any, depth: int) -> Iterator[Thing]:
    """Every thing on the surface: of a list, of a graph, and what a page says it is mainly about."""
    if depth > _DEEPEST:
        return
    if isinstance(data, list):
        for each in data[:_MOST]:
            yield from _things(each, depth + 1)
    elif isinstance(data, dict):
        yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemReviewed"):
            yield from _things(data.get(key), depth + 1)


def _rank(thing: Thing) -> int | None:
    kinds = thing.get("@type")
    named = [kinds] if isinstance(kinds, str) else kinds if isinstance(kinds, list) else []
    ranks = [_KINDS.index(kind) for one in named if isinstance(one, str) and (kind := _kind(one)) in _KINDS]
    return min(ranks) if ranks and _text(thing, *_TITLES) else None


def _is_site(thing: Thing) -> bool:
    kinds = thing.get("@type")
    named = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(one, str) and _kind(one) in _SITES for one in named)


def _kind(named: str) -> str:
    return named.rpartition("/")[2].rpartition(":")[2].lower()


def _text(thing: Thing, *keys: str) -> str:
    """The first of these that is a text, or a text in some language."""
    for key in keys:
        value = thing.get(key)
        value = value[0] if isinstance(value, list) and value else value
        value = value.get("@value") if isinstance(value, dict) else value
        if isinstance(value, str) and value.strip():
            return value
    return ""


def _names(given: Any, by_id: Mapping[str, Thing], depth: int = 0) -> Iterator[str]:
    if isinstance(given, str):
        yield given
    elif isinstance(given, list) and depth < _DEEPEST:
        for each in given[:_MOST]:
            yield from _names(each, by_id, depth + 1)
    elif isinstance(given, dict):
        known = by_id.get(str(given.get("@id"))) if len(given) == 1 else None
        person: Thing = known or given
        whole = " ".join(filter(None, (_text(person, "givenName"), _text(person, "familyName"))))
        yield _text(person, "name") or whole


def _identifiers(thing: Thing) -> Iterator[str]:
    for key in ("identifier", "sameAs", "@id", "url", "doi"):
        values = thing.get(key)
        for value in values[:20] if isinstance(values, list) else [values]:
            inner = value.get("value") or value.get("@id") if isinstance(value, dict) else value
            if isinstance(inner, str):
                yield inner[:500]
