"""Files that people give in a modal: https://docs.slack.dev/reference/block-kit/block-elements/file-input-element"""

from collections.abc import Mapping
from dataclasses import replace
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
                    found[name] = self._file(workspace, files[0])
        return found

    def _file(self, workspace: str, told: Mapping[str, Any]) -> GivenFile:
        """Of a shared channel Slack tells only which file it is, and all else when it is asked.

        https://docs.slack.dev/reference/objects/file-object/ (`file_access`: `check_file_info`)
        """
        name, address = str(told.get("name") or ""), str(told.get("url_private_download") or "")
        ask = None if address else partial(self._asked, workspace, str(told.get("id") or ""))
        return GivenFile(name, told.get("size"), fetch=partial(self._fetch, workspace, address), ask=ask)

    async def _asked(self, workspace: str, file_id: str) -> GivenFile:
        client = (await self._workspaces.get(workspace)).client
        try:
            told = (await self._limits.patiently(workspace, client.files_info, file=file_id))["file"]
        except (SlackApiError, NotNow) as problem:
            raise FileNotGiven(FileTrouble.UNREACHABLE, type(problem).__name__) from problem
        return replace(self._file(workspace, told), ask=None)

    async def _fetch(self, workspace: str, address: str, most: int) -> bytes:
        if self._download is None or not self._is_slacks(address):
            raise FileNotGiven(FileTrouble.UNREACHABLE, "not at a host of Slack's")
        client = (await self._workspaces.get(workspace)).client
        try:
            return await self._download(address, most, {"Authorization": f"Bearer {client.token}"})
        except Unreadable as no:
            why = FileTrouble.TOO_LARGE if no.why is Why.LARGE else FileTrouble.UNREACHABLE
            raise FileNotGiven(why, str(no)) from no

    def _is_slacks(self, address: str) -> bool:
        """Over TLS, or where whoever runs the bot says Slack's API is."""
        parts = urlsplit(address)
        host = parts.hostname or ""
        return host == self._own or (parts.scheme == "https" and host.endswith(_HOSTS))
