"""A paper as the club takes it in: its texts as a person reads them, and beside them what was written. Pure.

TeX is made readable here and nowhere else, once, where a paper comes from outside: from a library, a source, or a form.
From then on its texts are what they say, wherever they are shown, searched or compared.
"""

from collections.abc import Mapping
from dataclasses import replace

from bot.club.papers.corrections import TYPED, corrected, text_of
from bot.club.papers.model import Paper
from bot.club.papers.tex import readable

_TEXTS = ("title", "abstract", "comment")


def entered(paper: Paper) -> Paper:
    """The paper with its TeX as Unicode; `written` keeps each text that was written otherwise."""
    said = {name: readable(text) for name in _TEXTS if (text := str(getattr(paper, name)))}
    authors = tuple(map(readable, paper.authors))
    written = [(name, str(getattr(paper, name))) for name, text in said.items() if text != getattr(paper, name)]
    if authors != paper.authors:
        written.append(("authors", "\n".join(paper.authors)))
    if not written:
        return paper
    return replace(paper, **said, authors=authors, written=tuple(written))  # type: ignore[arg-type]  # texts are texts


def read_as_typed(paper: Paper, typed: Mapping[str, str]) -> Paper:
    """The paper corrected so (see `corrections`), TeX read as ever; what stands there already is not read again."""
    texts = {name: _read(text) if text != text_of(paper, name) else text for name, text in typed.items()}
    now = corrected(paper, texts)
    if now == paper:
        return paper
    rest = [one for one in paper.written if one[0].removeprefix(TYPED) not in typed or not one[0].startswith(TYPED)]
    held = [(f"{TYPED}{name}", text) for name, text in typed.items() if texts[name] != text]
    return replace(now, written=(*rest, *held))


def _read(text: str) -> str:
    return "\n".join(map(readable, text.split("\n")))
