"""The reading list as Markdown, to be read by people: the newest year first, a heading for each session. Pure."""

from collections.abc import Iterator
from itertools import groupby

from bot.chat.markdown import escaped
from bot.club.papers.references import host_of
from bot.club.rounds.model import UNDATED
from bot.features.exporting.model import Held, Listed, ReadingList

_UNLINKABLE = {" ": "%20", "(": "%28", ")": "%29", "<": "%3C", ">": "%3E", "\\": "%5C", "*": "%2A", "_": "_"}


def markdown(readings: ReadingList) -> str:
    """The file's text."""
    return "\n".join(_lines(readings)) + "\n"


def _lines(readings: ReadingList) -> Iterator[str]:
    yield f"# {escaped(readings.club)}"
    sessions = sorted(readings.sessions(), key=lambda one: one[0].day, reverse=True)
    for year, of_year in groupby(sessions, key=lambda one: one[0].day.year):
        yield from ("", f"## {year}" if year > UNDATED.year else "## ?")
        for _, session in groupby(of_year, key=lambda one: (one[0].day, one[0].number)):
            yield from _session(list(session))


def _session(read: list[tuple[Held, Listed]]) -> Iterator[str]:
    first = read[0][0]
    by = ", ".join(map(escaped, first.presenters))
    head = " ".join(filter(None, (first.on, f"({by})" if by else "")))
    yield from ("", *((f"### {head}", "") if head else ()))
    for _, paper in read:
        yield f"- {_titled(paper)}"


def _titled(paper: Listed) -> str:
    title = escaped(paper.title)
    link = "".join(_UNLINKABLE.get(letter, letter) for letter in paper.link)
    return f"[{title}]({link})" if host_of(link) else title
