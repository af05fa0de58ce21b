"""What a round's thread shows of streaks, made from rows: whose a freeze saved.

Earlier programs posted it; today everybody reads it of themselves alone. What stands is kept true.
"""

from collections.abc import Mapping

from bot.chat.post import Post
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.request import ClubContext
from bot.club.rounds import notices
from bot.club.rounds.model import Round
from bot.club.streaks.model import Reason
from bot.club.streaks.repository import Ledger
from bot.schedule.model import Step


async def render(here: ClubContext, round_: Round, steps: frozenset[str]) -> Mapping[str, Post]:
    """Those who are members still; where none of them is, somebody was."""
    if Step.SETTLE not in steps:
        return {}
    lines = [line for line in await here.repos[Ledger].of_rounds([round_.id]) if line.reason is Reason.FROZEN]
    members = await here.repos[Members].get({line.member_id for line in lines})
    saved = dict.fromkeys(members[line.member_id].name for line in lines if line.member_id in members)
    return {Step.SETTLE: notices.saved_by_freeze(here.words, list(saved) or [here.words("somebody")])}


async def traces(here: ClubContext, member: Member) -> set[int]:
    """The rounds in which a freeze saved them."""
    lines = await here.repos[Ledger].of_member(member.id)
    return {line.round_id for line in lines if line.reason is Reason.FROZEN}
