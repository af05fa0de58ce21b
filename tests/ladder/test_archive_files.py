"""The archive as plain files: the same pages, what is gone is removed, and what was there before stays whole."""

import errno
import json
from pathlib import Path

import pytest

from bot.background import Tools
from bot.compose import site_files
from bot.compose.site_files import write_pages
from bot.config import Config
from bot.config.sections import StoreSettings
from bot.features.archive.model import PageWriter
from bot.ports import StoreDown
from tests.conversation.script import Conversation
from tests.ladder.test_archive import ADDRESS, browser
from tests.plain_pages import PlainPages

CLUB = "The Margin Notes"


@pytest.fixture
async def read(chat: Conversation) -> Conversation:
    """A club with a public archive whose first round is over."""
    chat.town.address = ADDRESS
    chat.town.brought = {PageWriter: PlainPages()}
    await chat("""
        (restart)
        ada: /club settings archive: public
        ben: /paper nominate 1706.03762 pitch: A patient one.
        (until mon 09:05)
        ben: /paper summary sentence: Zebras need attention.
        ben: /paper my archive how: name
        chen: /paper critique different: Compare at equal compute.
        (until sun 20:05)
    """)
    return chat


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the site is to be."""
    return tmp_path / "site"


def files(folder: Path) -> dict[str, str]:
    """What is in it."""
    return {one.name: one.read_text() for one in folder.iterdir()} if folder.exists() else {}


def put(folder: Path, name: str, text: str) -> None:
    """Somebody else writes a file there."""
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text)


async def written(chat: Conversation, folder: Path, club: str = CLUB, *, members: bool = False) -> str:
    """What is told of the files that are written now."""
    town = chat.town
    address, brought = f"{ADDRESS}/archive/1", Tools({PageWriter: PlainPages()})
    return await write_pages(town.store, brought, folder, club, town.time(), members=members, address=address)


async def test_the_files_are_what_is_served(read: Conversation, folder: Path) -> None:
    """Every file is, letter for letter, the page that the bot serves; nobody is named who did not say so."""
    assert f"files of “{CLUB}”" in await written(read, folder)
    found = {name: text for name, text in files(folder).items() if not name.startswith(".")}
    assert {"index.html", "papers.html", "paper-1.html", "words.html", "feed.xml", "search.json"} <= found.keys()
    async with browser(read) as client:
        for name, text in found.items():
            answer = await client.get(f"/archive/1/{name}")
            assert (answer.status, await answer.text()) == (200, text), name
    everything = "".join(found.values())
    assert "Zebras need attention." in everything
    assert "chen" not in everything
    assert '"ben"' in everything


async def test_what_is_gone_is_removed(read: Conversation, folder: Path) -> None:
    """The next time, what was taken back is in no file, and whose pages are gone have none; others' files stay."""
    put(folder, "CNAME", "papers.example.org")
    await written(read, folder)
    (own,) = [name for name, text in files(folder).items() if name.startswith("person-")]
    await read("ben: /paper my archive how: out\n → Nothing of yours")
    await written(read, folder)
    after = files(folder)
    assert own not in after
    assert "Zebras" not in "".join(after.values())
    assert after["CNAME"] == "papers.example.org"
    assert ".paperclub-site.new" not in after


async def test_a_disk_that_is_full(read: Conversation, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The site before it stays whole, nothing is left beside it, and whoever asked is told in a line."""
    await written(read, folder)
    before = files(folder)
    await read("ben: /paper my archive how: out\n → Nothing of yours")
    room = iter(range(5))

    def write(path: Path, body: bytes) -> int:
        if next(room, None) is None:
            raise OSError(errno.ENOSPC, "No space left on device", str(path))
        with path.open("wb") as file:
            return file.write(body)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", write)
        with pytest.raises(StoreDown, match="is as it was: No space left on device"):
            await written(read, folder)
    assert files(folder) == before


async def test_files_of_somebody_else(read: Conversation, folder: Path) -> None:
    """What Paperclub did not write it never writes over, nor removes by a list that was tampered with."""
    put(folder, "index.html", "mine")
    with pytest.raises(StoreDown, match=r"index\.html is no page of Paperclub's; give another folder"):
        await written(read, folder)
    assert files(folder) == {"index.html": "mine"}
    inner = folder / "papers"
    await written(read, inner)
    put(inner, ".paperclub-site.json", json.dumps({"files": [*files(inner), "../index.html", ".."]}))
    await written(read, inner)
    assert "Attention" in files(inner)["index.html"]
    assert (folder / "index.html").read_text() == "mine"
    put(inner, ".paperclub-site.json", "[]")
    with pytest.raises(StoreDown, match="is broken; give an empty folder"):
        await written(read, inner)


async def test_who_may_have_files(read: Conversation, folder: Path) -> None:
    """Members' pages are written only where that is said; a club without pages, or that is none, is told of."""
    await read("ada: /club settings archive: members\n →")
    with pytest.raises(StoreDown, match="are for its members; --members writes"):
        await written(read, folder)
    assert files(folder) == {}
    assert "pass them on to nobody else" in await written(read, folder, members=True)
    assert '"chen"' in files(folder)["paper-1.html"]
    assert "feed.xml" not in files(folder)
    await read("ada: /club settings archive: off\n →")
    with pytest.raises(StoreDown, match="shows no pages"):
        await written(read, folder, members=True)
    with pytest.raises(StoreDown, match="There is no club “Nobody's” here"):
        await written(read, folder, "Nobody's")


async def test_while_the_bot_runs(read: Conversation, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The database is the running bot's alone, and the files are written all the same."""
    monkeypatch.setattr(site_files, "tools", lambda: Tools({PageWriter: PlainPages()}))
    config = Config(store=StoreSettings(url=read.town.url))
    assert "files of" in await site_files.write_site(config, folder, CLUB, members=False, address=ADDRESS)
    assert "Zebras need attention." in files(folder)["paper-1.html"]
    await read("ben: /paper now\n →")
