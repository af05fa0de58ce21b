"""The wrap settles the posts of who leads and of roles: nothing is there to be pressed that is over."""

from collections.abc import Mapping, Sequence

from bot.chat.post import Post
from bot.club.entries.closing import settle_posts
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.rounds.batch import Batch
from bot.club.rounds.model import Round
from bot.club.rounds.plan import discussion_at
from bot.features.leading.cards import changed_role, lead_card
from bot.features.leading.choosing import POST
from bot.features.leading.model import DealtRole, Lead
from bot.features.leading.repository import Leads, Roles
from bot.features.leading.roles import CHANGED
from bot.features.leading.settings import LEAD, Leading
from bot.schedule.moments import Moment


async def close_lead_posts(batch: Batch, moments: Sequence[Moment]) -> None:
    """Make them speak of what was, where they were posted at all."""
    ids = {moment.round_id for moment in moments}
    leads, roles = await batch.repos[Leads].of_rounds(ids), await batch.repos[Roles].of_rounds(ids)
    people = {one.member_id for one in leads} | {one.member_id for one in roles}
    members = await batch.repos[Members].get({one for one in people if one})
    posts: dict[Round, dict[str, Post]] = {}
    for round_ in (batch.rounds[moment.round_id] for moment in moments):
        own_leads = [one for one in leads if one.round_id == round_.id]
        own_roles = [one for one in roles if one.round_id == round_.id]
        posts[round_] = {
            POST: _leads(batch, round_, own_leads, own_roles, members),
            **{
                f"{CHANGED}-{one.id}": changed_role(batch.words(round_.club_id), round_, one, members)
                for one in own_roles
            },
        }
    await settle_posts(batch, posts)


def _leads(
    batch: Batch, round_: Round, leads: Sequence[Lead], roles: Sequence[DealtRole], members: Mapping[int, Member]
) -> Post:
    club, lead = batch.clubs[round_.club_id], next((one for one in leads if one.state.leads), None)
    wanted = bool(leads) or LEAD.of(club.settings) is Leading.ON
    return lead_card(batch.words(club.id), round_, discussion_at(club, round_), lead, roles, members, wanted=wanted)
