"""The language a member is talked to in: the one they chose, else what their platform says, else their club's."""

import asyncio
import logging
from collections.abc import Iterable

from bot.chat.account import Account
from bot.chat.post import Call
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.ports import Store
from bot.store.repositories import Repositories
from bot.wording import Words, languages, spoken, words

log = logging.getLogger(__name__)
_PATIENCE = 1.5
"""Seconds: platforms wait three for the whole answer."""


def words_for(member: Member | None, accounts: Iterable[Account], club: Club) -> Words:
    """What this member is talked to with where only they see it."""
    chosen = spoken(member.language) if member else ""
    told = (found for one in accounts if (found := spoken(one.locale)))
    return words(chosen or next(told, club.settings.language))


async def language_of(repos: Repositories, call: Call, otherwise: str) -> str:
    """The one they chose, here or in any club of theirs; else their platform's, their club's, or `otherwise`."""
    met = await repos[Clubs].meet(call.place, call.account)
    clubs = [met[0]] if met else await repos[Clubs].of(call.account)
    for club in clubs:
        member = await repos[Members].of(club.id, call.account)
        if member and (chosen := spoken(member.language)):
            return chosen
    return spoken(call.account.locale) or (clubs[0].settings.language if clubs else otherwise)


async def words_of_call(store: Store, call: Call, otherwise: str) -> Words:
    """The words in that language. Where the store does not tell it within a moment, those of the person's own."""
    own = spoken(call.account.locale) or otherwise
    if len(languages()) > 1:
        try:
            async with asyncio.timeout(_PATIENCE), store.read() as repos:
                return words(await language_of(repos, call, own))
        except Exception as error:  # noqa: BLE001 - whatever is wrong with the store, there is something to answer
            log.warning("The language somebody chose could not be read: %s", type(error).__name__)
    return words(own)
