"""In which language a club posts."""

from bot.chat.command import Field
from bot.chat.post import Refusal
from bot.chat.typed import listing, shown
from bot.club.clubs.setting import Setting
from bot.wording import FALLBACK, called, endonym, languages, spoken, translated, words


def _parse(typed: str) -> str:
    if found := spoken(typed) or called(typed):
        return found
    raise Refusal("no-such-language", field="language", typed=shown(typed), known=listing(languages()))


def _show(language: str) -> str:
    """By its own name; one that is incomplete says how much of it there is."""
    name, part = endonym(language), translated(language)
    return name if part == 100 else words(language)("language-in-part", language=name, percent=part)


LANGUAGE = Setting(
    field=Field("language", most=10),
    group="club",
    key="language",
    default=FALLBACK,
    parse=_parse,
    load=str,
    show=_show,
)
