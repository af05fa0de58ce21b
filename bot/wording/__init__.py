"""Every sentence the bot says, from one catalogue per language: a file in each folder that has words of its own.

English is `words/en.ftl` beside the code that says it, and `bot/wording/words/en.ftl` for what several folders or the
adapters say; another language is one more file in each of these folders.

A command's message has its one-line help as value; `.title` heads its form (24 characters at most), `.label-x` and
`.hint-x` belong to its fields (45 and 100), and `.called-x` is what a field is called in a sentence, where its label
explains more than that; `.more` and `.example` stand in its help. Where another folder declares the field, as a feature
its club's setting, that folder says `command.label-x` as a message `command-label-x` of its own.

Plurals are Fluent's, dates Babel's. A sentence's arguments may be moments, people and links (`bot.chat.post`): they
stay what they are, so that each platform shows them its own way.
"""

import logging
import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import cache, lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, format_time

from bot.chat.post import Link, Span, Text, When, Who
from bot.wording.sentences import Sentences
from bot.wording.tags import nearest

log = logging.getLogger(__name__)
FOLDER = Path(__file__).parents[1]
FALLBACK = "en"
_OPEN, _FIRST = "\ue000", 0xE100
_LONGEST = 1000
"""Longer texts, as all members' names in a row, are woven in afterwards: Fluent refuses more than 2,500 characters."""
_ENGLISH_DAYS = {"MMMEd": "EEE d MMM", "yMMMEd": "EEE d MMM y", "yMMMd": "d MMM y"}
"""By skeleton, as they are written outside America; other languages have CLDR's own."""
_SPAN = re.compile(f"{_OPEN}(.)", re.DOTALL)


@cache
def languages() -> tuple[str, ...]:
    """The languages there is a catalogue for."""
    return tuple(sorted({path.stem for path in FOLDER.rglob("words/*.ftl")}))


def catalogue(language: str) -> list[Path]:
    """The files of a language, one in each folder that has words of its own."""
    return sorted(FOLDER.rglob(f"words/{language}.ftl"))


class Words:
    """The sentences of one language. What a catalogue lacks is said in English."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._bundles = [_sentences(name) for name in dict.fromkeys((language, FALLBACK))]

    def __call__(self, message: str, /, **args: object) -> str:
        """The sentence `message`, or `message.attribute`, as plain text."""
        return "".join(map(str, self.text(message, **args)))

    def has(self, message: str) -> bool:
        """Whether the catalogue knows it; a command need not have an example."""
        key, _, attribute = message.partition(".")
        return any(_pattern(bundle, key, attribute) is not None for bundle in self._bundles)

    def text(self, message: str, /, **args: object) -> Text:
        """The sentence with its moments, people and links left whole."""
        held: list[Span] = []
        marked: dict[str, object] = {}
        for name, given in args.items():
            value = self.listed(given) if isinstance(given, list | tuple) else given
            if isinstance(value, When | Who | Link) or (isinstance(value, str) and len(value) > _LONGEST):
                marked[name] = _OPEN + chr(_FIRST + len(held))
                held.append(value)
            else:  # a name or title may hold the mark, too; it must not pass for one of ours
                marked[name] = value.replace(_OPEN, "") if isinstance(value, str) else value
        pieces = _SPAN.split(self._formatted(message, marked))
        woven = (held[ord(piece) - _FIRST] if index % 2 else piece for index, piece in enumerate(pieces))
        return tuple(piece for piece in woven if piece != "")

    def _formatted(self, message: str, args: Mapping[str, object]) -> str:
        key, _, attribute = message.partition(".")
        for bundle in self._bundles:
            if (pattern := _pattern(bundle, key, attribute)) is not None:
                try:
                    return bundle.formatted(pattern, args)
                except Exception as mistake:  # whatever a catalogue's mistake is, English is there
                    if bundle is self._bundles[-1]:
                        raise
                    _broken(self.language, message, str(mistake))
        raise KeyError(message)

    def listed(self, items: Iterable[object]) -> str:
        """One after the other, with this language's comma between them."""
        return self("list-comma").join(map(str, items))

    def when(self, at: datetime, zone: str, now: datetime, style: str = "full") -> str:
        """A moment on the wall of `zone`, for platforms that cannot show it in the reader's own.

        With its year where that is not this one.
        """
        wall = at.astimezone(ZoneInfo(zone))
        if style == "time":
            return str(format_time(wall, "HH:mm", locale=self.locale))
        if style == "day":
            return self.day(wall.date())
        same_year = wall.year == now.astimezone(wall.tzinfo).year
        day = self._date(wall.date(), "MMMEd" if same_year else "yMMMEd")
        return self("day-and-time", day=day, time=str(format_time(wall, "HH:mm", locale=self.locale)))

    def flat(self, text: Text, zone: str, now: datetime) -> str:
        """The text without spans: its moments are on the wall of `zone`."""
        return "".join(self.when(one.at, zone, now) if isinstance(one, When) else str(one) for one in text)

    def day(self, day: date) -> str:
        """A day with its year."""
        return self._date(day, "yMMMd")

    def whole_day(self, day: date) -> str:
        """A day with its weekday and year: what was understood of a day that was typed."""
        return self._date(day, "yMMMEd")

    def _date(self, day: date, skeleton: str) -> str:
        if self.language == FALLBACK:
            return str(format_date(day, _ENGLISH_DAYS[skeleton], locale=self.locale))
        return str(format_skeleton(skeleton, day, locale=self.locale))

    def month(self, day: date, now: date) -> str:
        """A month, with its year where that is not this one."""
        if day.year == now.year:
            return str(format_date(day, "LLLL", locale=self.locale))
        return str(format_skeleton("yMMMM", day, locale=self.locale))

    @property
    def locale(self) -> Locale:
        """Babel's name of this language."""
        return _locale(self.language)


def spoken(tag: str) -> str:
    """The language of a catalogue that a tag such as `de-AT` or `zh-TW` means; "" where there is none."""
    return _nearest(tag, languages())


_nearest = lru_cache(maxsize=500)(nearest)
"""Asked at every sentence that is said, for few tags."""


def called(name: str) -> str:
    """The language of a catalogue that is called this in itself or in English, as `中文` or `Chinese`; "" for none."""
    wanted = name.strip().casefold()
    for language in languages():
        own, english = _locale(language), _locale(FALLBACK)
        for locale in (own, english):
            for key in (language.replace("-", "_"), language.partition("-")[0]):
                if wanted and str(locale.languages.get(key, "")).casefold() == wanted:
                    return language
    return ""


def endonym(language: str) -> str:
    """What a language is called in itself: `Deutsch`, `简体中文`."""
    named = _locale(language).languages
    own = (named.get(key) for key in (language.replace("-", "_"), language.partition("-")[0]))
    return str(next(filter(None, own), language))


@cache
def translated(language: str) -> int:
    """How much of what English says there is in this language, in percent, rounded down."""
    english, theirs = _sentences(FALLBACK).keys, _sentences(language).keys
    return len(english & theirs) * 100 // len(english)


def words(language: str) -> Words:
    """The wording for a language tag, or the nearest there is."""
    return _words(spoken(language) or FALLBACK)


@cache
def _words(language: str) -> Words:
    return Words(language)


@cache
def _broken(language: str, message: str, mistake: str) -> None:
    """Told once: the English sentence stands in from now on."""
    log.warning("%s cannot be said in the language %s (%s); English stands in", message, language, mistake)


@cache
def _sentences(language: str) -> Sentences:
    return Sentences(language, catalogue(language))


@cache
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale.parse(FALLBACK)


def _pattern(bundle: Sentences, key: str, attribute: str) -> object | None:
    if attribute and bundle.has(beside := f"{key}-{attribute}"):
        return bundle.pattern(beside, "")
    return bundle.pattern(key, attribute)
