"""What a new club may begin with, as features declare it: a key of `[defaults]` for each setting of a club."""

from collections.abc import Callable
from typing import Annotated, Any, Literal

from pydantic import AfterValidator
from pydantic import Field as Key

from bot.chat.field_labels import labelled
from bot.chat.post import Refusal
from bot.club.clubs.setting import Setting
from bot.config.values import AnyCapitals
from bot.declared import settings_of
from bot.features import FEATURES, MENU
from bot.wording import FALLBACK, words

COMMAND = "club settings"
DECLARED: dict[str, Setting[Any]] = {one.key: one for one in settings_of(FEATURES)}


def key_of(one: Setting[Any]) -> tuple[Any, Any]:
    """Its type and its default, as a section's keys are made."""
    shown = one.show(one.default)
    if one.limits:
        least, most = one.limits
        return int, Key(default=shown, ge=least, le=most)
    if one.field.choices:
        return Annotated[Literal[tuple(map(str, one.field.choices))], AnyCapitals], Key(default=str(shown))
    return Annotated[str, AfterValidator(_readable_by(one))], Key(default=str(shown))


def _readable_by(one: Setting[Any]) -> Callable[[str], str]:
    """Takes what `/club settings` would take, and says no in its words."""

    def check(typed: str) -> str:
        try:
            one.parse(typed)
        except Refusal as no:
            texts = words(FALLBACK)
            raise ValueError(texts(no.key, **labelled(MENU.get(COMMAND), no, texts))) from None
        return typed

    return check


def meaning(key: str) -> str:
    """What the key means: as the command's field is called, and what it may be."""
    one, texts = DECLARED[key], words(FALLBACK)
    label = texts(f"{COMMAND.replace(' ', '-')}.label-{one.field.name}")
    choices = ", ".join(f"`{choice}`" for choice in one.field.choices)
    return label[0].lower() + label[1:] + (f" ({choices})" if choices else "")
