"""Every request that the server was asked, for assertions; tokens are masked."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .nouns import Json, mask


@dataclass
class Request:
    """One request: its method, its arguments, and what came of it (`result["ok"]`, `fault`)."""

    method: str
    args: Json
    team_id: str | None = None
    at: float = 0.0
    result: Json = field(default_factory=dict)
    fault: str | None = None

    def finish(self, result: Json) -> None:
        """Notes what came of it."""
        self.result = _masked(result)

    @property
    def error(self) -> str | None:
        """Slack's error code, or None."""
        return None if self.result.get("ok") else self.result.get("error")


class RequestLog:
    """All requests in the order they came."""

    def __init__(self) -> None:
        self.requests: list[Request] = []

    def note(self, method: str, args: Any, at: float) -> Request:
        request = Request(method, _masked(args), at=at)
        self.requests.append(request)
        return request

    def of(self, method: str) -> list[Request]:
        """The requests of one method."""
        return [request for request in self.requests if request.method == method]

    def errors(self) -> list[tuple[str, str]]:
        """(method, error) of everything that Slack refused."""
        return [(request.method, request.error) for request in self.requests if request.error]

    def __iter__(self) -> Iterator[Request]:
        return iter(self.requests)

    def __len__(self) -> int:
        return len(self.requests)


def _masked(found: Any) -> Any:
    return json.loads(mask(json.dumps(found, default=str)))
