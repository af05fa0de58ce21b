"""The DOI resolver with its content negotiation: https://citation.doi.org/docs.html, strict about what is asked."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, unquote

from aiohttp import web

CSL = "application/vnd.citationstyles.csl+json"


@dataclass(frozen=True, slots=True)
class Registered:
    """A DOI: its metadata, None where its registry offers none, and the page it leads to."""

    csl: Mapping[str, Any] | str | None = None  # a text is sent as it is
    page: str = ""
    status: int = 200
    alias_of: str = ""  # a short DOI stands for this one


def resolved(dois: Mapping[str, Registered], request: web.Request) -> web.Response:
    """Answer as doi.org and the registries behind it do."""
    doi = unquote(request.match_info["doi"]).lower()
    known = dois.get(doi)
    if known is None:
        return web.Response(status=404, text="<title>DOI Not Found</title>", content_type="text/html")
    if known.alias_of:
        return web.Response(status=302, headers={"Location": quote(f"/doi/{known.alias_of}")})
    wanted = [part.partition(";")[0].strip() for part in request.headers.get("Accept", "").split(",")]
    if CSL not in wanted:
        if not known.page:
            return web.Response(status=404, text="<title>Error</title>", content_type="text/html")
        return web.Response(status=302, headers={"Location": known.page})
    if known.status != 200:
        return web.Response(status=known.status)
    if known.csl is None:
        return web.Response(status=406, text="no acceptable resource available")
    body = known.csl if isinstance(known.csl, str) else json.dumps(known.csl)
    return web.Response(body=body.encode(), headers={"Content-Type": CSL})


def aliased(dois: Mapping[str, Registered], request: web.Request) -> web.Response:
    """What https://www.doi.org/the-identifier/resources/factsheets/doi-resolution-documentation tells of a handle."""
    handle = unquote(request.match_info["doi"]).lower()
    known = dois.get(handle)
    if known is None:
        return web.json_response({"responseCode": 100, "handle": handle}, status=404)
    kind, value = ("HS_ALIAS", known.alias_of) if known.alias_of else ("URL", known.page)
    values = [{"index": 1, "type": kind, "data": {"format": "string", "value": value}, "ttl": 86400}]
    return web.json_response({"responseCode": 1, "handle": handle, "values": values})
