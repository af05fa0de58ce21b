"""What a member keeps with the archive: how they stand there. Told to them, and one for two who are one person."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from bot.club.members.model import Member
from bot.club.request import ClubContext
from bot.features.archive.repository import ArchiveStands
from bot.features.archive.standing import Stand, Standing
from bot.hooks import Data, LinkHook
from bot.store.repositories import Repositories


async def export(here: ClubContext, member: Member) -> Data:
    """How they stand there, where they chose."""
    chosen = await here.repos[ArchiveStands].of(member.id)
    return {"archive": [asdict(chosen)] if chosen else []}


async def _take_up(repos: Repositories, keeper: Member, other: Member) -> Mapping[str, Any]:
    """Of what both chose, what shows less."""
    stands = repos[ArchiveStands]
    theirs, own = await stands.of(other.id), await stands.of(keeper.id)
    if theirs:
        await stands.drop(other.id)
        if own is None or _shows(theirs) < _shows(own):
            await stands.set(replace(theirs, member_id=keeper.id))
    return {"archive": [theirs.how.value, theirs.for_all] if theirs else []}


def _shows(stand: Stand) -> tuple[int, bool]:
    return -list(Standing).index(stand.how), stand.for_all


async def _give_back(repos: Repositories, keeper: Member, other: Member, link: Mapping[str, Any]) -> None:
    """The other stands as they did; the keeper as they have come to."""
    if theirs := link.get("archive"):  # a link of an earlier program knows of none
        how, for_all = theirs
        await repos[ArchiveStands].set(
            Stand(club_id=keeper.club_id, member_id=other.id, how=Standing(how), for_all=bool(for_all))
        )


LINK = LinkHook(take_up=_take_up, give_back=_give_back)
