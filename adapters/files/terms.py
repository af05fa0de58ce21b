"""Which year a day without one has: what its heading, its front matter or its file's name says of a year or a term."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from adapters.files.days import full_year

_YEAR = re.compile(r"(?<!\d)((?:19|20)\d{2})(?!\d)")
_YEARS = re.compile(r"(?<!\d)((?:19|20)\d{2})\s?[-/–—_]\s?((?:19|20)?\d{2})(?!\d)")
_SHORT_YEARS = re.compile(r"(?<!\d)(\d{2})/(\d{2})(?!\d)")
_AUTUMN = re.compile(
    r"(?<![^\W\d_])(?:fall|autumn|herbst|automne|otoño|outono|autunno|najaar|höst|michaelmas|ws|wise|wintersemester"
    r"|winterterm|winter term|winter semester|fs?(?=[12]\d(?!\d)))(?![^\W\d_])|秋",
    re.IGNORECASE,
)
_WINTER = re.compile(r"(?<![^\W\d_])(?:winter|hiver|invierno|inverno)(?![^\W\d_])|冬", re.IGNORECASE)
_SHORT_YEAR = re.compile(r"(?:[^\W\d_]|['’ _-])(\d{2})(?!\d)")
_TURN = 8  # August: the first month of an academic year


@dataclass(frozen=True, slots=True)
class Term:
    """What a text says of a year. `spans`: the term may go on into the next one."""

    year: int
    spans: bool = False
    winter: bool = False  # of one year, and nobody says whether its winter begins or ends there


def term_in(text: str) -> Term | None:
    """The year or term this text names; None where it names none, or several years that are no term."""
    text = text[:300]
    if match := _YEARS.search(text):
        first, second = int(match[1]), int(match[2])
        if second in (first + 1, (first + 1) % 100):
            return Term(first, spans=True)
    autumn, winter = _AUTUMN.search(text), _WINTER.search(text)
    season = autumn or winter
    if (match := _SHORT_YEARS.search(text)) and int(match[2]) == int(match[1]) + 1:
        return Term(full_year(int(match[1])), spans=True)
    found = {int(year) for year in _YEAR.findall(text)}
    if not found and season and (match := _SHORT_YEAR.search(text, season.end() - 1)):
        found = {full_year(int(match[1]))}
    if len(found) != 1:
        return None
    return Term(found.pop(), spans=autumn is not None, winter=winter is not None and autumn is None)


def years_of(term: Term, months: Sequence[int]) -> list[tuple[int, ...]]:
    """Which years each of these months can be in, the days of one term in the order they are written.

    Several where nothing tells. A list that goes from September to January has passed New Year on its way.
    """
    if not months:
        return []
    forward = list(months) if _rises(months) else list(reversed(months))
    turns = [place for place in range(1, len(forward)) if forward[place] < forward[place - 1]]
    years = [_years(term, month, turns, place, forward) for place, month in enumerate(forward)]
    return years if _rises(months) else years[::-1]


def _years(term: Term, month: int, turns: Sequence[int], place: int, forward: Sequence[int]) -> tuple[int, ...]:
    one_turn = len(turns) == 1 and forward[turns[0]] <= 4 and forward[turns[0] - 1] >= _TURN
    passed = one_turn and place >= turns[0]
    if term.spans:
        if one_turn:
            return (term.year + passed,)
        return (term.year + (month < _TURN),)
    if passed:
        return (term.year + 1,) if term.winter else (term.year, term.year + 1)
    return (term.year,)


def _rises(months: Sequence[int]) -> bool:
    """Whether the list goes forward in time: most steps from one month to the next do."""
    steps = [(later - earlier) % 12 for earlier, later in pairwise(months) if later != earlier]
    return sum(step <= 6 for step in steps) * 2 >= len(steps)
