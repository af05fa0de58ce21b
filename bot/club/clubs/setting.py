"""How a setting of a club is declared; `bot.declared.settings_of` asks every feature for its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from bot.chat.command import Field, Kind
from bot.chat.typed import number

if TYPE_CHECKING:
    from bot.club.clubs.model import Settings

Value = TypeVar("Value")
Word = TypeVar("Word", bound=StrEnum)


def _as_it_is(value: Any) -> Any:
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept(Generic[Value]):
    """What is kept of a club beside its settings proper: of one type, under one key, declared by whoever goes by it."""

    key: str
    default: Value
    load: Callable[[Any], Value]  # what was kept as JSON
    keep: Callable[[Value], object] = _as_it_is  # as JSON

    def of(self, settings: Settings) -> Value:
        """What the club has set."""
        return self.load(settings.values[self.key]) if self.key in settings.values else self.default

    def put(self, settings: Settings, value: Value) -> Settings:
        """The club's settings with this one as given."""
        return replace(settings, values={**settings.values, self.key: self.keep(value)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Kept[Value]):
    """What a club may set for itself in `/club settings`, declared once by whoever goes by it."""

    field: Field  # how it is given; the card says it by `setting-<name>`, with `$value`
    group: str = "more"  # with what the card shows it, under `settings-group-<group>`
    parse: Callable[[str], Value]  # what was typed; raises Refusal
    show: Callable[[Value], object]  # for the card's sentence
    limits: tuple[int, int] | None = None  # of a number, the least and the most
    replans: Callable[[Value], object] | None = None  # the moments change where this changes; None: never

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


def on_or_off(name: str, default: bool, group: str = "more", key: str = "") -> Setting[bool]:
    """A setting that is on or off."""
    return Setting(
        field=Field(name, Kind.CHOICE, choices=("on", "off")),
        group=group,
        key=key or name,
        default=default,
        parse=lambda typed: typed == "on",
        load=bool,
        show=lambda value: "on" if value else "off",
    )


def counted(name: str, default: int, limits: tuple[int, int], group: str = "more", key: str = "") -> Setting[int]:
    """A setting that is a whole number, from the first of its limits to the second."""
    return Setting(
        field=Field(name, most=3),
        group=group,
        key=key or name,
        default=default,
        parse=lambda typed: number(name, typed, *limits),
        limits=limits,
        load=int,
        show=int,
    )
