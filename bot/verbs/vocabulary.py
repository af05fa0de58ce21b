"""What the threads show of the club's words, kept true as terms are asked for, explained and taken back."""

from collections.abc import Collection, Sequence

from bot.ask import Here
from bot.cards.terms import known_card, terms_card
from bot.model import Explanation, Round
from bot.post import Post
from bot.verbs.ballots import grow
from bot.verbs.rounds import open_rounds
from bot.verbs.thread import amend
from bot.week.terms import KNOWN, TERMS, explained_in, offered_in, presently, sources

_ALL = 1_000_000


async def show_terms(here: Here) -> None:
    """Bring the list in the thread of the newest paper up to date, and those of other rounds that are not over.

    A list with nothing on it is not begun.
    """
    waiting = await here.books.terms.open([here.club.id])
    turns = await open_rounds(here)
    explained = await explained_in(here.books, [turn.id for turn in turns])
    for turn in turns:
        card = terms_card(here.words, waiting, explained[turn.id])
        if turn is turns[0] and (waiting or explained[turn.id]):
            await grow(here, turn, TERMS, card, in_thread=True)
        else:
            await amend(here, turn, {TERMS: card})


async def _terms(here: Here, turn: Round) -> Post:
    waiting = await here.books.terms.open([here.club.id])
    explained = await explained_in(here.books, [turn.id])
    return terms_card(here.words, waiting, explained[turn.id])


async def offering(here: Here, explanations: Sequence[Explanation]) -> list[Round]:
    """The rounds whose threads may show one of these: those that read a paper in which its term stands."""
    terms = (await here.books.terms.get({one.term_id for one in explanations})).values()
    if not terms:
        return []
    turns = await here.books.rounds.latest(here.club.id, _ALL)
    papers = await here.books.papers.get({one for turn in turns for one in turn.paper_ids})
    return [turn for turn in turns if offered_in([papers[one] for one in turn.paper_ids], terms)]


async def show_taken_back(here: Here, gone: Collection[Explanation], offers: Sequence[Round]) -> None:
    """Take explanations that are gone out of everything the bot had posted; `offers` is what `offering` said."""
    rounds = await here.books.rounds.get({one.round_id for one in gone if one.round_id})
    for turn in rounds.values():
        await amend(here, turn, {TERMS: await _terms(here, turn)})
    for turn in offers:
        await amend(here, turn, {KNOWN: await _known(here, turn)})
    await show_terms(here)


async def _known(here: Here, turn: Round) -> Post:
    """What was known by then, as far as it still is."""
    papers = await here.books.papers.get(turn.paper_ids)
    explained = await here.books.terms.explained([here.club.id])
    by_then = [one for one in explained if turn.picked_at and one.explained_at and one.explained_at <= turn.picked_at]
    known = await presently(here.books, offered_in(list(papers.values()), by_then))
    return known_card(here.words, known, await here.books.papers.get(sources(known)))
