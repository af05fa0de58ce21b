"""What templates ask for: dates, counts and names, each as one whole sentence of the catalogue."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

from markupsafe import Markup, escape

from adapters.pages.prose import prose, with_formulas
from bot.club.archive import By, PaperLink
from bot.features.archive.shown import Candidate, Entry, Row
from bot.wording import Words


@lru_cache(maxsize=64)
def told(texts: Words, zone: str) -> Mapping[str, Callable[..., Any]]:
    """The functions of a page in this language, with the club's clock; what they say often they put together once."""

    def named(message: str, name: Markup) -> Markup:
        before, after = _halves(texts, message)
        return before + name + after

    def by(who: By) -> Markup:
        """Who it is, with the way to their own page where they have one."""
        return link(who.page, who.name or texts("somebody"))

    def entry_title(entry: Entry) -> Markup:
        if not entry.by.name:
            return escape(texts("archive-page-summary") if entry.kind == "summary" else texts("archive-page-critique"))
        return named("archive-page-summary-by" if entry.kind == "summary" else "archive-page-critique-by", by(entry.by))

    @lru_cache(maxsize=10_000)
    def day(on: date) -> str:
        return texts.day(on)

    def nominated(who: By) -> Markup:
        return named("archive-page-nominated", by(who))

    def built(who: By) -> Markup:
        return named("archive-page-built", by(who))

    return {
        "prose": prose,
        "by": by,
        "entry_title": entry_title,
        "moment": lambda at: texts.when(at, zone, at),
        "day": day,
        "nominated": nominated,
        "built": built,
        "candidate": lambda one: _candidate(texts, one),
        "title": title_of,
        "paper": lambda one: link(one.page, title_of(one)),
        "listed": texts.listed,
        "authors": lambda some, others: _authors(texts, some, others),
        "about": lambda row: about(texts, row),
        "about_now": lambda row: about(texts, replace(row, read_on=None)),  # its dates stand beside it
        "with_formulas": with_formulas,
        "read_on": lambda on: texts("archive-page-read-on", day=day(on)),
        "round": lambda number: texts("archive-page-round", number=number),
        "published": lambda on: texts("archive-page-published", day=day(on)),
        "presented": lambda names: texts("archive-page-presented", names=texts.listed(names)),
        "voters": lambda count: texts("archive-page-voters", count=count),
        "voices": lambda count: texts("archive-page-voices", count=count),
        "answered_by": lambda who: texts("archive-page-answered", who=who),
        "counts": lambda papers, entries, people: texts(
            "archive-page-counts", papers=papers, entries=entries, people=people
        ),
        "year": lambda number: texts("archive-year", year=str(number)),
        "week": lambda one: texts("archive-page-week", day=day(one.monday), entries=one.entries, papers=one.papers),
        "left": lambda count: texts("archive-page-left", count=count),
        "since": lambda on: texts("archive-page-since", day=day(on)),
        "piece": lambda number: texts("archive-page-piece", number=number),
        "times": lambda count: texts("archive-page-times", count=count),
    }


@lru_cache(maxsize=256)
def _halves(texts: Words, message: str) -> tuple[Markup, Markup]:
    """What stands before and behind the name that such a sentence is about, wherever its language puts that."""
    before, _, after = texts(message, who="\0").partition("\0")
    return escape(before), escape(after)


def _candidate(texts: Words, one: Candidate) -> Markup:
    before, _, after = texts("archive-page-approvals", title="\0", count=one.approvals).partition("\0")
    return escape(before) + link(one.page, one.title) + escape(after)


def link(page: str, text: str | Markup) -> Markup:
    """The text, and the way to its page where it has one."""
    return Markup('<a href="{}">{}</a>').format(page, text) if page else escape(text)


def title_of(one: PaperLink) -> Markup:
    """A title, its formulas set where it has any."""
    return with_formulas(one.tex) if one.tex else escape(one.title)


def _authors(texts: Words, some: Sequence[str], others: int) -> str:
    return texts("archive-page-authors", authors=texts.listed(some), others=others)


def about(texts: Words, row: Row) -> str:
    """A row's second line: authors, year, day, category, entries."""
    pieces = [_authors(texts, row.authors, row.others)] if row.authors else []
    pieces += [str(row.published)] if row.published else []
    pieces += [texts("archive-page-read-on", day=texts.day(row.read_on))] if row.read_on else []
    pieces += [row.category] if row.category else []
    pieces += [texts("archive-page-entries", count=row.entries)] if row.entries else []
    pieces += [texts("archive-page-presented", names=texts.listed(row.presenters))] if row.presenters else []
    return " · ".join(pieces)
