"""The club's archive: who is let in, how everybody stands there, and what is never there."""

import asyncio
import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import aiohttp
import pytest

from adapters.site import serving
from bot.features.archive.model import PageWriter
from tests.conversation.script import Conversation
from tests.plain_pages import PlainPages

ADDRESS = "https://papers.example.org/club"
_LINK = re.compile(r"https://papers\.example\.org/club(/archive/door/[\w.-]+)")
NOTHING = "There is nothing here.\n"


@pytest.fixture
async def served(chat: Conversation) -> Conversation:
    """A club whose bot serves pages, with an archive for its members."""
    chat.town.address = ADDRESS
    chat.town.brought = {PageWriter: PlainPages()}
    await chat("(restart)\n ada: /club settings archive: members\n → Members may read the club's pages")
    return chat


@pytest.fixture
async def read(served: Conversation) -> Conversation:
    """Its first round is over; ben and chen have handed in."""
    await served("""
        ben: /paper nominate 1706.03762 pitch: A patient one.
        (until mon 09:05)
        ben: /paper summary sentence: Zebras need attention.
        chen: /paper critique different: Compare at equal compute.
        (until sun 20:05)
    """)
    return served


@asynccontextmanager
async def browser(chat: Conversation) -> AsyncIterator[aiohttp.ClientSession]:
    """A browser that keeps no cookie of itself, at the bot as it runs now."""
    async with serving("127.0.0.1", 0) as site:
        running = asyncio.create_task(site.run(chat.town.club.pages.answer))
        await asyncio.sleep(0)
        jar = aiohttp.DummyCookieJar()
        async with aiohttp.ClientSession(f"http://127.0.0.1:{site.port}", cookie_jar=jar) as client:
            yield client
        running.cancel()


async def link_of(chat: Conversation, who: str) -> str:
    """The way in that somebody gets."""
    await chat(f"{who}: /paper archive\n → The pages of")
    found = _LINK.search(chat.said(who))
    assert found, chat.said(who)
    return found[1]


async def let_in(chat: Conversation, client: aiohttp.ClientSession, who: str = "ben") -> dict[str, str]:
    """The cookie that somebody's browser has from then on, as a header."""
    answer = await client.post(await link_of(chat, who), allow_redirects=False)
    assert (answer.status, answer.headers["Location"]) == (303, "../1/index.html")
    return {"Cookie": answer.headers["Set-Cookie"].partition(";")[0]}


async def shown(client: aiohttp.ClientSession, file: str, cookie: dict[str, str] | None = None) -> str:
    """What stands on a page; "" where there is none."""
    answer = await client.get(f"/archive/1/{file}", headers=cookie)
    text = await answer.text()
    if answer.status == 404:
        assert text == NOTHING
        return ""
    assert answer.status == 200, text
    return text


async def test_a_member_is_let_in(served: Conversation) -> None:
    """Robots that look at a link do not use it up; its button lets one browser in, once; all others see nothing."""
    await served("ben: /paper nominate 1706.03762\n →")
    link = await link_of(served, "ben")
    async with browser(served) as client:
        assert await shown(client, "index.html") == ""
        for look in (client.get, client.head, client.get):
            door = await look(link)
            assert (door.status, "Set-Cookie" in door.headers) == (200, False)
        assert "Let me in" in await (await client.get(link)).text()
        entered = await client.post(link, allow_redirects=False)
        assert entered.status == 303
        cookie = entered.headers["Set-Cookie"]
        for said in ("Path=/club/archive/1/", "HttpOnly", "Secure", "SameSite=Lax", "Max-Age=2592000"):
            assert said in cookie
        assert "The Margin Notes" in await shown(client, "index.html", {"Cookie": cookie.partition(";")[0]})
        for ask in (client.post, client.get):
            again = await ask(link)
            assert (again.status, "Set-Cookie" in again.headers) == (410, False)
            assert "was used already" in await again.text()


async def test_links_and_cookies_grow_old(served: Conversation) -> None:
    """A link holds for ten minutes and a cookie for thirty days; one that is tampered with never did."""
    await served("ben: /paper nominate 1706.03762\n →")
    async with browser(served) as client:
        cookie = await let_in(served, client)
        link = await link_of(served, "ben")
        served.town.time.sleep(timedelta(minutes=11))
        assert (await client.post(link)).status == 410
        other_club = link.replace("door/1.", "door/2.")
        for wrong in (link[:-2], other_club, "/archive/door/1.", "/archive/door/x", "/archive/door/", "/archive/1/x"):
            answer = await client.post(wrong)
            assert (answer.status, await answer.text()) == (404, NOTHING)
        assert await shown(client, "index.html", cookie)
        assert await shown(client, "index.html", {"Cookie": cookie["Cookie"] + "x"}) == ""
        served.town.time.sleep(timedelta(days=31))
        assert await shown(client, "index.html", cookie) == ""


async def test_who_is_gone_is_let_in_no_more(read: Conversation) -> None:
    """The cookie of a member who left, or was forgotten, is worth nothing, and nothing tells why."""
    async with browser(read) as client:
        ben, chen = await let_in(read, client), await let_in(read, client, "chen")
        await read("chen: /paper my forget\n chen presses Yes, forget me\n → Done")
        assert await shown(client, "index.html", chen) == ""
        assert await shown(client, "index.html", ben)
        await read("ada: /club settings archive: off\n → The club has no pages")
        assert await shown(client, "index.html", ben) == ""


async def test_what_is_taken_back_is_gone_at_once(read: Conversation) -> None:
    """What is blind is not there before the wrap; what was hidden or forgotten is not there from the next look on."""
    async with browser(read) as client:
        ben = await let_in(read, client)
        page = await shown(client, "paper-1.html", ben)
        assert "Zebras need attention." in page
        assert "A patient one." in page
        assert "Compare at equal compute." in page
        await read("ada: /club hide member: ben\n ada fills why: It names somebody.\n → It is hidden")
        assert "Zebras" not in await shown(client, "paper-1.html", ben)
        assert "Zebras" not in await shown(client, "search.json", ben)
        await read("chen: /paper my forget\n chen presses Yes, forget me\n → Done")
        page = await shown(client, "paper-1.html", ben)
        assert "equal compute" not in page
        assert "chen" not in page


async def test_blind_until_the_wrap(served: Conversation) -> None:
    """While a round is read, its paper is there and nothing of what members write."""
    await served("""
        ben: /paper nominate 1706.03762
        (until mon 09:05)
        ben: /paper summary sentence: Zebras need attention.
    """)
    async with browser(served) as client:
        ben = await let_in(served, client)
        for file in ("paper-1.html", "index.html", "search.json", "papers.html"):
            page = await shown(client, file, ben)
            assert "Attention Is All You Need" in page
            assert "Zebras" not in page


async def test_the_way_into_the_thread(read: Conversation) -> None:
    """A member finds the thread of each reading; to everybody else its address is not told."""
    async with browser(read) as client:
        cookie = await let_in(read, client)
        ways = json.loads(await shown(client, "paper-1.html", cookie))["readings"][0]["threads"]
        stood = [read.town.stage.platform.link(one) for one in await read.town.places() if one.thread]
        assert ways == [way for way in stood[:1] if way]
        await read("ada: /club settings archive: public\n →")
        assert json.loads(await shown(client, "paper-1.html"))["readings"][0]["threads"] == []


async def test_how_members_stand(read: Conversation) -> None:
    """Among members by name; to everybody nameless, until they say otherwise, knowing that everybody reads it."""
    async with browser(read) as client:
        ben = await let_in(read, client)
        assert '"ben"' in await shown(client, "paper-1.html", ben)
        await read("""
            ben: /paper my archive how: name
              → You stand there by your name. … Should they open to everybody
            ada: /club settings archive: public
              → Everybody may read the club's pages
        """)
        page = await shown(client, "paper-1.html")
        assert "Zebras need attention." in page
        assert "ben" not in page
        await read("ben: /paper my archive\n → without your name … [By my name]\n ben presses By my initials\n →")
        assert '"B."' in await shown(client, "paper-1.html")
        await read("ben: /paper my archive how: out\n → Nothing of yours is there.")
        for cookie in (None, ben):
            page = await shown(client, "paper-1.html", cookie)
            assert "Zebras" not in page
            assert "A patient one." not in page
            assert "Compare at equal compute." in page


async def test_never_there(read: Conversation) -> None:
    """Goals, times, who asked for a word, and who voted how are on no page of anybody."""
    await read("""
        ben: /paper my goal papers: 17
        ben: /paper my read 77m
        dora: /paper term Softmax
        chen: /paper term Softmax what: explain explanation: It makes shares of scores.
          → is explained now
    """)
    async with browser(read) as client:
        ben = await let_in(read, client)
        for file in ("index.html", "paper-1.html", "words.html", "person-2.html", "search.json"):
            page = await shown(client, file, ben)
            assert not re.search(r"\b77\b", page)
            assert "dora" not in page
        assert "It makes shares of scores." in await shown(client, "words.html", ben)


async def test_no_archive(chat: Conversation) -> None:
    """Without pages, or where they are off, the command says what to do; who is no member is told how to be one."""
    await chat("""
        ben: /paper archive
          → serves no pages
    """)
    chat.town.address = ADDRESS
    await chat("(restart)\n ben: /paper archive\n → serves no pages")  # nobody brought anything that writes them
    async with browser(chat) as client:
        for path in ("/archive/1/index.html", "/archive/door/1.x"):
            assert (await client.get(path)).status == (await client.post(path)).status == 404
    chat.town.brought = {PageWriter: PlainPages()}
    await chat("""
        (restart)
        ben: /paper archive
          → has no pages yet … /club settings archive: members
        ben: /club settings archive: public
          ✗ organizers
        ada: /club settings archive: public invite: Write to hello@example.org
          → What its pages say on how to join (invite: Write to hello@example.org)
        eve: /paper archive
          ✗ for its members
    """)


async def test_a_tie_is_as_blind_as_its_critique(served: Conversation) -> None:
    """What a critique ties is shown with it, after the wrap; what somebody ties by itself is there at once."""
    await served("""
        ben: /paper nominate 1512.03385
        (until mon 09:05)
        (until sun 20:05)
        ben: /paper nominate 1706.03762
        (until mon 09:05)
        chen: /paper critique different: Equal compute. technique: Residual paths from: 1512.03385
        ben: /paper connect 1512.03385 kind: builds-on why: It has them, too.
          →
    """)
    async with browser(served) as client:
        ben = await let_in(served, client)
        page = await shown(client, "connections.html", ben)
        assert "It has them, too." in page
        assert "borrows-from" not in page
        await served("(until sun 20:05)")
        assert "borrows-from" in await shown(client, "connections.html", ben)
