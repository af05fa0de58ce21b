"""However much a club wrote, no page of its archive is long, and every link leads to where the text stands."""

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

from adapters.pages import JinjaPages
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


async def test_a_paper_that_many_wrote_on(chat: Conversation, tmp_path: Path) -> None:
    """Its page is cut into pieces; each entry stands on one of them, where the search and its author's page say."""
    await chat("""
        ada: /club settings archive: public
        ben: /paper nominate 1706.03762
        (until mon 09:05)
        ben: /paper summary sentence: The first of many.
        (until sun 20:05)
    """)
    await crowd(chat)
    town = chat.town
    brought = Tools({PageWriter: JinjaPages()})
    await write_pages(town.store, brought, tmp_path, "The Margin Notes", town.time(), members=False, address="")
    pages = html(tmp_path)
    assert max(len(text.encode()) for text in pages.values()) < MOST
    pieces = {name: text for name, text in pages.items() if name.startswith("paper-1")}
    assert len(pieces) > 2
    stands = {(name, anchor) for name, text in pieces.items() for anchor in re.findall(r'id="(entry-\d+)"', text)}
    assert set(Counter(anchor for _, anchor in stands).values()) == {1}
    assert len(stands) == 2 * MEMBERS + 1
    led = {pair for name, text in pages.items() if name.startswith("person-")
           for pair in re.findall(r'href="(paper-1[\d-]*\.html)#(entry-\d+)"', text)}  # fmt: skip
    index = (tmp_path / "search-entries.js").read_text()
    found = set(re.findall(r'"(paper-1[\d-]*\.html)#(entry-\d+)"', index))
    assert found == stands
    assert led < stands
    assert len(led) == 2 * MEMBERS
    for name, text in pieces.items():
        assert all(f'href="{other}"' in text for other in pieces if other != name)
        assert ("citation_title" in text) == (name == "paper-1.html")
