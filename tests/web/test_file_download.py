"""A file that was given is fetched whole or not at all, from the platform's own hosts."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

import pytest
from aiohttp import web

from adapters.discord import GivenFiles
from adapters.web import FileDownload
from bot.chat.given_file import FileNotGiven, FileTrouble
from bot.ports import Unreadable, Why


@asynccontextmanager
async def serving(*, cookie: str = "") -> AsyncIterator[str]:
    """A host with a file, one that moved away, a page for logging in, and an endless one; `host:port`."""

    async def file(request: web.Request) -> web.Response:
        return web.Response(body=request.headers.get("Authorization", cookie).encode() or b"title\n")

    async def moved(_: web.Request) -> web.Response:
        return web.Response(status=302, headers={"Location": "/file"})

    async def signin(_: web.Request) -> web.Response:
        return web.Response(text="<html>Sign in", content_type="text/html")

    async def endless(request: web.Request) -> web.StreamResponse:
        answer = web.StreamResponse()
        await answer.prepare(request)
        try:
            while True:
                await answer.write(b"x" * 65536)
        except ConnectionError:
            return answer

    app = web.Application()
    for path, handler in (("/file", file), ("/moved", moved), ("/signin", signin), ("/endless", endless)):
        app.router.add_get(path, handler)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    try:
        yield f"{host}:{port}"
    finally:
        await runner.cleanup()


async def test_a_file_is_fetched_with_what_proves_who_asks() -> None:
    """The header goes along, and what the host sends is what the file holds."""
    async with serving() as host:
        proof = {"Authorization": "Bearer xoxb-1"}
        assert await FileDownload([host])(f"http://{host}/file", 100, proof) == b"Bearer xoxb-1"


@pytest.mark.parametrize(
    ("path", "why"), [("moved", Why.REDIRECTS), ("signin", Why.CLOSED), ("endless", Why.LARGE), ("none", Why.MISSING)]
)
async def test_what_is_no_such_file_is_none(path: str, why: Why) -> None:
    """A redirect is not followed, a page for logging in is no file, and what never ends is cut off."""
    async with serving() as host:
        with pytest.raises(Unreadable) as no:
            await FileDownload([host])(f"http://{host}/{path}", 200_000, {"Authorization": "Bearer xoxb-1"})
        assert no.value.why is why


async def test_a_private_host_is_never_asked() -> None:
    """What is not allowed is behind the guard, as every other address."""
    async with serving() as host:
        with pytest.raises(Unreadable) as no:
            await FileDownload()(f"http://{host}/file", 100)
        assert no.value.why is Why.PRIVATE


class _Asked:
    """Counts what is fetched."""

    def __init__(self) -> None:
        self.addresses: list[str] = []

    async def __call__(self, address: str, most: int, headers: Mapping[str, str] | None = None) -> bytes:
        self.addresses.append(address)
        return b"x" * min(most, 5)


def _told(url: str, size: int) -> dict[str, object]:
    return {"resolved": {"attachments": {"7": {"id": "7", "filename": "a.csv", "size": size, "url": url}}}}


@pytest.mark.parametrize(
    ("url", "size", "why"),
    [
        ("https://cdn.discordapp.com.evil.example/a.csv", 5, FileTrouble.UNREACHABLE),
        ("https://cdn.discordapp.com/a.csv", 100 * 2**20, FileTrouble.TOO_LARGE),
        ("", 5, FileTrouble.UNREACHABLE),
    ],
)
async def test_only_discords_own_hosts_are_asked_and_only_for_what_fits(url: str, size: int, why: FileTrouble) -> None:
    """A hundred megabytes are refused by the size that Discord states; another host is not asked at all."""
    asked = _Asked()
    (file,) = GivenFiles(asked, "https://discord.com/api/v10").of(_told(url, size), {"file": "7"}).values()
    with pytest.raises(FileNotGiven) as no:
        await file.content(10 * 2**20)
    assert (no.value.why, asked.addresses) == (why, [])


async def test_discords_host_gives_the_file() -> None:
    """At its signed address, as it stands."""
    asked, url = _Asked(), "https://cdn.discordapp.com/ephemeral-attachments/1/7/a.csv?ex=1&is=0&hm=ab&"
    (file,) = GivenFiles(asked, "https://discord.com/api/v10").of(_told(url, 5), {"file": "7"}).values()
    assert (file.name, await file.content(100), asked.addresses) == ("a.csv", b"xxxxx", [url])
