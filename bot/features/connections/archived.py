"""What ties the papers together, for the club's archive."""

from bot.club.archive import Archived, Tie, Wanted
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext
from bot.features.connections.cards import relation
from bot.features.connections.hidden import not_hidden
from bot.features.connections.repository import Connections
from bot.features.connections.rules import ties


async def archived(here: ClubContext, wanted: Wanted) -> Archived:
    """Every tie that somebody says who may be shown; what a critique says is as blind, and as hidden, as it is."""
    everything = await here.repos[Connections].of_club(here.club.id)
    said = [one for one in everything if one.note_id is None or one.round_id in wanted.rounds]
    by = {one.id: whose for one in await not_hidden(here.repos, said) if (whose := wanted.by(one.member_id))}
    edges = ties(one for one in said if one.id in by)
    papers = await here.repos[Papers].get({end for edge in edges for end in edge.ends})
    return Archived(
        ties=tuple(
            Tie(
                from_paper=wanted.link(papers[edge.from_paper]),
                to_paper=wanted.link(papers[edge.to_paper]),
                kind=edge.kind,
                says=relation(here.words, edge, edge.from_paper),
                back=relation(here.words, edge, edge.to_paper),
                reasons=tuple((by[voice.id], voice.why) for voice in edge.voices),
                from_paper_id=edge.from_paper,
                to_paper_id=edge.to_paper,
            )
            for edge in edges
        )
    )
