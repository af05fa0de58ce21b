"""arXiv references: recognised however they are written, and nothing else taken for one."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.club.papers.references import ARCHIVES, LONGEST, ArxivReference, arxiv_reference, looks_like_address

months = st.integers(1, 12)
versions = st.integers(0, 999)


@st.composite
def new_bases(draw: st.DrawFn) -> str:
    """`YYMM.NNNN` from 0704 to 1412, `YYMM.NNNNN` from 1501."""
    year, month = draw(st.tuples(st.integers(7, 99), months).filter(lambda when: when >= (7, 4)))
    digits = 4 if year < 15 else 5
    return f"{year:02}{month:02}.{draw(st.integers(1, 10**digits - 1)):0{digits}}"


@st.composite
def old_bases(draw: st.DrawFn) -> str:
    """`archive/YYMMNNN` from 1991 to 0703."""
    year, month = draw(st.tuples(st.integers(91, 107), months).filter(lambda when: when <= (107, 3)))
    return f"{draw(st.sampled_from(ARCHIVES.split('|')))}/{year % 100:02}{month:02}{draw(st.integers(1, 999)):03}"


bases = new_bases() | old_bases()
references = st.builds(ArxivReference, bases, versions)

ADDRESSES = [
    "https://arxiv.org/abs/{}",
    "http://www.arxiv.org/abs/{}",
    "HTTPS://ARXIV.ORG/abs/{}",
    "arxiv.org/abs/{}",
    "https://arxiv.org/pdf/{}",
    "https://arxiv.org/pdf/{}.pdf",
    "https://arxiv.org/html/{}#S3.F1",
    "https://arxiv.org/ps/{}",
    "https://arxiv.org/format/{}",
    "https://arxiv.org/e-print/{}",
    "https://arxiv.org/list/{}",
    "https://arxiv.org/abs/{}?context=cs.LG&utm_source=chat",
    "https://arxiv.org/abs/{}/",
    "export.arxiv.org/abs/{}",
    "http://export.arxiv.org/api/query?id_list={}",
    "https://ar5iv.labs.arxiv.org/html/{}",
    "https://ar5iv.org/abs/{}",
    "https://www.alphaxiv.org/abs/{}",
    "https://huggingface.co/papers/{}",
    "https://api.semanticscholar.org/graph/v1/paper/arXiv:{}?fields=title",
    "https://api.semanticscholar.org/ARXIV:{}",
    "https://doi.org/10.48550/arXiv.{}",
    "https://web.archive.org/web/2020/https://arxiv.org/abs/{}",
    "https://www.google.com/url?q=https%3A%2F%2Farxiv.org%2Fabs%2F{}&sa=D",
]
NAMES = [
    "{}",
    "arXiv:{}",
    "ARXIV: {}",
    "arxiv {}",
    "arXiv : {}",
    "arXiv:{} [cs.CL]",
    "arXiv-{}",
    "10.48550/arXiv.{}",
    "doi:10.48550/ARXIV.{}",
    "{}.pdf",
    "eprint = {{{}}}",
]
WRAPPINGS = [
    "{}",
    "  {}\n",
    "<{}>",
    "[{}]",
    "({})",
    '"{}"',
    "“{}”",
    "**{}**",
    "_{}_",
    "||{}||",
    "`{}`",
    "{}.",
    "{},",
    "{}!",
    "see {} please",
    "What about {}? I liked it",
    "[the paper]({})",
    "请看 {} 谢谢",
    "\u200b{}\ufeff",
]


@settings(deadline=None)
@given(references, st.sampled_from(ADDRESSES + NAMES), st.sampled_from(WRAPPINGS))
def test_every_written_form_leads_back_to_the_reference(reference: ArxivReference, form: str, wrapping: str) -> None:
    """An id, an address or a DOI, wrapped as people wrap them, is the reference it was made from."""
    assert arxiv_reference(wrapping.format(form.format(reference))) == reference


@settings(deadline=None)
@given(references)
def test_key_is_idempotent(reference: ArxivReference) -> None:
    """A key read as a reference has the same key; the version is no part of it."""
    again = arxiv_reference(reference.key)
    assert again is not None
    assert again.key == reference.key == f"arxiv:{reference.base}"


@settings(deadline=None)
@given(old_bases(), st.sampled_from(["GT", "stat-mech", "acc-ph", "CL"]), versions)
def test_subject_class_and_case_are_folded_away(base: str, subject: str, version: int) -> None:
    """`math.GT/0309136` and `MATH/0309136` are `math/0309136`."""
    archive, _, number = base.partition("/")
    written = ArxivReference(f"{archive.upper()}.{subject}/{number}", version)
    assert arxiv_reference(f"arXiv:{written}") == ArxivReference(base, version)


@settings(deadline=None)
@given(bases, bases, st.sampled_from(ADDRESSES + NAMES))
def test_two_papers_are_no_reference(one: str, other: str, form: str) -> None:
    """A text that names two different papers names none; the same paper twice is that paper."""
    text = f"{form.format(one)} or {other}"
    assert arxiv_reference(text) == (ArxivReference(one) if one == other else None)


def test_address_beside_its_own_text_gives_the_version() -> None:
    """A markdown link names its paper twice; the version is taken from where it is given."""
    assert arxiv_reference("[1706.03762](https://arxiv.org/abs/1706.03762v7)") == ArxivReference("1706.03762", 7)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "attention is all you need",
        "1706.0376",  # five digits from 2015 on
        "1412.12345",  # four digits until then
        "0703.0001",  # the old style then
        "1713.12345",
        "1700.12345",
        "1706.00000",
        "1706.03762v0",
        "1706.037621",
        "11706.03762",
        "10.1706.03762",
        "1706.03762.5",
        "1706.03762%",
        "$1204.5678",
        "-1204.5678",
        "math/0313136",
        "math/0704001",
        "math/9013001",
        "math/0309000",
        "q-fin/0503001",  # an archive that began after the old style ended
        "nonsense/0309136",
        "xmath/0309136",
        "0309136",
        "10.1145/1706.03762",
        "https://example.org/1706.03762",
        "https://example.org/?id=1706.03762",
        "https://example.org/report_1706.03762",
        "https://example.org/?of=paper:1706.03762",
        "example.org/hep-th/9901001",
        "https://arxiv.org.example.org/abs/1706.03762",
        "https://notarxiv.org/abs/1706.03762",
        "https://arxiv.org/list/cs.LG/1706",
        "https://arxiv.org/abs/11706.03762",
        "https://arxiv.org/",
        "1706.03762 " + "x" * LONGEST,
    ],
)
def test_what_is_no_reference(text: str) -> None:
    """Wrong months, wrong lengths, unknown archives, prices, other DOIs and other hosts are left alone."""
    assert arxiv_reference(text) is None


@settings(deadline=None)
@given(st.text() | st.text(st.sampled_from("arxiv.org/:0123456789v[]()<>?%# \u0660²１"), max_size=60))
@example("%" * 50)
@example("arXiv:\ud8001706.03762")
@example("http://[::1")
@example("https://[arxiv.org]/abs/1706.03762")
def test_never_raises(text: str) -> None:
    """Any text at all has an answer, and what was recognised can be written down and recognised again."""
    reference = arxiv_reference(text)
    assert reference is None or arxiv_reference(str(reference)) == reference
    assert looks_like_address(text) in (True, False)
    assert not (looks_like_address(text) and reference)


@pytest.mark.parametrize(
    "piece", ["1706.03762 ", "arxiv.org/", "math.", "cond-mat.a-", "%41", "https://", "a", "1", "("]
)
def test_hostile_length_is_answered(piece: str) -> None:
    """A hundred thousand characters are an essay: no reference and no address, whatever they repeat."""
    text = (piece * 100_000)[:100_000]
    assert arxiv_reference(text) is None
    assert not looks_like_address(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://example.org/paper.html", True),
        ("HTTP://example.org", True),
        ("<https://example.org/a?b=c#d>", True),
        ("https://openreview.net/forum?id=abc.", True),
        ("https://arxiv.org/abs/1706.03762", False),
        ("https://arxiv.org/list/cs.LG/recent", False),
        ("https://export.arxiv.org/", False),
        ("https://doi.org/10.48550/arXiv.1706.03762", False),
        ("https://doi.org/10.1145/3292500", True),
        ("example.org/paper", False),
        ("ftp://example.org/paper", False),
        ("https://", False),
        ("https://:80/", False),
        ("https://[::1", False),
        ("see https://example.org", False),
        ("javascript:alert(1)", False),
        ("", False),
    ],
)
def test_other_addresses(text: str, expected: bool) -> None:
    """An address is one http(s) address of another host than arXiv."""
    assert looks_like_address(text) is expected
