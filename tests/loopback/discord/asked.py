"""An interaction as the server keeps it, from the moment somebody asked to the bot's last follow-up."""

from dataclasses import dataclass, field
from typing import Any

from tests.loopback.discord.world import Message, User

COMMAND, COMPONENT, AUTOCOMPLETE, MODAL_SUBMIT = 2, 3, 4, 5
# Type 1 (pong) answers pings, which come over HTTP only and never over the gateway.
MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, CHOICES, MODAL = 4, 5, 6, 7, 8, 9


@dataclass(eq=False)
class Interaction:
    """One interaction; `created` is on the server's clock, `asked_at` and `first_answer_at` on the monotonic one.

    `callback` is the bot's first answer, `original` the message it made or changed.
    """

    id: int
    token: str
    kind: int
    user: User
    channel_id: int
    guild_id: int | None
    created: float
    data: dict[str, Any]
    source: Message | None = None
    metadata: dict[str, Any] = field(default_factory=dict)
    callback: dict[str, Any] | None = None
    callback_kind: int | None = None
    original: Message | None = None
    follow_ups: list[Message] = field(default_factory=list)
    modal: dict[str, Any] | None = None
    choices: list[dict[str, Any]] | None = None
    asked_at: float = 0.0
    first_answer_at: float | None = None
