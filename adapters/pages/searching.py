"""What the search page reads: entries, and words with the entries that hold them, in pieces that are fetched as needed.

Files are scripts and not JSON, so that they can be read from a disk as well. `files/search.js` folds and splits what is
typed by the same rules.
"""

import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from bot.features.archive.model import File
from bot.features.archive.shown import SearchEntry

SCRIPT = "text/javascript; charset=utf-8"
_SMALL, _PIECES = 400_000, 16
"""Characters of all texts up to which one piece of the words is enough; and how many there are else."""
_EACH = 2_000
"""Entries of a piece: of what was found, only the pieces that are shown are fetched."""
_ORDER = ("paper", "word", "entry", "tie")
"""What is shown first."""
_SHOWN = 90
_OTHER = {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"}
_WORD = re.compile(r"[^\W_]+(?:\+\+|#)?")
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+")


def folded(text: str) -> str:
    """As it is compared: without marks, in small letters, `n²` as `n2`, `Erdős` as `erdos`."""
    small = text.lower()
    if small.isascii():  # most texts, and the rest costs a hundred times as much
        return small
    return "".join(map(_plain, unicodedata.normalize("NFKD", small)))


@cache
def _plain(sign: str) -> str:
    return "" if unicodedata.category(sign)[0] == "M" else _OTHER.get(sign, sign)


def words(text: str) -> Iterator[str]:
    """Each word once; `C++` and `C#` whole, of Chinese and Japanese every sign and every two that stand together."""
    for word in dict.fromkeys(_WORD.findall(folded(text))):
        if word.isascii():
            yield word
            continue
        for run in _HAN.findall(word):
            yield from run
            yield from (run[at : at + 2] for at in range(len(run) - 1))
        yield from (rest for rest in _HAN.split(word) if rest)


def index(entries: Sequence[SearchEntry]) -> Mapping[str, File]:
    """By file name: `search-index.js` tells how the others are cut."""
    entries = sorted(entries, key=lambda one: _ORDER.index(one.kind))
    pieces = 1 if sum(len(one.text) + len(one.title) for one in entries) < _SMALL else _PIECES
    held: list[defaultdict[str, list[int]]] = [defaultdict(list) for _ in range(pieces)]
    for number, one in enumerate(entries):
        for word in {*words(one.title), *words(one.text)}:
            held[ord(word[0]) % pieces][word].append(number)
    shown = [[one.title, one.file, _beginning(one.text)] for one in entries]
    files = {"search-index.js": _script({"words": pieces, "each": _EACH}, "index")}
    for piece, some in enumerate(held):
        files[f"search-words-{piece}.js"] = _script(some, f"words-{piece}")
    for at in range(0, len(shown), _EACH):
        files[f"search-entries-{at // _EACH}.js"] = _script(shown[at : at + _EACH], f"entries-{at // _EACH}")
    return files


def _beginning(text: str) -> str:
    line = " ".join(text[: 2 * _SHOWN].split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN].rstrip()}…"


def _script(data: object, name: str) -> File:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    safe = text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return File(SCRIPT, f"archiveIndex({json.dumps(name)},{safe});\n".encode())
