"""The gateway's transport compression: none, zlib-stream or zstd-stream, one context for a whole connection."""

import zlib
from collections.abc import Callable
from typing import Protocol

import zstandard


class Encoder(Protocol):
    """Turns one payload into one websocket message."""

    def encode(self, payload: str) -> str | bytes: ...


class Plain:
    """No compression: text messages."""

    def encode(self, payload: str) -> str | bytes:
        return payload


class ZlibStream:
    """zlib with one context; each payload ends in a sync flush (00 00 FF FF)."""

    def __init__(self) -> None:
        self._context = zlib.compressobj()

    def encode(self, payload: str) -> str | bytes:
        return self._context.compress(payload.encode()) + self._context.flush(zlib.Z_SYNC_FLUSH)


class ZstdStream:
    """zstd with one context; each payload ends a block."""

    def __init__(self) -> None:
        self._context = zstandard.ZstdCompressor().compressobj()

    def encode(self, payload: str) -> str | bytes:
        return self._context.compress(payload.encode()) + self._context.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK)


def encoder(asked: str | None) -> Encoder | None:
    """The encoder for the query's `compress`, None for one that Discord does not know."""
    known: dict[str | None, Callable[[], Encoder]] = {None: Plain, "zlib-stream": ZlibStream, "zstd-stream": ZstdStream}
    return known[asked]() if asked in known else None
