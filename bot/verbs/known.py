"""Which of the club's papers a field means."""

import re

from bot.ask import Here
from bot.cards.ballot import short
from bot.model import Paper
from bot.post import Choice, Refusal
from bot.references import arxiv_reference
from bot.typed import listing, shown

MOST = 25
_NAMED = 3
_CHOICE = 100
"""The narrowest platform's length of an option (Discord's select)."""


async def known(here: Here, typed: str) -> list[Paper]:
    """The club's papers that may be meant: the one of this number, key, reference or title, or all whose title
    contains these words."""
    if number := re.fullmatch(r"#(\d{1,17})", typed):
        found = (await here.books.papers.get([int(number[1])])).get(int(number[1]))
        return [found] if found and found.club_id == here.club.id else []
    reference = arxiv_reference(typed)
    if keyed := await here.books.papers.keyed(here.club.id, reference.key if reference else typed):
        return [keyed]
    if reference or not typed:
        return []
    titled = await here.books.papers.titled(here.club.id, typed, MOST)
    return [paper for paper in titled if paper.title.casefold() == typed.casefold()][:1] or titled


async def the_one(here: Here, field: str, typed: str) -> Paper:
    """The paper of the club that is meant. Refused where there is none, or several."""
    found = await known(here, typed)
    if not found:
        raise Refusal("no-such-known-paper", field=field, typed=shown(typed))
    if len(found) > 1:
        titles = listing(f"“{short(paper.title, 60)}”" for paper in found[:_NAMED])
        raise Refusal("several-fit", field=field, typed=shown(typed), titles=titles)
    return found[0]


def choice(paper: Paper) -> Choice:
    """A paper of the club to choose."""
    # A long key does not fit into every platform's options; the number always does.
    value = paper.key if len(paper.key) <= _CHOICE else f"#{paper.id}"
    return Choice(value, short(paper.title, _CHOICE))
