"""Which round and which paper a Call is about."""

from bot.chat.post import Refusal
from bot.chat.typed import row_id, shown
from bot.club.papers.model import Paper
from bot.club.papers.references import arxiv_reference
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext, Request
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.repository import Rounds
from bot.club.rounds.when import when_read

_BACK = 60
"""Rounds looked through for a title."""


async def meant(request: Request, here: ClubContext) -> tuple[Round, Paper]:
    """The round that takes entries, and its paper: the one named, or the newest round's first."""
    rounds = await open_rounds(here)
    papers = await here.repos[Papers].get({paper for round_ in rounds for paper in round_.paper_ids})
    if wanted := request.get("paper"):
        became = await _keyed(here, wanted)
        for round_ in rounds:
            for paper_id in round_.paper_ids:
                if _is(papers[paper_id], wanted) or papers[paper_id] == became:
                    return round_, papers[paper_id]
        raise await _not_open(request, here, wanted)
    if request.get("round"):
        rounds = [round_ for round_ in rounds if str(round_.id) == request.get("round")]
        if not rounds:
            raise Refusal("round-over", over=True)
    if not rounds:
        raise Refusal("nothing-to-read")
    return rounds[0], papers[rounds[0].paper_ids[0]]


async def ever_read(request: Request, here: ClubContext) -> tuple[Round, Paper]:
    """The round and the paper a Call is about, of whatever age: those named, or the newest round's first paper."""
    rounds = await _turns(request, here)
    papers = await here.repos[Papers].get({paper for round_ in rounds for paper in round_.paper_ids})
    both = [(round_, papers[one]) for round_ in rounds for one in round_.paper_ids]
    if wanted := request.get("paper"):
        return next((one for one in both if _is(one[1], wanted)), None) or await _long_ago(here, wanted)
    if about := row_id(request.get("about")):
        both = [one for one in both if one[1].id == about]
    if not both:
        raise Refusal("nothing-read-yet")
    return both[0]


async def _turns(request: Request, here: ClubContext) -> list[Round]:
    """The rounds that may be meant: the one a button names; else those taking entries, then back through time."""
    if number := row_id(request.get("round")):
        round_ = (await here.repos[Rounds].get([number])).get(number)
        return [round_] if round_ and round_.club_id == here.club.id and round_.picked_at else []
    now = await open_rounds(here)
    before = await here.repos[Rounds].latest(here.club.id, _BACK)
    return now + [round_ for round_ in before if round_.picked_at and round_.id not in {one.id for one in now}]


async def _long_ago(here: ClubContext, wanted: str) -> tuple[Round, Paper]:
    """A paper read before the rounds that are looked through, by its id."""
    reference = arxiv_reference(wanted)
    paper = await here.repos[Papers].keyed(here.club.id, reference.key if reference else wanted)
    round_ = await here.repos[Papers].read_in(here.club.id, paper.id) if paper else None
    if paper is None or round_ is None:
        raise Refusal("never-read", field="paper", typed=shown(wanted))
    return round_, paper


async def other_rounds(here: ClubContext, round_: Round, *papers: Paper) -> list[Round]:
    """The other rounds that read one of these papers, newest first."""
    read = {one.id: one for paper in papers for one in await here.repos[Papers].read_by(here.club.id, paper.id)}
    return sorted((one for one in read.values() if one.id != round_.id), key=lambda one: -one.number)


async def being_read(here: ClubContext) -> list[Round]:
    """The rounds that are being read, newest first."""
    rounds = (await here.repos[Rounds].unsettled([here.club.id]))[here.club.id]
    return [round_ for round_ in reversed(rounds) if round_.state is RoundState.READING]


async def open_rounds(here: ClubContext) -> list[Round]:
    """The rounds that take entries: those being read first, newest first."""
    rounds = (await here.repos[Rounds].unsettled([here.club.id]))[here.club.id]
    picked = [round_ for round_ in rounds if round_.picked_at]
    return sorted(picked, key=lambda round_: (round_.state is not RoundState.READING, -round_.number))


def _is(paper: Paper, wanted: str) -> bool:
    reference = arxiv_reference(wanted)
    if reference:
        return paper.key == reference.key
    return wanted == paper.key or wanted.casefold() in paper.title.casefold()


async def _keyed(here: ClubContext, wanted: str) -> Paper | None:
    """The club's paper of this reference, also where it became another one."""
    reference = arxiv_reference(wanted)
    return await here.repos[Papers].keyed(here.club.id, reference.key if reference else wanted)


async def _not_open(request: Request, here: ClubContext, wanted: str) -> Refusal:
    """Why that paper takes no entries: read before, or never picked."""
    paper = await _keyed(here, wanted)
    round_ = await here.repos[Papers].read_in(here.club.id, paper.id) if paper else None
    if paper and round_:
        when = when_read(request.words, round_)
        return Refusal("note-over", over=True, field="paper", title=paper.title, when=when)
    return Refusal("not-this-round", field="paper", typed=shown(wanted))
