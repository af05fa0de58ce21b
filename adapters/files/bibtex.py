"""BibTeX and BibLaTeX, as Zotero, JabRef, Mendeley and Google Scholar write them, by bibtexparser."""

import logging
import re
from collections.abc import Iterator

from bibtexparser.library import Library
from bibtexparser.middlewares import RemoveEnclosingMiddleware, ResolveStringReferencesMiddleware
from bibtexparser.middlewares.names import split_multiple_persons_names
from bibtexparser.model import Block, DuplicateBlockKeyBlock, DuplicateFieldKeyBlock, Entry, ParsingFailedBlock
from bibtexparser.splitter import Splitter

from adapters.files.bibliographies import add, in_order
from adapters.files.drafts import MOST, Found, line
from bot.club.papers.tex import readable
from bot.features.importing.model import Trouble, UnreadableFile, Wrong

logging.getLogger("bibtexparser").setLevel(logging.CRITICAL + 1)  # it would log what stands in people's files

_ENTRY = re.compile(
    r"@\s?(?!(?:comment|string|preamble)\b)[a-z]{1,30}\s?[{(]\s?[^\s,{}()]{0,200}\s{0,4},", re.IGNORECASE
)
_URL = re.compile(r"\\(?:url|href)\s?\{([^{}]{1,1000})\}")
_ESCAPED = re.compile(r"\{?\\([_&%#~$])\}?")
_IN_NOTES = re.compile(r"(?<![a-z])(?:arxiv|doi|pmid|pmcid)\b.{0,10}", re.IGNORECASE)
_FORMULA = re.compile(r"\{(\$[^${}]{1,200}\$)\}")  # braces that only keep a program's hands off it
_LONGEST = 4000

Fields = dict[str, str]


def is_bibtex(text: str) -> bool:
    """Whether an entry begins somewhere."""
    return _ENTRY.search(text[:200_000]) is not None


def read_bibtex(name: str, text: str) -> Found:  # noqa: ARG001 - every reader of a shape takes the name
    """The entries of the file. What cannot be read of it is a doubt; entries of one key are all there."""
    if sum(1 for _ in _ENTRY.finditer(text)) > MOST:
        raise UnreadableFile(Wrong.TOO_MANY)
    found = Found(shape="bibtex")
    library = RemoveEnclosingMiddleware().transform(ResolveStringReferencesMiddleware().transform(_whole(text)))
    for block in library.blocks:
        if isinstance(block, Entry):
            _add(found, block)
        elif isinstance(block, ParsingFailedBlock):
            found.doubt(_where(block), block.raw or "", Trouble.NOT_UNDERSTOOD)
    if not found.drafts:
        broken = next((block.start_line for block in library.failed_blocks if block.start_line is not None), 0)
        raise UnreadableFile(Wrong.BROKEN, broken + 1)
    return found


def _whole(text: str) -> Library:
    """All blocks, those whose keys or fields come twice among them: each under a key of its own."""
    blocks: list[Block] = []
    for number, block in enumerate(Splitter(text).split().blocks):
        while isinstance(block, DuplicateBlockKeyBlock | DuplicateFieldKeyBlock) and block.ignore_error_block:
            block = block.ignore_error_block
        if isinstance(block, Entry):
            block.key = f"{number}"
        blocks.append(block)
    return Library(blocks)


def _where(block: Block) -> str:
    return line((block.start_line or 0) + 1)


def _add(found: Found, entry: Entry) -> None:
    fields: Fields = {}
    for field in entry.fields:
        fields.setdefault(field.key.casefold().strip(), str(field.value)[:_LONGEST])
    title = readable(_FORMULA.sub(r"\1", " ".join(fields.get("title", "").split())))
    if subtitle := fields.get("subtitle"):
        title = f"{title}: {readable(' '.join(subtitle.split()))}"
    add(
        found,
        _where(entry),
        title=title,
        authors=_authors(fields.get("author", "") or fields.get("editor", "")),
        year=fields.get("year", "") or fields.get("date", ""),
        identifiers=_identifiers(fields),
        note=readable(fields["note"]) if "Read: " in fields.get("note", "") else "",
        text=entry.raw or "",
    )


def _authors(text: str) -> Iterator[str]:
    for name in split_multiple_persons_names(" ".join(text.split()))[:200]:
        if name.casefold() != "others":
            yield readable(in_order(name)).strip("{}")


def _identifiers(fields: Fields) -> Iterator[str]:
    """Texts that hold an identifier, the surest first."""
    kind = (fields.get("archiveprefix") or fields.get("eprinttype") or "").casefold()
    for field in ("arxivid", "arxiv", "eprint"):
        if value := fields.get(field, "").strip():
            yield (
                f"PMID {value}"
                if field == "eprint" and kind == "pubmed"
                else value
                if kind == "jstor"
                else f"arXiv:{value}"
            )
    for field, before in (("doi", ""), ("pmid", "PMID "), ("pmcid", "")):
        if value := fields.get(field, "").strip():
            yield before + _plain(value)
    for field in ("journal", "note", "number", "howpublished", "annote", "eid", "volume"):
        value = _plain(fields.get(field, ""))
        if len(value) <= 300 and (_IN_NOTES.search(value) or "://" in value):
            yield value
    for field in ("url", "link", "bdsk-url-1"):
        yield _plain(fields.get(field, "")).strip()


def _plain(value: str) -> str:
    return _ESCAPED.sub(r"\1", _URL.sub(r" \1 ", value))
