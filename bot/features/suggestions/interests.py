"""What a club has read and liked, and how much; never more of it than can be compared in a moment."""

from collections import defaultdict
from math import log2

from bot.club.ballots.repository import Ballots
from bot.club.clubs.model import Club
from bot.club.entries.repository import Notes
from bot.club.papers.repository import Papers
from bot.club.rounds.model import RoundState
from bot.club.rounds.repository import Rounds
from bot.features.suggestions.relevance import Liked
from bot.store.repositories import Repositories

ROUNDS = 50
"""The latest rounds tell what the club likes now."""
NOTED_ROUNDS = 12
NOTES = 300
PAPERS = 200
_READ, _APPROVED, _PROPOSED = 1.0, 0.5, 0.5
_OPEN_TO_ALL = (RoundState.WRAPPED, RoundState.SETTLED)
"""What members wrote is counted once everybody may read it: a reason must not tell what is blind still."""


async def interests(repos: Repositories, club: Club) -> list[Liked]:
    """The papers the club read, approved in a vote or has proposed, the most liked first, with what was said of them.

    A paper weighs 1 where it was read, and more the more approved it.
    """
    rounds = await repos[Rounds].latest(club.id, ROUNDS)
    weights: dict[int, float] = defaultdict(float)
    for round_ in rounds:
        for paper_id in round_.paper_ids:
            weights[paper_id] += _READ
    for paper_id, approvals in (await repos[Ballots].liked([round_.id for round_ in rounds])).items():
        weights[paper_id] += _APPROVED * log2(1 + approvals)
    for nomination in await repos[Ballots].open([club.id]):
        weights[nomination.paper_id] += _PROPOSED
    revealed = [round_.id for round_ in rounds if round_.state in _OPEN_TO_ALL][:NOTED_ROUNDS]
    said: dict[int, list[str]] = defaultdict(list)
    for note in await repos[Notes].newest(revealed, NOTES):
        said[note.paper_id] += note.fields.values()
    best = sorted(weights, key=lambda paper_id: (-weights[paper_id], -paper_id))[:PAPERS]
    papers = await repos[Papers].get(best)
    most = max(weights.values(), default=1.0)
    return [Liked(papers[one], 0.5 + weights[one] / most / 2, " ".join(said[one])) for one in best if one in papers]
