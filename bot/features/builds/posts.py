"""What a round's thread shows of builds, made from rows: the claims, and what came of them."""

from collections.abc import Mapping

from bot.chat.post import Post
from bot.chat.typed import row_id
from bot.club.members.repository import Members
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext
from bot.club.rounds.model import Round
from bot.features.builds.cards import claim_card, result_card
from bot.features.builds.repository import Builds

CLAIM, RESULT = "build-", "built-"


async def render(here: ClubContext, round_: Round, steps: frozenset[str]) -> Mapping[str, Post]:
    """Who builds what, and what came of it."""
    ids = {row_id(step.partition("-")[2]) for step in steps if step.startswith((CLAIM, RESULT))}
    found = [build for one in sorted(ids) if (build := await here.repos[Builds].get(one))]
    papers = await here.repos[Papers].get({*round_.paper_ids, *(one.paper_id for one in found)})
    members = await here.repos[Members].get({one.member_id for one in found if one.member_id})
    read = {one: papers[one] for one in round_.paper_ids}
    posts = {}
    for build in found:
        member = members.get(build.member_id or 0)
        posts[f"{CLAIM}{build.id}"] = claim_card(here.words, build, member, read)
        posts[f"{RESULT}{build.id}"] = result_card(here.words, build, papers[build.paper_id], member)
    return posts
