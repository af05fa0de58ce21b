"""Whoever stands behind a question with two accounts of theirs stands behind it once."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.club.members.model import Member
from bot.features.questions.repository import Questions
from bot.hooks import LinkHook
from bot.store.repositories import Repositories


async def _take_up(repos: Repositories, keeper: Member, other: Member) -> Mapping[str, Any]:
    """Says what the other stood behind, since when, and behind what of it the keeper did not."""
    voices, own = await repos[Questions].voices_of(other.id), await repos[Questions].voices_of(keeper.id)
    await repos[Questions].remove_voices(other.id, voices)
    await repos[Questions].add_voices(keeper.club_id, keeper.id, voices)
    return {
        "voices": [[one, at.isoformat()] for one, at in voices.items()],
        "spoken": sorted(voices.keys() - own.keys()),
    }


async def _give_back(repos: Repositories, keeper: Member, other: Member, link: Mapping[str, Any]) -> None:
    """A link made before there were questions holds none."""
    voices = {one: datetime.fromisoformat(at) for one, at in link.get("voices", ())}
    spoken = set(link.get("spoken", ()))
    await repos[Questions].remove_voices(keeper.id, {one: at for one, at in voices.items() if one in spoken})
    await repos[Questions].add_voices(keeper.club_id, other.id, voices)


LINK = LinkHook(take_up=_take_up, give_back=_give_back, numbers={"voices": {0: "question"}, "spoken": {0: "question"}})
