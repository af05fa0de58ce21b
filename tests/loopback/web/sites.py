"""Pages as websites send them, and the ways in which a website can be slow, endless, lying or in a circle."""

import asyncio
import contextlib
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from aiohttp import web

PIECE = 64 * 1024


class Trick(StrEnum):
    """What a website does instead of sending a page."""

    NONE = "none"
    HANG = "hang"  # it takes the question and never answers
    DRIP = "drip"  # a byte now and then, for ever
    SLOW_HEADERS = "slow-headers"  # a byte of the headers now and then, for ever
    ENDLESS = "endless"  # as fast as it can, for ever
    BOMB = "bomb"  # a gigabyte in a few packed bytes
    HALF = "half"  # less than it promised, then the line is cut
    DROP = "drop"  # the line is cut at once
    CIRCLE = "circle"  # a redirect to itself
    ONWARD = "onward"  # a redirect to one more page, without an end
    COOKIE = "cookie"  # a page only for those who bring back its cookie; the others are sent round again
    GARBAGE = "garbage"  # says it is packed, and is not
    UNASKED = "unasked"  # packed in a way nobody asked for


@dataclass(frozen=True, slots=True)
class Page:
    """What stands at an address."""

    body: bytes = b""
    content_type: str = "text/html; charset=utf-8"  # the header as it is; "" for none
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    trick: Trick = Trick.NONE


async def sent(page: Page, request: web.Request, released: asyncio.Event) -> web.StreamResponse:
    """Send the page, or play its trick until it is `released`."""
    match page.trick:
        case Trick.NONE:
            return _plain(page) if page.content_type or page.status != 200 else _untold(page, request)
        case Trick.CIRCLE:
            return web.Response(status=302, headers={"Location": request.path_qs})
        case Trick.ONWARD:
            number = int(request.query.get("n", "0")) + 1
            return web.Response(status=302, headers={"Location": f"{request.path}?n={number}"})
        case Trick.COOKIE:
            if request.cookies.get("seen") == "yes":
                return _plain(page)
            return web.Response(status=302, headers={"Location": request.path, "Set-Cookie": "seen=yes; Path=/"})
        case Trick.HANG:
            await released.wait()
            return _plain(page)
        case Trick.GARBAGE:
            return web.Response(body=page.body, headers={"Content-Type": "text/html", "Content-Encoding": "gzip"})
        case Trick.UNASKED:
            return web.Response(body=page.body, headers={"Content-Type": "text/html", "Content-Encoding": "br"})
        case _:
            return await _streamed(page, request, released)


def _plain(page: Page) -> web.Response:
    response = web.Response(body=page.body, status=page.status, headers=dict(page.headers))
    response.headers["Content-Type"] = page.content_type
    return response


def _untold(page: Page, request: web.Request) -> web.Response:
    """Without a content type, which aiohttp would add."""
    if request.transport:
        head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(page.body)}\r\nConnection: close\r\n\r\n"
        request.transport.write(head.encode() + page.body)
        request.transport.close()
    return web.Response()


async def _streamed(page: Page, request: web.Request, released: asyncio.Event) -> web.StreamResponse:
    if page.trick in (Trick.DROP, Trick.SLOW_HEADERS):
        return await _below(page.trick, request, released)
    headers = {"Content-Type": "text/html", "Content-Encoding": "gzip"} if page.trick is Trick.BOMB else {}
    headers |= {"Content-Length": str(len(page.body) + 1000)} if page.trick is Trick.HALF else {}
    response = web.StreamResponse(headers={"Content-Type": page.content_type, **headers})
    await response.prepare(request)
    with contextlib.suppress(ConnectionResetError):  # the client has had enough
        if page.trick is Trick.BOMB:
            await _bomb(response)
        elif page.body:
            await response.write(page.body)
        while page.trick in (Trick.DRIP, Trick.ENDLESS) and not released.is_set():
            await response.write(b" " if page.trick is Trick.DRIP else b"<p>more</p>" * 6000)
            await asyncio.sleep(0.01 if page.trick is Trick.DRIP else 0)
    if page.trick is Trick.HALF and request.transport:
        request.transport.close()
    return response


async def _below(trick: Trick, request: web.Request, released: asyncio.Event) -> web.StreamResponse:
    transport = request.transport
    if transport and trick is Trick.SLOW_HEADERS:
        transport.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        while not released.is_set() and not transport.is_closing():
            transport.write(b"x")
            await asyncio.sleep(0.01)
    if transport:
        transport.close()
    return web.Response()


async def _bomb(response: web.StreamResponse) -> None:
    packer = zlib.compressobj(9, wbits=31)
    piece = bytes(PIECE)
    for _ in range(16 * 1024):  # a gigabyte
        if packed := packer.compress(piece):
            await response.write(packed)
            await asyncio.sleep(0)
    await response.write(packer.flush())
