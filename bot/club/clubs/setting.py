"""How a setting of a club is declared; `bot.hooks.settings_of` asks every feature for its own."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Generic, TypeVar, cast

from bot.chat.command import Field, Kind
from bot.club.clubs.model import Settings

Value = TypeVar("Value")
Word = TypeVar("Word", bound=StrEnum)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Generic[Value]):
    """What a club may set for itself, declared once by whoever goes by it."""

    field: Field  # how it is given in `/club settings`; the card says it by `setting-<name>`, with `$value`
    group: str = "more"  # with what the card shows it, under `settings-group-<group>`
    key: str  # under which it is kept
    default: Value
    parse: Callable[[str], Value]  # what was typed; raises Refusal
    load: Callable[[Any], Value]  # what was kept as JSON
    show: Callable[[Value], object]  # for the card's sentence
    limits: tuple[int, int] | None = None  # of a number, the least and the most
    replans: Callable[[Value], object] | None = None  # the moments change where this changes; None: never

    def of(self, settings: Settings) -> Value:
        """What the club has set."""
        if self.key in settings.others:
            return self.load(settings.others[self.key])
        return cast("Value", getattr(settings, self.key, self.default))

    def put(self, settings: Settings, value: Value) -> Settings:
        """The club's settings with this one as given."""
        if hasattr(settings, self.key):
            own: dict[str, Any] = {self.key: value}
            return replace(settings, **own)
        return replace(settings, others={**settings.others, self.key: value})

    def moves(self, was: Settings, now: Settings) -> bool:
        """Whether moments of the week change with it."""
        return self.replans is not None and self.replans(self.of(was)) != self.replans(self.of(now))


def one_of(
    name: str,
    values: type[Word],
    default: Word,
    replans: Callable[[Word], object] | None = None,
    group: str = "more",
) -> Setting[Word]:
    """A setting that is one of these words."""
    field = Field(name, Kind.CHOICE, choices=tuple(values))
    return Setting(
        field=field, group=group, key=name, default=default, parse=values, load=values, show=str, replans=replans
    )
