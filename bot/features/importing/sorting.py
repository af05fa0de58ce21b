"""What a file tells, held against what the club has read: sure, to be looked up, there already. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from difflib import SequenceMatcher

from bot.club.papers.citing import short
from bot.club.papers.entering import entered
from bot.club.papers.model import Paper
from bot.club.papers.titles import folded, title_key
from bot.features.importing.journal import Import, Item, Past, Read, Standing
from bot.features.importing.model import FileRead, Presenter, Reading, Session

_NAME, _NOTES, _PLACE, _TITLE = 200, 2000, 300, 500
"""Characters that are kept of a presenter's name, a session's notes, its place, and a title."""
LIKENESS = 0.5
"""Two titles share at least so much where the one may be meant by the other; slips of the pen cost little."""
_WEB = "web:"
_CHOICE = 100
"""Characters of what a choice stands for, on the narrowest platform (Discord's)."""
_NO_READING = Reading(text="")


class Shelf:
    """What the club has read, to be asked by key or title and by day."""

    def __init__(self, read: Iterable[Read], weeks: int) -> None:
        """`weeks` is how long one of the club's own rounds is."""
        self._length = timedelta(weeks=weeks)
        self._days: dict[str, list[Read]] = {}
        self._rounds: list[Read] = []
        for one in read:
            self.add(one)

    def add(self, one: Read) -> None:
        """The club has read this, too."""
        self._rounds.append(one)
        for name in {one.key, folded(one.title)} - {""}:
            self._days.setdefault(name, []).append(one)

    def holds(self, names: Iterable[str], day: date | None) -> bool:
        """Whether a paper of one of these keys or titles was read that day; on any, where no day is known."""
        return any(self._same(one, day) for name in names for one in self._days.get(name, ()))

    def met(self, day: date) -> bool:
        """Whether the club met that day, whatever it read."""
        return any(self._same(one, day) for one in self._rounds)

    def _same(self, one: Read, day: date | None) -> bool:
        if day is None or one.day == day:
            return True
        return one.own and one.day <= day < one.day + self._length


def sorted_out(one: Import, read: FileRead, shelf: Shelf, today: date) -> tuple[list[Past], list[list[Item]]]:
    """The sessions of a file and the readings of each, with what is known of them before anything is looked up."""
    pasts: list[Past] = []
    items: list[list[Item]] = []
    position = 0
    for session in read.sessions:
        readings = session.readings or ((_NO_READING,) if session.presenters else ())
        if not readings:
            continue
        pasts.append(_past(one, session, len(pasts)))
        some = [
            Item(
                club_id=one.club_id,
                import_id=one.id,
                position=position + number,
                reading=_short(reading),
                standing=_standing(reading, session.day, shelf, today),
            )
            for number, reading in enumerate(readings)
        ]
        position += len(some)
        items.append(some)
    return pasts, items


def _past(one: Import, session: Session, position: int) -> Past:
    names = [Presenter(name=who.name[:_NAME], account=who.account) for who in session.presenters]
    return Past(
        club_id=one.club_id,
        import_id=one.id,
        position=position,
        day=session.day,
        found_at=session.where[:_PLACE],
        place=session.place[:_PLACE],
        notes=session.notes[:_NOTES],
        presenters=tuple(dict.fromkeys(names)),
    )


def _short(reading: Reading) -> Reading:
    return replace(reading, text=reading.text[:_TITLE], title=reading.title[:_TITLE])


def _standing(reading: Reading, day: date | None, shelf: Shelf, today: date) -> Standing:
    if day is not None and day > today:
        return Standing.COMING
    if reading == _NO_READING:
        return Standing.THERE if day and shelf.met(day) else Standing.MET
    if shelf.holds(names_of(reading), day):
        return Standing.THERE
    return Standing.SURE if _is_told_whole(reading) else Standing.WAITING


def names_of(reading: Reading) -> list[str]:
    """By what a reading is known: its key, its title, or what stands there."""
    title = folded(reading.title or ("" if reading.key else reading.text))
    return [name for name in (reading.key, title) if name]


def _is_told_whole(reading: Reading) -> bool:
    """Whether nothing has to be looked up: a page with its title, or a paper with its authors, too."""
    return bool(reading.key and reading.title and (reading.authors or reading.key.startswith(_WEB)))


def as_written(reading: Reading) -> Paper:
    """The paper as the file tells of it."""
    title = reading.title or reading.text
    published = date(reading.year, 1, 1) if reading.year and 0 < reading.year < 10000 else None
    paper = Paper(
        key=reading.key or title_key(title),
        title=title,
        authors=reading.authors,
        published=published,
        link=reading.link,
    )
    return entered(paper)


def nominated_as(reading: Reading) -> str:
    """What somebody would type to propose it, short enough for a list's choice."""
    surest = reading.link if reading.key.startswith(_WEB) else reading.key
    return surest if 0 < len(surest) <= _CHOICE else short(reading.title or reading.text, _CHOICE)


def best_match(reading: Reading, found: Sequence[Paper]) -> Paper | None:
    """What was found whose title is nearest to the reading's; None where nothing is like it."""
    wanted = folded(reading.title or reading.text)
    near = [(likeness(wanted, folded(one.title)), one) for one in found if one.title]
    best = max(near, key=lambda one: one[0], default=None)
    return best[1] if best and best[0] >= LIKENESS else None


def likeness(one: str, other: str) -> float:
    """How much two folded titles share, from 0 to 1; what stands whole within the other counts as the same."""
    if one and other and min(len(one), len(other)) >= 12 and (one in other or other in one):
        return 1.0
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
