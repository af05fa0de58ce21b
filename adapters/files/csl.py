"""CSL-JSON, as Zotero, Mendeley and citation services write it: https://github.com/citation-style-language/schema."""

import re
from collections.abc import Iterator, Sequence

from adapters.files.bibliographies import add
from adapters.files.drafts import MOST, Found
from adapters.files.trees import Tree
from bot.features.importing.model import UnreadableFile, Wrong

_EXTRA = re.compile(r"^\s*(arxiv|pmid|pmcid|doi)\s*:\s*(\S.*)$", re.IGNORECASE | re.MULTILINE)
"""Zotero puts what it has no field for as lines into `note`."""


def is_csl(tree: Tree) -> bool:
    """Whether it is a list of CSL's items: each has a type, and what only CSL calls so."""
    some = items_of(tree)[:20]
    marks = {"issued", "DOI", "container-title", "PMID", "URL", "author", "id", "publisher", "title-short", "note"}
    return bool(some) and all("type" in one.fields and marks & set(one.fields) for one in some)


def items_of(tree: Tree) -> Sequence[Tree]:
    """The items: of a list, of one under `items` or `references`, or the one item that a file is."""
    for name in ("items", "references"):
        if name in tree.fields and tree.fields[name].items:
            return tree.fields[name].items
    return tree.items or ([tree] if tree.fields else [])


def read_csl(tree: Tree) -> Found:
    """The items as drafts."""
    found = Found(shape="csl")
    items = items_of(tree)
    if len(items) > MOST:
        raise UnreadableFile(Wrong.TOO_MANY)
    for number, item in enumerate(items, start=1):
        title = re.sub(r"</?(?:i|b|sup|sub|span)\b[^<>]{0,100}>", "", _of(item, "title"))
        add(
            found,
            f"item {number}",
            title=title,
            authors=_names(item.fields.get("author") or item.fields.get("editor") or Tree()),
            year=_year(item.fields.get("issued") or Tree()),
            identifiers=_identifiers(item),
            note=_of(item, "note"),
            text=" ".join(one for value in item.fields.values() for one in value.texts),
        )
    return found


def _of(item: Tree, name: str) -> str:
    return item.fields[name].text if name in item.fields else ""


def _names(names: Tree) -> Iterator[str]:
    for one in names.items:
        family = " ".join(filter(None, (_of(one, "non-dropping-particle"), _of(one, "family"))))
        yield _of(one, "literal") or f"{_of(one, 'given')} {family}".strip() or one.text


def _year(issued: Tree) -> str:
    """The first year of `date-parts`, which may be a range; or of whatever else says the date."""
    parts = issued.fields.get("date-parts", Tree()).items
    first = parts[0].items if parts else []
    return first[0].text if first else _of(issued, "raw") or _of(issued, "literal") or issued.text


def _identifiers(item: Tree) -> Iterator[str]:
    note = _of(item, "note")
    for kind, value in _EXTRA.findall(note[:4000]):
        yield (
            f"PMID {value}" if kind.casefold() == "pmid" else f"arXiv:{value}" if kind.casefold() == "arxiv" else value
        )
    archived = " ".join((_of(item, "archive"), _of(item, "publisher"), _of(item, "archive_location"))).casefold()
    for name in ("number", "archive_location", "archive-location"):
        if value := _of(item, name):
            yield value if "arxiv" not in archived else value if "arxiv" in value.casefold() else f"arXiv:{value}"
    yield _of(item, "DOI")
    if value := _of(item, "PMID"):
        yield f"PMID {value}"
    yield _of(item, "PMCID")
    yield _of(item, "URL")
    yield note if len(note) < 200 else ""
