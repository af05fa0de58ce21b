"""What a feature does beside the week, slowly, and over a restart: whoever does it is given this, and nobody waits.

A feature declares it (`bot.hooks.Feature.background`); the service calls it at every ring, never twice at once.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from bot.club.papers.library import RememberingLibrary
    from bot.ports import Clock, Sources, Store

Kind = TypeVar("Kind")


class Tools:
    """What adapters bring for one feature alone, by the Protocol it keeps; LookupError where nobody brought it."""

    def __init__(self, brought: Mapping[type, object] | None = None) -> None:
        self._brought = brought or {}

    def __getitem__(self, kind: type[Kind]) -> Kind:
        return cast("Kind", self._brought[kind])

    def also(self, kind: type[Kind], one: Kind) -> Tools:
        """These, and this one."""
        return Tools({**self._brought, kind: one})

    def __contains__(self, kind: type) -> bool:
        return kind in self._brought


@dataclass(frozen=True, slots=True)
class Outside:
    """What such work may use. Rows it leaves in the outbox are delivered in a moment."""

    store: Store
    library: RememberingLibrary
    sources: Sources
    clock: Clock
    tools: Tools = field(default_factory=Tools)


BackgroundHook = Callable[[Outside], Awaitable[Any]]
"""Do what waits, and return once nothing does. It may be cancelled anywhere and begins again where it was; several
processes do it at once, so it claims what it does."""
