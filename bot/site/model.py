"""A visit and the page it gets, as data: the room of the web server turns them into HTTP."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.background import Tools
    from bot.hooks import Features
    from bot.ports import Store

PLAIN = "text/plain; charset=utf-8"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """Somebody asks for something at the site's address."""

    method: str
    path: str  # as it was asked for, still percent-encoded, without what stands behind the ?
    query: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)  # by their names in small letters
    cookies: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, str] = field(default_factory=dict)  # of a form that was sent


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What is shown. Its headers win over those that every page has."""

    body: bytes = b""
    status: int = 200
    media_type: str = PLAIN
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PageRequest:
    """What a feature has at hand while it makes a page."""

    visit: Visit
    rest: tuple[str, ...]  # the parts of the path behind the one that led here, decoded; none is `.` or `..`, and none
    # is empty but the last, of a path that ends in "/"
    store: "Store"
    now: datetime
    features: "Features"
    tools: "Tools"
    address: str  # of the site, as people open it


PageHook = Callable[[PageRequest], Awaitable[Page | None]]
"""The page at this path; None where there is none, and then nothing is told of why."""
