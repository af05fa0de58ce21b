"""What organizers do is written down, and whom it is about is told directly."""

from collections.abc import Mapping

from bot.chat.post import Post
from bot.club.acts.model import Act, ActKind
from bot.club.acts.repository import Acts
from bot.club.members.letters import write_to
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.request import ClubContext
from bot.club.rounds.batch import Batch


async def note_act(
    here: ClubContext,
    deed: ActKind,
    data: Mapping[str, str] | None = None,
    *,
    about: Member | None = None,
    why: str = "",
) -> Act:
    """Write down for the audit what the asker has done."""
    by = here.asker.id if here.asker else None
    about_id = about.id if about and not about.forgotten else None
    act = Act(club_id=here.club.id, member_id=by, about_id=about_id, deed=deed, data=data or {}, why=why, at=here.now)
    return await here.repos[Acts].add(act)


async def tell(here: ClubContext, act: Act, member: Member, post: Post) -> None:
    """Write to a member about an act, directly and once."""
    batch = Batch(here.repos, here.now, {here.club.id: here.club}, {here.club.id: await here.homes()}, {})
    accounts = (await here.repos[Members].accounts([member.id]))[member.id]
    write_to(batch, member, accounts, f"act/{act.id}", post)
    await batch.flush()
