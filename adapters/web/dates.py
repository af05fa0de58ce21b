"""Days as pages and registries write them."""

import re
import unicodedata
from datetime import date

_NUMBERS = re.compile(r"\s*(\d{4})(?:[-/.]?(\d{1,2})(?:[-/.]?(\d{1,2}))?)?(?!\d)")
_WITHIN = re.compile(r"(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])")
_CHINESE = re.compile(r"\s*(\d{4})\s*[年년]\s*(?:(\d{1,2})\s*[月월]\s*(?:(\d{1,2})\s*[日일])?)?")
_WORDS = re.compile(
    r"\b(?:(\d{1,2})(?:st|nd|rd|th|er|\.)?\s*(?:-\s*\d{1,2}(?:st|nd|rd|th|\.)?\s*)?(?:(?:of|de)\s+)?)?"
    r"([^\W\d_]{3,12})\.?(?:\s*[-/]\s*[^\W\d_]{3,12}\.?)?,?\s+(?:del?\s+)?"
    r"(?:(\d{1,2})(?:st|nd|rd|th)?(?:\s*-\s*\d{1,2}(?:st|nd|rd|th)?)?,?\s+)?(\d{4})\b"
)
_YEAR_FIRST = re.compile(r"\s*(\d{4})[\s,-]+([^\W\d_]{3,12})\.?(?:[\s-]+(\d{1,2}))?\b")
_DASHED = re.compile(r"\s*(\d{1,2})-([^\W\d_]{3,12})-(\d{4})\b")
_YEAR_LAST = re.compile(r"\s*(\d{1,2})/(\d{1,2})/(\d{4})\b")
_DOTTED = re.compile(r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b")
_QUARTER = re.compile(r"\s*(?:q([1-4])[\s/,-]*(\d{4})|(\d{4})[\s/,-]*q([1-4]))\b")
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_FIRST, _LAST = 1500, 2100

# How months are called in English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Polish and
# Russian, without accents: whole, or cut to three letters or more where no other month begins so.
_MONTHS = (
    "january januar janner janvier enero gennaio janeiro januari stycznia января",
    "february februar feber fevrier febrero febbraio fevereiro februari lutego февраля",
    "march marz mars marzo marco maart mrt marca марта",
    "april avril abril aprile kwietnia апреля",
    "may mai mayo maggio maio mei maj maja мая",
    "june juni juin junio giugno junho czerwca июня",
    "july juli juillet julio luglio julho lipca июля",
    "august aout agosto augustus augusti sierpnia августа",
    "september septembre septiembre settembre setembro wrzesnia сентября",
    "october oktober octobre octubre ottobre outubro okt pazdziernika октября",
    "november novembre noviembre novembro listopada ноября",
    "december dezember decembre diciembre dicembre dezembro grudnia декабря",
)
_SEASONS = (
    "spring fruhling fruhjahr printemps primavera voorjaar lente var",
    "summer sommer ete verano estate verao zomer sommar",
    "autumn fall herbst automne otono autunno outono herfst host",
    "winter hiver invierno inverno vinter",
)
_BEGINS = (3, 6, 9, 1)
"""The months of the seasons; a year begins with a winter."""


def day(text: str) -> date | None:
    """The day of `2017-06-12T10:00Z`, `2017/6/12`, `2017`, `12 June 2017`, `June 12, 2017`, `2017 Jun 12`, `6/12/2017`,
    `31.12.2021`, `12. März 2021`, `2021年3月12日`, `Spring 2020`, `Q2 2020`.

    None for anything else. What is left open is the first: a year alone is its first day.
    """
    text = _without_accents(text.strip()[:60])
    return _named_first(text) or _of_figures(text) or _named_within(text)


def _named_first(text: str) -> date | None:
    for pattern in (_YEAR_FIRST, _DASHED):
        if (match := pattern.match(text)) and (found := _of_words(match, year_first=pattern is _YEAR_FIRST)):
            return found
    return None


def _of_figures(text: str) -> date | None:
    if dotted := _DOTTED.search(text):  # nobody who writes dots begins with the month
        return of_numbers(int(dotted[3]), int(dotted[2]), int(dotted[1]))
    if year_last := _YEAR_LAST.match(text):  # as in the United States; where that cannot be, the year alone
        return of_numbers(int(year_last[3]), int(year_last[1]), int(year_last[2]))
    if quarter := _QUARTER.match(text):
        return of_numbers(int(quarter[2] or quarter[3]), 3 * int(quarter[1] or quarter[4]) - 2)
    numbers = _CHINESE.match(text) or _NUMBERS.match(text) or _WITHIN.search(text)
    return of_numbers(*(int(number or 1) for number in numbers.groups())) if numbers else None


def _named_within(text: str) -> date | None:
    for words in _WORDS.finditer(text):
        if month := _month(words[2]):
            return of_numbers(int(words[4]), month, int(words[1] or words[3] or 1))
    return None


def _of_words(match: re.Match[str], *, year_first: bool) -> date | None:
    month = _month(match[2])
    year, day_ = (match[1], match[3]) if year_first else (match[3], match[1])
    return of_numbers(int(year), month, int(day_ or 1)) if month else None


def _month(word: str) -> int:
    """The number of a month, or of the first month of a season; 0 for other words."""
    for number, names in enumerate(_MONTHS, 1):
        if any(name.startswith(word) or word == f"{name[:3]}t" for name in names.split()):
            return number
    return next((_BEGINS[number] for number, names in enumerate(_SEASONS) if word in names.split()), 0)


def _without_accents(text: str) -> str:
    apart = unicodedata.normalize("NFKD", _DASHES.sub("-", text).casefold())
    return unicodedata.normalize("NFC", "".join(one for one in apart if not unicodedata.combining(one)))


def of_numbers(year: int, month: int = 1, day_: int = 1) -> date | None:
    """This day; without a day or month that do not exist, and None for years in which nobody published."""
    if not _FIRST <= year <= _LAST:
        return None
    for attempt in ((year, month, day_), (year, month, 1), (year, 1, 1)):
        try:
            return date(*attempt)
        except ValueError:
            continue
    return None
