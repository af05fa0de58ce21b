"""Everybody can read the pages: on a phone and a desk, by day and by night, by keys, by ear, and on paper."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.club.members.repository import Members
from bot.club.papers.repository import Papers
from bot.compose.site_files import write_pages
from bot.compose.tools import tools
from tests.drawing.test_drawing import size
from tests.pages.browser import browser, in_a_browser, violations, window, with_axe
from tests.pages.served import Served, served
from tests.whole_clubs.lives import lived, say

HOSTILE = (
    "</p><script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\"> "
    "[a](javascript:document.title='taken') **bold** <b>raw</b> $\\frac{1}{2}$ & ]]>"
)
PAGES = ("index", "papers", "paper-1", "words", "connections", "year-2026", "search", "person-2")


@pytest.fixture
async def club(sqlite_url: str) -> AsyncIterator[Served]:
    """A club that has done a bit of everything, and knows somebody who means no good."""
    town = await lived(sqlite_url)
    async with served(town) as there:
        await say(town, f"ada: /club settings archive: public invite: {HOSTILE}")
        for who in ("ada", "ben", "chen"):
            await say(town, f"{who}: /paper my archive how: name")
        await say(town, f"ben: /paper summary sentence: {HOSTILE}")
        await say(town, f"ben: /paper term C++ explanation: {HOSTILE}")
        await say(town, "ben: /paper term 注意力 explanation: n² of β, as Erdős would say")
        await say(town, f"ben: /paper build what: {HOSTILE[:180]}")
        await say(town, f"ben: /paper ask {HOSTILE}")
        await say(town, f"ben: /paper connect 1512.03385 kind: same-idea why: {HOSTILE}")
        await say(town, f"ben: /paper critique different: {HOSTILE} idea: {HOSTILE}")
        await say(town, f"ben: /paper nominate 1301.3781 pitch: {HOSTILE}")
        async with town.store.write() as repos:  # names of other platforms, and titles of the web, may be so
            deep = (await repos[Papers].get([2]))[2]
            await repos[Papers].save(replace(deep, title=f"{HOSTILE} {'a very long title ' * 100}"))
            ben = (await repos[Members].get([2]))[2]
            await repos[Members].save(replace(ben, name=HOSTILE[:60]))
        await town.wait(timedelta(days=9))
        yield there
    await town.close()


@pytest.fixture
def site(club: Served) -> str:
    """The address of its pages."""
    return club.pages


@in_a_browser
async def test_every_page_fits(site: str) -> None:
    """At 360 and at 1,280 pixels nothing stands beside the window, nothing asks another host, no script complains."""
    async with browser() as chromium:
        for wide, scheme in ((360, "light"), (1280, "dark")):
            async with window(chromium, wide, scheme) as page:
                for name in PAGES:
                    await page.goto(f"{site}/{name}.html")
                    assert await page.evaluate("document.documentElement.scrollWidth") <= wide, (name, wide)
                    assert await page.title() != "taken"
                    assert await page.locator("h1").count() == 1


@in_a_browser
@with_axe
async def test_everybody_can_use_every_page(site: str) -> None:
    """No rule of accessibility that axe knows is broken, by day and by night."""
    async with browser() as chromium:
        for scheme in ("light", "dark"):
            async with window(chromium, 1280, scheme) as page:
                for name in PAGES:
                    await page.goto(f"{site}/{name}.html")
                    assert await violations(page) == [], (name, scheme)


@in_a_browser
async def test_one_finds_as_one_types(site: str) -> None:
    """Beginnings of words, signs that belong to them, marks left out, two of a Chinese word's signs; and nothing."""
    async with browser() as chromium, window(chromium) as page:
        await page.goto(f"{site}/search.html")
        for typed, there in (("atten", "Attention Is All You Need"), ("C++", "C++"), ("n2", "注意力"), ("β", "注意力"),
                             ("erdos", "注意力"), ("注意", "注意力")):  # fmt: skip
            await page.fill("#words", typed)
            await page.locator("#results a", has_text=there).first.wait_for()
        await page.fill("#words", "nowhere")
        await page.get_by_text("Nothing was found.").wait_for()


@in_a_browser
async def test_one_finds_from_a_disk(club: Served, tmp_path: Path) -> None:
    """The same pages as files are searched without any server."""
    town = club.town
    await write_pages(town.store, tools(), tmp_path, "The Margin Notes", town.time(), members=False, address="")
    async with browser() as chromium, window(chromium) as page:
        await page.goto(f"{tmp_path.as_uri()}/search.html?q=erdos")
        await page.locator("#results a", has_text="注意力").first.click()
        await page.wait_for_url("file:**/words.html#*")


@in_a_browser
@with_axe
async def test_a_members_link_lets_one_browser_in(club: Served) -> None:
    """Its button opens the members' pages; pressed a second time, elsewhere, it says what to do; so does one unused."""
    await say(club.town, "ada: /club settings archive: members")
    await say(club.town, "ben: /paper archive")
    link = re.search(r"http://127\.0\.0\.1:\d+/\S+", (await club.town.stage.private("ben"))[-1])
    assert link
    async with browser() as chromium, window(chromium, 360) as mine, window(chromium) as other:
        for page in (mine, other):
            await page.goto(link[0])
            assert await violations(page) == []
        await mine.get_by_role("button", name="Let me in").click()
        await mine.wait_for_url(f"{club.pages}/index.html")
        assert "please do not pass them on" in await mine.inner_text("main")
        await mine.goto(f"{club.pages}/person-2.html")
        assert await mine.inner_text("h1") == HOSTILE[:60]
        await other.get_by_role("button", name="Let me in").click()
        await other.get_by_text("/paper archive").wait_for()


@in_a_browser
async def test_what_was_taken_back_is_gone(club: Served) -> None:
    """A page that is open shows it no more as soon as it is loaded again, nor does the search."""
    async with browser() as chromium, window(chromium) as page:
        await page.goto(f"{club.pages}/paper-1.html")
        assert "Compare at equal compute." in await page.inner_text("main")
        await say(club.town, "chen: /paper my archive how: out")
        await page.reload()
        assert "Compare at equal compute." not in await page.inner_text("main")
        await page.goto(f"{club.pages}/search.html?q=equal+compute")
        await page.get_by_text("Nothing was found.").wait_for()


@in_a_browser
async def test_the_graph_is_walked_by_keys_and_by_touch(site: str) -> None:
    """An arrow goes to the next paper that way and shows what ties to it; a first tap does, and a second opens it."""
    async with browser() as chromium:
        async with window(chromium) as page:
            await page.goto(f"{site}/connections.html")
            await page.locator(".graph").focus()
            await page.keyboard.press("ArrowDown")
            assert await page.locator(".graph .chosen").count() == 1
            assert await page.locator(".graph line.near").count() >= 1
            before = await page.evaluate("document.activeElement.getAttribute('data-node')")
            await page.keyboard.press("ArrowUp")
            assert await page.evaluate("document.activeElement.getAttribute('data-node')") != before
            await page.keyboard.press("Enter")
            await page.wait_for_url("**/paper-*.html")
        async with window(chromium, 360, has_touch=True) as page:
            await page.goto(f"{site}/connections.html")
            paper = page.locator(".graph a").first
            await paper.tap()
            assert "connections" in page.url
            await paper.tap()
            await page.wait_for_url("**/paper-*.html")


@in_a_browser
async def test_what_is_hostile_is_read_as_it_was_typed(site: str) -> None:
    """Nothing that a member writes becomes a script, a picture or a link that runs one."""
    async with browser() as chromium, window(chromium) as page:
        for name in (*PAGES, "paper-2", "papers-by-title"):
            await page.goto(f"{site}/{name}.html")
            assert await page.locator("body script, main img, main b, main a[href^='javascript']").count() == 0
            assert await page.title() != "taken"
        await page.goto(f"{site}/paper-2.html")
        assert "a very long title a very long title" in await page.inner_text("h1")
        await page.goto(f"{site}/words.html")
        assert "<b>raw</b>" in await page.inner_text("main")
        assert await page.locator("dd strong", has_text="bold").count() == 1


@in_a_browser
async def test_it_is_read_without_a_script_and_on_paper(site: str) -> None:
    """All papers are in the list; printed, no ways around the pages; numbers are read to who sees none."""
    async with browser() as chromium, window(chromium, java_script_enabled=False) as page:
        await page.goto(f"{site}/papers.html")
        assert await page.locator("main .row").count() == 5
        await page.goto(f"{site}/search.html")
        assert "Searching needs JavaScript" in await page.inner_text("main")
        await page.goto(f"{site}/year-2026.html")
        read_out = page.locator(".weeks .hidden", has_text="Week of 9 Mar 2026: summaries and critiques 3")
        assert await read_out.count() == 1
        await page.emulate_media(media="print")
        assert not await page.locator("header nav").is_visible()


@in_a_browser
async def test_other_programs_show_a_card(club: Served) -> None:
    """A page names a picture of the size that they like, which is there; the members' pages name none."""
    async with browser() as chromium, window(chromium) as page:
        await page.goto(f"{club.pages}/paper-1.html")
        card = await page.locator("meta[property='og:image']").get_attribute("content")
        assert card == f"{club.pages}/card.png"
        assert size(await (await page.request.get(card)).body()) == (1200, 630)
        await say(club.town, "ada: /club settings archive: members")
        assert (await page.request.get(card)).status == 404
