"""Fetching: what is sent is had whole; whatever a hostile website tries has an end, and no way in."""

import gzip
import os
import zlib

import pytest

from adapters.web import Fetcher
from bot.ports import Unreadable, Why
from tests.loopback.web import LoopbackWeb, Page, Trick

HTML = ("text/html", "application/xhtml+xml")


async def why_not(fetcher: Fetcher, address: str) -> Why:
    """Why this address cannot be fetched."""
    with pytest.raises(Unreadable) as no:
        await fetcher.get(address, HTML)
    return no.value.why


async def test_a_page_comes_as_it_was_sent(net: LoopbackWeb, fetcher: Fetcher) -> None:
    """Its bytes, its type and charset, and where it was found; the question says who asks and for what."""
    net.pages["/a"] = Page("<p>é</p>".encode(), 'Text/HTML; Charset="UTF-8"', headers={"ETag": '"7"'})
    page = await fetcher.get(f"  {net.url}/a?b=c#d ", HTML)
    assert (page.body, page.content_type, page.charset) == ("<p>é</p>".encode(), "text/html", "utf-8")
    assert (page.status, page.etag) == (200, '"7"')
    (seen,) = net.log
    assert seen.path == "/a?b=c"
    assert seen.headers["Accept"] == "text/html, application/xhtml+xml"
    assert "Paperclub" in seen.headers["User-Agent"]
    assert not {"Cookie", "Authorization", "Referer"} & {*seen.headers}


@pytest.mark.parametrize("packing", ["gzip", "x-gzip", "deflate", "raw deflate", "identity"])
async def test_packed_pages_are_unpacked(net: LoopbackWeb, fetcher: Fetcher, packing: str) -> None:
    """In the ways that were asked for, and in the one that some servers call deflate, too."""
    text = b"<title>Packed</title>" * 50
    raw = zlib.compressobj(wbits=-15)
    packed = {
        "gzip": gzip.compress(text),
        "x-gzip": gzip.compress(text),
        "deflate": zlib.compress(text),
        "raw deflate": raw.compress(text) + raw.flush(),
        "identity": text,
    }[packing]
    net.pages["/a"] = Page(packed, headers={"Content-Encoding": packing.rpartition(" ")[2]})
    assert (await fetcher.get(f"{net.url}/a", HTML)).body == text


async def test_redirects_are_followed(net: LoopbackWeb, fetcher: Fetcher) -> None:
    """Relative ones and absolute ones, with a cookie where the site wants one; the last address is told."""
    net.pages["/a"] = Page(status=301, headers={"Location": "b/c"})
    net.pages["/b/c"] = Page(status=307, headers={"Location": f"{net.url}/d"})
    net.pages["/d"] = Page(b"there", trick=Trick.COOKIE)
    page = await fetcher.get(f"{net.url}/a", HTML)
    assert (page.body, page.address) == (b"there", f"{net.url}/d")
    assert net.asked == ["/a", "/b/c", "/d", "/d"]
    await fetcher.get(f"{net.url}/d", HTML)
    assert net.asked[4:] == ["/d", "/d"], "a cookie outlived its question"


@pytest.mark.parametrize("trick", [Trick.CIRCLE, Trick.ONWARD])
async def test_redirects_without_an_end(net: LoopbackWeb, fetcher: Fetcher, trick: Trick) -> None:
    """In a circle or onward for ever: after nine pages it is enough."""
    net.pages["/a"] = Page(trick=trick)
    assert await why_not(fetcher, f"{net.url}/a") is Why.REDIRECTS
    assert len(net.log) == 9


@pytest.mark.parametrize(
    "target",
    [
        "http://127.0.0.1:{port}/secret",
        "http://localhost:{port}/secret",
        "http://[::ffff:127.0.0.1]:{port}/secret",
        "http://127.0.0.1/",
        "http://0.0.0.0:{port}/secret",
        "http://[::1]:{port}/secret",
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
        "http://192.168.1.1/",
        "http://[fd00::1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "//127.0.0.1:{port}/secret",
    ],
)
async def test_redirects_to_private_addresses(net: LoopbackWeb, fetcher: Fetcher, target: str) -> None:
    """Wherever a page sends the bot, inside it does not go: the server there is not even asked."""
    async with LoopbackWeb() as inside:
        inside.pages["/secret"] = Page(b"<title>Secret</title>")
        net.pages["/a"] = Page(status=302, headers={"Location": target.format(port=inside.port)})
        assert await why_not(fetcher, f"{net.url}/a") is Why.PRIVATE
        assert inside.log == []


@pytest.mark.parametrize(
    "target",
    [
        "file:///etc/passwd",
        "ftp://example.org/",
        "gopher://example.org/",
        "data:text/html,x",
        "javascript:alert(1)",
        "http://user:pass@example.org/",
        "http://example.org:99999/",
        "http://[::1/",
        "http:///x",
        "http://a b/",
        "http://example.org\\@127.0.0.1/",
        "http://%31%32%37.0.0.1/",
        "http://" + "a" * 70 + ".org/",
        "http://x/" + "y" * 3000,
    ],
)
async def test_addresses_that_are_none(net: LoopbackWeb, fetcher: Fetcher, target: str) -> None:
    """Neither typed nor as a redirect is anything but a plain http(s) address followed."""
    net.pages["/a"] = Page(status=302, headers={"Location": target})
    assert await why_not(fetcher, target) in (Why.ADDRESS, Why.UNREACHABLE)
    assert await why_not(fetcher, f"{net.url}/a") in (Why.ADDRESS, Why.UNREACHABLE, Why.MISSING)
    assert len(net.log) <= 2


async def test_the_guard_holds_for_what_is_typed_too(net: LoopbackWeb) -> None:
    """Without a setting that allows it, loopback is out of reach, under whatever name and number."""
    fetcher = Fetcher(seconds=2)
    for host in ("127.0.0.1", "localhost", "[::ffff:7f00:1]", "0.0.0.0"):
        assert await why_not(fetcher, f"http://{host}:{net.port}/a") is Why.PRIVATE
    for host in ("127.1", "2130706433", "0x7f000001", "0177.0.0.1"):  # other ways to write it: refused as one or other
        assert await why_not(fetcher, f"http://{host}:{net.port}/a") in (Why.PRIVATE, Why.ADDRESS, Why.UNREACHABLE)
    assert net.log == []
    await fetcher.close()


async def test_a_network_can_be_allowed(net: LoopbackWeb) -> None:
    """An intranet is reached where whoever runs the bot says so."""
    net.pages["/a"] = Page(b"inside")
    fetcher = Fetcher(["127.0.0.0/8"])
    assert (await fetcher.get(f"http://localhost:{net.port}/a", HTML)).body == b"inside"
    await fetcher.close()


async def test_a_gigabyte_is_not_read(net: LoopbackWeb, fetcher: Fetcher) -> None:
    """An endless body, and a packed one, end at the limit: refused, or cut where the beginning is enough."""
    net.pages["/endless"] = Page(b"<title>Endless</title>", trick=Trick.ENDLESS)
    net.pages["/bomb"] = Page(trick=Trick.BOMB)
    for path in ("/endless", "/bomb"):
        assert await why_not(fetcher, net.url + path) is Why.LARGE
        page = await fetcher.get(net.url + path, HTML, cut=True)
        assert len(page.body) == 100_000


@pytest.mark.parametrize("trick", [Trick.HANG, Trick.DRIP, Trick.SLOW_HEADERS])
async def test_a_slow_drip_has_an_end(net: LoopbackWeb, trick: Trick) -> None:
    """However a server keeps the line busy, it has so many seconds in all."""
    net.pages["/a"] = Page(b"<title>Slow</title>", trick=trick)
    fetcher = Fetcher([f"{net.host}:{net.port}"], seconds=0.3)
    assert await why_not(fetcher, f"{net.url}/a") is Why.SLOW
    await fetcher.close()


@pytest.mark.parametrize(
    ("page", "why"),
    [
        (Page(b"%PDF-1.5", "application/pdf"), Why.OTHER_KIND),
        (Page(b"\x89PNG", "image/png"), Why.OTHER_KIND),
        (Page(b"PK", "application/zip"), Why.OTHER_KIND),
        (Page(b"{}", "application/json"), Why.OTHER_KIND),
        (Page(b"", status=404), Why.MISSING),
        (Page(b"", status=410), Why.MISSING),
        (Page(b"", status=401), Why.CLOSED),
        (Page(b"", status=403), Why.CLOSED),
        (Page(b"", status=429), Why.CLOSED),
        (Page(b"", status=500), Why.BROKEN),
        (Page(b"", status=503), Why.BROKEN),
        (Page(b"", status=302), Why.BROKEN),  # to nowhere
        (Page(b"not packed", trick=Trick.GARBAGE), Why.BROKEN),
        (Page(b"brotli", trick=Trick.UNASKED), Why.BROKEN),
        (Page(b"half", trick=Trick.HALF), Why.BROKEN),
        (Page(b"", trick=Trick.DROP), Why.UNREACHABLE),
    ],
)
async def test_what_is_no_page_has_its_reason(net: LoopbackWeb, fetcher: Fetcher, page: Page, why: Why) -> None:
    """Every sick answer is told for what it is."""
    net.pages["/a"] = page
    assert await why_not(fetcher, f"{net.url}/a") is why


async def test_a_page_without_a_type_is_tried(net: LoopbackWeb, fetcher: Fetcher) -> None:
    """Some servers say nothing; what it is turns out when it is read."""
    net.pages["/a"] = Page(b"<title>Untold</title>", "")
    page = await fetcher.get(f"{net.url}/a", HTML)
    assert (page.content_type, page.body) == ("", b"<title>Untold</title>")


async def test_nobody_there(fetcher: Fetcher, net: LoopbackWeb) -> None:
    """A port where nobody listens, and a name nobody has."""
    closed = Fetcher(["127.0.0.1:9"], seconds=2)
    assert await why_not(closed, "http://127.0.0.1:9/") is Why.UNREACHABLE
    await closed.close()
    assert await why_not(closed, f"{net.url}/a") is Why.UNREACHABLE
    assert await why_not(fetcher, "http://nobody.invalid/") is Why.UNREACHABLE


async def test_questions_with_a_condition(net: LoopbackWeb, fetcher: Fetcher) -> None:
    """What was not modified comes without a body; the condition goes to its own host alone."""
    net.pages["/feed"] = Page(status=304, content_type="")
    page = await fetcher.get(f"{net.url}/feed", HTML, headers={"If-None-Match": '"7"'})
    assert (page.status, page.body, net.log[0].headers["If-None-Match"]) == (304, b"", '"7"')
    async with LoopbackWeb() as other:
        both = Fetcher([f"127.0.0.1:{net.port}", f"127.0.0.1:{other.port}"])
        other.pages["/feed"] = Page(b"new")
        net.pages["/feed"] = Page(status=302, headers={"Location": f"{other.url}/feed"})
        assert (await both.get(f"{net.url}/feed", HTML, headers={"If-None-Match": '"7"'})).body == b"new"
        assert "If-None-Match" not in other.log[0].headers
        await both.close()


async def test_no_proxy_of_the_machine(net: LoopbackWeb, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the environment says about proxies is not for other people's addresses."""
    monkeypatch.setitem(os.environ, "HTTP_PROXY", "http://127.0.0.1:9/")
    monkeypatch.setitem(os.environ, "http_proxy", "http://127.0.0.1:9/")
    net.pages["/a"] = Page(b"direct")
    assert (await fetcher.get(f"{net.url}/a", HTML)).body == b"direct"
