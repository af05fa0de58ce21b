"""The reading list as CSL-JSON, which Zotero, Pandoc and the citation processors read. Pure.

The schema is https://github.com/citation-style-language/schema: one date, never a range or a raw one.
"""

import json
from typing import Any

from bot.features.exporting.keys import keys
from bot.features.exporting.model import Listed, ReadingList
from bot.features.exporting.names import Name, name_of
from bot.features.exporting.noting import noted


def csl(readings: ReadingList) -> str:
    """The file's text; every paper once."""
    items = [_item(key, paper) for key, paper in zip(keys(readings.papers), readings.papers, strict=True)]
    return json.dumps(items, ensure_ascii=False, indent=1) + "\n"


def _item(key: str, paper: Listed) -> dict[str, Any]:
    day = paper.published
    fields = {
        "id": key,
        "type": "article" if paper.arxiv else "article-journal" if paper.doi else "webpage",
        "title": paper.title,
        "author": [_author(name_of(name)) for name in paper.authors],
        "issued": {"date-parts": [[day.year, day.month, day.day]]} if day else None,
        "number": paper.number,
        "publisher": "arXiv" if paper.arxiv else "",
        "DOI": paper.doi,
        "URL": paper.link,
        "note": "\n".join(noted(paper)),
    }
    return {name: value for name, value in fields.items() if value}


def _author(name: Name) -> dict[str, str]:
    if name.whole or not name.given:
        return {"literal": name.family} if name.whole else {"family": name.family}
    parts = {
        "family": name.family,
        "given": name.given,
        "non-dropping-particle": name.particle,
        "suffix": name.suffix,
    }
    return {part: text for part, text in parts.items() if text}
