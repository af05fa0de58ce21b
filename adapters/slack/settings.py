"""What the composition tells the Slack platform; plain values only."""

from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urlsplit

from bot.ports import PlatformDown

_HOSTS = ("slack.com", "slack-gov.com")
"""Where tokens look as Slack's documentation says; a proxy may have its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlackSettings:
    """How Slack is reached. Times are in seconds.

    With `client_id` and `client_secret` several workspaces install the bot themselves (HTTP mode); otherwise
    `bot_token` belongs to the one workspace.
    """

    bot_token: str = field(default="", repr=False)
    app_token: str = field(default="", repr=False)
    signing_secret: str = field(default="", repr=False)
    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    token_keys: tuple[str, ...] = field(default=(), repr=False)
    """What installations are sealed with, newest first."""
    mode: Literal["socket", "http"] = "socket"
    host: str = "127.0.0.1"
    port: int = 3000
    api_url: str = "https://slack.com/api/"
    command_paper: str = "/paper"
    command_club: str = "/club"
    patience: float = 1.5
    """How long an acknowledgement, or a form to be opened, waits for the dispatcher; Slack's own patience is 3."""
    ping_every: float = 10.0
    watch_every: float = 60.0

    @property
    def several_workspaces(self) -> bool:
        """Whether workspaces install the bot themselves."""
        return bool(self.client_id and self.client_secret)

    @property
    def roots(self) -> dict[str, str]:
        """Slack's command by the root word of the menu."""
        return {"paper": self.command_paper, "club": self.command_club}


def refuse_malformed(settings: SlackSettings) -> None:
    """Raises PlatformDown for a token that Slack itself never gave out."""
    if urlsplit(settings.api_url).hostname not in _HOSTS:
        return
    tokens = (("bot_token", "xoxb-", "xoxe.xoxb-"), ("app_token", "xapp-"))
    for name, *starts in tokens:
        token = getattr(settings, name)
        if token and not token.startswith(tuple(starts)):
            raise PlatformDown(
                f"slack.{name}: this is no token of this kind; copy the one that starts with {starts[0]}"
            )
