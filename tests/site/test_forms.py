"""What a page's form sends: small, whole and at once, or it is refused; and only where forms are taken."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import UTC, datetime

import pytest

from adapters.site import forms, serving
from bot.ports import Store
from bot.site.answering import Pages
from bot.site.model import Page, PageRequest
from tests.site.wire import PATIENCE, Answered, asked, parsed, sent

FORM = "application/x-www-form-urlencoded"


async def door(request: PageRequest) -> Page | None:
    """A page at a path that ends in / alone."""
    return Page(body=b"knock") if request.rest == ("",) else None


async def knocked(request: PageRequest) -> Page | None:
    """What was sent."""
    return Page(body=repr(sorted(request.visit.fields.items())).encode())


@pytest.fixture
async def port(sqlite_store: Store) -> AsyncIterator[int]:
    """Where a page is served that takes a form."""
    pages = Pages({"door": door}, sqlite_store, lambda: datetime(2026, 12, 1, tzinfo=UTC), submits={"door": knocked})
    async with serving("127.0.0.1", 0) as site:
        running = asyncio.create_task(site.run(pages.answer))
        await asyncio.sleep(0)
        yield site.port
        running.cancel()


async def posted(port: int, body: bytes, kind: str = FORM) -> Answered:
    """The answer to what a browser sends."""
    head = f"POST /door/ HTTP/1.1\nHost: club\nConnection: close\nContent-Type: {kind}\nContent-Length: {len(body)}\n\n"
    return await sent(port, head, body)


async def test_a_form_is_sent(port: int) -> None:
    """Its fields come as they were typed; one without any, or of another kind, brings none."""
    assert (await asked(port, "/door/")).body == b"knock"
    assert (await posted(port, b"who=%C3%86r%C3%B8&what=a+b")).body.decode() == "[('what', 'a b'), ('who', 'Ærø')]"
    assert (await posted(port, b"")).body == b"[]"
    assert (await posted(port, b"who=me", "text/plain")).body == b"[]"
    assert (await posted(port, b"\x00" * 100_000, "multipart/form-data; boundary=x")).body == b"[]"


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"a" * 5000, 413),
        (b"&".join(b"f%d=1" % n for n in range(9)), 400),
        (b"no equals sign", 400),
        ("who=Ærø".encode(), 400),
    ],
)
async def test_what_is_no_form(port: int, body: bytes, status: int) -> None:
    """Too much, too many fields, or nonsense: a number and two words, and the next one is served."""
    got = await posted(port, body)
    assert (got.status, got.body) == (status, b"Bad request\n")
    assert (await asked(port, "/door/")).status == 200


async def test_a_form_without_an_end(port: int) -> None:
    """What goes on and on is read no further than a form can be."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    head = f"POST /door/ HTTP/1.1\r\nHost: club\r\nContent-Type: {FORM}\r\nTransfer-Encoding: chunked\r\n\r\n"
    writer.write(head.encode())
    flooding = asyncio.create_task(_flood(writer))
    async with asyncio.timeout(PATIENCE):
        assert b"413" in await reader.readline()
    flooding.cancel()
    writer.close()


async def _flood(writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while True:
            writer.write(b"400\r\n" + b"a" * 0x400 + b"\r\n")
            await writer.drain()


async def test_a_form_that_dribbles(port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever begins a form and does not go on is told so, and the connection is closed."""
    monkeypatch.setattr(forms, "_WITHIN", 0.1)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    head = f"POST /door/ HTTP/1.1\r\nHost: club\r\nContent-Type: {FORM}\r\nContent-Length: 20\r\n\r\nwho="
    writer.write(head.encode())
    async with asyncio.timeout(PATIENCE):
        got = parsed(await reader.read())
    assert (got.status, got.body) == (408, b"Bad request\n")
    writer.close()


async def test_other_methods(port: int) -> None:
    """A page that takes forms says so; it takes nothing else."""
    got = await asked(port, "/door/", "PUT")
    assert (got.status, got.headers["Allow"]) == (405, "GET, HEAD, POST")
    for path in ("/door", "/door//", "/door/x/", "/door/./", "/door/../door/"):
        assert (await asked(port, path)).status == 404
