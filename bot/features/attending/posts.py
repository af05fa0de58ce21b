"""What a round's thread shows of it, made from rows."""

from collections.abc import Mapping

from bot.chat.post import Post
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext
from bot.club.rounds.model import Round
from bot.features.attending.cards import coming_card
from bot.features.attending.events import EVENT, event
from bot.features.attending.repository import Attendances
from bot.features.attending.rules import meets_at, tally
from bot.features.attending.showing import POST


async def render(here: ClubContext, round_: Round, steps: frozenset[str]) -> Mapping[str, Post]:
    """The post that asks who comes, and the event."""
    posts: dict[str, Post] = {}
    if POST in steps:
        counts = tally(await here.repos[Attendances].of_rounds([round_.id]))
        posts[POST] = coming_card(here.words, round_, meets_at(here.club, round_), counts)
    if EVENT in steps:
        found = await here.repos[Papers].get(round_.paper_ids)
        posts[EVENT] = event(here.words, here.club, round_, [found[one] for one in round_.paper_ids])
    return posts
