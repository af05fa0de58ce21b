"""The reading list as BibTeX, by hand: libraries change addresses as they write, or write names wrongly. Pure.

Every entry is a `@misc`: of what a club reads nobody knows the journal, and `@article` without one is a mistake to
BibTeX. An arXiv number stands in `eprint`, as arXiv itself writes it, and begins the note, where readers that know no
`eprint` find it. Address and DOI stand raw: they are no text.
"""

from collections.abc import Iterator

from bot.features.exporting.keys import keys
from bot.features.exporting.model import Listed, ReadingList
from bot.features.exporting.names import Name, name_of
from bot.features.exporting.noting import noted
from bot.features.exporting.tex import written

_RAW = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C"})


def bibtex(readings: ReadingList) -> str:
    """The file's text; every paper once."""
    return "\n".join(map(entry, keys(readings.papers), readings.papers))


def entry(key: str, paper: Listed) -> str:
    """One paper's entry under this key."""
    fields = "".join(f"  {name} = {{{text}}},\n" for name, text in _fields(paper) if text)
    return f"@misc{{{key},\n{fields}}}\n"


def _fields(paper: Listed) -> Iterator[tuple[str, str]]:
    yield "author", " and ".join(_author(name_of(name)) for name in paper.authors)
    yield "title", written(paper.title)
    yield "year", paper.year
    yield "eprint", paper.arxiv
    yield "archiveprefix", "arXiv" if paper.arxiv else ""
    yield "primaryclass", written(paper.category)
    yield "doi", paper.doi.translate(_RAW)
    yield "url", paper.link.translate(_RAW)
    yield "note", written("; ".join(filter(None, (paper.number, *noted(paper)))))


def _author(name: Name) -> str:
    """`von Last, Jr, First`; a group's name in braces of its own, so that nobody takes it apart."""
    if name.whole:
        return f"{{{written(name.family)}}}"
    first = f"{name.particle} {name.family}".strip()
    return ", ".join(written(part) for part in (first, name.suffix, name.given) if part)
