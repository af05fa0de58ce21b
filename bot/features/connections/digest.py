"""What a round tied together, for its digest."""

from collections.abc import Mapping

from bot.club.members.repository import Members
from bot.club.papers.repository import Papers
from bot.features.connections.cards import connections_part
from bot.features.connections.hidden import not_hidden
from bot.features.connections.repository import Connections
from bot.features.connections.rules import ties
from bot.hooks import DigestSection
from bot.store.repositories import Repositories
from bot.wording import Words


async def told(repos: Repositories, texts: Mapping[int, Words]) -> dict[int, DigestSection]:
    """For each round's digest: what was tied together, as far as no hidden critique says it."""
    tied = await not_hidden(repos, await repos[Connections].of_rounds(texts))
    papers = await repos[Papers].get({end for one in tied for end in (one.from_paper_id, one.to_paper_id)})
    members = await repos[Members].get({one.member_id for one in tied if one.member_id})
    found = {}
    for number, words in texts.items():
        own = [one for one in tied if one.round_id == number]
        count = words("counted-ties", count=len(ties(own))) if own else ""
        found[number] = DigestSection(connections_part(words, own, papers, members), count)
    return found
