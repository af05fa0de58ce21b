"""The web server's room: what browsers, robots and broken programs ask, and what they get."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, suppress
from datetime import UTC, datetime

import aiohttp
import pytest

from adapters.site import protocol, ready, serving
from bot.ports import SiteDown, Store, StoreDown
from bot.site.answering import Pages
from bot.site.model import Page, PageRequest
from tests.site.wire import PATIENCE, asked, sent

SECRET = "dont-tell-anybody"
NOW = datetime(2026, 12, 1, 8, tzinfo=UTC)


async def hello(request: PageRequest) -> Page | None:
    """A room with a page, one that breaks, and one without a store."""
    match request.rest:
        case ("there",):
            return Page(body="Guten Tag, Ærø".encode(), headers={"Content-Language": "de"})
        case ("broken", *_):
            raise ValueError("a fault")
        case ("down", *_):
            raise StoreDown("The database is away")
        case _:
            return None


@pytest.fixture
async def port(sqlite_store: Store) -> AsyncIterator[int]:
    """Where the pages are served."""
    pages = Pages({"hello": hello}, sqlite_store, lambda: NOW, "https://club.example.org/our/club")
    async with serving("127.0.0.1", 0) as site:
        running = asyncio.create_task(site.run(pages.answer))
        await asyncio.sleep(0)
        yield site.port
        running.cancel()


async def test_a_page(port: int) -> None:
    """A page comes whole, with its length, its tag, strict rules for the browser, and no word about the software."""
    got = await asked(port, "/hello/there")
    assert (got.status, got.body.decode()) == (200, "Guten Tag, Ærø")
    assert got.headers["Content-Length"] == str(len(got.body))
    assert got.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert got.headers["Content-Language"] == "de"
    assert got.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert got.headers["X-Content-Type-Options"] == "nosniff"
    assert got.headers["Referrer-Policy"] == "no-referrer"
    assert got.headers["Cache-Control"] == "private, no-cache"
    assert "Server" not in got.headers
    assert "Set-Cookie" not in got.headers


async def test_a_real_client_asks_again_cheaply(port: int) -> None:
    """Whoever has the page already gets its tag and no body; HEAD gets the headers of the page and no body."""
    async with aiohttp.ClientSession() as client:
        address = f"http://127.0.0.1:{port}/hello/there"
        first = await client.get(address)
        assert await first.text() == "Guten Tag, Ærø"
        tag = first.headers["ETag"]
        for known in (tag, f"W/{tag}", f'"other", {tag}', "*"):
            again = await client.get(address, headers={"If-None-Match": known})
            assert (again.status, await again.read(), again.headers["ETag"]) == (304, b"", tag)
        other = await client.get(address, headers={"If-None-Match": '"other"'})
        assert (other.status, await other.text()) == (200, "Guten Tag, Ærø")
        head = await client.head(address)
        assert (head.status, await head.read()) == (200, b"")
        assert head.headers["Content-Length"] == first.headers["Content-Length"]


async def test_a_part_of_a_page(port: int) -> None:
    """Nobody gets a part of a page: who asks for one gets all of it, as the web allows."""
    got = await asked(port, "/hello/there", Range="bytes=0-3")
    assert (got.status, got.body.decode(), got.headers["Accept-Ranges"]) == (200, "Guten Tag, Ærø", "none")


@pytest.mark.parametrize("before", ["", "/our/club"])
async def test_behind_a_proxy(port: int, before: str) -> None:
    """The path of the public address may be taken off by the proxy, or handed on."""
    assert (await asked(port, f"{before}/hello/there")).status == 200
    assert (await asked(port, f"/other{before}/hello/there")).status == 404


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/hello",
        "/hello/",
        "/hello/nobody",
        "/hello//there",
        "/hello/../hello/there",
        "/hello/%2e%2e/there",
        "/hello/..%2fhello%2fthere",
        "/hello/%2Fetc%2Fpasswd",
        "/hello/there/..",
        "/hello/%00there",
        "/hello/%ff",
        "/hello/there%0d%0aX-Evil:%201",
        "/hello/" + "a" * 3000,
        "//hello/there",
        "/HELLO/there",
        "/.git/config",
        "/our/hello/there",
    ],
)
async def test_there_is_nothing_here(port: int, path: str) -> None:
    """Paths that lead nowhere, climb or are nonsense: 404, always the same, and nothing of what was asked."""
    got = await asked(port, path)
    assert (got.status, got.body) == (404, b"There is nothing here.\n")
    assert "Server" not in got.headers
    assert "ETag" not in got.headers


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])
async def test_another_method(port: int, method: str) -> None:
    """Pages are read and no more: 405 with what can be done, whether there is such a page or not."""
    for page in ("there", "nobody"):
        got = await asked(port, f"/hello/{page}", method)
        assert (got.status, got.headers["Allow"]) == (405, "GET, HEAD")
    assert (await asked(port, "/nowhere", method)).status == 404


@pytest.mark.parametrize(
    "head",
    [
        f"GET /hello/{SECRET} HTTP/1.1\nHost club\n\n",
        f"GET /hello/{SECRET}\x00 HTTP/1.1\nHost: club\n\n",
        f"GET /hello/{'a' * 9000}{SECRET} HTTP/1.1\nHost: club\n\n",
        f"GET /hello/{SECRET} HTTP/1.1\nHost: club\nX-Long: {'a' * 9000}\n\n",
        f"GET /hello/{SECRET} HTTP/1.1\nHost: club\n{''.join(f'X-{n}: 1' + chr(10) for n in range(200))}\n",
        f"GET /hello/{SECRET} HTTP/1.1\nHost: club\nContent-Length: -1\n\n",
        f"GET /hello/{SECRET} HTTP/1.1\nHost: club\nTransfer-Encoding: chunked\nContent-Length: 3\n\n",
        f"\x16\x03\x01 {SECRET}\n\n",
        f"GET {SECRET}\n\n",
    ],
)
async def test_what_is_no_http(port: int, head: str, caplog: pytest.LogCaptureFixture) -> None:
    """Broken, oversized and smuggled requests: 400 in two words; the log does not repeat them."""
    caplog.set_level(logging.DEBUG)
    got = await sent(port, head)
    assert (got.status, got.body) == (400, b"Bad request\n")
    assert "Server" not in got.headers
    assert SECRET not in caplog.text
    assert (await asked(port, "/hello/there")).status == 200


async def test_nothing_about_anybody_in_the_log(port: int, caplog: pytest.LogCaptureFixture) -> None:
    """What was asked for is not written down, whether there is such a page, there is none, or it breaks."""
    caplog.set_level(logging.DEBUG)
    assert (await asked(port, f"/hello/{SECRET}?key={SECRET}")).status == 404
    broken = await asked(port, f"/hello/broken/{SECRET}")
    assert (broken.status, broken.body) == (500, b"Something went wrong here. Please try again later.\n")
    down = await asked(port, f"/hello/down/{SECRET}")
    assert (down.status, down.headers["Retry-After"]) == (503, "60")
    assert SECRET not in caplog.text
    assert "A page of /hello could not be made" in caplog.text


async def test_a_body_without_an_end(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever goes on sending after the answer is cut off; meanwhile others are served."""
    monkeypatch.setattr(protocol, "_LINGER", 0.05)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"POST /hello/there HTTP/1.1\r\nHost: club\r\nTransfer-Encoding: chunked\r\n\r\n")
    async with asyncio.timeout(PATIENCE):
        assert b"405" in await reader.readline()
        assert (await asked(port, "/hello/there")).status == 200
        with pytest.raises(ConnectionError):
            while True:
                writer.write(b"1000\r\n" + b"a" * 0x1000 + b"\r\n")
                await writer.drain()
                await asyncio.sleep(0.01)
    writer.close()


async def test_a_request_without_an_end(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Headers that dribble in for ever end with the connection."""
    monkeypatch.setattr(protocol, "_IDLE", 0.2)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET /hello/there HTTP/1.1\r\nHost: club\r\n")
    dribbling = asyncio.create_task(_dribble(writer))
    async with asyncio.timeout(PATIENCE):
        with suppress(ConnectionResetError):  # one more line was on its way
            assert await reader.read() == b""
    dribbling.cancel()
    writer.close()


async def _dribble(writer: asyncio.StreamWriter) -> None:
    while not writer.is_closing():
        writer.write(b"X-More: 1\r\n")
        await asyncio.sleep(0.02)


async def test_many_at_once(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond as many connections as are good for the bot the next one is closed, until there is room again."""
    monkeypatch.setattr(protocol, "_MOST_CONNECTIONS", 3)
    async with AsyncExitStack() as stack:
        for _ in range(3):
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            stack.callback(writer.close)
        await asyncio.sleep(0)
        reader, refused = await asyncio.open_connection("127.0.0.1", port)
        assert await reader.read() == b""
        refused.close()
    async with asyncio.timeout(PATIENCE):
        while True:
            try:
                assert (await asked(port, "/hello/there")).status == 200
                break
            except (ConnectionError, ValueError, IndexError):
                await asyncio.sleep(0.01)


async def test_the_next_one_waits_for_nobody(port: int) -> None:
    """Fifty visitors at once all get their page."""
    got = await asyncio.gather(*(asked(port, "/hello/there") for _ in range(50)))
    assert {one.status for one in got} == {200}


async def test_before_it_runs(sqlite_store: Store) -> None:
    """A visitor who is there before the club is asked to come again in a moment."""
    async with serving("127.0.0.1", 0) as site:
        got = await asked(site.port, "/hello/there")
        assert (got.status, got.headers["Retry-After"]) == (503, "1")


async def test_the_end_lets_answers_be_finished(sqlite_store: Store) -> None:
    """What is being answered when the bot stops is still answered; then nobody listens."""
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def slow(request: PageRequest) -> Page:
        begun.set()
        await go_on.wait()
        return Page(body=b"late")

    async with serving("127.0.0.1", 0) as site:
        port = site.port
        running = asyncio.create_task(site.run(Pages({"slow": slow}, sqlite_store, lambda: NOW).answer))
        await asyncio.sleep(0)
        waiting = asyncio.create_task(asked(port, "/slow"))
        await begun.wait()
        running.cancel()
        asyncio.get_running_loop().call_later(0.05, go_on.set)
    assert (await waiting).body == b"late"
    with pytest.raises(ConnectionError):
        await asked(port, "/slow")


async def test_a_port_that_is_taken() -> None:
    """Who cannot listen is told in one line what to do, as the check tells it."""
    async with serving("127.0.0.1", 0) as site:
        for way in (ready("127.0.0.1", site.port), _served("127.0.0.1", site.port)):
            with pytest.raises(SiteDown, match=rf"Port {site.port} on 127\.0\.0\.1 is in use .* change site\.listen\."):
                await way
    await ready("127.0.0.1", site.port)


@pytest.mark.parametrize(
    ("host", "said"),
    [
        ("no-such-host.invalid", "There is no host"),
        ("203.0.113.7", "is no address of this machine; correct site.listen"),
    ],
)
async def test_a_host_that_is_not_here(host: str, said: str) -> None:
    """An address of another machine, or of none, is told as such."""
    with pytest.raises(SiteDown, match=said):
        await ready(host, 8080)


async def _served(host: str, port: int) -> None:
    async with serving(host, port):
        pass
