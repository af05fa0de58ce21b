"""Papers that were taken in before TeX was read are brought forward: their texts, what names them, what finds them."""

import json

from sqlalchemy import text

from adapters.store import open_store
from bot.club.entries.model import NoteKind
from bot.club.entries.repository import Notes
from bot.club.papers.addresses import keys, page_key
from bot.club.papers.entering import entered
from bot.club.papers.finding import by_hand
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.search.repository import Search
from tests.store.samples import KINDS
from tests.store.test_migrations import engine_of, make_old

TITLE = r"$\mathcal{O}(n^2)$ for Schr\"odinger--{\O}rsted"
READ = "O(n²) for Schrödinger–Ørsted"
ABSTRACT = r"It costs $5 per page and \texttt{timm} $\frac{a+b}{c}$, \textbf{not} C:\temp."
READ_ABSTRACT = r"It costs $5 per page and timm (a+b)/c, not C:\temp."


async def _write_old(url: str, *statements: tuple[str, dict[str, object]]) -> None:
    engine = engine_of(open_store(url))
    await engine.start()
    async with engine.writing() as connection:
        for sql, values in statements:
            await connection.execute(text(sql), values)
    await engine.close()


async def test_stored_papers_read_as_new_ones_do(new_url: str) -> None:
    """Title, abstract and authors; what was written stays beside them, also of what a correction replaced."""
    await make_old(new_url, "0012")
    await _write_old(
        new_url,
        (
            "UPDATE papers SET title = :title, abstract = :abstract, authors = :authors, original = :original",
            {
                "title": TITLE,
                "abstract": ABSTRACT,
                "authors": json.dumps(["{\\L}ukasz K", "Ada"]),
                "original": json.dumps([["title", "$\\alpha$"], ["link", "https://x.org/$a$"]]),
            },
        ),
        ("UPDATE notes SET fields = :fields", {"fields": json.dumps({"from": TITLE, "technique": TITLE})}),
        ("UPDATE connections SET note_id = 1, to_paper_id = 1", {}),
        ("UPDATE suggested SET paper = :paper", {"paper": json.dumps({"title": "$\\beta$", "authors": []})}),
    )
    store = open_store(new_url)
    await store.open()
    async with store.read() as repos:
        paper = (await repos[Papers].get([1]))[1]
        found = {
            words: await repos[Search].find(1, words, 9, kinds=KINDS)
            for words in ("orsted", "lukasz", "timm", "mathcal")
        }
        (note,) = await repos[Notes].of_rounds([1])
    async with engine_of(store).reading() as connection:
        suggested = json.loads(str(await connection.scalar(text("SELECT paper FROM suggested"))))
        shelved = await connection.scalar(text("SELECT count(*) FROM shelved"))
    await store.close()
    raw = Paper(key="x", title=TITLE, abstract=ABSTRACT, authors=(r"{\L}ukasz K", "Ada"))
    assert (paper.title, paper.abstract, paper.authors) == (READ, READ_ABSTRACT, ("Łukasz K", "Ada"))
    assert dict(paper.written) == dict(entered(raw).written)
    assert paper.original == (("title", "α"), ("link", "https://x.org/$a$"))
    assert note.kind is NoteKind.SUMMARY
    assert note.fields == {
        "from": READ,
        "technique": TITLE,
    }  # the one names the paper, the other are its author's words
    assert {words: [one.kind.name for one in some] for words, some in found.items()} == {
        "orsted": ["paper"], "lukasz": ["paper"], "timm": ["paper"], "mathcal": [],
    }  # fmt: skip
    assert suggested == {"title": "β", "authors": [], "written": [["title", "$\\beta$"]]}
    assert shelved == 0


async def test_a_title_typed_again_is_the_same_paper(new_url: str) -> None:
    """A paper that has nothing but its title is known by it, as it was written and as it is read."""
    await make_old(new_url, "0012")
    plain = by_hand("A plain title", "")
    old = "title:0123456789abcdef0123456789abcdef"
    await _write_old(
        new_url, ("UPDATE papers SET key = :key, title = :title", {"key": old, "title": r"On $\alpha$-GANs"})
    )
    store = open_store(new_url)
    await store.open()
    async with store.read() as repos:
        typed = by_hand(r"On $\alpha$-GANs", "")
        assert typed.title == "On α-GANs"
        assert (await repos[Papers].keyed(1, typed.key)) == (await repos[Papers].get([1]))[1]
        assert await repos[Papers].keyed(1, old)
        assert not await repos[Papers].keyed(1, plain.key)
    await store.close()


async def test_letters_with_strokes_are_found_in_old_entries(new_url: str) -> None:
    """The words of what was written before are brought forward, too."""
    await make_old(new_url, "0012")
    await _write_old(new_url, ("UPDATE search SET text = 'von Bjørn und Łódź', words = words WHERE kind = 'note'", {}))
    store = open_store(new_url)
    await store.open()
    async with store.read() as repos:
        for words in ("bjorn", "lodz", "Bjørn", "ŁÓDŹ"):
            assert [one.kind.name for one in await repos[Search].find(1, words, 9, kinds=KINDS)] == ["note"], words
    await store.close()


async def test_stored_pages_are_found_by_how_their_addresses_are_read_today(new_url: str) -> None:
    """Trackers, ports, files of proceedings and PubMed's old addresses: each leads to the paper that is there."""
    stored = {
        "https://example.org:8080/a": "web:example.org/a",
        "https://medium.com/@a/b-1?source=rss----7---4": "web:medium.com/@a/b-1?source=rss----7---4",
        "https://proceedings.mlr.press/v97/tan19a/tan19a.pdf": "web:proceedings.mlr.press/v97/tan19a/tan19a.pdf",
        "https://www.ncbi.nlm.nih.gov/pubmed/33301246": "web:ncbi.nlm.nih.gov/pubmed/33301246",
        "https://example.org/" + "deep/" * 95: "web:" + "0" * 64,
        "https://example.org/plain": "web:example.org/plain",
    }
    await make_old(new_url, "0019")
    put = """INSERT INTO papers (id, club_id, key, title, authors, abstract, categories, published, version, link,
        links, comment, withdrawn, original) VALUES (:id, 1, :key, 'Kept', '[]', '', '[]', NULL, 0, :link, '[]', '',
        false, :original)"""
    rows = [
        (put, {"id": number, "key": key, "link": link, "original": "[]"})
        for number, (link, key) in enumerate(stored.items(), 50)
    ]
    corrected = {"id": 60, "key": "web:example.net/c", "link": "https://example.org/elsewhere"}
    rows += [(put, {**corrected, "original": json.dumps([["link", "https://example.net:99/c"]])})]
    twin = {"id": 61, "key": "web:example.org/plain?utm_id=1", "link": "https://example.org/plain?utm_id=1"}
    await _write_old(new_url, *rows, (put, {**twin, "original": "[]"}))
    store = open_store(new_url)
    await store.open()
    try:
        async with store.read() as repos:
            for number, link in enumerate(stored, 50):
                for key in keys(link):
                    assert (paper := await repos[Papers].keyed(1, key)) is None or paper.id == number, key
                assert (paper := await repos[Papers].keyed(1, by_hand("Again", link).key)) is not None
                assert paper.id == number
            moved = await repos[Papers].keyed(1, page_key("https://example.net:99/c"))
            assert moved is not None
            assert moved.id == 60
            assert await repos[Papers].keyed(1, page_key("https://example.org/elsewhere")) is None
            other = await repos[Papers].keyed(1, str(twin["key"]))
            assert other is not None
            assert other.id == 61, "two that are there stay two"
    finally:
        await store.close()
