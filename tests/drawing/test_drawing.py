"""Sheets become pictures: whatever stands in them, and however many papers there are."""

import struct
import unicodedata
import xml.etree.ElementTree as ElementTree
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.drawing import ResvgDrawing
from adapters.drawing.drawing import HIGHEST, WIDEST
from adapters.drawing.painter import FONT, cjk_font
from bot.club.papers.model import Paper
from bot.drawing import letters
from bot.drawing.canvas import WIDTH
from bot.drawing.colours import CARD, DARK, FAINT, FAINT_ON_DARK, INK, ON_DARK, PAPER
from bot.drawing.letters import drawable, has, lines, width
from bot.features.connections.graph import Branch, Sheet, svg
from bot.features.connections.graph.layout import MARGIN, Card, plan
from bot.features.connections.graph.sheet import Way
from bot.features.connections.model import Connection, ConnectionKind
from bot.features.connections.picture import _COLOURS, sheet
from bot.features.connections.rules import ties
from bot.wording import words
from tests.core.steady import steady
from tests.core.test_ties import NOW

HOSTILE = {
    "markup": '</text><script>alert("x")</script><image href="file:///etc/passwd"/> & ]]> <!-- --> %&entity;',
    "controls": "a\x00b\x1b[2J\x07\ud800 \ue000 \u202egnp.exe\u202c",
    "one word": "x" * 10_000,
    "long": "lorem ipsum " * 1_000,
    "empty": "",
    "spaces": " \t\n\u3000 ",
    "TeX": r"On $\ell_2$ and $O(n^2)$ \textbf{bounds}",
    "emoji": "👩‍👩‍👧‍👧 Attention 🏳️‍🌈",
    "CJK": "注意力就是你所需要的一切",
    "Arabic": "الانتباه هو كل ما تحتاجه",
    "accents": "Z̸͎͘a̷l̵g̴o E\u0301tude",
}
BRANCH = Branch("A paper", "builds on", "#1c5fd0", Way.OUT)


def club(count: int, far: int = 0) -> Sheet:
    """A paper with so many neighbours, and further papers on the first of them, as the card makes it."""
    papers = {n: Paper(id=n, club_id=1, key=f"arxiv:2001.{n:05}", title=f"Paper {n}") for n in range(count + far + 1)}
    kinds = list(ConnectionKind)
    said = [
        Connection(id=n, club_id=1, from_paper_id=0 if n <= count else 1, to_paper_id=n, kind=kinds[n % 5],
                   member_id=1, at=NOW)
        for n in range(1, count + far + 1)
    ]  # fmt: skip
    return sheet(words("en"), papers[0], ties(said), papers)


def named(title: str) -> Sheet:
    """A paper of this title in the middle, and the same around it."""
    papers = {n: Paper(id=n, club_id=1, key=f"web:example.org/{n}", title=title, authors=(title,)) for n in range(3)}
    said = [
        Connection(id=n, club_id=1, from_paper_id=n - 1, to_paper_id=n, kind=ConnectionKind.BUILDS_ON, member_id=1,
                   why=title, at=NOW)
        for n in (1, 2)
    ]  # fmt: skip
    return sheet(words("en"), papers[0], ties(said), papers)


def size(png: bytes) -> tuple[int, int]:
    """Width and height, as the file itself says."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    wide, high = struct.unpack(">II", png[16:24])
    return wide, high


def texts(drawn: str) -> list[str]:
    """The lines of a drawing."""
    root = ElementTree.fromstring(drawn)
    return ["".join(one.itertext()) for one in root.iter("{http://www.w3.org/2000/svg}text")]


@pytest.mark.parametrize(("count", "far"), [(0, 0), (1, 0), (3, 4), (24, 0), (1000, 0), (5, 1000)])
async def test_any_number_of_papers(count: int, far: int) -> None:
    """None, one, two dozen, a thousand: a picture of sensible size, and no more papers than can be read."""
    made = club(count, far)
    drawn = svg(made)
    png = await ResvgDrawing().draw(drawn)
    assert png
    wide, high = size(png)
    assert wide == 1200
    assert 150 < high < 6000
    assert sum(text.startswith("Paper ") for text in texts(drawn)) == min(count + far + 1, 24)
    assert (f"and {count + far - 23} papers more" in made.footer) == (count + far > 24)


@pytest.mark.parametrize("title", HOSTILE.values(), ids=HOSTILE)
async def test_any_title(title: str) -> None:
    """A title is only ever text; what the font cannot show is named in another way."""
    drawn = svg(named(title))
    assert {one.tag.rpartition("}")[2] for one in ElementTree.fromstring(drawn).iter()} <= {
        "svg", "rect", "path", "polygon", "circle", "text"
    }  # fmt: skip
    assert all(has(letter) for text in texts(drawn) for letter in text)
    png = await ResvgDrawing().draw(drawn)
    assert png
    assert size(png)[1] < 3000


def test_titles_in_other_scripts_are_named_by_their_reference(monkeypatch: pytest.MonkeyPatch) -> None:
    """A title that would lose letters is not drawn, one that loses signs is; Chinese is where its font is installed."""
    for there, drawn in ((False, "2001.00001"), (True, "注意力 Attention")):
        monkeypatch.setattr(letters, "has_cjk", lambda there=there: there)
        assert drawable("注意力 Attention", "2001.00001") == drawn
        assert drawable("الانتباه Attention", "2001.00001") == "2001.00001"
        assert drawable("Attention → 🦉 Need", "key") == "Attention Need"
        assert drawable("Über E\u0301tudes: β-VAE, Жук", "key") == "Über Études: β-VAE, Жук"


def test_no_line_begins_with_what_ends_a_sentence() -> None:
    """Chinese and Japanese break anywhere but there, and no line is wider for it."""
    text = "注意力就是一切，" * 30
    for room in range(100, 400, 7):
        made = lines(text, 16, room, 50)
        assert "".join(made) == text
        assert all(line[0] != "，" and width(line, 16) <= room for line in made)


def test_the_font_has_every_letter_it_is_said_to_have() -> None:
    """The blocks of `letters` are the font's own: each assigned letter in them has a glyph."""
    glyphs = _glyphs(FONT.read_bytes()).keys() | _glyphs(cjk_font().read_bytes()).keys()
    said = [code for code in range(0x110000) if has(chr(code)) and unicodedata.category(chr(code)) != "Cn"]
    assert len(said) > 1500
    assert [f"{code:04X}" for code in said if code not in glyphs] == []


@pytest.mark.parametrize(
    "text",
    [
        "Efficient Estimation of Word Representations in Vector Space",
        "WHY MMWWM @@ %% …— AND MORE OF IT",
        "Über Études: β-VAE, Жуки и λ-исчисление, ŁÓDŹ ΣΦΩ",
        "“Quoted” (1234567890) [a-z] {x|y} #1 & co. /path\\to 'it'",
        "illicit filing, i.e. jilted",
    ],
)
def test_texts_are_no_wider_than_they_are_said_to_be(text: str) -> None:
    """Measured by the font's own widths; and not said to be much wider, or lines would end too soon."""
    real = sum(_advance(letter) for letter in text)
    assert real <= width(text, 1) <= real * 1.35


def _advance(letter: str) -> float:
    """How wide the font makes a letter, in parts of its size."""
    font, tables = FONT.read_bytes(), _tables(FONT.read_bytes())
    (units,) = struct.unpack_from(">H", font, tables[b"head"] + 18)
    (known,) = struct.unpack_from(">H", font, tables[b"hhea"] + 34)
    glyph = min(_glyphs(font)[ord(letter)], known - 1)
    return float(struct.unpack_from(">H", font, tables[b"hmtx"] + 4 * glyph)[0]) / float(units)


def _tables(font: bytes) -> dict[bytes, int]:
    """Where each table of a TrueType font begins; of a collection, of its first."""
    at = struct.unpack_from(">I", font, 12)[0] if font.startswith(b"ttcf") else 0
    count = struct.unpack_from(">H", font, at + 4)[0]
    entries = range(at + 12, at + 12 + 16 * count, 16)
    return {font[one : one + 4]: struct.unpack_from(">I", font, one + 8)[0] for one in entries}


@cache
def _glyphs(font: bytes) -> dict[int, int]:
    """The glyph of each letter of a TrueType font: the groups of its character map's format 12."""
    found: dict[int, int] = {}
    start = _tables(font)[b"cmap"]
    for n in range(struct.unpack_from(">H", font, start + 2)[0]):
        at = start + struct.unpack_from(">I", font, start + 4 + 8 * n + 4)[0]
        if struct.unpack_from(">H", font, at)[0] == 12:
            for group in range(struct.unpack_from(">I", font, at + 12)[0]):
                first, last, glyph = struct.unpack_from(">III", font, at + 16 + 12 * group)
                found |= {code: glyph + code - first for code in range(first, last + 1)}
    return found


def test_contrast_is_enough() -> None:
    """Every colour of a text can be read on its ground: 4.5 to 1 (WCAG 2.2, 1.4.3)."""
    pairs = [(one, CARD) for one in (*_COLOURS.values(), INK, FAINT)]
    for text, ground in (*pairs, (FAINT, PAPER), (ON_DARK, DARK), (FAINT_ON_DARK, DARK)):
        one, other = sorted((_light(text), _light(ground)))
        assert (other + 0.05) / (one + 0.05) >= 4.5, (text, ground)


def _light(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


BRANCHES = st.recursive(
    st.builds(
        Branch,
        st.text(st.characters(max_codepoint=0x250), max_size=120).map(lambda text: drawable(text, "key")),
        st.sampled_from(["builds on", "is built on by · contradicts"]),
        st.just("#1c5fd0"),
        st.sampled_from(Way),
        by=st.sampled_from(["", "Vaswani et al., 2017"]),
    ),
    lambda twigs: st.builds(replace, st.just(BRANCH), twigs=st.lists(twigs, max_size=4).map(tuple)),
    max_leaves=23,
)


@steady(80)
@given(st.lists(BRANCHES, max_size=12))
def test_nothing_covers_anything(branches: Sequence[Branch]) -> None:
    """Every card stands within the sheet and on no other; every line leads into the side of its card."""
    placed = plan(Sheet("In the middle", "", tuple(branches)))
    cards = [placed.middle, *placed.cards]
    for index, one in enumerate(cards):
        assert one.x >= MARGIN - 0.01
        assert one.x + one.wide <= WIDTH - MARGIN + 0.01
        assert one.y >= 0
        assert one.y + one.high <= placed.height
        assert not any(_over(one, other) for other in cards[index + 1 :])
    assert len(placed.rails) == len(placed.cards)
    assert all(0 < rail.x < rail.to.x for rail in placed.rails)


def _over(one: Card, other: Card) -> bool:
    apart = (
        one.x + one.wide <= other.x + 0.01
        or other.x + other.wide <= one.x + 0.01
        or one.y + one.high <= other.y + 0.01
        or other.y + other.high <= one.y + 0.01
    )
    return not apart


@steady(100)
@given(st.text(st.characters(max_codepoint=0x250), max_size=300), st.integers(60, 400))
def test_lines_fit(text: str, room: int) -> None:
    """No line is wider than its room, there are no more than allowed, and only the last may be cut."""
    text = drawable(text, "key")
    made = lines(text, 20, room, 3)
    assert len(made) <= 3
    assert all(width(line, 20) <= room for line in made)
    whole = "".join(made).replace(" ", "")
    if not whole.endswith("…"):
        assert whole == text.replace(" ", "")


@pytest.mark.parametrize(
    "broken",
    [
        "",
        "not a picture",
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDEST + 1}" height="10"></svg>',
        f'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="{HIGHEST + 1}"></svg>',
        '<svg xmlns="http://www.w3.org/2000/svg" width="0" height="10"></svg>',
        '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">',
    ],
)
async def test_what_cannot_be_drawn(broken: str) -> None:
    """There is no picture, and nothing else happens: an absurd size is never even tried."""
    assert await ResvgDrawing().draw(broken) is None


async def test_a_picture_that_takes_too_long() -> None:
    """The answer goes without it, and no process is left behind."""
    assert await ResvgDrawing(patience=0.001).draw(svg(club(3))) is None


async def test_no_painter(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where the painter or its font is gone, there is no picture rather than one without its words."""
    monkeypatch.setattr("adapters.drawing.drawing._PAINTER", tmp_path / "gone.py")
    assert await ResvgDrawing().draw(svg(club(1))) is None
