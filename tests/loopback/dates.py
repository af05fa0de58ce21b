"""A platform's answers bear the date of its own clock."""

from collections.abc import Awaitable, Callable
from email.utils import formatdate

from aiohttp import web

Sign = Callable[[web.Request, web.StreamResponse], Awaitable[None]]


def dated(clock: Callable[[], float]) -> Sign:
    """Put the clock's date on every answer: https://www.rfc-editor.org/rfc/rfc9110.html#name-date."""

    async def sign(_request: web.Request, response: web.StreamResponse) -> None:
        response.headers["Date"] = formatdate(clock(), usegmt=True)

    return sign
