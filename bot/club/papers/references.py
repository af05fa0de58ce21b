"""Recognises an arXiv paper however a person wrote it down. Pure text work: nothing is looked up.

The identifier schemes are those of https://info.arxiv.org/help/arxiv_identifier.html: `archive/YYMMNNN` until March
2007, `YYMM.NNNN` from April 2007, `YYMM.NNNNN` from January 2015, each with an optional version `vN`.
"""

import re
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

LONGEST = 2000  # a reference stands alone or in a short sentence; longer text is an essay, not a reference

# The archives that took papers while ids were of the old style.
ARCHIVES = (
    "acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|cond-mat|cs|dg-ga|"
    "funct-an|gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math|math-ph|mtrl-th|nlin|nucl-ex|nucl-th|patt-sol|physics|plasm-ph|"
    "q-alg|q-bio|quant-ph|solv-int|supr-con"
)

_IDENTIFIER = re.compile(
    rf"""(?:
        (?<![0-9])(?<![0-9]\.)
        (?P<month>[0-9]{{4}})\.(?P<number>[0-9]{{4,5}})
        |
        (?<![a-z0-9])
        (?P<archive>{ARCHIVES})(?:\.[a-z][a-z-]{{1,9}})?  # a subject class is no part of the id
        /(?P<old_month>[0-9]{{4}})(?P<old_number>[0-9]{{3}})
    )
    (?:v(?P<version>[1-9][0-9]{{0,2}}))?
    (?![a-z0-9%]|\.[0-9])               # the end of the id, not the middle of a longer number or word
    (?:\.[a-z]{{2,4}})?(?:[?&\#][^\s<>()\[\]"]*)?  # an address may go on: .pdf, a query, a fragment
    """,
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)
# Hosts whose addresses name a paper by its arXiv id. Subdomains (export., www., ar5iv.labs.) come along.
_HOST = re.compile(
    r"(?<![a-z0-9-])"
    r"(?:arxiv\.org|ar5iv\.org|alphaxiv\.org|arxiv-vanity\.com|xxx\.lanl\.gov|(?:huggingface|hf)\.co/papers)"
    r"(?![a-z0-9-]|\.[a-z])",
    re.IGNORECASE | re.ASCII,
)
# "arXiv:", "arXiv : ", "arxiv/", "10.48550/arXiv." right before the id; at most this many characters of it matter.
_PREFIX = re.compile(r"(?<![a-z0-9])arxiv[^a-z0-9]{0,3}\Z", re.IGNORECASE | re.ASCII)
_PREFIX_REACH = 9
_JOINED = re.compile(r"[A-Za-z0-9.$€£¥@/+=%\\-]")  # before a bare id, these make it part of something else
_ADDRESS = re.compile(r"https?://", re.IGNORECASE | re.ASCII)
_WRAPPING = "<>()[]{}\"'“”‘’«»`*_~|.,;:!?… \t\r\n"

# What copying out of a PDF or typing on another keyboard does to plain ASCII.
_PLAIN = (
    {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}  # full-width forms
    | dict.fromkeys((0x2010, 0x2011, 0x2012, 0x2013, 0x2212), "-")
    | dict.fromkeys((0xAD, 0x61C, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A)))
)


@dataclass(frozen=True, slots=True)
class ArxivReference:
    """A paper of arXiv. `version` 0 means none was given."""

    base: str
    version: int = 0

    @property
    def key(self) -> str:
        """The same for every way of writing this paper: `arxiv:1706.03762`."""
        return f"arxiv:{self.base}"

    @property
    def link(self) -> str:
        """Its page, of whatever version is the newest."""
        return f"https://arxiv.org/abs/{self.base}"

    def __str__(self) -> str:
        return f"{self.base}v{self.version}" if self.version else self.base


def arxiv_reference(text: str) -> ArxivReference | None:
    """The one arXiv paper this text names, or None where it names none or several.

    Understands bare ids, `arXiv:` prefixes, DOIs, and addresses of arXiv and of sites that name papers by arXiv id,
    with wrapping, punctuation or a short sentence around them. Never raises; linear in the length of the text.
    """
    text = text.strip()
    if len(text) > LONGEST:
        return None
    found = _references(plain(text))
    if len({reference.base for reference in found}) != 1:
        return None
    return max(found, key=lambda reference: reference.version)


def looks_like_address(text: str) -> bool:
    """Whether this is one http(s) address, wrapped or not, that leads somewhere else than to arXiv. Never raises."""
    text = text.strip(_WRAPPING)
    if len(text) > LONGEST or not _ADDRESS.match(text) or any(character.isspace() for character in text):
        return False
    host = host_of(text)
    is_arxiv = host == "arxiv.org" or host.endswith(".arxiv.org")
    return any(character.isalnum() for character in host) and not is_arxiv and arxiv_reference(text) is None


def host_of(address: str) -> str:
    """The host of an address or of its beginning; "" where it has none."""
    begins = _ADDRESS.search(address)
    try:
        return urlsplit(address[begins.start() :]).hostname or "" if begins else ""
    except ValueError:
        return ""


def plain(text: str) -> str:
    """The text as plain ASCII where copying or another keyboard made something else of it, without %-escapes."""
    return (unquote(text) if "%" in text else text).translate(_PLAIN)


def _references(text: str) -> list[ArxivReference]:
    """Every valid id of the text that stands where a reference can stand."""
    found = []
    for word_start, word in _words(text):
        host = _HOST.search(word)
        from_here = word_start + host.end() if host else len(text)
        foreign = not host and _ADDRESS.search(word) is not None
        for match in _IDENTIFIER.finditer(text, word_start, word_start + len(word)):
            reference = _valid(match)
            named = match.start() >= from_here or _has_prefix(text, match.start())
            if reference and (named or not (foreign or _is_joined(text, match.start()))):
                found.append(reference)
    return found


def _words(text: str) -> list[tuple[int, str]]:
    """The words of the text, each with where it starts."""
    return [(match.start(), match.group()) for match in re.finditer(r"\S+", text)]


def _has_prefix(text: str, start: int) -> bool:
    return _PREFIX.search(text[max(0, start - _PREFIX_REACH) : start]) is not None


def _is_joined(text: str, start: int) -> bool:
    return start > 0 and _JOINED.match(text[start - 1]) is not None


def _valid(match: re.Match[str]) -> ArxivReference | None:
    """The reference of this match if its month exists and its number is as long as that month's were."""
    version = int(match["version"] or 0)
    if match["archive"]:
        base = f"{match['archive'].lower()}/{match['old_month']}{match['old_number']}"
        return ArxivReference(base, version) if _is_old(match["old_month"], match["old_number"]) else None
    base = f"{match['month']}.{match['number']}"
    return ArxivReference(base, version) if _is_new(match["month"], match["number"]) else None


def _is_month(yymm: str) -> bool:
    return 1 <= int(yymm[2:]) <= 12


def _is_old(yymm: str, number: str) -> bool:
    return _is_month(yymm) and int(number) > 0 and (yymm >= "9101" or yymm <= "0703")


def _is_new(yymm: str, number: str) -> bool:
    digits = 4 if yymm <= "1412" else 5
    return _is_month(yymm) and int(number) > 0 and yymm >= "0704" and len(number) == digits
