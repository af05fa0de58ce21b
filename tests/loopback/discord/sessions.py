"""Gateway sessions: what a shard asked for, and the events kept for a resume."""

import json
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.loopback.discord.connection import Connection

GUILDS, GUILD_MEMBERS, GUILD_PRESENCES = 1 << 0, 1 << 1, 1 << 8
GUILD_MESSAGES, DIRECT_MESSAGES, MESSAGE_CONTENT = 1 << 9, 1 << 12, 1 << 15
PRIVILEGED = GUILD_MEMBERS | GUILD_PRESENCES | MESSAGE_CONTENT
KNOWN_INTENTS = sum(1 << bit for bit in (*range(17), 20, 21, 24, 25))
KEPT_EVENTS = 20_000


@dataclass(eq=False)
class Session:
    """One shard's session. Events go on being numbered and kept while no connection is there."""

    id: str
    intents: int
    shard: int
    shards: int
    sequence: int = 0
    connection: "Connection | None" = None
    kept: deque[tuple[int, str]] = field(default_factory=lambda: deque(maxlen=KEPT_EVENTS))

    def concerns(self, guild_id: int | None) -> bool:
        """Whether a guild's events are this shard's; direct messages are shard 0's."""
        return self.shard == (0 if guild_id is None else (guild_id >> 22) % self.shards)

    def send(self, event: str, data: Any) -> None:
        self.sequence += 1
        payload = json.dumps({"op": 0, "t": event, "s": self.sequence, "d": data})
        self.kept.append((self.sequence, payload))
        if self.connection is not None:
            self.connection.push(payload)

    def replay(self, after: int) -> None:
        """Send again what the client has not seen, then RESUMED."""
        if self.connection is not None:
            for number, payload in self.kept:
                if number > after:
                    self.connection.push(payload)
        self.send("RESUMED", {"_trace": ["loopback"]})
