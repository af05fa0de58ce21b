"""Papers as clubs have them, and as nobody would wish them."""

from datetime import date

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

from bot.features.exporting.lines import one_line
from bot.features.exporting.model import Held, Listed, ReadingList

many = settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
few = settings(many, max_examples=2, phases=(Phase.explicit, Phase.generate))
"""Where each example starts a program."""
DAY = date(2026, 3, 6)
TITLES = (
    "Attention Is All You Need",
    "A {brace and another {",
    "Closed} before it was opened{",
    "{Whole} {{twice}}",
    "100% of R&D_costs # of C\\C++ ~ x^2",
    "On $x^2$, $\\alpha$ and $5 to $6",
    "A lone $}$ or ${$ in a formula",
    "Why ``quotes'' -- and --- dashes, '' and ,, differ ?` !`",
    "注意力机制：一切所需",
    "الانتباه هو كل ما تحتاجه",
    "Überraschung à l'œuvre: naïve Žižek",
    'She said "no" and \'yes\' <b>twice</b>',
    "two\nlines\u2028three\x85four\x0cfive\ttabs",
    "@article{this, title = {is no entry}}",
    "=HYPERLINK(\"http://example.org\")",
    "'=already a text", "+1", "-1", "@you", "“–”",
    "TY  - JOUR", "ER  - ",
    "[link](https://example.org) and *stars*",
    "l" * 2000,
    "2026", "1/2", "and", "others",
)  # fmt: skip
AUTHORS = (
    (),
    ("Ashish Vaswani", "Noam Shazeer"),
    tuple(f"Author Number{n}" for n in range(300)),
    ("The ATLAS Collaboration", "OpenAI", "Qwen Team"),
    ("Plato", "王小明", "محمد بن سلمان", "Ñandú"),
    ("Leslie de la Cruz", "Ludwig van Beethoven", "bell hooks", "Martin Luther King Jr.", "John Q. Public III"),
    ("Barnes and Noble", "others", "and", "A = B", "Jean-Luc O'Neill", "Smith & Wesson"),
    ("María José García Márquez", "Ólafur Ragnar", "D'Arcy {Brace", "100% Real_Name"),
)
_TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff\ufffe\uffff"), max_size=60)
TITLE = st.one_of(
    st.sampled_from(TITLES),
    st.text(st.sampled_from(list("abcABC {}\\$%&_#~^\"'`-<>=@,;:!?[]()*|/.éß注ا1")), max_size=30),
    _TEXT,
).map(one_line).filter(lambda one: any(map(str.isalnum, one)))  # fmt: skip
_WORD = st.text(st.sampled_from("abcdeéñøčABCDÉØ王明محم"), min_size=1, max_size=8)
PERSON = st.lists(_WORD.map(str.capitalize), min_size=1, max_size=4).map(" ".join)
NAMES = st.one_of(st.sampled_from(AUTHORS), st.lists(PERSON, max_size=5).map(tuple))
ARXIV = st.one_of(st.just(""), st.from_regex(r"\A(0[7-9]|1[0-9]|2[0-6])(0[1-9]|1[0-2])\.[0-9]{4,5}\Z"))
DOI = st.one_of(
    st.just(""),
    st.sampled_from(("10.1000/a_b(c)<d>;2-#", "10.1002/(sici)1097-4571(199806)49:8%3C693::aid-asi4%3E3.0.co;2-o")),
    st.from_regex(r"\A10\.[0-9]{4,5}/[a-z0-9._()/:;-]{1,20}[a-z0-9]\Z"),
)
LINK = st.sampled_from(("", "https://arxiv.org/abs/1706.03762", "https://example.org/a_b(c)?x=1&y=%20#z~k"))
NO_DAY = st.none()
PUBLISHED = st.one_of(NO_DAY, st.dates(date(1600, 1, 1), date(2030, 1, 1)))
HELD = st.builds(
    Held,
    number=st.integers(1, 9),
    day=st.dates(date(2019, 1, 1), date(2026, 12, 31)),
    presenters=st.lists(PERSON, max_size=2, unique=True).map(tuple),
    place=_TEXT.map(one_line),
    proposed_by=_TEXT.map(one_line),
    pitch=TITLE,
    notes=TITLE,
)
PAPER = st.builds(
    Listed,
    title=TITLE,
    authors=NAMES,
    published=PUBLISHED,
    arxiv=ARXIV,
    category=st.sampled_from(("", "cs.CL")),
    doi=DOI,
    link=LINK,
    taken_back=st.sampled_from(("", "withdrawn", "retracted")),
    held=st.lists(HELD, min_size=1, max_size=2).map(tuple),
)
LISTS = st.builds(
    ReadingList, club=TITLE, zone=st.just("Europe/Berlin"), papers=st.lists(PAPER, min_size=5, max_size=20).map(tuple)
)


def one(title: str = "Attention", authors: tuple[str, ...] = (), **more: object) -> Listed:
    """A paper that was read once."""
    held = (Held(number=1, day=DAY),)
    return Listed(title=one_line(title), authors=authors, **{"held": held, **more})  # type: ignore[arg-type]


def club(*papers: Listed) -> ReadingList:
    """What a club read."""
    return ReadingList(club="The Margin Notes", zone="Europe/Berlin", papers=papers)


HARD = club(*(one(title, published=DAY) for title in TITLES), *(one("Names", names) for names in AUTHORS))
"""Every hard title and every hard list of authors."""
