"""Reads a small table, as a test of what comes around the reading needs it."""

import csv
import io
from dataclasses import replace
from datetime import date

from bot.club.papers.addresses import keys
from bot.features.importing.model import (
    Answers,
    Column,
    DayOrder,
    Doubt,
    FileRead,
    Presenter,
    Reading,
    Session,
    Trouble,
    UnreadableFile,
    Wrong,
)

_KNOWN = {"date": Column.DAY, "title": Column.TITLE, "link": Column.LINK, "speaker": Column.PRESENTER,
          "id": Column.ACCOUNT, "notes": Column.NOTES}  # fmt: skip


class SmallReader:
    """Keeps `FileReader`: `date,title,link,speaker,id,notes`; the same day again is the same session."""

    def read(self, name: str, content: bytes, answers: Answers) -> FileRead:
        """A table, or its fault."""
        try:
            text = content.decode()
        except UnicodeDecodeError:
            raise UnreadableFile(Wrong.NO_TEXT) from None
        if not text.strip():
            raise UnreadableFile(Wrong.EMPTY)
        rows = list(csv.DictReader(io.StringIO(text)))
        if len(rows) > 5000:
            raise UnreadableFile(Wrong.TOO_MANY)
        guessed = {head: _KNOWN.get(head.lower(), Column.NOTHING) for head in rows[0]} if rows else {}
        columns = dict(answers.columns or guessed)
        if not {Column.TITLE, Column.LINK} & set(columns.values()):
            raise UnreadableFile(Wrong.NO_TITLES)
        asked = answers.day_order is None and any("/" in (row.get("date") or "") for row in rows)
        sessions: list[Session] = []
        doubts: list[Doubt] = []
        for number, row in enumerate(rows, 2):
            told = {column: (row.get(head) or "").strip() for head, column in columns.items()}
            where = f"line {number}"
            try:
                day = _day(told.get(Column.DAY, ""), answers.day_order)
            except ValueError:
                day = None
                doubts.append(Doubt(where=where, text=told[Column.DAY], trouble=Trouble.DAY_UNCLEAR))
            reading = _reading(told.get(Column.TITLE, ""), told.get(Column.LINK, ""))
            who = tuple(
                Presenter(name=told[Column.PRESENTER], account=told.get(Column.ACCOUNT, ""))
                for _ in [0]
                if told.get(Column.PRESENTER)
            )
            if sessions and day and sessions[-1].day == day:
                sessions[-1] = replace(sessions[-1], readings=(*sessions[-1].readings, reading))
            else:
                notes = told.get(Column.NOTES, "")
                sessions.append(Session(where=where, readings=(reading,), day=day, presenters=who, notes=notes))
        return FileRead(
            shape="csv", sessions=tuple(sessions), doubts=tuple(doubts), columns=columns, day_order_asked=asked
        )


def _day(text: str, order: DayOrder | None) -> date | None:
    if not text:
        return None
    if "/" not in text:
        return date.fromisoformat(text)
    first, second, year = map(int, text.split("/"))
    return date(year, first, second) if order is DayOrder.MONTH_FIRST else date(year, second, first)


def _reading(title: str, link: str) -> Reading:
    found = keys(link) if link else ()
    return Reading(text=title or link, title=title, key=found[0] if found else "", link=link)
