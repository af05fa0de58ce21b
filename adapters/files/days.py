"""Days as people write them: what is certain of them, and what only the rest of the file can tell. Pure."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import PurePosixPath

from adapters.files.names_of_days import months, weekdays

_READ = 200  # characters of a text that are looked at; a day stands at one of its ends
_LONGEST_NAME = 20


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A day as written. Either `month` and `day` are known, or `numbers` are two or three whose order is open."""

    before: str
    after: str
    year: int | None = None
    month: int = 0
    day: int = 0
    numbers: tuple[int, ...] = ()
    mark: str = ""  # what stands between those numbers
    weekdays: frozenset[int] = frozenset()
    said: str = ""  # the day itself, as it stands between `before` and `after`

    @property
    def rest(self) -> str:
        """What else stands there, without the time of day: a place, or a title."""
        return without_times(f"{self.before} {self.after}")


_TIME = r"\d{1,2}(?:[:.h]\d{2}){0,2}"
_CLOCK = r"\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]\.?m\b\.?)?"
_HOUR = rf"{_TIME}\s?(?:[ap]\.?m\b\.?|uhr\b|h\b|[时時点點](?:\d{{1,2}}分)?)"
_ZONE = r"(?:\s?(?:Z\b|UTC\b|GMT\b|[A-Z]{1,3}[SD]?T\b|[+-]\d{2}:?\d{2}\b))?"
_FROM = rf"{_TIME}\s?(?:[ap]\.?m\.?\s?)?(?:[-–—~]|to\b|bis\b|à\b)\s?"
_AT = r"\b(?:at|um|from|von|à|às|a las|kl\.?)\s+|(?<=\d)T|\bT(?=\d)"
_TIMES = re.compile(
    rf"(?:{_AT})?(?<![\d.])(?:{_FROM})?(?:{_CLOCK}|{_HOUR}){_ZONE}|\b(?:noon|midday|mittags?)\b",
    re.IGNORECASE,
)
_EDGES = " \t,;:–—-|·•@/"


def without_times(text: str) -> str:
    """The text without times of day, and without what then stands loose at its ends."""
    text = " ".join(_TIMES.sub(" ", text[:2000]).split())
    text = re.sub(r"\(\s*[,;]?\s*\)|\[\s*\]", " ", text).strip(_EDGES)
    if text[:1] in "([" and text[-1:] in ")]" and not any(sign in text[1:-1] for sign in "()[]"):
        text = text[1:-1]
    return text.strip(_EDGES)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    names = "|".join(sorted(map(re.escape, months()), key=len, reverse=True))
    name = rf"(?P<name>{names})(?!\w)\.?"
    month = rf"(?<!\w){name}"
    behind = r"(?P<day>\d{1,2})(?!\d)(?:\s?[-–]\s?\d{1,2}(?!\d))?(?:\.|(?:st|nd|rd|th|er|re|e|º|ª|°)(?!\w))?"
    day = rf"(?<![\w.:/]){behind}"
    year = r"(?P<year>(?:19|20)\d{2}(?!\d)|['’]\d{2}(?!\d))"
    short = r"(?P<year>(?:19|20)\d{2}(?!\d)|['’]?\d{2}(?!\d))"
    of = r"(?:\s*|\s+(?:of|de|den|di|d[’'])\s+)"
    iso = r"(?<![\d.])(?P<year>(?:19|20)\d{2})(?P<mark>[-/._])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})"
    between = r"(?:\s*,?\s*(?:de\s+|del\s+)?)"
    return tuple(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            r"(?<!\d)(?P<year>(?:19|20)\d{2})\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日号號일]?",
            rf"{iso}(?!\d|[-/.]\d)(?:T(?=\d))?",
            rf"{day}[-/.]{name}[-/.]{short}",
            rf"{day}{of}{month}(?:{between}{year})?",
            rf"(?<!\d)(?P<year>(?:19|20)\d{{2}})[-, .]{{1,3}}{month}[- .]{{0,2}}(?P<day>\d{{1,2}})(?!\w)\.?",
            rf"{month}\s*[-.]?\s*{behind}(?!\w|:\d)(?:{between}{year})?",
            r"(?<![\w./-])(?P<a>\d{1,2})(?P<mark>[./-])\s?(?P<b>\d{1,2})(?P=mark)\s?(?P<c>(?:19|20)\d{2}|\d{2})(?!\w|[./-]\d)",
            r"(?<!\d)(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日号號일]?",
        )
    )


_LOOSE = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?P<a>\d{1,2})(?P<mark>[./])\s?(?P<b>\d{1,2})(?!\w|[./]\w)\.?",
        r"(?P<year>(?:19|20)\d{2})(?P<month>\d{2})(?P<day>\d{2})(?!\w)",
    )
)
"""Without a year, or without anything between: a day only where a day is expected."""


@lru_cache(maxsize=4096)
def day_in(text: str) -> WrittenDay | None:
    """The first day of this text's beginning, where something is a day without doubt."""
    text = unicodedata.normalize("NFKC", text[:_READ])
    if not any(map(str.isdigit, text)):
        return None
    found = [match for pattern in _patterns() if (match := pattern.search(text))]
    return _written(text, min(found, key=lambda one: (one.start(), -one.end()))) if found else None


@lru_cache(maxsize=4096)
def day_of_cell(text: str) -> WrittenDay | None:
    """The day of a text that is expected to be one; `27.9.` and `20190927` are, too."""
    if found := day_in(text):
        return found
    text = unicodedata.normalize("NFKC", text[:_READ]).strip()
    named = _weekday_before(text)
    start = len(text) - len(named[1]) if named else 0
    for pattern in _LOOSE:
        if match := pattern.match(text, start):
            return _written(text, match)
    return None


def day_at_an_end(text: str) -> WrittenDay | None:
    """The day a line begins or ends with, perhaps in brackets; a day within a sentence is no line's own."""
    if (found := day_in(text)) is None:
        head = text[:12].lstrip("([")
        for pattern in _LOOSE:
            match = pattern.match(head)
            if match and re.match(r"[])]?\s*(?:[:–—|-]\s|\Z)", text[text.index(head) + match.end() :]):
                return day_of_cell(text.lstrip("(["))
        found = _day_at_the_end(text)
    if found is None:
        return None
    if not found.before.strip(_EDGES + "([*_"):
        alone = found.after.strip()[:1] in ("", *")]:–—-|,(.*_")
        return found if alone or found.year or len(found.numbers) == 3 else None
    if not found.after.strip(_EDGES + ".)]*_"):
        return found if found.before.rstrip()[-1:] in "([,:–—-|·" else None
    return _day_at_the_end(text) if len(text) > _READ else None


def day_of_name(name: str) -> WrittenDay | None:
    """The day in the name of a file: `2019-09-27-attention`, `20190927`, `notes_27.09.2019`, `sep-27`."""
    last = PurePosixPath(name).name
    stem = PurePosixPath(name).stem if not last.rpartition(".")[2][:1].isdigit() else last
    spaced = stem.replace("_", " ")
    for text in (stem, spaced, re.sub(r"(?<=[^\W\d_])-(?=\d)|(?<=\d)-(?=[^\W\d_])", " ", spaced)):
        if found := day_in(text):
            return found
    return day_of_cell(stem) if re.match(r"\d{8}(?!\d)", stem) else None


def _day_at_the_end(text: str) -> WrittenDay | None:
    if len(text) <= _READ:
        return None
    cut = len(text) - _READ // 4
    found = day_in(text[cut:])
    if found is None or found.after.strip(_EDGES + ".)]") or found.before.rstrip()[-1:] not in tuple("([,:–—-|·"):
        return None
    return _moved(found, text[:cut])


def _moved(found: WrittenDay, before: str) -> WrittenDay:
    return replace(found, before=before + found.before)


def _written(text: str, match: re.Match[str]) -> WrittenDay:
    parts = match.groupdict()
    before, after = text[: match.start()], text[match.end() :]
    named = _weekday_before(before)
    days: frozenset[int] = frozenset()
    if named and not named[1].strip():
        days, before = named[0], named[2]
    elif behind := _weekday_behind(after):
        days, after = behind
    said = text[len(before) : len(text) - len(after)].strip()
    year = _year(parts.get("year"))
    if parts.get("a"):
        numbers = tuple(int(parts[name]) for name in "abc" if parts.get(name))
        if parts.get("c") and len(parts["c"]) == 4:
            year, numbers = numbers[2], numbers[:2]
        return WrittenDay(before, after, year, numbers=numbers, mark=parts["mark"], weekdays=days, said=said)
    month = months()[parts["name"].casefold().rstrip(".")] if parts.get("name") else int(parts["month"])
    return WrittenDay(before, after, year, month, int(parts["day"]), weekdays=days, said=said)


def _year(written: str | None) -> int | None:
    if not written:
        return None
    digits = written.strip("'’")
    return int(digits) if len(digits) == 4 else full_year(int(digits))


def full_year(two: int) -> int:
    """Of two digits: nobody's club is older than 1970."""
    return two + (2000 if two < 70 else 1900)


_WORD_AT_END = re.compile(rf"(?<!\w)(\w{{2,{_LONGEST_NAME}}}(?:-feira)?)[.,]?[\s,(]*(?:the\s+|den\s+|le\s+|el\s+)?\Z")
_WORD_FIRST = re.compile(rf"\A[\s,(]*(\w{{2,{_LONGEST_NAME}}}(?:-feira)?)\.?(?!\w)\)?")
_CJK = re.compile(r"[(（]?(?:星期|周|週|礼拜)?([一二三四五六日天月火水木金土])(?:曜日?)?[)）]?")
_CJK_DAYS = dict(zip("一二三四五六日天月火水木金土", (0, 1, 2, 3, 4, 5, 6, 6, 0, 1, 2, 3, 4, 5), strict=True))


def _weekday_before(text: str) -> tuple[frozenset[int], str, str] | None:
    """Which weekday is named last, what follows it, and what stands before it."""
    match = _WORD_AT_END.search(text[-40:])
    if match and (days := weekdays().get(match[1].casefold())):
        return days, "", text[: len(text) - len(text[-40:]) + match.start()]
    first = _WORD_FIRST.match(text)
    if first and (days := weekdays().get(first[1].casefold())):
        return days, text[first.end() :].lstrip(" ,"), ""
    return None


def _weekday_behind(text: str) -> tuple[frozenset[int], str] | None:
    match = _WORD_FIRST.match(text)
    if match and (days := weekdays().get(match[1].casefold())):
        return days, text[match.end() :]
    cjk = _CJK.match(text.lstrip())
    if cjk and len(cjk[0]) > 1:
        return frozenset((_CJK_DAYS[cjk[1]],)), text.lstrip()[cjk.end() :]
    return None


def numbers_of(day: WrittenDay) -> Iterator[tuple[int | None, int, int]]:
    """Year, month and day in each order its numbers may have: day first, month first, year first."""
    first, second = day.numbers[:2]
    year = full_year(day.numbers[2]) if len(day.numbers) > 2 else day.year
    yield year, second, first
    yield year, first, second
    if len(day.numbers) > 2:
        yield full_year(first), second, day.numbers[2]
