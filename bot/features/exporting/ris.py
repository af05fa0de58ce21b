"""The reading list as RIS, for reference managers. Pure.

Each tag but the authors' stands once, as readers keep the first or make a list of them. Lines end as the format says,
and a value stands on one line.
"""

from collections.abc import Iterator

from bot.features.exporting.keys import keys
from bot.features.exporting.model import Listed, ReadingList
from bot.features.exporting.names import name_of
from bot.features.exporting.noting import noted


def ris(readings: ReadingList) -> str:
    """The file's text; every paper once."""
    entries = map(_of, keys(readings.papers), readings.papers)
    return "".join(f"{line}\r\n" for entry in entries for line in entry)


def _of(key: str, paper: Listed) -> Iterator[str]:
    yield f"TY  - {_kind(paper)}"
    yield f"ID  - {key}"
    for author in map(name_of, paper.authors):
        yield f"AU  - {f'{author.inverted}, {author.suffix}' if author.suffix else author.inverted}"
    for tag, text in (
        ("TI", paper.title),
        ("PY", paper.year),
        ("DA", f"{paper.year}/{paper.published:%m/%d}" if paper.published else ""),
        ("AN", paper.number),
        ("DO", paper.doi),
        ("UR", paper.link),
        ("N1", "; ".join(noted(paper))),
    ):
        if text:
            yield f"{tag}  - {text}"
    yield "ER  - "
    yield ""


def _kind(paper: Listed) -> str:
    """A preprint is an unpublished work, what has a DOI an article; the rest are pages."""
    return "UNPB" if paper.arxiv else "JOUR" if paper.doi else "ELEC"
