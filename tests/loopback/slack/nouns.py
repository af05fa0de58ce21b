"""The things a Slack workspace is made of, as plain data."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal
from zoneinfo import ZoneInfo

Json = dict[str, Any]
TokenKind = Literal["bot", "app", "user"]
TokenState = Literal["live", "token_revoked", "account_inactive"]


@dataclass(eq=False)
class User:
    """A person or a bot of one workspace."""

    id: str
    team_id: str
    name: str
    display_name: str
    tz: str = "Etc/UTC"
    locale: str = "en-US"
    is_admin: bool = False
    is_owner: bool = False
    is_bot: bool = False
    deleted: bool = False
    email: str = ""

    def utc_offset(self, now: float) -> int:
        """Seconds that this person's clocks are ahead of UTC."""
        offset = datetime.fromtimestamp(now, ZoneInfo(self.tz)).utcoffset()
        return int(offset.total_seconds()) if offset else 0


@dataclass
class Pings:
    """Who is really notified by a text."""

    users: set[str] = field(default_factory=set)
    broadcasts: set[str] = field(default_factory=set)
    usergroups: set[str] = field(default_factory=set)

    def __bool__(self) -> bool:
        return bool(self.users or self.broadcasts or self.usergroups)

    def add(self, other: "Pings") -> None:
        self.users |= other.users
        self.broadcasts |= other.broadcasts
        self.usergroups |= other.usergroups


@dataclass(eq=False)
class Message:
    """One message, ephemeral if `ephemeral_to` names its only reader."""

    ts: str
    channel_id: str
    user_id: str
    text: str = ""
    blocks: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    thread_ts: str | None = None
    broadcast: bool = False
    metadata: Json | None = None
    app_id: str | None = None
    bot_id: str | None = None
    username: str | None = None
    ephemeral_to: str | None = None
    edited_ts: str | None = None
    tombstone: bool = False
    files: list[Json] = field(default_factory=list)
    reactions: dict[str, set[str]] = field(default_factory=dict)
    pings: Pings = field(default_factory=Pings)
    unfurl_links: bool = True

    @property
    def is_reply(self) -> bool:
        return self.thread_ts is not None and self.thread_ts != self.ts

    def all_blocks(self) -> list[Json]:
        """The blocks of the message and of its attachments."""
        return self.blocks + [block for attachment in self.attachments for block in attachment.get("blocks", [])]


@dataclass(eq=False)
class Channel:
    """A conversation: public, private, shared with another workspace, or direct."""

    id: str
    name: str
    team_id: str
    is_private: bool = False
    is_im: bool = False
    is_mpim: bool = False
    is_archived: bool = False
    shared_with: set[str] = field(default_factory=set)
    members: set[str] = field(default_factory=set)
    messages: dict[str, Message] = field(default_factory=dict)
    threads: dict[str, list[Message]] = field(default_factory=dict)
    ephemerals: list[Message] = field(default_factory=list)
    pins: list[str] = field(default_factory=list)
    bookmarks: list[Json] = field(default_factory=list)

    @property
    def is_ext_shared(self) -> bool:
        return bool(self.shared_with)

    @property
    def kind(self) -> str:
        """The name of this kind of conversation in scopes and events: channels, groups, im or mpim."""
        if self.is_im or self.is_mpim:
            return "im" if self.is_im else "mpim"
        return "groups" if self.is_private else "channels"

    def replies(self, thread_ts: str) -> list[Message]:
        """The replies below a message, in order."""
        return self.threads.get(thread_ts, [])


@dataclass(eq=False)
class View:
    """A modal or a home tab as one person has it before them."""

    id: str
    team_id: str
    user_id: str
    content: Json
    hash: str
    app_team_id: str
    root_id: str = ""
    previous_id: str | None = None
    is_open: bool = True
    errors: dict[str, str] = field(default_factory=dict)
    typed: dict[tuple[str, str], Json] = field(default_factory=dict)

    @property
    def type(self) -> str:
        return str(self.content["type"])

    @property
    def blocks(self) -> list[Json]:
        blocks: list[Json] = self.content["blocks"]
        return blocks

    @property
    def title(self) -> str:
        return str(self.content.get("title", {}).get("text", ""))

    @property
    def callback_id(self) -> str:
        return str(self.content.get("callback_id", ""))

    @property
    def private_metadata(self) -> str:
        return str(self.content.get("private_metadata", ""))

    def inputs(self) -> list[Json]:
        return [block for block in self.blocks if block["type"] == "input"]


@dataclass(eq=False)
class Token:
    """What a request proves itself with."""

    value: str
    kind: TokenKind
    team_id: str
    user_id: str
    scopes: set[str]
    state: TokenState = "live"


@dataclass(eq=False)
class Team:
    """A workspace; `bot_user_id` is None until the app is installed there."""

    id: str
    name: str
    domain: str
    bot_user_id: str | None = None
    bot_id: str | None = None
    bot_token: str | None = None


@dataclass(eq=False)
class Upload:
    """A file on its way: announced, then sent, then shared."""

    id: str
    name: str
    length: int
    alt_txt: str | None
    key: str
    content: bytes | None = None
    completed: bool = False
    told: Json | None = None  # of one that somebody gave: all that Slack tells of it


def mask(text: str) -> str:
    """The text with everything that looks like a token blacked out."""
    return re.sub(r"\b(x(?:ox[a-z]|app))-[\w-]+", r"\1-…", text)
