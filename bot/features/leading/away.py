"""Whoever is away leads nothing and has no role; how one feels about leading is said along with it."""

from collections.abc import Sequence

from bot.chat.post import Text
from bot.club.clubs.leading import Wish
from bot.club.members.model import Member
from bot.club.request import ClubContext, Request
from bot.features.leading.commands import passed_line, passed_roles, wish
from bot.features.leading.passing import pass_on_while_away, pass_roles_while_away
from bot.hooks import AwayHook


async def _wish(request: Request, here: ClubContext, member: Member) -> Sequence[Text]:
    return await wish(request, here, member, Wish(request.get("lead"))) if request.get("lead") else []


async def _gone(request: Request, here: ClubContext, member: Member) -> Sequence[Text]:
    """To whom turns and roles went."""
    passed = [passed_line(request, round_, one) for round_, one in await pass_on_while_away(here, member)]
    return passed + passed_roles(request, await pass_roles_while_away(here, member))


async def _left(here: ClubContext, member: Member) -> None:
    await pass_on_while_away(here, member)
    await pass_roles_while_away(here, member)


AWAY = AwayHook(wish=_wish, gone=_gone, left=_left)
