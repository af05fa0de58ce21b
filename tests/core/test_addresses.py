"""DOIs and addresses: recognised however they are written, and nothing else taken for one."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.club.papers.addresses import address_in, page_key, questions
from bot.club.papers.dois import LONGEST_DOI, MOST_SHORTER, DoiReference, doi_reference
from bot.club.papers.references import LONGEST
from bot.club.papers.tracking import untracked
from tests.core.steady import steady

LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
ENDS = st.text(LETTERS, min_size=1, max_size=6)
SUFFIXES = st.builds(lambda body, end: body + end, st.text(f"{LETTERS}-._;:/", max_size=30), ENDS)
BRACKETED = st.builds(lambda a, b, c: f"{a}({b}){c}", ENDS, ENDS, ENDS)


@st.composite
def dois(draw: st.DrawFn) -> DoiReference:
    """A registrant and a suffix, as they are given out today; some with brackets, as they were."""
    registrant = draw(st.integers(1000, 99_999_999))
    suffix = draw(SUFFIXES | BRACKETED)
    return DoiReference(f"10.{registrant}/{suffix.lstrip('/')}")


PLAIN_FORMS = [
    "{}",
    "doi:{}",
    "DOI: {}",
    "https://doi.org/{}",
    "http://dx.doi.org/{}",
    "doi.org/{}",
    "https://www.doi.org/{}",
    "{}.",
    "<https://doi.org/{}>",
    "(doi:{}).",
    "[{0}](https://doi.org/{0})",
    "**{}**",
    "“{}”,",
    "please read https://doi.org/{} soon",
    "<https://doi.org/{0}|doi.org/{0}>",
    "\u200b{}\ufeff",
]
PUBLISHERS = [
    "https://dl.acm.org/doi/{}",
    "https://dl.acm.org/doi/pdf/{}",
    "https://dl.acm.org/doi/abs/{}?download=true",
    "https://onlinelibrary.wiley.example/doi/full/{}#references",
    "https://link.springer.example/article/{}",
    "https://link.springer.example/content/pdf/{}.pdf",
    "https://www.frontiersin.example/articles/{}/full",
    "https://journals.plos.example/plosone/article?id={}&type=printable",
    "https://iopscience.example/article/{}/pdf",
    "https://www.pnas.example/doi/{}/abstract",
]


@steady(200)
@given(dois(), st.sampled_from(PLAIN_FORMS))
def test_every_written_form_leads_back_to_the_doi(doi: DoiReference, form: str) -> None:
    """A DOI, wrapped as people and chats wrap it, is the DOI it was made from; in any case of letters."""
    assert doi_reference(form.format(doi)) == doi
    assert doi_reference(form.format(str(doi).upper())) == doi


@steady(200)
@given(st.integers(1000, 99_999), st.text(LETTERS, min_size=1, max_size=20), st.sampled_from(PUBLISHERS))
def test_publishers_addresses_hold_dois(registrant: int, suffix: str, form: str) -> None:
    """What a publisher puts around a DOI to name a view of the article is no part of it."""
    doi = DoiReference(f"10.{registrant}/{suffix}")
    assert doi_reference(form.format(doi)) == doi
    key, address = questions(form.format(doi))
    assert key == doi.key
    assert address.startswith("https://")


@steady(100)
@given(dois())
def test_a_dois_key_is_idempotent(doi: DoiReference) -> None:
    """A key, and the link, read as a reference have the same key."""
    for written in (doi.key, doi.link):
        again = doi_reference(written)
        assert again is not None
        assert again.key == doi.key
        assert questions(written) == (doi.key,)


@pytest.mark.parametrize(
    ("text", "doi"),
    [
        ("10.1016/S0140-6736(20)30183-5", "10.1016/s0140-6736(20)30183-5"),
        ("(10.1016/S0140-6736(20)30183-5)", "10.1016/s0140-6736(20)30183-5"),
        ("10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2",
         "10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2"),
        ("10.1890/0012-9658(2006)87[1915:TMOCT]2.0.CO;2", "10.1890/0012-9658(2006)87[1915:tmoct]2.0.co;2"),
        ("https://doi.org/10.1145%2F3292500.3330701", "10.1145/3292500.3330701"),
        ("https://www.biorxiv.org/content/10.1101/2022.07.20.500902v2.full", "10.1101/2022.07.20.500902"),
        ("10.1000.10/123", "10.1000.10/123"),
        ("https://pubs.example.org/doi/10.1021/acs.jctc.0c00001", "10.1021/acs.jctc.0c00001"),
    ],
)  # fmt: skip
def test_dois_of_many_kinds(text: str, doi: str) -> None:
    """Brackets inside, escapes, versions of preprints, registrants with parts."""
    assert str(doi_reference(text)) == doi


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "10.1145",
            "10.1145/",
            "10.11/x",
            "110.1145/x",
            "1.10.1145/x",
            "version 10.2",
            "10.1145/...",
            "a10.1145/x",
        ),
        *("10.1145/a or 10.1145/b", "x" * 3000 + " 10.1145/x", "10.1145/" + "x" * LONGEST_DOI),
    ],
)
def test_what_is_no_doi(text: str) -> None:
    """Numbers, versions, several at once, and what is too long."""
    assert doi_reference(text) is None


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("1706.03762", ("arxiv:1706.03762",)),
        ("https://doi.org/10.48550/arXiv.1706.03762", ("arxiv:1706.03762",)),
        ("https://distill.pub/2016/augmented-rnns/", ("https://distill.pub/2016/augmented-rnns/",)),
        ("distill.pub/2016/augmented-rnns", ("https://distill.pub/2016/augmented-rnns",)),
        ("<https://example.org/a|a page>", ("https://example.org/a",)),
        ("see https://example.org/a, please", ("https://example.org/a",)),
        ("[a](https://example.org/a)", ("https://example.org/a",)),
        ("https://en.wikipedia.org/wiki/Ring_(mathematics)", ("https://en.wikipedia.org/wiki/Ring_(mathematics)",)),
        ("(https://en.wikipedia.org/wiki/Ring_(mathematics)).", ("https://en.wikipedia.org/wiki/Ring_(mathematics)",)),
        ("HTTPS://EXAMPLE.ORG/A", ("HTTPS://EXAMPLE.ORG/A",)),
        ("https://example.org/a https://example.org/b", ()),
        ("https://", ()),
        ("https://-/", ()),
        ("ftp://example.org/a", ()),
        ("javascript:alert(1)", ()),
        ("attention is all you need", ()),
        ("and/or", ()),
        ("TCP/IP", ()),
        ("", ()),
    ],
)
def test_what_is_asked_for(text: str, asked: tuple[str, ...]) -> None:
    """A reference, an address, or nothing: then the words are searched."""
    assert questions(text) == asked


@pytest.mark.parametrize(
    "address",
    [
        "http://www.example.org/a/",
        "https://EXAMPLE.org/a#top",
        "https://example.org/a?utm_source=x&utm_medium=y",
        "https://example.org/a/?fbclid=1",
    ],
)
def test_the_same_page(address: str) -> None:
    """Scheme, "www.", fragment, slash and what advertisers append make no other page."""
    assert page_key(address) == "web:example.org/a"


def test_what_belongs_to_a_page_stays() -> None:
    """Other parts of a query say which page it is; long addresses are known by their digest."""
    assert page_key("https://example.org/watch?v=1&utm_source=x&t=") == "web:example.org/watch?v=1&t="
    assert untracked("https://example.org/a?b=%20") == "https://example.org/a?b=%20"
    long = "https://example.org/" + "a/" * 200
    assert len(page_key(long)) < 130
    assert page_key(long) != page_key(long + "b")


@steady(200)
@given(st.text() | st.text(st.sampled_from("https://doi.org/10.1145/x()[]<>|%# .,&?=\ud800\u0660"), max_size=80))
@example("http://[::1")
@example("https://[doi.org]/10.1145/1")
@example("%" * 60)
def test_never_raises(text: str) -> None:
    """Any text at all has an answer, the same again for what was recognised."""
    doi = doi_reference(text)
    assert doi is None or "%" in doi.doi or doi_reference(doi.key) == doi
    address = address_in(text)
    assert address is None or page_key(address).startswith("web:")
    assert len(questions(text)) <= MOST_SHORTER + 2


@pytest.mark.parametrize("piece", ["10.1145/", "https://", "(", "10.1145/x(", "<https://a.b/", "a.b/", "%41", "&"])
def test_hostile_length_is_answered(piece: str) -> None:
    """As long as a reference may be, or far longer: there is an answer at once."""
    assert len(questions((piece * LONGEST)[:LONGEST])) <= MOST_SHORTER + 2
    assert questions((piece * 100_000)[:100_000]) == ()
