"""Zips of notes: opened in memory, never further than anybody writes; the names in them are only names."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from bot.features.importing.model import UnreadableFile, Wrong

MOST_FILES = 5000
MOST_BYTES = 32 * 1024 * 1024
"""Of all texts of a zip together, unpacked."""
_PIECE = 64 * 1024
_TEXTS = re.compile(
    r"\.(?:md|markdown|mdx|mkd|txt|text|rst|org|qmd|rmd|ya?ml|csv|tsv|tab|bib|bibtex|ris|json|html?)\Z", re.IGNORECASE
)
_KNOWN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
_WORKBOOKS = {"xl/workbook.xml", "xl/workbook.bin"}
_KIND = 200
"""Bytes that the name of a kind of document may have."""


@dataclass(frozen=True, slots=True)
class Member:
    """A file of a zip: its name for people, and what it holds; None for what is no text, or cannot be opened."""

    name: str
    content: bytes | None


def is_zip(content: bytes) -> bool:
    """Whether it begins as one."""
    return content.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def members(content: bytes) -> Iterator[Member]:
    """The files in order of their names. Raises UnreadableFile for what is too large, too many, or broken."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield from _members(archive)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        OSError,
        ValueError,
        NotImplementedError,
        RuntimeError,
        IndexError,
    ) as problem:
        raise UnreadableFile(Wrong.BROKEN) from problem


def _members(archive: zipfile.ZipFile) -> Iterator[Member]:
    infos = [info for info in archive.infolist() if not info.is_dir() and not _is_hidden(info.filename)]
    if len(infos) > MOST_FILES:
        raise UnreadableFile(Wrong.TOO_MANY)
    if not infos:
        raise UnreadableFile(Wrong.EMPTY)
    _refuse_documents(archive, {info.filename for info in infos})
    texts = [info for info in infos if _TEXTS.search(info.filename)]
    if sum(info.file_size for info in texts) > MOST_BYTES:
        raise UnreadableFile(Wrong.TOO_LARGE)
    left = MOST_BYTES
    for info in sorted(infos, key=lambda one: one.filename):
        if info not in texts:
            yield Member(_name(info), None)
            continue
        unpacked = _unpacked(archive, info, left)
        left -= len(unpacked or b"")
        yield Member(_name(info), unpacked)


def _refuse_documents(archive: zipfile.ZipFile, names: set[str]) -> None:
    """What an office program saves as its own is a zip by chance; of a spreadsheet it is said how to give it."""
    told = _unpacked(archive, archive.getinfo("mimetype"), _KIND) if "mimetype" in names else None
    if _WORKBOOKS & names or b"opendocument.spreadsheet" in (told or b""):
        raise UnreadableFile(Wrong.WORKBOOK)
    if "[Content_Types].xml" in names or told or "Index/Document.iwa" in names:
        raise UnreadableFile(Wrong.NO_TEXT)


def _is_hidden(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return any(part.startswith((".", "__MACOSX")) and part not in (".", "..") for part in parts)


def _name(info: zipfile.ZipInfo) -> str:
    """As people write it; one that climbs out of its folder is written without that."""
    name = info.filename.replace("\\", "/")
    return "/".join(part for part in name.split("/") if part not in ("", ".", ".."))[-200:]


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> bytes | None:
    """The text, no longer than `most` whatever its header says; None where it is encrypted or broken."""
    if info.flag_bits & _ENCRYPTED or info.compress_type not in _KNOWN:
        return None
    pieces, size = [], 0
    try:
        with archive.open(info) as file:
            while piece := file.read(_PIECE):
                size += len(piece)
                if size > most:
                    raise UnreadableFile(Wrong.TOO_LARGE)
                pieces.append(piece)
    except (zipfile.BadZipFile, zlib.error, EOFError):
        return None
    return b"".join(pieces)
