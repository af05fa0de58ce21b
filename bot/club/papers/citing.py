"""How a paper is named in a sentence: its title, cut where there is no room, and who wrote it."""

from collections.abc import Mapping, Sequence

from bot.club.papers.model import Paper
from bot.wording import Words

_OF = 80
_TITLE, _TITLES = 80, 5
_BY = " – "
_LABEL = 100
"""The narrowest platform's length of an option (Discord's)."""
_WHOLE_TITLE, _AUTHORS = 300, 200


def quoted(texts: Words, titles: Sequence[str]) -> str:
    """Some titles in a line, and how many more there are."""
    names = texts.listed(texts("quoted", text=short(title, _TITLE)) for title in titles[:_TITLES])
    return f"{names} {texts('thread-more', count=len(titles) - _TITLES)}" if len(titles) > _TITLES else names


def authors(texts: Words, paper: Paper) -> str:
    """Up to three authors, or the first and "et al."; the year where it is known. "" where neither is."""
    names = paper.authors
    if not names and paper.published:
        return texts("authors-unknown", year=str(paper.published.year))
    who = texts.listed(names) if len(names) <= 3 else texts("authors-more", first=names[0])
    year = str(paper.published.year) if paper.published else ""
    return texts.listed(piece for piece in (who, year) if piece)


def cited(texts: Words, paper: Paper) -> str:
    """The title and, where they are known, the authors."""
    known, title = short(authors(texts, paper), _AUTHORS), short(paper.title, _WHOLE_TITLE)
    line = texts("cited", title=title, authors=known) if known else title
    return texts("cited-retracted", cited=line) if paper.retracted else line


def option(texts: Words, paper: Paper) -> str:
    """How a paper that was found is called in a list."""
    return short(f"{paper.title}{_BY}{authors(texts, paper)}", _LABEL)


def title_in(label: str) -> str:
    """The title in what a list calls a paper, as far as it goes; "" where it is no such thing."""
    title, found, _ = label.rpartition(_BY)
    return title if found else label[:-1] if label.endswith("…") else ""


def of_which(texts: Words, line: str, paper_id: int, papers: Mapping[int, Paper]) -> str:
    """The line with the paper it is about, where there are several that it could be about."""
    if len(papers) < 2 or paper_id not in papers:
        return line
    return texts("line-of-paper", line=line, title=short(papers[paper_id].title, _OF))


def short(text: str, most: int) -> str:
    """The text, cut at a word if it is longer than `most` characters."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut[most // 2 :] else cut).rstrip(" ,.;:") + "…"
