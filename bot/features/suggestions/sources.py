"""What a club follows, however it was typed: an arXiv category, a question to arXiv, or the address of a feed. Pure.

The name of a source is one line of text from which its kind follows, so it is all that has to be kept.
Categories: https://arxiv.org/category_taxonomy. Questions: https://info.arxiv.org/help/api/user-manual.html#query_details
"""

import re
import tomllib
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from bot.club.papers.addresses import bare

LONGEST = 500
_ADDRESS = re.compile(r"(?:feed:)?(?:https?:|feed:)?//\S*", re.IGNORECASE)
_HOST_FIRST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]\S*)?", re.IGNORECASE | re.ASCII)
_CATEGORY = re.compile(r"(?:(?:arxiv|cat): ?)?([a-z-]+(?:\.[a-z*-]+)?)", re.IGNORECASE | re.ASCII)
_FIELD = re.compile(r"(?:^|[\s(])(?:ti|au|abs|co|jr|cat|rn|id|all):", re.IGNORECASE)
_PIECE = re.compile(
    r"\s*(?:(?P<open>\()|(?P<close>\))|(?P<operator>ANDNOT|AND|OR)(?=[\s(])"
    r'|(?P<term>(?:ti|au|abs|co|jr|cat|rn|id|all):(?:"[^"():]+"|[^\s"():]+)))'
)


class SourceKind(StrEnum):
    """Who is asked."""

    CATEGORY = "category"
    QUERY = "query"
    FEED = "feed"


class NoSource(ValueError):
    """What was typed names nothing that can be followed. `key` says why, `nearest` what may have been meant."""

    def __init__(self, key: str, nearest: str = "") -> None:
        super().__init__(key)
        self.key, self.nearest = key, nearest


def kind_of(name: str) -> SourceKind:
    """The kind of a source by its name, as `named` gives it."""
    if name.startswith(("https://", "http://")):
        return SourceKind.FEED
    return SourceKind.CATEGORY if name in categories() else SourceKind.QUERY


def named(typed: str) -> str:
    """The one name of the source that was typed. Raises NoSource."""
    typed = " ".join(typed.split())
    typed = bare(typed).strip() or typed if "//" in typed else typed
    if not typed or len(typed) > LONGEST:
        raise NoSource("empty" if not typed else "too-long")
    if _ADDRESS.fullmatch(typed):
        return _address(typed)
    if (match := _CATEGORY.fullmatch(typed)) and (found := _category(match[1], sure=match[1] != typed)):
        return found
    if _HOST_FIRST.fullmatch(typed):
        return _address(f"https://{typed}")
    if is_question(typed):
        return _question(typed)
    if not re.search(r"[^\W_]{2}", typed):
        raise NoSource("words")
    return typed


@cache
def categories() -> tuple[str, ...]:
    """Every category of arXiv, and every archive, which stands for all of its classes."""
    within = (f"{archive}.{one}" for archive, names in _classes().items() for one in names)
    return tuple(sorted([*_classes(), *within]))


def is_question(name: str) -> bool:
    """Whether this names fields in arXiv's language; other words are only searched for."""
    return _FIELD.search(name) is not None


def has_classes(archive: str) -> bool:
    """Whether this is an archive with subject classes."""
    return bool(_classes().get(archive))


@cache
def _classes() -> dict[str, list[str]]:
    """The archives of arXiv, each with its subject classes."""
    return tomllib.loads(Path(__file__).with_name("categories.toml").read_text(encoding="utf-8"))


def _category(typed: str, *, sure: bool) -> str | None:
    """The category in arXiv's own spelling; None where something else may be meant. Raises NoSource for a slip."""
    folded = {name.casefold(): name for name in categories()}
    wanted = typed.casefold().removesuffix(".*")
    if wanted in folded:
        return folded[wanted]
    archive, dot, _ = wanted.partition(".")
    if sure or (dot and archive in _classes()):
        near = get_close_matches(wanted, folded, n=1, cutoff=0.5)
        raise NoSource("category", folded[near[0]] if near else "cs.LG")
    return None


def _address(typed: str) -> str:
    """The address with its scheme; `feed:` is what browsers once put before it."""
    address = re.sub(r"^feed:(?=https?:)", "", typed, flags=re.IGNORECASE)
    address = re.sub(r"^(?:feed:)?(?=//)", "https:", address, flags=re.IGNORECASE)
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError as wrong:
        raise NoSource("address") from wrong
    if not any(sign.isalnum() for sign in host) or "@" in parts.netloc:
        raise NoSource("address")
    bare = parts._replace(scheme=parts.scheme.lower(), netloc=parts.netloc.lower(), fragment="").geturl()
    return bare if parts.path or parts.query else f"{bare}/"


def _question(typed: str) -> str:
    """A question in arXiv's language: terms with fields, joined by AND, OR and ANDNOT, in brackets that match."""
    at, depth, wants_term = 0, 0, True
    while at < len(typed):
        piece = _PIECE.match(typed, at)
        if piece is None or wants_term == bool(piece["operator"] or piece["close"]):
            raise NoSource("question")
        depth += bool(piece["open"]) - bool(piece["close"])
        if depth < 0:
            raise NoSource("question")
        wants_term = bool(piece["open"] or piece["operator"])
        at = piece.end()
    if wants_term or depth:
        raise NoSource("question")
    return typed
