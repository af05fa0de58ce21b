"""Crossref's search of works: https://api.crossref.org/swagger-ui/index.html, refusing what it does not know."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from aiohttp import web

_KNOWN = {"query.bibliographic", "rows", "select", "mailto"}
_SELECTABLE = {
    "subtitle",
    "update-to",
    "relation",
    "DOI",
    "title",
    "author",
    "editor",
    "issued",
    "abstract",
    "container-title",
    "publisher",
    "type",
}


def works(known: Sequence[Mapping[str, Any]], request: web.Request) -> web.Response:
    """The works with most of the words, best first, with the selected fields."""
    asked = request.query
    rows = asked.get("rows", "20")
    selected = [name for name in asked.get("select", "").split(",") if name]
    wrong = sorted(set(asked) - _KNOWN) or sorted(set(selected) - _SELECTABLE)
    if wrong or not rows.isdecimal() or int(rows) > 1000:
        failure = [{"type": "parameter-not-found", "value": ", ".join(wrong), "message": "not known here"}]
        return web.json_response({"status": "failed", "message": failure}, status=400)
    words = set(_words(asked.get("query.bibliographic", "")))
    ranked = sorted(known, key=lambda work: -len(words & set(_words(str(work)))))
    found = [work for work in ranked if words & set(_words(str(work)))][: int(rows)]
    items = [{name: value for name, value in work.items() if not selected or name in selected} for work in found]
    message = {"total-results": len(found), "items": items, "items-per-page": int(rows)}
    return web.json_response({"status": "ok", "message-type": "work-list", "message": message})


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())
