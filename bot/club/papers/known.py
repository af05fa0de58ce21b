"""Which paper a field means that takes any: one the club knows, or one that is looked up."""

import re
from dataclasses import replace

from bot.chat.post import Choice, Refusal, Reply
from bot.chat.typed import listing, shown
from bot.club.papers.addresses import keys
from bot.club.papers.citing import short
from bot.club.papers.finding import find_paper, of_club
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.papers.titles import folded
from bot.club.request import ClubContext, Request
from bot.club.rounds.meant import open_rounds
from bot.ports import LibraryDown

MOST = 25
_NAMED = 3
_CHOICE = 100
"""The narrowest platform's length of an option (Discord's select)."""


async def known(here: ClubContext, typed: str) -> list[Paper]:
    """The club's papers that may be meant: the one of this number, key, reference or title, or all whose title
    contains these words."""
    if number := re.fullmatch(r"#(\d{1,17})", typed):
        found = (await here.repos[Papers].get([int(number[1])])).get(int(number[1]))
        return [found] if found and found.club_id == here.club.id else []
    asked = keys(typed)
    for key in dict.fromkeys((typed, *asked)):
        if keyed := await here.repos[Papers].keyed(here.club.id, key):
            return [keyed]
    if asked or not typed:
        return []
    titled = await here.repos[Papers].titled(here.club.id, typed, MOST)
    return [paper for paper in titled if folded(paper.title) == folded(typed)][:1] or titled


async def only_one(here: ClubContext, typed: str) -> Paper | None:
    """The paper of the club that is meant; None where it knows none. Refused where it may be several."""
    found = await known(here, typed)
    if len(found) > 1:
        titles = listing(here.words("quoted", text=short(paper.title, 60)) for paper in found[:_NAMED])
        raise Refusal("several-fit", field="paper", typed=shown(typed), titles=titles)
    return found[0] if found else None


async def this_weeks(here: ClubContext) -> Paper | None:
    """The paper that is read, or was read last."""
    rounds = await open_rounds(here)
    papers = await here.repos[Papers].get(rounds[0].paper_ids[:1]) if rounds else {}
    return next(iter(papers.values()), None)


async def looked_up(request: Request, typed: str) -> Paper | Reply:
    """The paper beyond the club that is meant, or some to choose from. Asks the library, so within no transaction.

    Raises LibraryDown, or Refusal where there is no such paper; what must be entered by hand is proposed first.
    """
    try:
        return await find_paper(replace(request, values={"paper": typed}))
    except Refusal as no:
        if isinstance(no.__cause__, LibraryDown):
            raise no.__cause__ from None
        no.ways = ()
        raise


async def of_this_club(here: ClubContext, paper: Paper) -> Paper:
    """The paper as one of the club's."""
    if paper.club_id == here.club.id and paper.id:
        return paper
    return await here.repos[Papers].put(of_club(paper, here.club.id))


async def the_one(here: ClubContext, field: str, typed: str) -> Paper:
    """The paper of the club that is meant. Refused where there is none, or several."""
    found = await only_one(here, typed)
    if found is None:
        raise Refusal("no-such-known-paper", field=field, typed=shown(typed))
    return found


def choice(paper: Paper) -> Choice:
    """A paper of the club to choose."""
    # A long key does not fit into every platform's options; the number always does.
    value = paper.key if len(paper.key) <= _CHOICE else f"#{paper.id}"
    return Choice(value, short(paper.title, _CHOICE))
