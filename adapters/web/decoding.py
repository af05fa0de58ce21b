"""Compressed bodies, unpacked no further than somebody wants to read."""

import zlib
from collections.abc import Iterator

from bot.ports import Unreadable, Why

ENCODINGS = "gzip, deflate"
"""What the bot says it understands."""

_PIECE = 64 * 1024


class Unpacking:
    """Unpacks a body piece by piece: a small bomb never becomes a large piece of memory."""

    def __init__(self, encoding: str) -> None:
        encoding = encoding.strip().lower()
        self._unpack: zlib._Decompress | None = None
        self._either = encoding == "deflate"  # with zlib's header (RFC 9110) or, from some servers, without
        if encoding in ("gzip", "x-gzip"):
            self._unpack = zlib.decompressobj(wbits=31)
        elif encoding not in ("", "identity", "deflate"):
            raise Unreadable(Why.BROKEN, f"compressed as {encoding[:20]!r}, which was not asked for")

    def pieces(self, packed: bytes) -> Iterator[bytes]:
        """What these bytes hold, in pieces of at most 64 KiB. Raises Unreadable for bytes that cannot be unpacked."""
        if self._either and packed:
            self._either = False
            headed = packed[0] & 0x0F == 8 and packed[0] >> 4 <= 7
            self._unpack = zlib.decompressobj() if headed else zlib.decompressobj(wbits=-15)
        if self._unpack is None:
            yield packed
            return
        try:
            while packed and not self._unpack.eof:
                yield self._unpack.decompress(packed, _PIECE)
                packed = self._unpack.unconsumed_tail
        except zlib.error as problem:
            raise Unreadable(Why.BROKEN, f"cannot be unpacked: {problem}") from problem
