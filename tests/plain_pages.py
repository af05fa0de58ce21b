"""Pages without any looks, for tests of what is on them and who sees it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict

from bot.features.archive.model import AnyPage, File, PageWriter
from bot.features.archive.shown import SearchEntry, Site
from bot.wording import Words


class PlainPages:
    """A `PageWriter` that writes down what it is given."""

    def page(self, page: AnyPage, texts: Words) -> File:
        """All of it, by its names."""
        return _json({"page": type(page).__name__, "language": texts.language, **asdict(page)})

    def index(self, site: Site, entries: Sequence[SearchEntry]) -> Mapping[str, File]:
        """What can be found, in one file."""
        return {"search.json": _json([asdict(one) for one in entries])}

    def assets(self) -> Mapping[str, File]:
        """One of them."""
        return {"style.css": File("text/css", b"p { color: green }")}


def _json(data: object) -> File:
    return File("application/json", json.dumps(data, ensure_ascii=False, default=str).encode())


_PROMISED: type[PageWriter] = PlainPages
