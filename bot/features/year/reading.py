"""A year, read from the books."""

from bot.club.clubs.model import Club
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.repository import Rounds
from bot.club.without import in_use
from bot.features.year.model import Year
from bot.hooks import Features
from bot.store.repositories import Repositories
from bot.wording import Words

_A_PAGE = 100


async def year_of(repos: Repositories, features: Features, texts: Words, club: Club, number: int) -> Year:
    """What the club read in this calendar year by its own days, as far as it is known by now."""
    rounds = await _rounds(repos, club, number)
    figures = [
        figure
        for feature in in_use(features, club)
        if feature.year and rounds
        for figure in await feature.year(repos, texts, rounds)
    ]
    return Year(number, rounds, figures)


async def _rounds(repos: Repositories, club: Club, number: int) -> list[Round]:
    """Those that read something, oldest first; rounds come newest first, a page at a time."""
    found: list[Round] = []
    before = None
    while page := await repos[Rounds].latest(club.id, _A_PAGE, before):
        found += [one for one in page if one.pick_on.year == number and _read(one)]
        if all(one.pick_on.year < number for one in page):
            break
        before = page[-1].number
    return sorted(found, key=lambda one: (one.pick_on, one.number))


def _read(round_: Round) -> bool:
    return bool(round_.paper_ids and round_.picked_at) and round_.state is not RoundState.SKIPPED
