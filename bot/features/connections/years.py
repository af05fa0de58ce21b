"""What ties papers, in the figures of a year."""

from collections import Counter
from collections.abc import Sequence

from bot.club.papers.citing import short
from bot.club.papers.repository import Papers
from bot.club.rounds.model import Round
from bot.features.connections.repository import Connections
from bot.features.connections.rules import ties
from bot.hooks import Figure
from bot.store.repositories import Repositories
from bot.wording import Words

_TITLE = 120


async def tied(repos: Repositories, texts: Words, rounds: Sequence[Round]) -> Sequence[Figure]:
    """How many ties were found, and the paper with most of them, where one has more than one and more than others."""
    found = ties(await repos[Connections].of_rounds([one.id for one in rounds]))
    if not found:
        return []
    ends = Counter(end for one in found for end in one.ends).most_common(2)
    most, count = ends[0]
    beside = []
    if count > 1 and (len(ends) == 1 or ends[1][1] < count):
        papers = await repos[Papers].get([most])
        beside = [texts("year-most-tied", title=short(papers[most].title, _TITLE), count=count)]
    return [Figure(len(found), texts("year-ties", count=len(found)), beside)]
