"""Files that people give in a modal: https://docs.slack.dev/reference/block-kit/block-elements/file-input-element"""

from collections.abc import Mapping
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from slack_sdk.errors import SlackApiError

from adapters.slack.web import Limits
from adapters.slack.workspaces import Workspaces
from bot.chat.given_file import FileNotGiven, FileTrouble, GivenFile
from bot.outbox.model import NotNow
from bot.ports import Download, Unreadable, Why

_HOSTS = (".slack.com", ".slack-files.com", ".slack-gov.com")
"""Where the bot's token may go along: https://docs.slack.dev/reference/objects/file-object/"""


class GivenFiles:
    """Reads the files of a submitted modal. They are fetched with the workspace's token, from Slack's own hosts."""

    def __init__(self, workspaces: Workspaces, limits: Limits, download: Download | None, api_url: str) -> None:
        self._workspaces, self._limits, self._download = workspaces, limits, download
        self._own = urlsplit(api_url).hostname

    def of(self, workspace: str, view: Mapping[str, Any]) -> dict[str, GivenFile]:
        """The first file of each field that has one."""
        found = {}
        for fields in view["state"]["values"].values():
            for name, state in fields.items():
                if files := state.get("files"):
                    told = files[0]
                    fetch = partial(self._fetch, workspace, told)
                    found[name] = GivenFile(str(told.get("name") or ""), told.get("size"), fetch=fetch)
        return found

    async def _fetch(self, workspace: str, told: Mapping[str, Any], most: int) -> bytes:
        client = (await self._workspaces.get(workspace)).client
        address = str(told.get("url_private_download") or "")
        try:
            if not address:  # of a shared channel, Slack tells only which file it is
                asked = await self._limits.patiently(workspace, client.files_info, file=str(told.get("id") or ""))
                address = str(asked["file"].get("url_private_download") or "")
            if self._download is None or not self._is_slacks(address):
                raise FileNotGiven(FileTrouble.UNREACHABLE, "not at a host of Slack's")
            return await self._download(address, most, {"Authorization": f"Bearer {client.token}"})
        except Unreadable as no:
            why = FileTrouble.TOO_LARGE if no.why is Why.LARGE else FileTrouble.UNREACHABLE
            raise FileNotGiven(why, str(no)) from no
        except (SlackApiError, NotNow) as problem:
            raise FileNotGiven(FileTrouble.UNREACHABLE, type(problem).__name__) from problem

    def _is_slacks(self, address: str) -> bool:
        """Over TLS, or where whoever runs the bot says Slack's API is."""
        parts = urlsplit(address)
        host = parts.hostname or ""
        return host == self._own or (parts.scheme == "https" and host.endswith(_HOSTS))
