"""Roles that change hands: whoever is away on the day, or never wants to, has none, and somebody else gets it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from bot.club.clubs.model import Club
from bot.club.members.repository import Members
from bot.club.rounds.model import Round
from bot.features.leading.choosing import by_round, companies, day_of, lead_of
from bot.features.leading.dealing import take_over
from bot.features.leading.model import DealtRole
from bot.features.leading.repository import Roles
from bot.store.books import Books

CHANGED = "role"
"""The post that tells of a role that changed hands, in its outbox key; the number of the role follows."""


async def pass_role(books: Books, club: Club, turn: Round, given: DealtRole, now: datetime) -> DealtRole:
    """Give this role to whoever it is fairest for, of those who take part, have none and do not lead.

    Where nobody is left it is free for whoever takes it.
    """
    company = (await companies(books, [(club, turn)]))[club.id]
    dealt, lead = await books[Roles].of_rounds([turn.id]), await lead_of(books, turn)
    busy = {one.member_id for one in dealt} | {lead.member_id if lead else None}
    earlier = [one for one in (await books[Roles].history([club.id]))[club.id] if one.round_id != turn.id]
    chosen = take_over(given.role, company.taking_part - company.away - busy, by_round(earlier), company.seed)
    passed = replace(given, member_id=chosen, at=now)
    await books[Roles].give(passed)
    return passed


async def roles_played(books: Books, about: Sequence[tuple[Club, Round]]) -> dict[int, list[DealtRole]]:
    """By round: the roles of those who are there on the day of its discussion."""
    dealt = await books[Roles].of_rounds({turn.id for _, turn in about})
    days = {turn.id: day_of(club, turn) for club, turn in about}
    aways = await books[Members].aways({club.id for club, _ in about}, min(days.values(), default=date.max))
    absent = {(away.member_id, turn) for away in aways for turn, day in days.items() if away.first <= day <= away.last}
    return {
        turn: [one for one in dealt if one.round_id == turn and one.member_id and (one.member_id, turn) not in absent]
        for turn in days
    }
