"""The files that the reading list goes out as: of each what it is called, how its name ends, and who writes it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.features.exporting.bibtex import bibtex
from bot.features.exporting.csl import csl
from bot.features.exporting.markdown import markdown
from bot.features.exporting.model import ReadingList
from bot.features.exporting.plain_json import plain_json
from bot.features.exporting.ris import ris
from bot.features.exporting.table import table


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file."""

    ending: str
    write: Callable[[ReadingList], str]


FORMATS: Mapping[str, Format] = {
    "bibtex": Format(".bib", bibtex),
    "ris": Format(".ris", ris),
    "csl": Format(".csl.json", csl),
    "csv": Format(".csv", table),
    "markdown": Format(".md", markdown),
    "json": Format(".json", plain_json),
}
CALENDAR = "ics"
"""The sessions themselves, which are a calendar and no list of papers (`bot.club.calendar`)."""
