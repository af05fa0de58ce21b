"""What a question asks for, checked as strictly as arXiv's manual words it (section 3.4 lists the errors)."""

import re
from collections.abc import Mapping, Sequence

from tests.loopback.arxiv.entries import Entry
from tests.loopback.arxiv.feed import feed
from tests.loopback.arxiv.query import MalformedQueryError, Query

PARAMETERS = {"search_query", "id_list", "start", "max_results", "sortBy", "sortOrder"}
SORT_BY = ("relevance", "lastUpdatedDate", "submittedDate")
SORT_ORDER = ("descending", "ascending")
MOST_ROWS = 2000
_ID = re.compile(r"(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?/\d{7})(?:v(\d+))?")

Found = list[tuple[Entry, int]]
"""Entries, each with the number of its version."""


class WrongQuestionError(Exception):
    """What arXiv answers with an error feed."""

    def __init__(self, name: str, summary: str = "") -> None:
        self.name = name
        self.summary = summary or name.replace("_", " ")
        super().__init__(self.summary)


def answer(entries: Sequence[Entry], question: str, parameters: Mapping[str, str]) -> bytes:
    """The feed that answers these parameters. Raises WrongQuestionError."""
    if unknown := set(parameters) - PARAMETERS:
        raise WrongQuestionError("unknown_parameter", f"unknown parameter {', '.join(sorted(unknown))}")
    start, rows = _number(parameters, "start", 0), _number(parameters, "max_results", 10)
    if rows > MOST_ROWS:
        raise WrongQuestionError("max_results_too_large")
    by, order = _one_of(parameters, "sortBy", SORT_BY), _one_of(parameters, "sortOrder", SORT_ORDER)
    found = _sorted(_listed(entries, parameters), parameters.get("search_query", ""), by, down=order == "descending")
    return feed(question, found[start : start + rows], len(found), start, rows)


def _listed(entries: Sequence[Entry], parameters: Mapping[str, str]) -> Found:
    """The entries of the id list, or all of them, each in the version asked for or its newest."""
    ids = [name for name in parameters.get("id_list", "").split(",") if name]
    if ids:
        known = {entry.id: entry for entry in entries}
        return [found for name in ids if (found := _version(known, name))]
    if not parameters.get("search_query"):
        raise WrongQuestionError("empty_query", "neither search_query nor id_list is given")
    return [(entry, len(entry.versions)) for entry in entries]


def _version(known: Mapping[str, Entry], name: str) -> tuple[Entry, int] | None:
    match = _ID.fullmatch(name)
    if match is None:
        raise WrongQuestionError(f"incorrect_id_format_for_{name}", f"incorrect id format for {name}")
    entry = known.get(match[1])
    number = int(match[2] or 0) or (len(entry.versions) if entry else 0)
    return (entry, number) if entry and 1 <= number <= len(entry.versions) else None


def _sorted(found: Found, search: str, by: str, down: bool) -> Found:
    """Those that match the search, by relevance (the more often, the better) or by a date."""
    try:
        score = Query(search).test if search else lambda _: 1
    except MalformedQueryError as wrong:
        raise WrongQuestionError("malformed_query", str(wrong)) from wrong
    kept = [pair for pair in found if score(pair[0])]
    if by == "relevance":
        return sorted(kept, key=lambda pair: score(pair[0]), reverse=down)
    day = 0 if by == "submittedDate" else -1
    return sorted(kept, key=lambda pair: pair[0].versions[day], reverse=down)


def _number(query: Mapping[str, str], name: str, default: int) -> int:
    value = query.get(name, str(default))
    if not re.fullmatch(r"-?\d+", value):
        raise WrongQuestionError(f"{name}_must_be_an_integer")
    if int(value) < 0:
        raise WrongQuestionError(f"{name}_must_be_non-negative")
    return int(value)


def _one_of(query: Mapping[str, str], name: str, choices: tuple[str, ...]) -> str:
    value = query.get(name, choices[0])
    if value not in choices:
        raise WrongQuestionError(f"{name}_must_be_in_{'_'.join(choices)}")
    return value
