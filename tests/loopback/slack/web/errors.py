"""How Slack says no."""

from typing import Any

from tests.loopback.slack.nouns import Json


class SlackRefusal(Exception):
    """An answer with `ok: false`; `extra` is merged into it."""

    def __init__(self, error: str, **extra: Any) -> None:
        super().__init__(error)
        self.error = error
        self.extra = extra

    def body(self) -> Json:
        return {"ok": False, "error": self.error, **self.extra}


def refused_with(error: str, messages: list[str], **extra: Any) -> SlackRefusal:
    """A refusal whose response_metadata tells the details."""
    return SlackRefusal(error, response_metadata={"messages": messages}, **extra)
