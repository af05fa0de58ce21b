"""Which shape a text has, by its name and by what stands in it, and who reads it."""

import re
from pathlib import PurePosixPath

from adapters.files.bibtex import is_bibtex, read_bibtex
from adapters.files.columns import laid_out
from adapters.files.csl import is_csl, read_csl
from adapters.files.drafts import Found
from adapters.files.headings import column_of
from adapters.files.identifiers import is_list_of_identifiers, read_identifiers
from adapters.files.notes import front_matter, read_page
from adapters.files.ris import is_ris, read_ris
from adapters.files.schedules import read_schedule
from adapters.files.tables import mark_between, read_table
from adapters.files.trees import json_tree, yaml_tree
from bot.features.importing.model import Answers, Column, UnreadableFile, Wrong

_READERS = {".bib": read_bibtex, ".bibtex": read_bibtex, ".ris": read_ris}
_TABLES = (".csv", ".tsv", ".tab")
_YAML = (".yaml", ".yml")
_PAGES = (".md", ".markdown", ".mdx", ".qmd", ".rmd")
_YAML_LINES = re.compile(
    r"\A(?:---\s*\n|#[^\n]*\n|\s*\n)*(?:- +[\w ]{1,30}: ?\S*[^\n]*\n +[\w ]{1,30}:|[\w -]{1,40}:\s*\n\s*- )"
)


def read_text(name: str, text: str, answers: Answers) -> Found:
    """What the text tells. Raises UnreadableFile for one that begins as a known format and does not go on so."""
    ending = PurePosixPath(name).suffix.lower()
    if ending in _READERS:
        return _READERS[ending](name, text)
    if ending in _TABLES and not (ending == ".csv" and is_list_of_identifiers(text)):
        return read_table(name, text, answers)
    if ending in _YAML:
        return _or_broken(read_schedule(name, yaml_tree(text), "yaml"))
    if ending == ".json" or (text.lstrip()[:1] in ("[", "{") and _is_json(text)):
        tree = json_tree(text)
        return read_csl(tree) if is_csl(tree) else _or_broken(read_schedule(name, tree, "json"))
    return _read_unnamed(name, text, answers, page=ending in _PAGES)


def _read_unnamed(name: str, text: str, answers: Answers, *, page: bool) -> Found:
    if not page and is_ris(text):
        return read_ris(name, text)
    if not page and is_bibtex(text):
        return read_bibtex(name, text)
    if is_list_of_identifiers(text):
        return read_identifiers(name, text)
    if not page and (answers.columns or _is_table(text)):
        return read_table(name, text, answers)
    if not page and _YAML_LINES.match(text[:4000]) and not front_matter(text)[0].fields:
        try:
            tree = yaml_tree(text)
        except UnreadableFile:
            return read_page(name, text)
        if (found := read_schedule(name, tree, "yaml")).drafts:
            return found
    return read_page(name, text)


def _is_json(text: str) -> bool:
    """`[Title](https://…)` begins with a bracket, too."""
    return re.match(r"\s*(?:\[\s*)?(?:\{\s*\"|\"[^\n]*\"\s*[,\]])", text[:2000]) is not None


def _or_broken(found: Found) -> Found:
    if not found.drafts and not found.doubts:
        raise UnreadableFile(Wrong.NO_TITLES)
    return found


def _is_table(text: str) -> bool:
    """Whether a text that nobody calls a table is one: with headings we know, or tabs all along."""
    mark = mark_between(text)
    lines = [one for one in text[: 64 * 1024].split("\n") if one.strip()][:60]
    if not mark or len(lines) < 2:
        return False
    head = [column_of(cell.strip().strip('"')) for cell in lines[0].split(mark)]
    known = {column for column in head if column not in (None, Column.NOTHING)}
    if len(known) >= 2:
        return True
    if any(one.lstrip().startswith(("#", "- ", "* ", "|")) for one in lines):
        return False
    rows = [one.split(mark) for one in lines]
    layout = laid_out(rows, None)
    even = len({len(row) for row in rows}) == 1
    return even and len(rows[0]) > 1 and (mark == "\t" or Column.DAY in layout.columns)
