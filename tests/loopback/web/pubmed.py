"""PubMed's converter: https://pmc.ncbi.nlm.nih.gov/tools/id-converter-api/, strict about what is asked."""

import re
from collections.abc import Mapping
from typing import Any

from aiohttp import web

_KNOWN = {"ids", "idtype", "format", "versions", "tool", "email"}
_SHAPES = {"pmid": r"[1-9]\d{0,7}", "pmcid": r"PMC[1-9]\d*(?:\.\d+)?"}


def converted(known: Mapping[str, Mapping[str, Any]], request: web.Request) -> web.Response:
    """The records of these ids; one that is not known has its error, a request that is wrong is refused."""
    asked = request.query
    kind = asked.get("idtype", "")
    ids = [one for one in asked.get("ids", "").split(",") if one]
    wrong = not ids or kind not in _SHAPES or not all(re.fullmatch(_SHAPES[kind], one) for one in ids)
    if wrong or set(asked) - _KNOWN or asked.get("format") != "json" or not asked.get("tool"):
        return web.json_response({"status": "error", "http_status": "400", "error_code": "invalid"}, status=400)
    return web.json_response({"status": "ok", "records": [_record(known, kind, one) for one in ids]})


def _record(known: Mapping[str, Mapping[str, Any]], kind: str, asked: str) -> dict[str, Any]:
    record = known.get(asked)
    if record is None:
        return {kind: asked, "requested-id": asked, "status": "error", "errmsg": "Identifier not found in PMC"}
    return {"requested-id": asked, kind: asked, **record}
