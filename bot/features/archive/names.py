"""What the files of an archive are called. They lie in one folder: a name is a relative address, too. Pure."""

import hashlib
import re

INDEX, PAPERS, BY_TITLE, WORDS, TIES, SEARCH, FEED, CARD = (
    "index.html",
    "papers.html",
    "papers-by-title.html",
    "words.html",
    "connections.html",
    "search.html",
    "feed.xml",
    "card.png",
)
_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]{0,30}")


def person_page(member_id: int) -> str:
    """A member's own page."""
    return f"person-{member_id}.html"


def year_page(year: int) -> str:
    """The year in pictures."""
    return f"year-{year}.html"


def year_list(year: int) -> str:
    """The papers of a year."""
    return f"papers-in-{year}.html"


def category_list(category: str) -> str:
    """The papers of a category; of one whose name is no file's, under a number made of it."""
    plain = category if _PLAIN.fullmatch(category) else hashlib.sha256(category.encode()).hexdigest()[:12]
    return f"papers-of-{plain}.html"


def pieces(file: str, count: int) -> tuple[str, ...]:
    """The files of a page that is cut into so many pieces: `words.html`, `words-2.html` …; it has one at least."""
    name, ending = file.rsplit(".", 1)
    return (file, *(f"{name}-{number}.{ending}" for number in range(2, count + 1)))
