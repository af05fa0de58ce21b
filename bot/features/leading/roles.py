"""Roles that change hands: whoever is away on the day, or never wants to, has none, and somebody else gets it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.club.clubs.model import Club
from bot.club.members.zones import absent_on
from bot.club.rounds.model import Round
from bot.club.rounds.plan import discussion_at
from bot.features.leading.choosing import by_round, lead_of, participants_of
from bot.features.leading.dealing import take_over
from bot.features.leading.model import DealtRole
from bot.features.leading.repository import Roles
from bot.store.repositories import Repositories

CHANGED = "role"
"""The post that tells of a role that changed hands, in its outbox key; the number of the role follows."""


async def pass_role(repos: Repositories, club: Club, round_: Round, given: DealtRole, now: datetime) -> DealtRole:
    """Give this role to whoever it is fairest for, of those who take part, have none and do not lead.

    Where nobody is left it is free for whoever takes it.
    """
    participants = (await participants_of(repos, [(club, round_)]))[club.id]
    dealt, lead = await repos[Roles].of_rounds([round_.id]), await lead_of(repos, round_)
    busy = {one.member_id for one in dealt} | {lead.member_id if lead else None}
    earlier = [one for one in (await repos[Roles].history([club.id]))[club.id] if one.round_id != round_.id]
    chosen = take_over(
        given.role, participants.taking_part - participants.away - busy, by_round(earlier), participants.seed
    )
    passed = replace(given, member_id=chosen, at=now)
    await repos[Roles].give(passed)
    return passed


async def roles_played(repos: Repositories, about: Sequence[tuple[Club, Round]]) -> dict[int, list[DealtRole]]:
    """By round: the roles of those who are there on the day of its discussion."""
    dealt = await repos[Roles].of_rounds({round_.id for _, round_ in about})
    absent = await absent_on(repos, [(club, discussion_at(club, round_)) for club, round_ in about])
    return {
        round_.id: [one for one in dealt if one.round_id == round_.id and one.member_id and one.member_id not in away]
        for (_, round_), away in zip(about, absent, strict=True)
    }
