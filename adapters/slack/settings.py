"""What the composition tells the Slack platform; plain values only."""

from dataclasses import dataclass, field
from typing import Literal


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
    mode: Literal["socket", "http"] = "socket"
    host: str = "127.0.0.1"
    port: int = 3000
    api_url: str = "https://slack.com/api/"
    command_paper: str = "/paper"
    command_club: str = "/club"
    patience: float = 1.5
    """How long an acknowledgement, or a form to be opened, waits for the desk; Slack's own patience is 3."""
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
