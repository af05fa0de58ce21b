"""The file of a whole club: gzip over lines of JSON, the same for the same club at the same moment.

The first line says what the file is, the revision of its tables and the program that wrote it. Then, table by table,
a line that names the table and its columns, and a line for each row, by its key; values are what SQLite keeps: text,
whole numbers, null. The last line counts the rows and holds the SHA-256 of every byte before it, so that a file that
was cut off is known for one.
"""

import gzip
import hashlib
import json
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from bot.ports import StoreDown

BEGINS = b'{"paperclub":"club",'
FORMAT = 1
_MOST_OF_A_LINE = 16 * 1024 * 1024
_MOST = 4 * 1024 * 1024 * 1024
"""Bytes of a line, and of a file, unpacked. A club of 5,000 papers has some 40 MB."""
_NUMBERS = 2**62
"""No row of a database is numbered higher, with room for a club that comes behind another."""
Value = str | int | None


def broken(file: Path, why: str) -> StoreDown:
    """What is said of a file that cannot be used."""
    return StoreDown(f"{file} cannot be used: {why}. Nothing was changed.")


def is_club_file(file: Path) -> bool:
    """Whether a file begins as a whole club does. Raises OSError where it cannot be read."""
    with file.open("rb") as raw:
        first = raw.read(1024)
    try:
        return zlib.decompressobj(wbits=31).decompress(first, 64).startswith(BEGINS)
    except zlib.error:
        return False


class Writer:
    """Writes lines, and counts and sums them up."""

    def __init__(self, raw: BinaryIO) -> None:
        self._file = gzip.GzipFile(filename="", mode="wb", fileobj=raw, compresslevel=6, mtime=0)
        self._sum, self.rows = hashlib.sha256(), 0

    def head(self, **said: str) -> None:
        """The first line."""
        self._line({"paperclub": "club", "format": FORMAT, **said})

    def table(self, name: str, columns: Sequence[str]) -> None:
        """From now on rows of this table."""
        self._line({"table": name, "columns": list(columns)})

    def row(self, values: Sequence[Value]) -> None:
        """One row."""
        self._line(values)
        self.rows += 1

    def end(self) -> None:
        """The last line; the file is whole."""
        self._line({"rows": self.rows, "sha256": self._sum.hexdigest()})
        self._file.close()

    def _line(self, value: object) -> None:
        line = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
        self._sum.update(line)
        self._file.write(line)


class Reader:
    """Reads a file line by line and believes nothing of it. Raises StoreDown, in one sentence, for a bad one."""

    def __init__(self, file: Path) -> None:
        self._path, self._sum, self._size = file, hashlib.sha256(), 0
        try:
            self._file = gzip.open(file, "rb")  # noqa: SIM115 - closed by `close`
        except OSError as problem:
            raise broken(file, problem.strerror or "it cannot be read") from problem
        self.head = self._head()

    def close(self) -> None:
        self._file.close()

    def _head(self) -> dict[str, Any]:
        line = self._bytes()
        if not line.startswith(BEGINS):
            raise broken(self._path, "it is not a club that another Paperclub exported")
        head = self._value(line)
        if not isinstance(head, dict) or not all(isinstance(head.get(one), str) for one in ("revision", "made")):
            raise broken(self._path, "its first line is damaged")
        if head.get("format") != FORMAT:
            raise newer(self._path, head)
        return head

    def lines(self) -> Iterator[tuple[str, list[str]] | list[Value]]:
        """A table and its columns, then each of its rows, and so on to the end, which is checked."""
        rows, width = 0, 0
        while True:
            before = self._sum.hexdigest()
            line = self._bytes()
            value = self._value(line)
            if isinstance(value, list) and width and len(value) == width:
                yield [self._checked(one) for one in value]
                rows += 1
            elif isinstance(value, dict) and isinstance(value.get("table"), str) and _names(value.get("columns")):
                width = len(value["columns"])
                yield value["table"], value["columns"]
            elif isinstance(value, dict) and value.get("sha256") == before and value.get("rows") == rows:
                if self._bytes():
                    raise broken(self._path, "it goes on behind its end")
                return
            else:
                raise broken(self._path, "it is damaged" if line else "it is not whole; copy or export it once more")

    def _bytes(self) -> bytes:
        try:
            line = self._file.readline(_MOST_OF_A_LINE + 1)
        except EOFError as problem:
            raise broken(self._path, "it is not whole; copy or export it once more") from problem
        except (OSError, zlib.error) as problem:
            raise broken(self._path, "it is damaged, or no club that another Paperclub exported") from problem
        self._size += len(line)
        if len(line) > _MOST_OF_A_LINE or self._size > _MOST:
            raise broken(self._path, "unpacked it is larger than any club")
        self._sum.update(line)
        return line

    def _value(self, line: bytes) -> Any:
        try:
            return json.loads(line) if line else None
        except (ValueError, RecursionError) as problem:
            raise broken(self._path, "it is damaged") from problem

    def _checked(self, value: Any) -> Value:
        if value is None or isinstance(value, str) or (type(value) is int and abs(value) < _NUMBERS):
            return value
        raise broken(self._path, "a row holds what no row of a club does")


def _names(columns: Any) -> bool:
    return isinstance(columns, list) and bool(columns) and all(isinstance(one, str) for one in columns)


def newer(file: Path, head: dict[str, Any]) -> StoreDown:
    """What is said of a file of a newer program, which is named."""
    program = head.get("program")
    named = program if isinstance(program, str) and len(program) < 40 and program.isprintable() else "a newer one"
    return StoreDown(f"{file} was written by Paperclub {named}; update this one to that version or later.")
