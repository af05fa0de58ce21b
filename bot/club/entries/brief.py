"""What the channel is told of a round that has wrapped, where its thread has the whole."""

from collections.abc import Mapping, Sequence

from bot.club.entries.model import Note
from bot.club.rounds.model import Round
from bot.club.streaks.repository import Ledger
from bot.club.streaks.rules import standing
from bot.store.repositories import Repositories

BRIEF = "brief"
"""The short form of the digest, in its outbox key."""


async def in_a_row(
    repos: Repositories, handed: Mapping[int, Sequence[Note]], turns: Mapping[int, Round]
) -> dict[int, int]:
    """How many rounds in a row everybody who handed in for one of these had kept by then; by member.

    A member is in one club, and so in one of these rounds: of a club there is one here.
    """
    rounds = {note.member_id: turns[note.round_id] for some in handed.values() for note in some if note.member_id}
    ledger = await repos[Ledger].of_members(rounds)
    return {
        member: standing(line for line in ledger.get(member, ()) if line.number <= round_.number).streak
        for member, round_ in rounds.items()
    }
