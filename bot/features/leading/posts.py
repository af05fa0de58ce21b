"""What a round's thread shows of leading, made from rows: who leads, and roles that changed hands."""

from collections.abc import Mapping

from bot.chat.post import Post
from bot.club.members.repository import Members
from bot.club.request import ClubContext
from bot.club.rounds.model import Round
from bot.features.leading.cards import changed_role
from bot.features.leading.choosing import POST, lead_post
from bot.features.leading.repository import Roles
from bot.features.leading.roles import CHANGED


async def render(here: ClubContext, round_: Round, steps: frozenset[str]) -> Mapping[str, Post]:
    """The post of who leads, and those of roles."""
    posts: dict[str, Post] = {}
    if any(step.startswith(f"{CHANGED}-") for step in steps):
        roles = await here.repos[Roles].of_rounds([round_.id])
        members = await here.repos[Members].get({one.member_id for one in roles if one.member_id})
        posts |= {f"{CHANGED}-{one.id}": changed_role(here.words, round_, one, members) for one in roles}
    if POST in steps:
        posts[POST] = await lead_post(here.repos, here.words, here.club, round_, here.now)
    return posts
