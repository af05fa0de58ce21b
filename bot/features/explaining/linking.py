"""Whoever asks to swap summaries with two accounts of theirs asks once."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.club.members.model import Member
from bot.features.explaining.model import Offer
from bot.features.explaining.repository import Pairs
from bot.hooks import LinkHook
from bot.store.repositories import Repositories


async def _take_up(repos: Repositories, keeper: Member, other: Member) -> Mapping[str, Any]:
    """Says in which rounds the other asked, and when."""
    own = {one.round_id for one in await repos[Pairs].asking(keeper.id)}
    asking = await repos[Pairs].asking(other.id)
    for offer in asking:
        await repos[Pairs].withdraw(offer.round_id, other.id)
        await repos[Pairs].offer(replace(offer, member_id=keeper.id))
    taken = [{"round": one.round_id, "at": one.at.isoformat(), "both": one.round_id in own} for one in asking]
    return {"asking": taken}


async def _give_back(repos: Repositories, keeper: Member, other: Member, link: Mapping[str, Any]) -> None:
    """The other asks again where nobody was paired since; the keeper goes on asking where they did themselves."""
    still = {one.round_id for one in await repos[Pairs].asking(keeper.id)}
    for one in link.get("asking", ()):  # a link of an earlier program knows of none
        if one["round"] in still:
            if not one["both"]:
                await repos[Pairs].withdraw(one["round"], keeper.id)
            at = datetime.fromisoformat(one["at"])
            offer = Offer(club_id=keeper.club_id, round_id=one["round"], member_id=other.id, at=at)
            await repos[Pairs].offer(offer)


LINK = LinkHook(take_up=_take_up, give_back=_give_back, numbers={"asking": {"round": "round"}})
