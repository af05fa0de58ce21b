"""Files of a folder, and addresses, read as the bot reads them. Every file is told apart by what is in it."""

import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

from adapters.web import Fetched
from adapters.web.csl import paper_of_csl
from adapters.web.feeds import read_feed
from adapters.web.pages import paper_of
from adapters.web.reading import read
from bot.club.papers.addresses import questions
from bot.club.papers.library import RememberingLibrary
from bot.club.papers.model import Paper
from bot.ports import LibraryDown, Unreadable, Why
from tests.corpus.judging import Verdict, suspicions

MOST_ENTRIES = 1000
_PAGES = (".html", ".htm", ".xhtml", ".mhtml")
_FEEDS = (".xml", ".rss", ".atom", ".rdf")
_LISTS = (".txt", ".list", ".urls")


def files(folder: Path) -> list[Path]:
    """All files in it that are pages, feeds, records or lists of addresses, in order."""
    kinds = (*_PAGES, *_FEEDS, *_LISTS, ".json")
    return sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix.lower() in kinds)


def is_list(path: Path) -> bool:
    """Whether this file lists addresses, a line each."""
    return path.suffix.lower() in _LISTS


def addresses(path: Path) -> list[str]:
    """The lines of a list. One that begins with # is a remark."""
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.lstrip().startswith("#")]


def judged(path: Path, name: str) -> Iterator[Verdict]:
    """How the papers of this file were read; a crash is a verdict like any other."""
    address = f"https://corpus.example/{path.stem}"
    try:
        for paper in _papers(path, address):
            yield Verdict(name, "read", title=paper.title, suspicious=suspicions(paper, address))
    except Unreadable as no:
        yield Verdict(name, "refused", no.why.value)
    except Exception as problem:  # noqa: BLE001 - crashes are what is looked for
        yield Verdict(name, "crashed", f"{type(problem).__name__}: {problem}"[:200])


def _papers(path: Path, address: str) -> Iterator[Paper]:
    body = path.read_bytes()
    if path.suffix.lower() in _PAGES:
        yield paper_of(read(body, "", address), address)
    elif path.suffix.lower() in _FEEDS or b"jsonfeed.org/version/" in body[:2000]:
        yield from read_feed(Fetched(address, "application/xml", "", body), MOST_ENTRIES)
    else:
        yield from _records(_loaded(body))


def _loaded(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as problem:
        raise Unreadable(Why.BROKEN, f"no JSON: {problem}") from problem


def _records(data: Any) -> Iterator[Paper]:
    """The papers of CSL-JSON: a record, a list of them, or an answer of Crossref's."""
    message = data.get("message", data) if isinstance(data, dict) else data
    items = message.get("items", [message]) if isinstance(message, dict) else message
    for item in items if isinstance(items, list) else []:
        paper = paper_of_csl(item)
        if paper is None:
            raise Unreadable(Why.NO_TITLE, "a record without a title or DOI")
        yield paper


async def looked_up(library: RememberingLibrary, lines: list[str]) -> AsyncIterator[Verdict]:
    """How each of these references or addresses is answered, by the libraries that the configuration names."""
    for line in lines:
        try:
            yield await _answer(library, line)
        except Unreadable as no:
            yield Verdict(line, "refused", no.why.value)
        except LibraryDown as down:
            yield Verdict(line, "refused", f"down: {down}"[:200])
        except Exception as problem:  # noqa: BLE001 - crashes are what is looked for
            yield Verdict(line, "crashed", f"{type(problem).__name__}: {problem}"[:200])


async def _answer(library: RememberingLibrary, line: str) -> Verdict:
    unread: Unreadable | None = None
    for question in questions(line):
        try:
            if paper := await library.find(question):
                return Verdict(line, "read", title=paper.title, suspicious=suspicions(paper))
        except Unreadable as no:
            unread = unread or no
    if unread:
        raise unread
    return Verdict(line, "refused", "nothing found" if questions(line) else "no reference")
