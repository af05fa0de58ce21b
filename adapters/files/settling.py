"""Drafts → sessions: their days, once the whole file can be asked what they mean; and what comes twice."""

from collections.abc import Sequence
from datetime import date

from adapters.files.day_orders import choices
from adapters.files.days import WrittenDay, day_of_cell
from adapters.files.drafts import MOST, Draft, Found
from adapters.files.terms import Term, term_in, years_of
from bot.club.papers.titles import folded
from bot.features.importing.model import Answers, Doubt, FileRead, Session, Trouble, UnreadableFile, Wrong


def settled(found: Found, answers: Answers, latest: int) -> FileRead:
    """Everything the file tells; days after the year `latest`, as those before 1990, are doubts."""
    if sum(max(len(draft.readings), 1) for draft in found.drafts) > MOST:
        raise UnreadableFile(Wrong.TOO_MANY)
    if not found.drafts and not found.doubts:
        raise UnreadableFile(Wrong.EMPTY)
    days, asked = _days(found, answers, latest)
    seen: set[tuple[date | None, str]] = set()
    sessions = [_session(found, draft, day, seen) for draft, day in zip(found.drafts, days, strict=True)]
    return FileRead(
        shape=found.shape,
        sessions=tuple(one for one in sessions if one.readings or (one.presenters and (one.day or asked))),
        doubts=tuple(sorted(found.doubts, key=_place)),
        columns=found.columns,
        day_order_asked=asked,
    )


def _place(doubt: Doubt) -> int:
    """In which line it is; those of a zip stay in the order of its files."""
    kind, _, number = doubt.where.partition(" ")
    return int(number) if kind == "line" and number.isdecimal() else 0


def _days(found: Found, answers: Answers, latest: int) -> tuple[list[date | None], bool]:
    """The day of each draft, and whether some wait for an answer."""
    written = [day_of_cell(draft.day) if draft.day else None for draft in found.drafts]
    dated = [(draft, day) for draft, day in zip(found.drafts, written, strict=True) if day]
    years = _Years(dated)
    chosen = iter(choices([day for _, day in dated], years, latest, found.about_days, answers.day_order))
    days: list[date | None] = []
    asked = False
    for draft, day in zip(found.drafts, written, strict=True):
        choice = next(chosen) if day else None
        one = choice.days[0] if choice and len(choice.days) == 1 else None
        days.append(one)
        if choice and choice.open:
            asked = True
        elif one is None and draft.day:
            found.doubt(draft.where, draft.day, Trouble.DAY_UNCLEAR if draft.readings else Trouble.NO_READING)
    return days, asked


class _Years:
    """The years that days without one can be in, by the term that stands around them."""

    def __init__(self, dated: Sequence[tuple[Draft, WrittenDay]]) -> None:
        self._terms: dict[int, Term] = {}
        self._months: dict[int, int] = {}
        self._years: dict[int, tuple[int, ...]] = {}
        known: dict[str, Term | None] = {}
        together: dict[str, list[int]] = {}
        for place, (draft, day) in enumerate(dated):
            if day.year is not None or len(day.numbers) > 2:
                continue
            for text in draft.around:
                if text not in known:
                    known[text] = term_in(text)
                if term := known[text]:
                    self._terms[place] = term
                    self._months[place] = day.month or _likely_month(day)
                    together.setdefault(text, []).append(place)
                    break
        for places in together.values():
            years = years_of(self._terms[places[0]], [self._months[place] for place in places])
            self._years.update(zip(places, years, strict=True))

    def __call__(self, place: int, month: int) -> tuple[int, ...]:
        if place not in self._terms:
            return ()
        return self._years[place] if month == self._months[place] else years_of(self._terms[place], [month])[0]


def _likely_month(day: WrittenDay) -> int:
    first, second = day.numbers
    return second if (second <= 12 and day.mark == ".") or first > 12 else first


def _session(found: Found, draft: Draft, day: date | None, seen: set[tuple[date | None, str]]) -> Session:
    """The draft's session without what stood there before on the same day, which is told: a reading, or its people.

    It has neither where all of it did.
    """
    readings, people = [], draft.presenters
    if not draft.readings:
        names = ", ".join(one.name for one in people)
        if (day, f"{names}\n") in seen:
            found.doubt(draft.where, names, Trouble.TWICE)
            people = ()
        seen.add((day, f"{names}\n"))
    for reading in draft.readings:
        same = (day, reading.key or folded(reading.title or reading.text))
        if same in seen and not (day is None and draft.day):
            found.doubt(draft.where, reading.title or reading.text, Trouble.TWICE)
        else:
            readings.append(reading)
        seen.add(same)
    return Session(
        where=draft.where,
        readings=tuple(readings),
        day=day,
        presenters=people if readings or not draft.readings else (),
        place=draft.place,
        notes=draft.notes,
    )
