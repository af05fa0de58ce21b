"""The club's first page."""

from datetime import datetime, timedelta

from bot.club.calendar.planning import coming_rounds, picked_rounds
from bot.club.clubs.model import ClubState
from bot.features.archive.holdings import Holdings, is_over
from bot.features.archive.lists import filters
from bot.features.archive.model import ClubPage
from bot.features.archive.names import INDEX
from bot.features.archive.settings import INVITE
from bot.features.archive.shown import Dated, Head
from bot.store.repositories import Repositories
from bot.wording import Words

_AHEAD = timedelta(weeks=5)
_LATEST, _DATES = 10, 8


async def front(repos: Repositories, held: Holdings, now: datetime) -> ClubPage:
    """What is read now, what comes next, how to join, and what was read last."""
    reading = [paper for one in held.rounds if not is_over(one) for paper in one.paper_ids]
    over = [row for paper, row in held.rows.items() if paper not in reading]
    invite = INVITE.of(held.club.settings)
    return ClubPage(
        site=held.site,
        head=Head(file=INDEX, title="", description=_description(held)),
        reading=tuple(held.rows[paper] for paper in dict.fromkeys(reading)),
        dates=await _dates(repos, held, now),
        join=(held.texts("archive-join-by", invite=invite),) if invite else (held.texts("archive-join-ask"),),
        papers=len(held.rows),
        entries=len(held.entries),
        people=held.wrote,
        latest=tuple(over[:_LATEST]),
        filters=filters(held),
    )


def _description(held: Holdings) -> str:
    return held.texts("archive-description", club=held.club.name, papers=len(held.rows))


async def _dates(repos: Repositories, held: Holdings, now: datetime) -> tuple[Dated, ...]:
    """What is still to come of the round that is read, and of the next one; nothing of a club that is closed."""
    if held.club.state is ClubState.CLOSED:
        return ()
    rounds = [*await picked_rounds(repos, held.club, 2), *(await coming_rounds(repos, held.club, now + _AHEAD))[:1]]
    found = {(step, at) for one in rounds for step, at in one.due.items() if at > now}
    dates = [Dated(step, _step(held.texts, step), at) for step, at in found]
    return tuple(sorted(dates, key=lambda one: one.at)[:_DATES])


def _step(texts: Words, step: str) -> str:
    return texts(f"step-{step}")
