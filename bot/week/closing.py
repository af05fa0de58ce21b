"""The wrap settles what stands in a round's thread: nothing is announced, or there to be pressed, that is over."""

from collections.abc import Mapping, Sequence

from bot.cards.entries import roll
from bot.cards.leading import changed_role, lead_card
from bot.delivery import OutboxRow, Outcome
from bot.model import DealtRole, Lead, Leading, Member, Moment, NoteKind, Reveal, Round
from bot.post import Post
from bot.week.batch import Batch, key
from bot.week.leading import POST
from bot.week.plan import discussion_at
from bot.week.roles import CHANGED

ROLL = "roll"
"""The post of who has handed in, in its outbox key."""


async def close_posts(batch: Batch, moments: Sequence[Moment]) -> None:
    """Make the roll, the post of who leads and those of roles speak of what was, where they were posted at all."""
    ids = {moment.round_id for moment in moments}
    leads, roles = await batch.books.leads.of_rounds(ids), await batch.books.roles.of_rounds(ids)
    handed = await batch.books.notes.handed_in(ids)
    people = {one.member_id for one in leads} | {one.member_id for one in roles}
    members = await batch.books.members.get({one for one in people if one}.union(*handed.values()))
    posts: dict[str, Post] = {}
    for turn in (batch.rounds[moment.round_id] for moment in moments):
        own_leads = [one for one in leads if one.round_id == turn.id]
        own_roles = [one for one in roles if one.round_id == turn.id]
        closed = {
            POST: _leads(batch, turn, own_leads, own_roles, members),
            ROLL: _roll(batch, turn, handed.get(turn.id, {}), members),
            **{f"{CHANGED}-{one.id}": changed_role(batch.words(turn.club_id), turn, one, members) for one in own_roles},
        }
        for home in batch.homes[turn.club_id]:
            posts |= {key(turn.club_id, turn.number, step, home.id): post for step, post in closed.items()}
    there = await batch.books.outbox.keyed(posts)
    await batch.books.outbox.amend({name: posts[name] for name, row in there.items() if _stands(row)}, batch.now)


def _stands(row: OutboxRow) -> bool:
    """Whether anybody reads it, or will; what was given up is not tried again for this."""
    return row.sent is not None or row.outcome is Outcome.WAITING


def _leads(
    batch: Batch, turn: Round, leads: Sequence[Lead], roles: Sequence[DealtRole], members: Mapping[int, Member]
) -> Post:
    club, lead = batch.clubs[turn.club_id], next((one for one in leads if one.state.leads), None)
    wanted = bool(leads) or club.settings.lead is Leading.ON
    return lead_card(batch.words(club.id), turn, discussion_at(club, turn), lead, roles, members, wanted=wanted)


def _roll(batch: Batch, turn: Round, handed: Mapping[int, frozenset[NoteKind]], members: Mapping[int, Member]) -> Post:
    said, at_wrap = batch.words(turn.club_id), batch.clubs[turn.club_id].settings.reveal is Reveal.AT_WRAP
    names = [members[one].name if one in members else said("somebody") for one in handed]
    return roll(said, turn, names, at_wrap=at_wrap)
