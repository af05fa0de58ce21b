"""The papers the server knows: a few that show every form an entry can take."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A paper. `versions` are the days its versions came out, the first one first; `has_pdf` fails a withdrawn one."""

    id: str
    title: str
    authors: tuple[str, ...]
    summary: str
    categories: tuple[str, ...]
    versions: tuple[datetime, ...]
    comment: str = ""
    doi: str = ""
    journal: str = ""
    has_pdf: bool = True

    def text(self, field: str) -> str:
        """What a search of this field (`ti`, `au`, `abs`, `co`, `cat`, `id`, `all`) looks at, in lower case."""
        fields = {
            "ti": self.title,
            "au": " ".join(self.authors),
            "abs": self.summary,
            "co": self.comment,
            "jr": self.journal,
            "cat": " ".join(self.categories),
            "id": self.id,
        }
        found = " | ".join(fields.values()) if field == "all" else fields[field]
        return " ".join(re.findall(r"[\w.|]+", found.lower()))


def _day(year: int, month: int, day: int) -> datetime:
    return datetime(year, month, day, 17, 57, 34, tzinfo=UTC)


ATTENTION = Entry(
    id="1706.03762",
    title="Attention Is All You Need",
    authors=("Ashish Vaswani", "Noam Shazeer", "Niki Parmar"),
    summary="Shows that a sequence model can do without recurrence: attention alone is enough, & faster.",
    categories=("cs.CL", "cs.LG"),
    versions=tuple(_day(2017, 6, 12 + number) for number in range(7)),
    comment="15 pages, 5 figures",
)
FERMAT = Entry(
    id="math/0309136",
    title="A note on the Fermat-like equation over self-similar lattices",
    authors=("Zoë Müller",),
    summary="Solves <x, y> on a lattice that is self-similar.",
    categories=("math.GT", "math.NT"),
    versions=(_day(2003, 9, 8),),
    doi="10.1103/PhysRevA.52.R2493",
    journal="Phys. Rev. A 52 (2003)",
)
RETRACTION = Entry(
    id="2001.00042",
    title="A short proof that P differs from NP",
    authors=("Hope Springs",),
    summary="This paper has been withdrawn by the author.",
    categories=("cs.CC",),
    versions=(_day(2020, 1, 3), _day(2020, 1, 9)),
    comment="This paper has been withdrawn by the author due to a crucial error in Lemma 4",
    has_pdf=False,
)
DRUGS = Entry(
    id="0704.0002",
    title="Drugs withdrawn from the market and the attention they get",
    authors=("Ada Field", "Bo Meadow"),
    summary="We study withdrawn drugs. The drugs were withdrawn by the authorities.",
    categories=("q-bio.QM",),
    versions=(_day(2007, 4, 2), _day(2007, 5, 2)),
    comment="12 pages; an earlier talk was withdrawn from the workshop",
)
SAMPLES = (ATTENTION, FERMAT, RETRACTION, DRUGS)
