"""What pages say of themselves: a corpus in the shapes of real sites, each page with its expected reading."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.web import Fetcher, PageLibrary
from adapters.web.charsets import text_of
from adapters.web.dates import day
from adapters.web.names import people
from adapters.web.pages import pages_beside
from adapters.web.plain import plain
from adapters.web.reading import DESCRIPTION, TITLE, read
from bot.ports import Unreadable, Why
from tests.core.steady import steady
from tests.loopback.web import LoopbackWeb, Page

FOLDER = Path(__file__).parents[1] / "library" / "pages"
EXPECTED: dict[str, dict[str, Any]] = tomllib.loads((FOLDER / "expected.toml").read_text(encoding="utf-8"))


def test_the_corpus_is_whole() -> None:
    """Every page has its expected reading, and there are many shapes of them."""
    assert {path.stem for path in FOLDER.glob("*.html")} == set(EXPECTED)
    assert len(EXPECTED) >= 60


@pytest.mark.parametrize("name", EXPECTED)
async def test_a_page_of_the_corpus(name: str) -> None:
    """Title, authors, day, description, key and links are those of the table; what has no title is not read."""
    wanted = EXPECTED[name]
    address = wanted.get("address", f"https://site.example/{name}")
    body = (FOLDER / f"{name}.html").read_text(encoding="utf-8").encode(wanted.get("sent_as", "utf-8"))
    reading = read(body, wanted.get("charset", ""), address)
    assert reading.title == wanted.get("title", "")
    assert list(reading.authors) == wanted.get("authors", [])
    assert reading.published == wanted.get("published")
    assert reading.description == wanted.get("description", "")
    assert reading.canonical == wanted.get("link", "")
    assert reading.pdf == wanted.get("pdf", "")


@pytest.mark.parametrize("name", EXPECTED)
async def test_a_page_of_the_corpus_over_the_wire(net: LoopbackWeb, fetcher: Fetcher, name: str) -> None:
    """Sent by a server, the page becomes a paper of the same key; one without a title has that for its reason."""
    wanted = EXPECTED[name]
    body = (FOLDER / f"{name}.html").read_text(encoding="utf-8").encode(wanted.get("sent_as", "utf-8"))
    says = f"; charset={wanted['charset']}" if "charset" in wanted else ""
    net.pages[f"/{name}"] = Page(body, f"text/html{says}")
    library = PageLibrary(fetcher)
    if "title" not in wanted:
        with pytest.raises(Unreadable) as no:
            await library.find(f"{net.url}/{name}")
        assert no.value.why is Why(wanted.get("why", "no-title"))
        return
    paper = await library.find(f"{net.url}/{name}")
    assert (paper.title, list(paper.authors)) == (wanted["title"], wanted.get("authors", []))
    if not wanted["key"].startswith("web:"):
        assert paper.key == wanted["key"]
    assert paper.link.startswith(net.url)


@pytest.mark.parametrize(
    ("address", "page"),
    [
        ("https://openreview.net/pdf?id=YicbFdNTTy", "https://openreview.net/forum?id=YicbFdNTTy"),
        ("https://aclanthology.org/N19-1423.pdf", "https://aclanthology.org/N19-1423"),
        ("https://www.nature.example/articles/s41586.PDF?download=1#p2", "https://www.nature.example/articles/s41586"),
        ("https://site.example/pdf", ""),
        ("https://site.example/slides.pptx", ""),
    ],
)
def test_the_page_about_a_file(address: str, page: str) -> None:
    """Proceedings and journals have it beside the PDF."""
    assert pages_beside(address)[:1] == ((page,) if page else ())


async def test_the_page_beside_a_pdf_is_read(net: LoopbackWeb, fetcher: Fetcher) -> None:
    """A PDF cannot be read, but the page beside it can; where there is none, the PDF is what is told of."""
    library = PageLibrary(fetcher)
    net.pages["/N19.pdf"] = net.pages["/alone.pdf"] = Page(b"%PDF-1.7", "application/pdf")
    net.pages["/N19"] = Page(b"<meta name=citation_title content=BERT>")
    paper = await library.find(f"{net.url}/N19.pdf")
    assert (paper.title, paper.link) == ("BERT", f"{net.url}/N19")
    assert paper.links == (("PDF", f"{net.url}/N19.pdf"),)
    with pytest.raises(Unreadable) as no:
        await library.find(f"{net.url}/alone.pdf")
    assert no.value.why is Why.OTHER_KIND


def test_a_title_of_a_megabyte() -> None:
    """It is cut, like everything else that is kept."""
    page = f"<title>{'long ' * 200_000}</title><meta name=description content='{'x' * 500_000}'>".encode()
    page += b"".join(b"<meta name=citation_author content='Person %d'>" % n for n in range(2900))
    reading = read(page, "", "https://site.example/long")
    assert len(reading.title) == TITLE
    assert reading.title.startswith("long long")
    assert len(reading.description) == DESCRIPTION
    assert len(reading.authors) == 100


@pytest.mark.parametrize(
    "page",
    [
        b"<" * 100_000,
        b"<div>" * 100_000,
        b"<title>" * 50_000,
        b"<!--" * 50_000,
        b"&" * 100_000,
        b"<meta name=a content='" + b"<script>" * 20_000 + b"'>",
        b"<script type=application/ld+json>" + b"[" * 100_000 + b"</script>",
        b"<script type=application/ld+json>" + b'{"@graph":' * 2000 + b"1" + b"}" * 2000 + b"</script>",
        b"<title>\x00\x01\xff\xfe</title>" * 1000,
        b"\xff\xfe" + b"<\x00" * 1001,
        b"\x00" * 100_000,
        b"%PDF-1.7" + bytes(range(256)) * 100,
    ],
)
def test_hostile_pages_have_an_end(page: bytes) -> None:
    """Whatever the bytes, reading them ends, and raises nothing."""
    reading = read(page, "utf-7", "https://site.example/hostile")
    assert len(reading.title) <= TITLE


@steady(60)
@given(
    st.binary(max_size=400), st.sampled_from(["", "utf-8", "utf-16", "utf-7", "rot13", "base64", "no such", "\u0660"])
)
def test_any_bytes_can_be_read(body: bytes, charset: str) -> None:
    """Nothing raises, whatever the server says the bytes are."""
    assert isinstance(text_of(body, charset), str)
    assert isinstance(read(body, charset, "https://site.example/any").title, str)


@steady(100)
@given(st.text(max_size=300), st.integers(2, 50))
def test_plain_text_is_plain_and_short(text: str, most: int) -> None:
    """One line, so many characters at most, and no tag that a browser would know."""
    found = plain(text, most)
    assert len(found) <= most
    assert "\n" not in found
    assert "<script" not in plain(f"{text}<script>{text}</script>", 10_000).lower()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a < b and c > d", "a < b and c > d"),
        ("x<y", "x<y"),
        ("H<sub>2</sub>O", "H₂O"),
        ("10<sup>-3</sup> of CO<sub>x</sub>, the 1<sup>st</sup>", "10⁻³ of COx, the 1st"),
        ("<mml:math><mml:msup><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math>", "x²"),
        ("<math><msub><mi>H</mi><mn>2</mn></msub><mi>O</mi></math>", "H₂O"),
        ("<jats:title>Abstract</jats:title><jats:p>Rings &amp; fields.</jats:p>", "Rings & fields."),
        ("one<br/>two", "one two"),
        ("<p>one</p><p>two</p>", "one two"),
        ("&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;ok", "ok"),
        ("<scr<script>ipt>alert(1)</script>", "<scr"),
        ("ok<script>alert(1)", "ok"),
        (
            "<inline-formula><tex-math>x^2</tex-math><mml:math><mml:mi>x</mml:mi></mml:math></inline-formula> grows",
            "x grows",
        ),
        ("C++ & C# <3", "C++ & C# <3"),
        ("\u202egnp\u202c", "gnp"),
    ],
)
def test_markup_becomes_words(text: str, words: str) -> None:
    """Tags go, what they hold stays; scripts go whole; signs that only look like tags stay."""
    assert plain(text, 200) == words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2017-06-12T10:00:00Z", date(2017, 6, 12)),
        ("2017/6/2", date(2017, 6, 2)),
        ("20170612", date(2017, 6, 12)),
        ("2017-06", date(2017, 6, 1)),
        ("2017", date(2017, 1, 1)),
        ("12 June 2017", date(2017, 6, 12)),
        ("Mon, 12 Jun 2017 10:00:00 GMT", date(2017, 6, 12)),
        ("June 12th, 2017", date(2017, 6, 12)),
        ("Sept. 2017", date(2017, 9, 1)),
        ("1953 Apr 25", date(1953, 4, 25)),
        ("04/25/1953", date(1953, 4, 25)),
        ("25/04/1953", date(1953, 1, 1)),
        ("2017-02-31", date(2017, 2, 1)),
        ("0001-01-01", None),
        ("9999-12-31", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_days(text: str, found: date | None) -> None:
    """As sites write them; what is no day is none."""
    assert day(text) == found


@pytest.mark.parametrize(
    ("texts", "one_each", "names"),
    [
        (["Vaswani, Ashish", "Shazeer, Noam"], True, ("Ashish Vaswani", "Noam Shazeer")),
        (["van der Berg, Jan Peter"], True, ("Jan Peter van der Berg",)),
        (["King, Jr."], True, ("King, Jr.",)),
        (["Ada Lovelace and Charles Babbage"], False, ("Ada Lovelace", "Charles Babbage")),
        (["Ada Lovelace, Emmy Noether, and Alan Turing"], False, ("Ada Lovelace", "Emmy Noether", "Alan Turing")),
        (["By Ada Lovelace"], False, ("Ada Lovelace",)),
        (["Vaswani, Ashish; Shazeer, Noam"], False, ("Ashish Vaswani", "Noam Shazeer")),
        (["Johnson and Johnson"], False, ("Johnson and Johnson",)),
        (["admin", "@handle", "https://site.example/ada", "ada@example.org", "1234", "Ada", "Ada"], True, ("Ada",)),
    ],
)
def test_people(texts: list[str], one_each: bool, names: tuple[str, ...]) -> None:
    """Each once, given name first; what is no person's name is left out."""
    assert people(texts, one_each=one_each) == names
