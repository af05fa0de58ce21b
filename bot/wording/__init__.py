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

import re
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime, format_time

from bot.chat.post import Link, Span, Text, When, Who
from bot.wording.sentences import Sentences

FOLDER = Path(__file__).parents[1]
FALLBACK = "en"
_OPEN, _FIRST = "\ue000", 0xE100
_LONGEST = 1000
"""Longer texts, as all members' names in a row, are woven in afterwards: Fluent refuses more than 2,500 characters."""
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
        for name, value in args.items():
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
                return bundle.formatted(pattern, args)
        raise KeyError(message)

    def when(self, at: datetime, zone: str, now: datetime, style: str = "full") -> str:
        """A moment on the wall of `zone`, for platforms that cannot show it in the reader's own.

        With its year where that is not this one.
        """
        wall = at.astimezone(ZoneInfo(zone))
        if style == "time":
            return str(format_time(wall, "HH:mm", locale=self.locale))
        if style == "day":
            return self.day(wall.date())
        day = "EEE d MMM" if wall.year == now.astimezone(wall.tzinfo).year else "EEE d MMM y"
        return str(format_datetime(wall, f"{day}, HH:mm", locale=self.locale))

    def flat(self, text: Text, zone: str, now: datetime) -> str:
        """The text without spans: its moments are on the wall of `zone`."""
        return "".join(self.when(one.at, zone, now) if isinstance(one, When) else str(one) for one in text)

    def day(self, day: date) -> str:
        """A day with its year."""
        return str(format_date(day, "d MMM y", locale=self.locale))

    def whole_day(self, day: date) -> str:
        """A day with its weekday and year: what was understood of a day that was typed."""
        return str(format_date(day, "EEE d MMM y", locale=self.locale))

    def month(self, day: date, now: date) -> str:
        """A month, with its year where that is not this one."""
        return str(format_date(day, "LLLL" if day.year == now.year else "LLLL y", locale=self.locale))

    @property
    def locale(self) -> Locale:
        """Babel's name of this language."""
        return _locale(self.language)


def spoken(tag: str) -> str:
    """The language of a catalogue that is nearest to a tag such as `de` or `pt-BR`; "" where there is none."""
    near = (tag, tag.replace("_", "-").partition("-")[0])
    return next((name for name in near if name in languages()), "")


@cache
def words(language: str) -> Words:
    """The wording for a language tag, or the nearest there is."""
    return Words(spoken(language) or FALLBACK)


@cache
def _sentences(language: str) -> Sentences:
    return Sentences(language, catalogue(language))


@cache
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Locale.parse(FALLBACK)


def _pattern(bundle: Sentences, key: str, attribute: str) -> object | None:
    if attribute and bundle.has(beside := f"{key}-{attribute}"):
        return bundle.pattern(beside, "")
    return bundle.pattern(key, attribute)
