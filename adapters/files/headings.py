"""What headings of columns, labels of lines and names of fields call things, in the languages clubs write. Pure."""

import re
import tomllib
from functools import lru_cache
from pathlib import Path

from bot.features.importing.model import Column

_WORDS = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
_COLUMNS = {word: Column(column) for column, words in reversed(_WORDS.items()) for word in words}
_INNER = (
    (re.compile(r"\b(?:publi|submi|added|deadline|due|slides?|recording|code)", re.IGNORECASE), Column.NOTHING),
    (re.compile(r"\bdoi\b", re.IGNORECASE), Column.DOI),
    (re.compile(r"\barxiv", re.IGNORECASE), Column.ARXIV),
    (re.compile(r"\b(?:pmid|pubmed)", re.IGNORECASE), Column.PUBMED),
    (re.compile(r"\b(?:slack|discord|user|member|account)\W?(?:\w+\W)?id\b", re.IGNORECASE), Column.ACCOUNT),
    (re.compile(r"\b(?:links?|urls?)\b|链接|リンク", re.IGNORECASE), Column.LINK),
    (re.compile(r"\b(?:presenter|speaker|presented|referent|ponente|discussant)", re.IGNORECASE), Column.PRESENTER),
    (re.compile(r"\bauthors?\b|\bautor", re.IGNORECASE), Column.AUTHORS),
    (re.compile(r"\b(?:titles?|titel|titre|título)\b", re.IGNORECASE), Column.TITLE),
    (re.compile(r"\b(?:dates?|datum|fecha)\b|日期|日付", re.IGNORECASE), Column.DAY),
    (re.compile(r"\b(?:room|location)\b", re.IGNORECASE), Column.PLACE),
    (re.compile(r"\b(?:papers?|topic)\b", re.IGNORECASE), Column.TITLE),
    (re.compile(r"\b(?:notes?|comments?)\b", re.IGNORECASE), Column.NOTES),
)
_LONGEST = 40


@lru_cache(maxsize=4096)
def column_of(heading: str) -> Column | None:
    """What a heading or label calls; NOTHING where it is known and nothing of a session, None where it is not known."""
    if len(heading) > 2 * _LONGEST:
        return None
    said = re.sub(r"\([^)]{0,60}\)|\[[^]]{0,60}\]|（[^）]{0,60}）", " ", heading)
    words = " ".join(said.replace("_", " ").replace("-", " ").casefold().split()).strip(" :.*?/：")
    if found := _COLUMNS.get(words):
        return found
    if not words or len(words) > _LONGEST or len(words.split()) > 4:
        return None
    return next((column for pattern, column in _INNER if pattern.search(words)), None)


_LABEL = re.compile(r"\s*[*_]{0,3}([^\W\d_][^:：\n|]{0,28}?)[*_]{0,3}\s?[:：][*_]{0,3}\s*(?=\S)")
_LABELS = frozenset(Column) - {Column.NOTHING, Column.YEAR}


def labelled(text: str) -> tuple[Column | None, str]:
    """What a line such as `Presenter: Ana` says, and of what; None, and the whole, where it has no such label."""
    match = _LABEL.match(text[:80])
    column = _COLUMNS.get(match[1].casefold().strip()) if match else None
    if match is None or column not in _LABELS or text[match.end() :].startswith("//"):
        return None, text
    return column, text[match.end() :]
