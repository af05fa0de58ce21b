"""The goal of two members who are one person."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.club.members.model import Member
from bot.features.pace.model import Goal
from bot.features.pace.repository import Goals
from bot.hooks import LinkHook
from bot.store.repositories import Repositories


async def _take_up(repos: Repositories, keeper: Member, other: Member) -> Mapping[str, Any]:
    """The keeper's goal stays; where they have none, it is the other's."""
    goals = await repos[Goals].of([keeper.id, other.id])
    theirs = goals.get(other.id)
    if theirs:
        await repos[Goals].set(replace(theirs, papers=0, minutes=0))
        if keeper.id not in goals:
            await repos[Goals].set(replace(theirs, member_id=keeper.id))
    return {"goal": [theirs.papers, theirs.minutes] if theirs else [0, 0]}


async def _give_back(repos: Repositories, keeper: Member, other: Member, link: Mapping[str, Any]) -> None:
    """The other's goal is theirs again; the keeper's stays as it has become."""
    papers, minutes = link.get("goal", (0, 0))  # a link of an earlier program knows of none
    await repos[Goals].set(Goal(club_id=keeper.club_id, member_id=other.id, papers=papers, minutes=minutes))


LINK = LinkHook(take_up=_take_up, give_back=_give_back)
