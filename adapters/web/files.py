"""Files that people give through a platform, fetched from where the platform keeps them."""

from collections.abc import Iterable, Mapping

from adapters.web.fetching import Fetcher
from bot.ports import Unreadable, Why

_SECONDS = 60.0
_ANY = ("*/*",)


class FileDownload:
    """Keeps `bot.ports.Download`, behind the guard that all addresses go through.

    No redirect is followed: what goes along to prove who asks is for that one host.
    """

    def __init__(self, allow: Iterable[str] = (), seconds: float = _SECONDS) -> None:
        self._allow, self._seconds = tuple(allow), seconds

    async def __call__(self, address: str, most: int, headers: Mapping[str, str] | None = None) -> bytes:
        """All that stands at the address. Raises Unreadable."""
        fetcher = Fetcher(self._allow, seconds=self._seconds, largest=most, redirects=0)
        try:
            fetched = await fetcher.get(address, _ANY, headers=headers)
        finally:
            await fetcher.close()
        if headers and fetched.content_type == "text/html":  # Slack shows its page for logging in where it refuses
            raise Unreadable(Why.CLOSED, "a page instead of the file")
        return fetched.body
