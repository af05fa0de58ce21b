"""What organizers corrected of a paper stands, whatever the library says later; what it said is kept beside it. Pure.

Each field that can be corrected has a text: authors one a line, a day as 2017-06-12, nothing as no text.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from bot.club.papers.model import Paper

TYPED = "corrected "
"""Before the name of a field in `Paper.written`: what was typed of it, where it was TeX."""
CORRECTED = ("title", "authors", "link", "published")


def text_of(paper: Paper, name: str) -> str:
    """What a field says."""
    match name:
        case "authors":
            return "\n".join(paper.authors)
        case "published":
            return paper.published.isoformat() if paper.published else ""
        case _:
            return str(getattr(paper, name))


def corrected(paper: Paper, texts: Mapping[str, str]) -> Paper:
    """The paper with these fields so; what they said at first is kept, and a field that says it again is none."""
    before = {name: text_of(paper, name) for name in texts} | dict(paper.original)
    now = _with(paper, texts)
    kept = tuple((name, before[name]) for name in CORRECTED if name in before and text_of(now, name) != before[name])
    return replace(now, original=kept)


def uncorrected(paper: Paper) -> Paper:
    """The paper as the library, or whoever entered it, said."""
    written = tuple(one for one in paper.written if not one[0].startswith(TYPED))
    return replace(_with(paper, dict(paper.original)), original=(), written=written)


def refreshed(known: Paper, fresh: Paper) -> Paper:
    """What the library says now, with the corrections of what is known; that becomes what it said at first."""
    stands = {name: text_of(known, name) for name, _ in known.original}
    typed = tuple(one for one in known.written if one[0].startswith(TYPED))
    now = corrected(replace(fresh, original=()), stands)
    return replace(now, id=known.id, stamp=known.stamp, written=(*now.written, *typed))


def _with(paper: Paper, texts: Mapping[str, str]) -> Paper:
    changed: dict[str, object] = dict(texts)
    if "authors" in texts:
        changed["authors"] = tuple(filter(None, texts["authors"].split("\n")))
    if "published" in texts:
        changed["published"] = date.fromisoformat(texts["published"]) if texts["published"] else None
    return replace(paper, **changed)  # type: ignore[arg-type]  # each value is of its field's type
