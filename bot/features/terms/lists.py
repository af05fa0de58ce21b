"""What the threads show of the club's words, kept true as terms are asked for, explained and taken back."""

from collections.abc import Sequence

from bot.club.ballots.open_ballot import grow
from bot.club.papers.repository import Papers
from bot.club.refresh import amend
from bot.club.request import ClubContext
from bot.club.rounds.meant import open_rounds
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.features.terms.cards import terms_card
from bot.features.terms.model import Explanation
from bot.features.terms.repository import Terms
from bot.features.terms.steps import TERMS, explained_in, offered_in

_ALL = 1_000_000


async def show_terms(here: ClubContext) -> None:
    """Bring the list in the thread of the newest paper up to date, and those of other rounds that are not over.

    A list with nothing on it is not begun.
    """
    waiting = await here.repos[Terms].open([here.club.id])
    rounds = await open_rounds(here)
    explained = await explained_in(here.repos, [round_.id for round_ in rounds])
    for round_ in rounds:
        card = terms_card(here.words, waiting, explained[round_.id])
        if round_ is rounds[0] and (waiting or explained[round_.id]):
            await grow(here, round_, TERMS, card, in_thread=True)
        else:
            await amend(here, round_, {TERMS: card})


async def offering(here: ClubContext, explanations: Sequence[Explanation]) -> list[Round]:
    """The rounds whose threads may show one of these: those that read a paper in which its term stands."""
    terms = (await here.repos[Terms].get({one.term_id for one in explanations})).values()
    if not terms:
        return []
    rounds = [one for one in await here.repos[Rounds].latest(here.club.id, _ALL) if not one.brought]
    papers = await here.repos[Papers].get({one for round_ in rounds for one in round_.paper_ids})
    return [round_ for round_ in rounds if offered_in([papers[one] for one in round_.paper_ids], terms)]
