"""A file as it is kept until it was taken in, in letters that every store takes."""

from base64 import b64decode, b64encode
from zlib import compress, decompress

MOST = 10 * 2**20
"""Bytes of a file: 5,000 sessions with abstracts are a tenth of it."""


def packed(content: bytes) -> str:
    """The file, small."""
    return b64encode(compress(content)).decode()


def unpacked(content: str) -> bytes:
    """The file as it came."""
    return decompress(b64decode(content))
