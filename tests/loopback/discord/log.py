"""The record of every request the bot made, with tokens masked."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.loopback.discord.faults import route_pattern


@dataclass(frozen=True)
class Request:
    """One request: `route` is its template, `path` the real one, `status` 0 when no answer was sent."""

    method: str
    route: str
    path: str
    body: Any
    status: int
    answer: Any
    at: float
    fault: int | None = None
    carried_out: bool = True

    def __str__(self) -> str:
        return f"{self.method} {self.path} → {self.status or 'no answer'}"


class RequestLog:
    """All requests in order, and ways to ask for some of them."""

    def __init__(self) -> None:
        self.all: list[Request] = []
        self.recording = True

    def add(self, request: Request) -> None:
        if self.recording:
            self.all.append(request)

    def matching(self, route: str) -> list[Request]:
        """The requests to a route such as "POST /channels/*/messages"."""
        pattern = route_pattern(route)
        return [one for one in self.all if pattern.fullmatch(f"{one.method} {one.path}")]

    @property
    def refused(self) -> list[Request]:
        """What the server answered with 4xx."""
        return [one for one in self.all if 400 <= one.status < 500]

    @property
    def invalid(self) -> list[Request]:
        """What counts towards Discord's ban for 10,000 invalid requests in ten minutes: 401, 403 and 429."""
        return [one for one in self.all if one.status in (401, 403, 429)]

    def __iter__(self) -> Iterator[Request]:
        return iter(self.all)

    def __len__(self) -> int:
        return len(self.all)

    def __str__(self) -> str:
        return "\n".join(map(str, self.all))
