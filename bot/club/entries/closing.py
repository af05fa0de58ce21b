"""The wrap settles who has handed in: the line in the round's thread announces nothing that is over."""

from collections.abc import Mapping, Sequence

from bot.chat.post import Post
from bot.club.entries.cards import roll
from bot.club.entries.model import NoteKind
from bot.club.entries.repository import Notes
from bot.club.entries.settings import REVEAL, Reveal
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.rounds.batch import Batch
from bot.club.rounds.model import Round
from bot.outbox.keys import key
from bot.outbox.model import OutboxRow, Outcome
from bot.outbox.repository import Outbox
from bot.schedule.moments import Moment

ROLL = "roll"
"""The post of who has handed in, in its outbox key."""


async def close_roll(batch: Batch, moments: Sequence[Moment]) -> None:
    """Make the line of who has handed in speak of what was, where it was posted at all."""
    handed = await batch.repos[Notes].handed_in({moment.round_id for moment in moments})
    members = await batch.repos[Members].get(set[int]().union(*handed.values()))
    rounds = [batch.rounds[moment.round_id] for moment in moments]
    await settle_posts(
        batch, {round_: {ROLL: _roll(batch, round_, handed.get(round_.id, {}), members)} for round_ in rounds}
    )


async def settle_posts(batch: Batch, posts: Mapping[Round, Mapping[str, Post]]) -> None:
    """Give posts of rounds, by their step, their last word where anybody reads them, or will.

    What was given up is not tried again for this.
    """
    named = {
        key(round_.club_id, round_.number, step, home.id): post
        for round_, own in posts.items()
        for home in batch.homes[round_.club_id]
        for step, post in own.items()
    }
    there = await batch.repos[Outbox].keyed(named)
    await batch.repos[Outbox].amend({name: named[name] for name, row in there.items() if _stands(row)}, batch.now)


def _stands(row: OutboxRow) -> bool:
    return row.sent is not None or row.outcome is Outcome.WAITING


def _roll(
    batch: Batch, round_: Round, handed: Mapping[int, frozenset[NoteKind]], members: Mapping[int, Member]
) -> Post:
    said, at_wrap = batch.words(round_.club_id), REVEAL.of(batch.clubs[round_.club_id].settings) is Reveal.AT_WRAP
    names = [members[one].name if one in members else said("somebody") for one in handed]
    return roll(said, round_, names, at_wrap=at_wrap)
