"""The app as Slack knows it: what its manifest declares."""

from dataclasses import dataclass, field
from typing import Any

from .nouns import Json

# Which scope each event needs, from the event's page in Slack's reference.
EVENT_SCOPES: dict[str, str | None] = {
    "app_home_opened": None,
    "app_uninstalled": None,
    "tokens_revoked": None,
    "app_mention": "app_mentions:read",
    "message.channels": "channels:history",
    "message.groups": "groups:history",
    "message.im": "im:history",
    "message.mpim": "mpim:history",
    "channel_archive": "channels:read",
    "channel_unarchive": "channels:read",
    "channel_rename": "channels:read",
    "channel_left": "channels:read",
    "channel_deleted": "channels:read",
    "channel_id_changed": "groups:read",  # Slack sends it for private channels only
    "group_archive": "groups:read",
    "group_unarchive": "groups:read",
    "group_rename": "groups:read",
    "group_left": "groups:read",
    "member_joined_channel": "channels:read",
    "member_left_channel": "channels:read",
    "user_change": "users:read",
    "team_join": "users:read",
    "reaction_added": "reactions:read",
}

ALL_SCOPES = frozenset(
    [
        "app_mentions:read",
        "bookmarks:write",
        "channels:history",
        "channels:join",
        "channels:read",
        "chat:write",
        "commands",
        "files:read",
        "files:write",
        "groups:history",
        "groups:read",
        "im:history",
        "im:read",
        "im:write",
        "mpim:history",
        "mpim:read",
        "mpim:write",
        "pins:write",
        "reactions:read",
        "reactions:write",
        "team:read",
        "users:read",
        "users:read.email",
    ]
)


@dataclass
class App:
    """One Slack app. None for commands, shortcuts or events means that the manifest allows any."""

    app_id: str = "A0LOOPBACK"
    name: str = "Paperclub"
    bot_name: str = "paperclub"
    client_id: str = "1000.2000"
    client_secret: str = "loopback-client-secret"
    signing_secret: str = "loopback-signing-secret"
    commands: set[str] | None = None
    unescaped: set[str] = field(default_factory=set)  # commands whose manifest does not ask for people by their ids
    shortcuts: set[str] | None = None
    events: set[str] | None = None
    scopes: set[str] = field(default_factory=lambda: set(ALL_SCOPES))
    interactivity: bool = True
    home_tab: bool = True
    redirect_urls: list[str] = field(default_factory=list)

    def follow(self, manifest: Json) -> None:
        """Takes commands, shortcuts, events and scopes from an app manifest, as "create from manifest" does.

        Raises ValueError for a command or event whose scope the manifest does not ask for.
        """
        features: dict[str, Any] = manifest.get("features", {})
        settings: dict[str, Any] = manifest.get("settings", {})
        oauth: dict[str, Any] = manifest.get("oauth_config", {})
        self.name = manifest["display_information"]["name"]
        self.bot_name = features.get("bot_user", {}).get("display_name", self.name)
        self.commands = {command["command"] for command in features.get("slash_commands", [])}
        asking = {one["command"] for one in features.get("slash_commands", []) if one.get("should_escape")}
        self.unescaped = self.commands - asking
        self.shortcuts = {shortcut["callback_id"] for shortcut in features.get("shortcuts", [])}
        self.events = set(settings.get("event_subscriptions", {}).get("bot_events", []))
        self.scopes = set(oauth.get("scopes", {}).get("bot", []))
        self._check_scopes()
        self.redirect_urls = list(oauth.get("redirect_urls", []))
        self.interactivity = bool(settings.get("interactivity", {}).get("is_enabled", False))
        self.home_tab = bool(features.get("app_home", {}).get("home_tab_enabled", False))

    def _check_scopes(self) -> None:
        needed = {event: EVENT_SCOPES.get(event) for event in self.events or ()}
        needed |= dict.fromkeys(self.commands or (), "commands") | dict.fromkeys(self.shortcuts or (), "commands")
        if missing := {what: scope for what, scope in needed.items() if scope and scope not in self.scopes}:
            raise ValueError(f"scopes missing in the manifest: {missing}")

    def hears(self, event: str, scopes: set[str]) -> bool:
        """Whether the app subscribed to this event and holds the scope that it needs."""
        if self.events is not None and event not in self.events:
            return False
        needed = EVENT_SCOPES[event]
        return needed is None or needed in scopes
