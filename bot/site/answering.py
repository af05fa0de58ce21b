"""From a visit to its page: find whose it is, and answer as the web expects where there is none, or nothing new."""

import hashlib
import logging
from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import unquote, urlsplit

from bot.background import Tools
from bot.hooks import Features
from bot.ports import Clock, Store, StoreDown
from bot.site.model import Page, PageHook, PageRequest, Visit
from bot.wording import words

log = logging.getLogger(__name__)
READS = ("GET", "HEAD")
_LONGEST_PART = 200
STRICT: Mapping[str, str] = {
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Robots-Tag": "noindex",
    "Cache-Control": "private, no-cache",  # asked for again each time: what was taken back is gone at once
    "Accept-Ranges": "none",
}
"""What every page says to the browser, where the page says nothing else."""


class Pages:
    """Answers visits. Never raises, and never writes a path into the log: a secret may stand in it."""

    def __init__(
        self,
        rooms: Mapping[str, PageHook],
        store: Store,
        clock: Clock,
        address: str = "",
        *,
        submits: Mapping[str, PageHook] | None = None,
        features: Features = (),
        tools: Tools | None = None,
    ) -> None:
        """`rooms` by the first part of their paths; the path of `address` may stand before it, or be taken off.

        `submits` are those of them that take forms.
        """
        self._rooms, self._store, self._clock, self._address = rooms, store, clock, address
        self._submits, self._features, self._tools = submits or {}, features, tools or Tools()
        self._before = tuple(filter(None, urlsplit(address).path.split("/")))

    async def answer(self, visit: Visit) -> Page:
        """The page, with all its headers."""
        page = await self._page(visit)
        if page.status == 200:
            page = _unless_known(page, visit)
        return replace(page, headers={**STRICT, **page.headers})

    async def _page(self, visit: Visit) -> Page:
        texts = words("en")  # nobody is known here
        room, rest = self._room(_parts(visit.path))
        if room is None:
            return _sentence(texts("site-nothing-here"), 404)
        hooks = dict.fromkeys(READS, self._rooms[room])
        if room in self._submits:
            hooks["POST"] = self._submits[room]
        if visit.method not in hooks:
            return _sentence(texts("site-only-to-read"), 405, {"Allow": ", ".join(hooks)})
        request = PageRequest(
            visit, rest, self._store, self._clock(), self._features, self._tools, self._address.rstrip("/")
        )
        try:
            page = await hooks[visit.method](request)
        except StoreDown as down:
            log.warning("The store failed a page of /%s: %s", room, down)
            return _sentence(texts("site-not-now"), 503, {"Retry-After": "60"})
        except Exception:
            log.exception("A page of /%s could not be made", room)
            return _sentence(texts("site-went-wrong"), 500)
        return page or _sentence(texts("site-nothing-here"), 404)

    def _room(self, parts: tuple[str, ...]) -> tuple[str | None, tuple[str, ...]]:
        """Whose page it is, and what follows. A proxy hands on the path of its own address, or takes it off."""
        before = len(self._before)
        for some in (parts[before:] if parts[:before] == self._before else (), parts):
            if some and some[0] in self._rooms:
                return some[0], some[1:]
        return None, ()


def pages_of(features: Features) -> Mapping[str, PageHook]:
    """Every page, by the first part of its path."""
    return {name: page for feature in features for name, page in feature.pages.items()}


def submits_of(features: Features) -> Mapping[str, PageHook]:
    """Whatever takes forms, by the first part of its path."""
    return {name: page for feature in features for name, page in feature.submits.items()}


def _sentence(said: str, status: int, headers: Mapping[str, str] | None = None) -> Page:
    """A page of one sentence."""
    return Page(body=f"{said}\n".encode(), status=status, headers=headers or {})


def _parts(path: str) -> tuple[str, ...]:
    """The decoded parts of a path; none of one that climbs, or that no page of ours could have."""
    try:
        parts = tuple(unquote(part, errors="strict") for part in path.removeprefix("/").split("/"))
    except UnicodeDecodeError:
        return ()
    plain = parts[:-1] if len(parts) > 1 and not parts[-1] else parts
    return parts if all(map(_plain, plain)) else ()


def _plain(part: str) -> bool:
    return (
        0 < len(part) <= _LONGEST_PART and part not in (".", "..") and part.isprintable() and not set("/\\") & set(part)
    )


def _unless_known(page: Page, visit: Visit) -> Page:
    """The page with its tag; only that, where the visitor has the very same already (RFC 9110, 13.1.2)."""
    tag = f'"{hashlib.sha256(page.media_type.encode() + page.body).hexdigest()[:32]}"'
    tagged = replace(page, headers={"ETag": tag, **page.headers})
    known = [one.strip().removeprefix("W/") for one in visit.headers.get("if-none-match", "").split(",")]
    return replace(tagged, status=304, body=b"") if tag in known or "*" in known else tagged
