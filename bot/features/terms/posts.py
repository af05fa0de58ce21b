"""What a round's thread shows of the club's words, made from rows: the list, and what was known of its papers."""

from collections.abc import Mapping

from bot.chat.post import Post
from bot.club.papers.repository import Papers
from bot.club.request import Here
from bot.club.rounds.model import Round
from bot.features.terms.cards import known_card, terms_card
from bot.features.terms.repository import Terms
from bot.features.terms.steps import KNOWN, TERMS, explained_in, offered_in, presently, sources


async def render(here: Here, turn: Round, steps: frozenset[str]) -> Mapping[str, Post]:
    """The list of terms, and what was known by then as far as it still is."""
    posts: dict[str, Post] = {}
    if TERMS in steps:
        waiting = await here.books[Terms].open([here.club.id])
        posts[TERMS] = terms_card(here.words, waiting, (await explained_in(here.books, [turn.id]))[turn.id])
    if KNOWN in steps:
        posts[KNOWN] = await _known(here, turn)
    return posts


async def _known(here: Here, turn: Round) -> Post:
    papers = await here.books[Papers].get(turn.paper_ids)
    explained = await here.books[Terms].explained([here.club.id])
    by_then = [one for one in explained if turn.picked_at and one.explained_at and one.explained_at <= turn.picked_at]
    known = await presently(here.books, offered_in(list(papers.values()), by_then))
    return known_card(here.words, known, await here.books[Papers].get(sources(known)))
