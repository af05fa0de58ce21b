"""What a round's thread shows of leading, made from rows: who leads, and roles that changed hands."""

from collections.abc import Mapping

from bot.ask import Here
from bot.books.leading import Roles
from bot.books.members import Members
from bot.cards.leading import changed_role
from bot.model import Round
from bot.post import Post
from bot.week.leading import POST, lead_post
from bot.week.roles import CHANGED


async def render(here: Here, turn: Round, steps: frozenset[str]) -> Mapping[str, Post]:
    """The post of who leads, and those of roles."""
    posts: dict[str, Post] = {}
    if any(step.startswith(f"{CHANGED}-") for step in steps):
        roles = await here.books[Roles].of_rounds([turn.id])
        members = await here.books[Members].get({one.member_id for one in roles if one.member_id})
        posts |= {f"{CHANGED}-{one.id}": changed_role(here.words, turn, one, members) for one in roles}
    if POST in steps:
        posts[POST] = await lead_post(here.books, here.words, here.club, turn, here.now)
    return posts
