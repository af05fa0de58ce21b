"""What a page's form sends: small, at once, and nothing else is read."""

import asyncio
from collections.abc import Mapping
from urllib.parse import parse_qsl

from aiohttp import hdrs, web

_MOST = 4096
"""Bytes; no form here has more than a token."""
_MOST_FIELDS = 8
_WITHIN = 10.0
"""Seconds in which it has to be here."""
_KIND = "application/x-www-form-urlencoded"


async def form_of(request: web.BaseRequest) -> Mapping[str, str] | web.Response:
    """The fields by their names, none where no form was sent; or what is wrong with it."""
    if request.method != hdrs.METH_POST or request.content_type != _KIND:
        return {}
    try:
        async with asyncio.timeout(_WITHIN):
            sent = await _sent(request)
    except TimeoutError:
        return _refused(408)
    if sent is None:
        return _refused(413)
    try:
        return dict(parse_qsl(sent.decode("ascii"), strict_parsing=bool(sent), max_num_fields=_MOST_FIELDS))
    except ValueError:
        return _refused(400)


async def _sent(request: web.BaseRequest) -> bytes | None:
    """The whole body; None of one that is too large, of which no more is read."""
    if (request.content_length or 0) > _MOST:
        return None
    body = bytearray()
    async for piece in request.content.iter_any():
        body += piece
        if len(body) > _MOST:
            return None
    return bytes(body)


def _refused(status: int) -> web.Response:
    answer = web.Response(status=status, text="Bad request\n", headers={"X-Content-Type-Options": "nosniff"})
    answer.force_close()
    return answer
