"""Fetches what an address given by a person leads to, and nothing that the person could not have reached.

The address is judged where it counts: at the socket, after names were resolved, for every redirect and every try.
"""

import asyncio
import logging
import re
import ssl
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from email.message import Message
from urllib.parse import urljoin, urlsplit

import aiohttp

from adapters.web.decoding import ENCODINGS, Unpacking
from adapters.web.guard import NotPublic, allowed, guarded_socket
from bot.ports import Unreadable, Why

log = logging.getLogger(__name__)

AGENT = "Mozilla/5.0 (compatible; Paperclub/0.1; reads titles for a reading group)"
LARGEST = 2 * 2**20  # bytes of a body, unpacked
SECONDS = 15.0  # for everything: names, redirects, the body
REDIRECTS = 8
LONGEST_ADDRESS = 2000
_REDIRECTING = (301, 302, 303, 307, 308)
_MISSING = (404, 410, 451)
_CLOSED = (401, 402, 403, 407)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address led to. `content_type` is bare and lower-case, `charset` what the server says, both may be ""."""

    address: str  # after redirects
    content_type: str
    charset: str
    body: bytes
    status: int = 200  # or 304, which only a conditional question gets
    etag: str = ""
    last_modified: str = ""


class Fetcher:
    """Fetches by http and https from public addresses at the web's usual ports, and from what is `allowed` besides.

    `allow` holds `host:port`, networks and IP addresses that may be reached although they are not public. A body is
    at most `largest` bytes once unpacked, everything together takes at most `seconds`. No proxy, cookie or password
    of this machine goes along; cookies live as long as one question with its redirects.
    """

    def __init__(
        self,
        allow: Iterable[str] = (),
        *,
        seconds: float = SECONDS,
        largest: int = LARGEST,
        redirects: int = REDIRECTS,
        agent: str = AGENT,
    ) -> None:
        self._allowed = allowed(allow)
        self._seconds, self._largest, self._redirects, self._agent = seconds, largest, redirects, agent
        self._guarded: aiohttp.TCPConnector | None = None
        self._open: aiohttp.TCPConnector | None = None
        self._closed = False

    async def get(
        self, address: str, accept: tuple[str, ...], *, cut: bool = False, headers: Mapping[str, str] | None = None
    ) -> Fetched:
        """What the address leads to, if it is of one of these content types (or says none, or ends with status 304).

        With `cut`, a body that is too large ends where the limit is; otherwise it is refused. `headers` go along with
        the question as long as it stays on its host. Raises Unreadable with the reason, and nothing else.
        """
        if self._closed:
            raise Unreadable(Why.UNREACHABLE, "the fetcher is closed")
        try:
            async with asyncio.timeout(self._seconds):
                return await self._follow(address.strip(), accept, cut, dict(headers or {}))
        except TimeoutError as problem:
            raise Unreadable(Why.SLOW, f"no answer within {self._seconds:g} s") from problem
        except aiohttp.ClientConnectorError as problem:
            why = Why.PRIVATE if isinstance(problem.os_error, NotPublic) else Why.UNREACHABLE
            raise Unreadable(why, str(problem)) from problem
        except (aiohttp.InvalidURL, aiohttp.TooManyRedirects) as problem:
            raise Unreadable(Why.ADDRESS, str(problem)) from problem
        except (aiohttp.ClientConnectionError, OSError, ssl.SSLError) as problem:
            raise Unreadable(Why.UNREACHABLE, str(problem)) from problem
        except aiohttp.ClientError as problem:
            raise Unreadable(Why.BROKEN, f"{type(problem).__name__}: {problem}") from problem
        except ValueError as problem:  # names that cannot be encoded, brackets that are no IPv6 address
            raise Unreadable(Why.ADDRESS, str(problem)) from problem

    async def close(self) -> None:
        """Let the connections go; nothing is fetched afterwards."""
        self._closed = True
        for connector in (self._guarded, self._open):
            if connector:
                await connector.close()

    async def _follow(self, address: str, accept: tuple[str, ...], cut: bool, headers: dict[str, str]) -> Fetched:
        jar = aiohttp.CookieJar(unsafe=True)  # also of hosts without a name
        first = urlsplit(address).netloc
        for _ in range(self._redirects + 1):
            host, port = _host_and_port(address)
            same = headers if urlsplit(address).netloc == first else {}
            async with (
                aiohttp.ClientSession(
                    connector=self._connector(host, port), connector_owner=False, cookie_jar=jar, auto_decompress=False
                ) as session,
                session.get(
                    address,
                    allow_redirects=False,
                    headers=self._headers(accept) | same,
                    timeout=aiohttp.ClientTimeout(total=self._seconds),
                ) as answer,
            ):
                if answer.status in _REDIRECTING and (onward := answer.headers.get("Location", "").strip()):
                    address = urljoin(address, onward)
                    continue
                return await self._read(answer, address, accept, cut)
        raise Unreadable(Why.REDIRECTS, f"more than {self._redirects} redirects")

    def _headers(self, accept: tuple[str, ...]) -> dict[str, str]:
        return {
            "Accept": ", ".join(accept),
            "Accept-Encoding": ENCODINGS,
            "Accept-Language": "en, *;q=0.5",
            "User-Agent": self._agent,
        }

    def _connector(self, host: str, port: int) -> aiohttp.TCPConnector:
        """An allowed host is connected to wherever its name leads; any other only through the guard."""
        if self._allowed.names(host, port):
            self._open = self._open or aiohttp.TCPConnector(limit=20)
            return self._open
        exceptions = self._allowed
        self._guarded = self._guarded or aiohttp.TCPConnector(
            limit=20, socket_factory=lambda info: guarded_socket(info[0], info[1], info[2], info[4], exceptions)
        )
        return self._guarded

    async def _read(self, answer: aiohttp.ClientResponse, address: str, accept: tuple[str, ...], cut: bool) -> Fetched:
        _refuse_status(answer.status)
        content_type, charset = _type_of(answer.headers.get("Content-Type", ""))
        if answer.status != 304 and content_type and not {content_type, "*/*"} & set(accept):
            raise Unreadable(Why.OTHER_KIND, content_type)
        body = b"" if answer.status == 304 else await self._body(answer, cut)
        told = {name: answer.headers.get(name, "")[:500] for name in ("ETag", "Last-Modified")}
        return Fetched(address, content_type, charset, body, answer.status, told["ETag"], told["Last-Modified"])

    async def _body(self, answer: aiohttp.ClientResponse, cut: bool) -> bytes:
        unpacking = Unpacking(answer.headers.get("Content-Encoding", ""))
        body = bytearray()
        async for packed in answer.content.iter_any():
            for piece in unpacking.pieces(packed):
                body += piece
                if len(body) > self._largest:
                    answer.close()  # the rest is never sent
                    if cut:
                        return bytes(body[: self._largest])
                    raise Unreadable(Why.LARGE, f"more than {self._largest} bytes")
            await asyncio.sleep(0)  # a fast sender must not keep the club waiting
        return bytes(body)


def _host_and_port(address: str) -> tuple[str, int]:
    """Where the address leads. Raises Unreadable for what is not a plain http(s) address without a password."""
    try:
        parts = urlsplit(address)
        port = parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError as problem:
        raise Unreadable(Why.ADDRESS, str(problem)) from problem
    if parts.scheme not in ("http", "https") or not parts.hostname or len(address) > LONGEST_ADDRESS:
        raise Unreadable(Why.ADDRESS, "not an http(s) address")
    if not re.fullmatch(r"[^\s@\\%?#]+", parts.netloc) or not address.isprintable():
        raise Unreadable(Why.ADDRESS, "an address with a name or password, or with signs that hide where it leads")
    return parts.hostname, port


def _refuse_status(status: int) -> None:
    if status in (200, 203, 304):
        return
    if status in _MISSING:
        raise Unreadable(Why.MISSING, f"HTTP {status}")
    if status in _CLOSED or status == 429:
        raise Unreadable(Why.CLOSED, f"HTTP {status}")
    raise Unreadable(Why.BROKEN, f"HTTP {status}")


def _type_of(header: str) -> tuple[str, str]:
    """The bare content type and the charset of such a header."""
    message = Message()
    message["Content-Type"] = header
    charset = message.get_param("charset", "")
    bare = header.partition(";")[0].strip().lower()
    return bare, charset.strip().lower() if isinstance(charset, str) else ""
