"""What a round's thread shows of the club's words, made from rows: the list, and what was known of its papers."""

from collections.abc import Mapping

from bot.chat.post import Post
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext
from bot.club.rounds.model import Round
from bot.features.terms.cards import known_card, terms_card
from bot.features.terms.repository import Terms
from bot.features.terms.steps import KNOWN, TERMS, explained_in, offered_in, presently, sources


async def render(here: ClubContext, round_: Round, steps: frozenset[str]) -> Mapping[str, Post]:
    """The list of terms, and what was known by then as far as it still is."""
    posts: dict[str, Post] = {}
    if TERMS in steps:
        waiting = await here.repos[Terms].open([here.club.id])
        posts[TERMS] = terms_card(here.words, waiting, (await explained_in(here.repos, [round_.id]))[round_.id])
    if KNOWN in steps:
        posts[KNOWN] = await _known(here, round_)
    return posts


async def _known(here: ClubContext, round_: Round) -> Post:
    papers = await here.repos[Papers].get(round_.paper_ids)
    explained = await here.repos[Terms].explained([here.club.id])
    by_then = [
        one for one in explained if round_.picked_at and one.explained_at and one.explained_at <= round_.picked_at
    ]
    known = await presently(here.repos, offered_in(list(papers.values()), by_then))
    return known_card(here.words, known, await here.repos[Papers].get(sources(known)))
