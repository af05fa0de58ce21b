"""Recognises a DOI however a person wrote it down. Pure text work: nothing is looked up."""

import re
from dataclasses import dataclass
from urllib.parse import quote

from bot.club.papers.references import LONGEST, host_of, plain

# https://www.doi.org/doi-handbook/: a registrant with its sub-divisions, a slash, and nearly anything.
_DOI = re.compile(
    r"(?<![a-z0-9.])10\.[0-9]{4,9}(?:\.[0-9]{1,9}){0,3}/(?:(?!\]\()[^\s\"{}|\\^`?\0-\x1f])+", re.IGNORECASE | re.ASCII
)
LONGEST_DOI = 200
DOI_HOSTS = ("doi.org", "dx.doi.org", "www.doi.org")
"""Their addresses hold a DOI and nothing else."""
# What publishers write behind a DOI in their addresses, to name a view of the article.
_VIEW = re.compile(
    r"(?:/(?:full(?:[-_]?text|html)?|abstract|summary|epdf|pdf(?:plus|ft|direct|viewer)?|epub|reader|html?|xml|meta"
    r"|references|citations?|citedby|cited-by|figures?|tables?|metrics|download|supplementary(?:-material|-info)?"
    r"|supp(?:l(?:_file|ementary)?)?|comments|share|asset|article-info|editorial-process|related|toc|suppinfo"
    r"|peer-review|reviews|v[0-9]{1,2}/(?:review|decision)[0-9]{0,2})(?:[./](?:html?|pdf|xml|full|[0-9]{1,3}))?"
    r"|(?:\.|\+)(?:full|abstract|pdf|epub|x?html?|full-text|fulltext|short|long|extract|article-info|article-metrics"
    r"|supplementary-material|figures-only|citation|reviews))\Z"
)
# bioRxiv, medRxiv: neither the version of a preprint nor a view of that version is part of its DOI.
_VERSION_OF_PREPRINT = re.compile(r"(10\.(?:1101|64898)/.+?)v[0-9]{1,2}(?:\.[a-z][a-z.+-]*)?\Z")
# Their oldest addresses have the day of the preprint and the end of its DOI.
_EARLY = re.compile(
    r"((?:bio|med)rxiv\.org/content/)(?:(?:bio|med)rxiv/)?early/[0-9]{4}/[0-9]{2}/[0-9]{2}/(?=[0-9]{6,8}\b|[0-9]{4}\.[0-9]{2}\.)",
    re.IGNORECASE,
)
_PART_OF_PLOS = re.compile(r"(?<=[0-9])\.[gste][0-9]{3}\Z")  # a figure or table has a DOI of its own there
# Silverchair (Oxford, MIT Press, AIP …) writes the article's number, and its title or file, behind the DOI.
_SILVERCHAIR = re.compile(r"/[a-z-]*(?:article|chapter|book)[a-z-]*/doi/\Z")
_NUMBER_BEHIND = re.compile(r"(?<=[^/])/[0-9]{4,9}(?:/[^/]*)?\Z")
_SICI_END = re.compile(r"(?<=;[0-9]-)#(?=#|\Z)")
"""The check sign of a SICI (ANSI/NISO Z39.56) may be a `#`: …3.0.CO;2-#."""
_SESSION = re.compile(r";(?:jsessionid|sessionid|phpsessid)=.*", re.IGNORECASE)
_BARE_HOST = re.compile(r"\A((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24})(?::[0-9]{1,5})?/")
_SHORT = re.compile(
    r"(?:(?:https?://)?(?:(?:dx|www)\.)?doi\.org/(?:10/)?|(?:doi:\s?)?10/)((?=[0-9]*[a-z])[a-z0-9]{3,12})",
    re.IGNORECASE | re.ASCII,
)
_WORDS_OF_DOI_ORG = ("the-identifier", "resources", "about", "help", "factsheets", "hb", "index", "search", "news")
_DOI_ENDS = ".,;:!…'’”»*_~/"
PAIRS = {")": "(", "]": "[", ">": "<"}
"""Brackets that may belong to a DOI or an address, or stand around it."""
_LEAST = re.compile(r"10\.[0-9.]+/.*[0-9]")
"""A DOI without a number behind the slash is a journal's, not a paper's."""
MOST_SHORTER = 2
"""Path parts that a publisher may have written behind a DOI."""


@dataclass(frozen=True, slots=True)
class DoiReference:
    """Something with a DOI, in lower case: DOIs do not tell capitals apart."""

    doi: str

    @property
    def key(self) -> str:
        """The same for every way of writing this DOI: `doi:10.1145/3292500.3330701`."""
        return f"doi:{self.doi}"

    @property
    def link(self) -> str:
        """Where it leads."""
        return f"https://doi.org/{quote(self.doi, safe=_IN_A_LINK)}"

    @property
    def is_short(self) -> bool:
        """Whether it is one of https://shortdoi.org, which stands for another."""
        return self.doi.startswith("10/")

    def __str__(self) -> str:
        return self.doi


_IN_A_LINK = "/:;().-_+,=@!$&'*~"
"""What an address, and a chat around it, takes as it is."""


def doi_reference(text: str) -> DoiReference | None:
    """The one DOI this text names, or None where it names none or several. arXiv's own are `arxiv_reference`'s.

    Understands bare DOIs, `doi:` prefixes, addresses of doi.org and of publishers that hold one, short DOIs
    (`10/abc`, where they stand alone), with wrapping, punctuation or a short sentence around them. Never raises;
    about linear in the length of the text.
    """
    return next(iter(doi_references(text)), None)


def doi_references(text: str) -> tuple[DoiReference, ...]:
    """What the one DOI of this text may be, the likeliest first: in a publisher's address something may stand behind.

    Only what a registry knows tells how much of such a path is the DOI. Empty where the text names none, or several.
    """
    text = text.strip()
    if len(text) > LONGEST:
        return ()
    if short := _short(text):
        return (short,)
    text = _EARLY.sub(r"\g<1>10.1101/", plain(_hidden(text)))
    found = {_trimmed(match.group(), text[: match.start()]) for match in _DOI.finditer(text)}
    (doi, on_page) = found.pop() if len({doi for doi, _ in found}) == 1 else ("", False)
    if not doi or len(doi) > LONGEST_DOI or not doi.isprintable():
        return ()
    return tuple(map(DoiReference, (doi, *_shorter(doi, on_page=on_page))))


_HASH = "\ue023"  # stands for a written %23 while the %-escapes of a text are resolved


def _hidden(text: str) -> str:
    return text.replace("%23", _HASH)


def _short(text: str) -> DoiReference | None:
    """A short DOI that stands alone. Something of doi.org that is written in words is none."""
    match = _SHORT.fullmatch(text.strip("<>()[]{}\"'“”‘’`*_.,;:! "))
    code = match[1].lower() if match else ""
    return DoiReference(f"10/{code}") if code and code not in _WORDS_OF_DOI_ORG else None


def _shorter(doi: str, *, on_page: bool) -> list[str]:
    """The DOI without its last path parts, or without what may be a part of the page it was copied from."""
    if not on_page:
        before = _without_ending(doi.partition("#")[0])
        return [before] if before != doi and _LEAST.match(before) and not _SICI_END.search(doi) else []
    found = []
    for _ in range(MOST_SHORTER):
        doi = _without_ending(doi.rpartition("/")[0])
        if not _LEAST.match(doi):
            break
        found.append(doi)
    return found


def _trimmed(doi: str, before: str) -> tuple[str, bool]:
    """The DOI without what a sentence, brackets or a publisher's address put behind it; "" where nothing is left.

    And whether it stands in the address of a page, where more may stand behind it.
    """
    start = max(before.rfind(mark) for mark in ' \t\n<(["')
    address = before[start + 1 :]
    host = host_of(address) or _bare_host(address)
    on_page = bool(host) and host not in DOI_HOSTS
    doi = _SESSION.sub("", doi)
    if host:
        doi = doi.partition("&")[0]
        doi = _without_fragment(doi)
    doi = _without_ending(doi.replace(_HASH, "#").lower())
    if on_page and _SILVERCHAIR.search(address.lower()):
        doi = _NUMBER_BEHIND.sub("", doi)
    while on_page and (view := _VIEW.search(doi)):
        doi = doi[: view.start()]
    if versioned := _VERSION_OF_PREPRINT.match(doi):
        doi = versioned[1]
    if on_page and doi.startswith("10.1371/journal."):
        doi = _PART_OF_PLOS.sub("", doi)
    doi = _without_ending(doi)
    return (doi, on_page) if doi.partition("/")[2] else ("", False)


def _bare_host(address: str) -> str:
    """The host of an address that was written without its scheme."""
    match = _BARE_HOST.match(address.lower())
    return match[1] if match else ""


def _without_fragment(doi: str) -> str:
    """In an address `#` begins a part of the page, unless it ends a SICI."""
    return _SICI_END.sub(_HASH, doi).partition("#")[0]


def _without_ending(doi: str) -> str:
    while doi and (doi[-1] in _DOI_ENDS or (doi[-1] in PAIRS and doi.count(doi[-1]) > doi.count(PAIRS[doi[-1]]))):
        doi = doi[:-1]
    return doi
