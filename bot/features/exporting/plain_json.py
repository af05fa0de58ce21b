"""The reading list as JSON, for programs of one's own: `docs/reading-list.schema.json` describes it. Pure."""

import json
from itertools import groupby
from typing import Any

from bot.features.exporting.model import NO_PAPER, Held, Listed, ReadingList

VERSION = 1
"""Raised where a reader of the version before would understand something wrongly; new fields do not raise it."""


def plain_json(readings: ReadingList) -> str:
    """The file's text, oldest session first."""
    sessions = groupby(readings.sessions(unread=True), key=lambda one: (one[0].day, one[0].number))
    data = {
        "format": "paperclub-reading-list",
        "version": VERSION,
        "club": readings.club,
        "zone": readings.zone,
        "sessions": [_session(list(some)) for _, some in sessions],
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _session(read: list[tuple[Held, Listed]]) -> dict[str, Any]:
    first = read[0][0]
    return {
        "day": first.on or None,
        "presenters": list(first.presenters),
        "place": first.place,
        "notes": first.notes,
        "papers": [_paper(held, paper) for held, paper in read if paper is not NO_PAPER],
    }


def _paper(held: Held, paper: Listed) -> dict[str, Any]:
    return {
        "title": paper.title,
        "authors": list(paper.authors),
        "published": paper.published.isoformat() if paper.published else None,
        "arxiv": paper.arxiv,
        "doi": paper.doi,
        "link": paper.link,
        "status": paper.taken_back,
        "proposed_by": held.proposed_by,
        "pitch": held.pitch,
    }
