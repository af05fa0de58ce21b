"""What an organizer said yes to becomes rounds of the past, and is taken back: a piece at a time, each whole."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time

from bot.club.clubs.model import Club
from bot.club.papers.finding import of_club
from bot.club.papers.repository import Papers
from bot.club.rounds.model import UNDATED, Round, RoundState
from bot.club.rounds.repository import Rounds
from bot.features.importing.journal import Import, Item, Past, Read, Standing
from bot.features.importing.looking import paper_of
from bot.features.importing.repository import ImportedRounds, Imports
from bot.features.importing.sorting import Shelf
from bot.schedule.rhythm import instant
from bot.store.repositories import Repositories

PIECE = 25
"""Sessions taken in within one transaction: nobody's answer waits for it."""
_PAPERS = 100
_NOON = time(12)


async def shelf_of(repos: Repositories, club: Club) -> Shelf:
    """What the club has read."""
    return Shelf(await repos[ImportedRounds].read_before(club.id), club.rhythm.every)


async def take_some(repos: Repositories, club: Club, held: Import) -> bool:
    """Take the next sessions in; False where none is left."""
    some = await repos[Imports].to_take(held.id, PIECE)
    shelf, lowest = await shelf_of(repos, club), await repos[ImportedRounds].lowest(club.id)
    pasts: list[Past] = []
    items: list[Item] = []
    for past, of_it in some:
        taken = [await _taken(repos, club, shelf, past, one) for one in of_it]
        became = tuple(dict.fromkeys(one.paper_id for one in taken if one.paper_id))
        round_id = None
        if became or any(one.standing is Standing.MET for one in taken):
            lowest -= 1
            (added,) = await repos[Rounds].add(_round(club, lowest, past.day, became))
            round_id = added.id
        pasts.append(replace(past, round_id=round_id))
        items += [one for one, before in zip(taken, of_it, strict=True) if one != before]
    await repos[Imports].taken(pasts, items)
    return bool(some)


async def _taken(repos: Repositories, club: Club, shelf: Shelf, past: Past, item: Item) -> Item:
    """The reading with the paper it became; what the club has read meanwhile is there already."""
    if not item.wanted or item.standing is Standing.MET:
        return item
    paper = of_club(paper_of(item), club.id)
    known = await repos[Papers].keyed(club.id, paper.key)
    if shelf.holds([paper.key, *([known.key] if known else [])], past.day):
        return replace(item, standing=Standing.THERE)
    kept = known or await repos[Papers].put(paper)
    shelf.add(Read(kept.key, kept.title, past.day or UNDATED, own=False))
    return replace(item, paper_id=kept.id, fresh=known is None)


def _round(club: Club, number: int, day: date | None, papers: Sequence[int]) -> Round:
    """It is over and settled: nobody's streak is kept by it, or broken."""
    at = _noon(club, day or UNDATED)
    return Round(
        club_id=club.id,
        number=number,
        state=RoundState.SETTLED,
        pick_on=day or UNDATED,
        paper_ids=tuple(papers),
        picked_at=at,
        wrap_at=at,
    )


def _noon(club: Club, day: date) -> datetime:
    return instant(datetime.combine(day, _NOON), club.zone)


async def take_some_back(repos: Repositories, held: Import) -> bool:
    """Take the next rounds back; False where none is left to be looked at, and the papers that came along are gone."""
    some = await repos[ImportedRounds].to_undo(held.id, PIECE)
    await repos[ImportedRounds].take_back(some)
    return bool(some) or await repos[ImportedRounds].remove_papers(held.id, _PAPERS)
