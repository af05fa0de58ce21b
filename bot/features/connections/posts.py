"""What a round's thread shows of connections, made from rows."""

from collections.abc import Mapping

from bot.chat.post import Post
from bot.chat.typed import row_id
from bot.club.members.repository import Members
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext
from bot.club.rounds.model import Round
from bot.features.connections.cards import connection_card, connection_removed
from bot.features.connections.repository import Connections

POSTED = "connection-"
_ALL = 1_000_000


async def render(here: ClubContext, round_: Round, steps: frozenset[str]) -> Mapping[str, Post]:  # noqa: ARG001 - by its step
    """Each as it is said now; one that is gone, or that tied two papers which became one, says that."""
    numbers = {row_id(step.removeprefix(POSTED)) for step in steps if step.startswith(POSTED)}
    found = {one: await here.repos[Connections].get(one) for one in numbers}
    there = [one for one in found.values() if one]
    papers = await here.repos[Papers].get({end for one in there for end in (one.from_paper_id, one.to_paper_id)})
    members = await here.repos[Members].get({one.member_id for one in there if one.member_id})
    return {
        f"{POSTED}{number}": connection_card(here.words, one, papers, members)
        if one
        else connection_removed(here.words)
        for number, one in found.items()
    }


async def names(here: ClubContext, paper: Paper) -> set[int]:
    """The rounds in which this paper was tied to another."""
    said = await here.repos[Connections].around(here.club.id, paper.id, steps=1, most=_ALL)
    return {one.round_id for one in said if one.round_id}
