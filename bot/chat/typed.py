"""What people type, made clean and read: text, numbers, spans of time. Pure; raises Refusal."""

import re
import unicodedata
from collections.abc import Iterable

from bot.chat.command import Field, Kind
from bot.chat.post import Refusal
from bot.wording.typed_words import choice_of

# Control characters but tab and newline; direction overrides, which turn a line's words around; private-use marks, by
# which this bot weaves moments into text; halves of characters.
_UNWANTED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ue000-\ue1ff\ud800-\udfff]"
)
_HOUR = r"(?:h|hr|hrs|hour|hours)\.?"
_MINUTE = r"(?:m|min|mins|minute|minutes)\.?"
_SPENT = re.compile(
    rf"(?P<alone>\d{{1,5}})"
    rf"|(?P<hours>\d{{1,4}}(?:[.,]\d{{1,3}})?)\s*{_HOUR}(?:\s*(?:and\s+)?(?P<rest>\d{{1,4}})\s*(?:{_MINUTE})?)?"
    rf"|(?P<minutes>\d{{1,5}})\s*{_MINUTE}"
    r"|(?P<clock>\d{1,4}):(?P<on_clock>[0-5]\d)",
    re.ASCII,
)
_HOURS = re.compile(rf"(\d{{1,4}})(?:[.,]([05]))?\s*(?:{_HOUR})?", re.ASCII)
DAY = 24 * 60
"""Minutes that nobody can read more of in a day."""
_BLANK_LINES = re.compile(r"\n{3,}")


def clean(text: str, *, lines: bool) -> str:
    """The text without control characters and direction overrides, composed, trimmed; on one line unless `lines`."""
    text = _UNWANTED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = unicodedata.normalize("NFC", text)  # last: what stood between a letter and its accent is gone now
    if not lines:
        return " ".join(text.split())
    return _BLANK_LINES.sub("\n\n", "\n".join(line.rstrip() for line in text.split("\n"))).strip()


def value(field: Field, typed: str) -> str:
    """What was typed into a field, cleaned; refused where it is too long or not one of the choices."""
    # Far too long is told before any work is done on it.
    if len(typed) > field.most * 4 + 1000:
        raise Refusal("too-long", field=field.name, name=field.name, most=field.most, has=len(typed))
    text = clean(typed, lines=field.kind is Kind.TEXT)
    if len(text) > field.most:
        raise Refusal("too-long", field=field.name, name=field.name, most=field.most, has=len(text))
    if field.kind is Kind.CHOICE and text:
        return choice(field, text)
    return text


def choice(field: Field, text: str) -> str:
    """One of the field's choices, however it was capitalised and in whatever language."""
    wanted = text.lower().replace(" ", "-").replace("_", "-")
    wanted = dict(field.formerly).get(wanted, wanted)
    if wanted in field.choices:
        return wanted
    if found := choice_of(text, field.choices):
        return found
    raise Refusal("not-a-choice", field=field.name, name=field.name, typed=shown(text), choices=listing(field.choices))


def number(name: str, text: str, least: int, most: int) -> int:
    """A whole number between `least` and `most`."""
    if re.fullmatch(r"\d{1,4}", text) and least <= int(text) <= most:
        return int(text)
    raise Refusal("no-such-number", field=name, name=name, typed=shown(text), least=least, most=most)


def minutes(name: str, text: str) -> int:
    """A time spent, in minutes: `45m`, `1h30`, `1.5h`, `90`, `2 hours`, `1 h 15 min`, `1:30`; up to a day."""
    match = _SPENT.fullmatch(text.strip().lower())
    spent = _minutes(match) if match else 0
    if 0 < spent <= DAY:
        return spent
    key = "no-time-spent" if match and spent <= 0 else "too-much-time" if match else "no-such-span"
    raise Refusal(key, field=name, typed=shown(text))


def _minutes(match: re.Match[str]) -> int:
    if match["alone"]:
        return int(match["alone"])
    hours = float((match["hours"] or match["clock"] or "0").replace(",", "."))
    return round(hours * 60) + int(match["rest"] or match["minutes"] or match["on_clock"] or 0)


def hours(name: str, text: str, most: int) -> int:
    """Hours up to `most`, halves allowed (`2.5`, `2,5h`), in minutes."""
    match = _HOURS.fullmatch(text.strip().lower())
    if match and (found := int(match[1]) * 60 + (30 if match[2] == "5" else 0)) <= most * 60:
        return found
    raise Refusal("no-such-hours", field=name, name=name, typed=shown(text), most=most)


def row_id(text: str) -> int:
    """The number a button carries; 0, which nothing has, where it is none."""
    return int(text) if text.isdecimal() and len(text) < 18 else 0


def shown(text: str, most: int = 40) -> str:
    """Somebody's words, short enough to be said back to them."""
    text = clean(text[: most * 4], lines=False)
    return text if len(text) <= most else text[: most - 1] + "…"


def listing(words: Iterable[str]) -> tuple[str, ...]:
    """Words to be said one after the other, with the reader's commas between them."""
    return tuple(words)
