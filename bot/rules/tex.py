r"""TeX in titles and abstracts made readable in chat: `$\alpha^2$` becomes α². By pylatexenc; never raises."""

import logging
from functools import cache

from pylatexenc.latex2text import LatexNodes2Text  # type: ignore[import-untyped] # ships no types

log = logging.getLogger(__name__)
_MOST = 20_000


@cache
def _reader() -> LatexNodes2Text:
    return LatexNodes2Text(math_mode="text", strict_latex_spaces=False, keep_comments=True)


def readable(text: str) -> str:
    """The text with its TeX as Unicode; as it was where there is none, or none that can be read."""
    if not ("\\" in text or "$" in text) or len(text) > _MOST:
        return text
    try:
        return str(_reader().latex_to_text(text, tolerant_parsing=True))
    except Exception:  # noqa: BLE001 - anybody's abstract may break any parser; the raw text is still readable
        log.info("An abstract's TeX could not be read; it is shown as it was written")
        return text
