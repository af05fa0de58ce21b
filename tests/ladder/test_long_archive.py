"""However much a club wrote, no page of its archive is long, and every link leads to where the text stands."""

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from adapters.pages import JinjaPages, searching
from bot.background import Tools
from bot.chat.account import Account
from bot.club.entries.model import NoteKind
from bot.club.entries.repository import Notes
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.rounds.repository import Rounds
from bot.compose.site_files import write_pages
from bot.features.archive.model import PageWriter
from bot.features.archive.repository import ArchiveStands
from bot.features.archive.standing import Stand, Standing
from tests.conversation.script import Conversation
from tests.ladder.test_archive import ADDRESS, browser

MOST = 100_000
WRITTEN = "What would I do <differently>? & all of it again. 注意力。 " * 40
MEMBERS = 60


async def crowd(chat: Conversation) -> None:
    """Sixty members who each handed in a long critique and a short summary of the first round's paper."""
    town = chat.town
    async with town.store.write() as repos:
        (round_,) = [one for one in await repos[Rounds].latest(1, 10) if one.paper_ids == (1,)]
        given = await repos[Notes].of_rounds([round_.id])
        for number in range(MEMBERS):
            account = Account(platform="console", workspace="here", user=f"m{number}", name=f"Member {number}")
            member = await repos[Members].add(Member(club_id=1, name=account.name, joined_at=town.time()), account)
            await repos[ArchiveStands].set(Stand(club_id=1, member_id=member.id, how=Standing.NAME, for_all=True))
            for kind, field, text in (
                (NoteKind.CRITIQUE, "different", WRITTEN),
                (NoteKind.SUMMARY, "sentence", f"Number {number}."),
            ):
                await repos[Notes].put(replace(given[0], id=0, member_id=member.id, kind=kind, fields={field: text}))


def html(folder: Path) -> dict[str, str]:
    """The pages in a folder."""
    return {path.name: path.read_text() for path in folder.glob("*.html")}


@pytest.fixture
async def crowded(chat: Conversation) -> Conversation:
    """A public archive with a paper that everybody wrote on."""
    chat.town.address = ADDRESS
    chat.town.brought = {PageWriter: JinjaPages()}
    await chat("""
        (restart)
        ada: /club settings archive: public
        ben: /paper nominate 1706.03762
        (until mon 09:05)
        ben: /paper summary sentence: The first of many.
        (until sun 20:05)
    """)
    await crowd(chat)
    return chat


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where its files are to be."""
    return tmp_path / "site"


async def written(chat: Conversation, folder: Path) -> None:
    """Its pages as files."""
    town, brought = chat.town, Tools({PageWriter: JinjaPages()})
    address = f"{ADDRESS}/archive/1"
    await write_pages(town.store, brought, folder, "The Margin Notes", town.time(), members=False, address=address)


async def test_a_paper_that_many_wrote_on(crowded: Conversation, folder: Path) -> None:
    """Its page is cut into pieces; each entry stands on one of them, where the search and its author's page say."""
    await written(crowded, folder)
    pages = html(folder)
    assert max(len(text.encode()) for text in pages.values()) < MOST
    pieces = {name: text for name, text in pages.items() if name.startswith("paper-1")}
    assert len(pieces) > 2
    stands = {(name, anchor) for name, text in pieces.items() for anchor in re.findall(r'id="(entry-\d+)"', text)}
    assert set(Counter(anchor for _, anchor in stands).values()) == {1}
    assert len(stands) == 2 * MEMBERS + 1
    led = {pair for name, text in pages.items() if name.startswith("person-")
           for pair in re.findall(r'href="(paper-1[\d-]*\.html)#(entry-\d+)"', text)}  # fmt: skip
    index = (folder / "search-entries-0.js").read_text()
    found = set(re.findall(r'"(paper-1[\d-]*\.html)#(entry-\d+)"', index))
    assert found == stands
    assert led < stands
    assert len(led) == 2 * MEMBERS
    for name, text in pieces.items():
        assert all(f'href="{other}"' in text for other in pieces if other != name)
        assert ("citation_title" in text) == (name == "paper-1.html")


async def test_every_piece_is_served(crowded: Conversation, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is written as a file is served as well, also where the index of the search is cut; nothing else is."""
    monkeypatch.setattr(searching, "_SMALL", 1000)
    await written(crowded, folder)
    files = {name: path.read_bytes() for name, path in named(folder).items()}
    assert "search-words-15.js" in files
    async with browser(crowded) as client:
        for name, body in files.items():
            answer = await client.get(f"/archive/1/{name}")
            assert (answer.status, await answer.read()) == (200, body), name
        for name in ("search-words-16.js", "search-entries-1.js", "search", "paper-1-99.html", "paper-1-1.html"):
            assert (await client.get(f"/archive/1/{name}")).status == 404, name


def named(folder: Path) -> dict[str, Path]:
    """The files of a site, by their names."""
    return {path.name: path for path in folder.iterdir() if not path.name.startswith(".")}
