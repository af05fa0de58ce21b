"""What a round tied together, for its digest."""

from collections.abc import Mapping

from bot.club.members.repository import Members
from bot.club.papers.repository import Papers
from bot.features.connections.cards import connections_part
from bot.features.connections.hidden import not_hidden
from bot.features.connections.repository import Connections
from bot.features.connections.rules import ties
from bot.hooks import Told
from bot.store.books import Books
from bot.wording import Words


async def told(books: Books, said: Mapping[int, Words]) -> dict[int, Told]:
    """For each round's digest: what was tied together, as far as no hidden critique says it."""
    tied = await not_hidden(books, await books[Connections].of_rounds(said))
    papers = await books[Papers].get({end for one in tied for end in (one.from_paper_id, one.to_paper_id)})
    members = await books[Members].get({one.member_id for one in tied if one.member_id})
    found = {}
    for number, words in said.items():
        own = [one for one in tied if one.round_id == number]
        count = words("counted-ties", count=len(ties(own))) if own else ""
        found[number] = Told(connections_part(words, own, papers, members), count)
    return found
