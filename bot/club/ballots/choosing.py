"""Which nominations of a ballot are meant by what was typed: numbers, ids, and the titles beside the numbers. Pure."""

import re
from collections.abc import Mapping, Sequence

from bot.chat.post import Choice
from bot.club.ballots.model import Nomination
from bot.club.papers.citing import short
from bot.club.papers.model import Paper
from bot.club.papers.references import arxiv_reference

_LABEL = 100
"""The narrowest platform's length of an option (Discord's)."""
_CUT = re.compile(r"(?<!\w)(?P<number>\d{1,2})\. (?P<begun>[^…]+)…")
"""An option whose title was too long for it."""


def option(number: int, paper: Paper) -> str:
    """How a nomination is called in a list."""
    return short(f"{number}. {paper.title}", _LABEL)


def chosen(
    typed: str, waiting: Sequence[Nomination], papers: Mapping[int, Paper]
) -> tuple[list[Nomination], list[str]]:
    """The nominations that are named, in their order, and the words that name none.

    A platform may send what a list called an option instead of what it stands for, and somebody may go on typing
    behind it: `1, 3. Deep Residual Learning 2` names three.
    """
    known = _by_word(waiting, papers)
    found: list[Nomination] = []
    others: list[str] = []
    for word in _labels_replaced(typed, waiting, papers).replace(",", " ").split():
        reference = arxiv_reference(word)
        one = known.get(word) or (known.get(reference.key) if reference else None)
        if one is None:
            others.append(word)
        elif one not in found:
            found.append(one)
    return found, others


def offered(typed: str, waiting: Sequence[Nomination], papers: Mapping[int, Paper]) -> list[Choice]:
    """What can be chosen next, with what was chosen before: whoever takes one of these loses nothing."""
    before, others = chosen(typed, waiting, papers)
    numbers = {one.id: number for number, one in enumerate(waiting, 1)}
    wanted = " ".join(others).casefold()
    labels = {one.id: option(numbers[one.id], papers[one.paper_id]).casefold() for one in waiting}
    rest = [one for one in waiting if one not in before and wanted in labels[one.id]]
    whole = [_together(before, numbers, papers)] if before and not others else []
    longer = []
    if whole and typed.strip().endswith(begun := str(numbers[before[-1].id])):  # a 1 may become a 12
        longer = [one for one in rest if str(numbers[one.id]).startswith(begun)]
    return [
        *whole,
        *(_together([*before[:-1], one], numbers, papers) for one in longer),
        *(_together([*before, one], numbers, papers) for one in rest),
    ]


def _together(some: Sequence[Nomination], numbers: Mapping[int, int], papers: Mapping[int, Paper]) -> Choice:
    """These as one choice: all numbers are its value, and the title of the last one tells what it adds."""
    *before, last = some
    title = option(numbers[last.id], papers[last.paper_id])
    named = ", ".join((*(str(numbers[one.id]) for one in before), title))
    return Choice(" ".join(str(numbers[one.id]) for one in some), short(named, _LABEL))


def _by_word(waiting: Sequence[Nomination], papers: Mapping[int, Paper]) -> dict[str, Nomination]:
    by_word = {f"#{one.id}": one for one in waiting}
    by_word |= {str(number): one for number, one in enumerate(waiting, 1)}
    by_word |= {f"{number}.": one for number, one in enumerate(waiting, 1)}
    return by_word | {papers[one.paper_id].key: one for one in waiting}


def _labels_replaced(typed: str, waiting: Sequence[Nomination], papers: Mapping[int, Paper]) -> str:
    """The text with the number of each nomination where its option or its title stands, the longest first."""
    titles = [papers[one.paper_id].title for one in waiting]
    names = {title: number for number, title in enumerate(titles, 1) if _alone(title, titles)}
    names |= {f"{number}. {title}": number for number, title in enumerate(titles, 1)}
    for name in sorted(names, key=len, reverse=True):
        mark = f" #{waiting[names[name] - 1].id} "
        typed = re.sub(rf"(?<![\w#]){re.escape(name)}(?!\w)", mark, typed, flags=re.IGNORECASE)

    def whole(cut: re.Match[str]) -> str:
        number = int(cut["number"])
        fits = 0 < number <= len(titles) and titles[number - 1].casefold().startswith(cut["begun"].casefold())
        return f" #{waiting[number - 1].id} " if fits else cut[0]

    return _CUT.sub(whole, typed)


def _alone(title: str, titles: Sequence[str]) -> bool:
    """Whether the title alone says which one is meant, and could be nothing else that is typed there."""
    inside = sum(title.casefold() in other.casefold() for other in titles)
    return inside == 1 and len(title) > len("none") and not title.isdecimal()
