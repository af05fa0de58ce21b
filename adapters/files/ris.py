"""RIS, as Zotero, Mendeley, EndNote and publishers write it: a tag of two letters, two blanks, a hyphen, a value.

Read by hand: the libraries keep the last only of several DO or L1, and drop an entry without its ER.
"""

import re
from collections import defaultdict

from adapters.files.bibliographies import add, in_order
from adapters.files.drafts import MOST, Found, line
from bot.features.importing.model import UnreadableFile, Wrong

_TAG = re.compile(r"([A-Z][A-Z0-9])\s{0,3}-(?:\s|\Z)(.*)")
_BEGINS = re.compile(r"\s*TY\s{0,3}- ")
_CONTINUED = ("TI", "T1", "AB", "N2", "N1")
_ARXIV = re.compile(r"\barxiv\b", re.IGNORECASE)
_PUBMED = re.compile(r"\b(?:pubmed|medline)\b", re.IGNORECASE)

Tags = dict[str, list[str]]


def is_ris(text: str) -> bool:
    """Whether an entry begins within the first lines."""
    return any(_BEGINS.match(one) for one in text[:20000].split("\n")[:200])


def read_ris(name: str, text: str) -> Found:  # noqa: ARG001 - every reader of a shape takes the name
    """The entries of the file; the last may lack its end."""
    found = Found(shape="ris")
    tags: Tags = defaultdict(list)
    begins, last = 0, ""
    for number, one in enumerate(text.split("\n"), start=1):
        match = _TAG.match(one.strip()[:20000])
        if match and match[1] in ("TY", "ER"):
            _end(found, begins, tags)
            tags, begins, last = defaultdict(list), number if match[1] == "TY" else 0, ""
        elif match and begins:
            last = match[1]
            tags[last].append(match[2].strip())
        elif begins and last in _CONTINUED and one.strip():
            tags[last][-1] = f"{tags[last][-1]} {one.strip()}"[:20000]
    _end(found, begins, tags)
    if not found.drafts and not found.doubts:
        raise UnreadableFile(Wrong.BROKEN, begins or 1)
    return found


def _end(found: Found, begins: int, tags: Tags) -> None:
    if not begins:
        return
    if len(found.drafts) > MOST:
        raise UnreadableFile(Wrong.TOO_MANY)

    def of(*names: str) -> list[str]:
        return [value for name in names for value in tags[name] if value]

    title = next(iter(of("TI", "T1", "CT", "BT", "T2")), "")
    source = " ".join(of("DB", "DP", "PB"))
    before = "arXiv:" if _ARXIV.search(source) else "PMID " if _PUBMED.search(source) else ""
    numbers = [f"{before}{one}" if one[:1].isdigit() else one for one in of("AN")]
    add(
        found,
        line(begins),
        title=title,
        authors=map(in_order, of("AU", "A1")),
        year=next(iter(of("PY", "Y1", "DA")), ""),
        identifiers=[*of("DO"), *numbers, *of("UR", "L1", "L2", "LK"), *_in_notes(of("M3", "M1", "N1", "ID", "C7"))],
        note="; ".join(of("N1")),
        text=" ".join(value for some in tags.values() for value in some),
    )


def _in_notes(texts: list[str]) -> list[str]:
    """Notes that are an identifier, or say `arXiv:`."""
    return [text for text in texts if len(text) <= 200 and (len(text.split()) <= 2 or _ARXIV.search(text))]
