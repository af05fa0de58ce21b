"""What a round's thread shows of it, made from rows."""

from collections.abc import Mapping

from bot.chat.post import Post
from bot.club.request import ClubContext
from bot.club.rounds.model import Round
from bot.features.attending.cards import coming_card
from bot.features.attending.repository import Attendances
from bot.features.attending.rules import meets_at, tally
from bot.features.attending.showing import POST


async def render(here: ClubContext, round_: Round, steps: frozenset[str]) -> Mapping[str, Post]:
    """The post that asks who comes."""
    if POST not in steps:
        return {}
    counts = tally(await here.repos[Attendances].of_rounds([round_.id]))
    return {POST: coming_card(here.words, round_, meets_at(here.club, round_), counts)}
