"""Titles and abstracts with TeX made readable: how many a second, and how many lost a letter; beside pylatexenc.

Both read the same texts in the same run. The peer is the library that read them before, in the setting it was used in.
"""

import random
import re
import time
import unicodedata
from collections.abc import Callable, Sequence

from pylatexenc.latex2text import LatexNodes2Text  # type: ignore[import-untyped] # ships no types

from bench.texts import texts
from bot.club.papers.tex import readable

TEXTS = 2_000
_NAMES = re.compile(r"\\(?:begin|end)\{[a-z*]+\}|\\[A-Za-z]+|\\.")


async def main() -> None:
    """Texts of the bench's own making, no third party's."""
    some = texts(TEXTS, random.Random(14))
    print(f"Titles and abstracts: {len(some)} texts, {sum(map(len, some)) / len(some):.0f} characters each")
    peer = LatexNodes2Text(math_mode="text", strict_latex_spaces=False, keep_comments=True)
    readable(some[0])  # the table is read once
    _tell("pylatexenc", some, lambda text: str(peer.latex_to_text(text, tolerant_parsing=True)))
    _tell("bot.club.papers.tex", some, readable)


def _tell(name: str, some: Sequence[str], read: Callable[[str], str]) -> None:
    start = time.perf_counter()
    said = [read(text) for text in some]
    took = time.perf_counter() - start
    lost = sum(not _keeps(text, read_) for text, read_ in zip(some, said, strict=True))
    print(
        f"  {name:<20} {len(some) / took:8.0f} texts a second   {lost:5d} lost a letter or digit "
        f"({100 * lost / len(some):.1f} %)",
        flush=True,
    )


def _keeps(written: str, said: str) -> bool:
    """Whether what stands outside of macros' names is still there, in order, in its plainest form."""
    rest = iter(_plain(said))
    return all(one in rest for one in _plain(_NAMES.sub(" ", written)))


def _plain(text: str) -> str:
    return "".join(one for one in unicodedata.normalize("NFKD", text) if one.isalnum()).casefold()
