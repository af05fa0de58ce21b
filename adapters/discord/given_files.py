"""Files that people attach: https://docs.discord.com/developers/resources/message#attachment-object"""

from collections.abc import Mapping
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from bot.chat.given_file import FileNotGiven, FileTrouble, GivenFile
from bot.ports import Download, Unreadable, Why

_HOSTS = ("cdn.discordapp.com", "media.discordapp.net")
"""Where Discord keeps what people attach: https://docs.discord.com/developers/reference#cdn-formatting"""


class GivenFiles:
    """Reads attachments out of interactions. They are fetched from Discord's own hosts, or where its API is."""

    def __init__(self, download: Download | None = None, api_url: str = "") -> None:
        self._download = download
        self._hosts = {*_HOSTS, urlsplit(api_url).hostname}

    def of(self, data: Mapping[str, Any], attached: Mapping[str, str]) -> dict[str, GivenFile]:
        """The files of these ids, by the same names; one that Discord does not tell of is left out."""
        told = (data.get("resolved") or {}).get("attachments") or {}
        return {name: self._file(told[number]) for name, number in attached.items() if number in told}

    def _file(self, told: Mapping[str, Any]) -> GivenFile:
        address = str(told.get("url") or "")
        return GivenFile(str(told.get("filename") or ""), told.get("size"), fetch=partial(self._fetch, address))

    async def _fetch(self, address: str, most: int) -> bytes:
        if self._download is None or urlsplit(address).hostname not in self._hosts:
            raise FileNotGiven(FileTrouble.UNREACHABLE, "not at a host of Discord's")
        try:
            return await self._download(address, most)
        except Unreadable as no:
            why = FileTrouble.TOO_LARGE if no.why is Why.LARGE else FileTrouble.UNREACHABLE
            raise FileNotGiven(why, str(no)) from no
