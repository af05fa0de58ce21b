"""The club's reading list, from its rows: what was picked, when it was discussed, and who presented it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date

from bot.club.ballots.model import Nomination
from bot.club.ballots.repository import Ballots
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.papers.identifiers import identifiers
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext
from bot.club.rounds.days import days_of
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.repository import Rounds
from bot.club.rounds.session import Session, together
from bot.features.exporting.lines import lines, one_line
from bot.features.exporting.model import Held, Listed, ReadingList

_ALL = 1_000_000  # rounds: nineteen thousand years of weeks
_NOTHING = 0
_READ = (RoundState.READING, RoundState.WRAPPED, RoundState.SETTLED)


async def reading_list(here: ClubContext, year: int | None = None) -> ReadingList:
    """Everything the club read and reads, or what it discussed in this year. What is not picked yet is not in it."""
    rounds = [one for one in await here.repos[Rounds].latest(here.club.id, _ALL) if one.state in _READ]
    days = await days_of(here.repos, here.club, rounds)
    rounds = sorted(
        (one for one in rounds if year in (None, days[one.id].year)), key=lambda one: (days[one.id], one.number)
    )
    papers = await here.repos[Papers].get({paper for one in rounds for paper in one.paper_ids})
    held = await _held(here, rounds, days)
    found = [listed(papers[paper_id], some) for paper_id, some in held.items() if paper_id]
    unread = tuple(one for one in held.get(_NOTHING, ()) if one.presenters)
    return ReadingList(club=one_line(here.club.name), zone=here.club.zone, papers=tuple(found), unread=unread)


async def _held(here: ClubContext, rounds: Collection[Round], days: Mapping[int, date]) -> dict[int, list[Held]]:
    """Of each paper, in the order in which they were read first, when and how it was read; of none, by no number."""
    ids = [one.id for one in rounds]
    told = [await feature.presented(here, ids) for feature in here.features if feature.presented]
    won = {(one.round_id, one.paper_id): one for one in await here.repos[Ballots].won(ids)}
    members = await here.repos[Members].get({one.member_id for one in won.values() if one.member_id})
    found: dict[int, list[Held]] = {}
    for one in rounds:
        session = together(some[one.id] for some in told if one.id in some)
        for position, paper_id in enumerate(one.paper_ids or (_NOTHING,)):
            proposal = won.get((one.id, paper_id))
            held = _one(one, days[one.id], session, proposal, members)
            found.setdefault(paper_id, []).append(replace(held, position=position))
    return found


def _one(
    round_: Round, day: date, session: Session, proposal: Nomination | None, members: Mapping[int, Member]
) -> Held:
    proposer = members.get(proposal.member_id or 0) if proposal else None
    return Held(
        number=round_.number,
        day=day,
        presenters=tuple(filter(None, map(one_line, session.presenters))),
        place=one_line(session.place),
        proposed_by=one_line(proposer.name) if proposer else "",
        pitch=lines(proposal.pitch) if proposal else "",
        notes=lines(session.notes),
    )


def listed(paper: Paper, held: Sequence[Held]) -> Listed:
    """The paper as it goes out."""
    arxiv, doi = identifiers(paper)
    return Listed(
        title=one_line(paper.title),
        authors=tuple(filter(None, map(one_line, paper.authors))),
        published=paper.published,
        arxiv=arxiv,
        category=one_line(paper.categories[0]) if arxiv and paper.categories else "",
        doi=doi,
        link="".join(paper.link.split()),
        taken_back="" if not paper.withdrawn else "retracted" if paper.retracted else "withdrawn",
        held=tuple(held),
    )
