"""Pages by jinja: https://jinja.palletsprojects.com/."""

import hashlib
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import groupby
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from adapters.pages.filters import told
from adapters.pages.graph import drawn
from adapters.pages.labels import group_of, labels, name_of
from adapters.pages.searching import SCRIPT, index
from bot.features.archive.model import AnyPage, DoorPage, Feed, File, TiesPage
from bot.features.archive.shown import Audience, SearchEntry, Site
from bot.wording import Words

_HERE = Path(__file__).parent
_HTML, _ATOM = "text/html; charset=utf-8", "application/atom+xml; charset=utf-8"
_KINDS = {".css": "text/css; charset=utf-8", ".js": SCRIPT, ".svg": "image/svg+xml"}


class JinjaPages:
    """`bot.features.archive.model.PageWriter`."""

    def page(self, page: AnyPage, texts: Words) -> File:
        """The page; a feed as Atom."""
        if isinstance(page, DoorPage):
            made = _environment().get_template("door.html").render(page=page, files=_names(), say={}, site=None)
            return File(_HTML, made.encode())
        name = _template(page)
        made = _environment().get_template(name).render(
            page=page,
            site=page.site,
            files=_names(),
            say=labels(texts),
            members=page.site.audience is Audience.MEMBERS,
            drawing=drawn(page.nodes, page.edges) if isinstance(page, TiesPage) else None,
            groups=_groups(page, texts),
            name_of=lambda one: name_of(texts, one),
            iso=lambda at: at.isoformat(),
            **told(texts, page.site.zone),
        )  # fmt: skip
        return File(_ATOM if isinstance(page, Feed) else _HTML, made.encode("utf-8", "replace"))

    def index(self, site: Site, entries: Sequence[SearchEntry]) -> Mapping[str, File]:  # noqa: ARG002 - the seam's own
        """What the search page reads."""
        return index(entries)

    def assets(self) -> Mapping[str, File]:
        """By names that hold what is in them, so that a browser may keep them."""
        return {_names()[path.name]: File(_KINDS[path.suffix], path.read_bytes()) for path in _files()}


def _template(page: AnyPage) -> str:
    name = type(page).__name__.removesuffix("Page").lower()
    return "feed.xml" if isinstance(page, Feed) else f"{name}.html"


def _groups(page: AnyPage, texts: Words) -> list[tuple[str, list[object]]]:
    """The lists that can be chosen, those of a kind together."""
    filters = getattr(page, "filters", ())
    return [(group_of(texts, kind), list(some)) for kind, some in groupby(filters, lambda one: one.kind)]


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _files() -> list[Path]:
    return sorted((_HERE / "files").iterdir())


@cache
def _names() -> Mapping[str, str]:
    """By the name here, the name there."""
    return {
        path.name: f"{path.stem}-{hashlib.sha256(path.read_bytes()).hexdigest()[:10]}{path.suffix}" for path in _files()
    }
