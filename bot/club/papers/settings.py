"""Where a club searches for papers."""

import re
from enum import StrEnum

from bot.chat.command import Field
from bot.chat.post import Refusal
from bot.chat.typed import listing, shown
from bot.club.clubs.setting import Setting


class Search(StrEnum):
    """Where words are searched for."""

    ARXIV = "arxiv"
    CROSSREF = "crossref"


def _parse(typed: str) -> tuple[Search, ...]:
    """Several libraries, in the order in which they are named, each once."""
    names = re.split(r"[\s,;+]+", typed.lower().strip(" ,;+"))
    if unknown := [name for name in names if name not in list(Search)]:
        raise Refusal("no-such-search", field="search", typed=shown(unknown[0]), known=listing(Search))
    return tuple(dict.fromkeys(map(Search, names)))


_ARXIV: tuple[Search, ...] = (Search.ARXIV,)
SEARCH = Setting(
    field=Field("search", most=40),
    group="picking",
    key="search",
    default=_ARXIV,
    parse=_parse,
    load=lambda names: tuple(map(Search, names)),
    keep=list,
    show=listing,
)
SETTINGS = (SEARCH,)
