"""Which round and which paper a Call is about."""

from bot.chat.post import Refusal
from bot.chat.typed import row_id, shown
from bot.club.papers.model import Paper
from bot.club.papers.references import arxiv_reference
from bot.club.papers.repository import Papers
from bot.club.request import Ask, Here
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.repository import Rounds

_BACK = 60
"""Rounds looked through for a title."""


async def meant(ask: Ask, here: Here) -> tuple[Round, Paper]:
    """The round that takes entries, and its paper: the one named, or the newest round's first."""
    turns = await open_rounds(here)
    papers = await here.books[Papers].get({paper for turn in turns for paper in turn.paper_ids})
    if wanted := ask.get("paper"):
        became = await _keyed(here, wanted)
        for turn in turns:
            for paper_id in turn.paper_ids:
                if _is(papers[paper_id], wanted) or papers[paper_id] == became:
                    return turn, papers[paper_id]
        raise await _not_open(ask, here, wanted)
    if ask.get("round"):
        turns = [turn for turn in turns if str(turn.id) == ask.get("round")]
        if not turns:
            raise Refusal("round-over", over=True)
    if not turns:
        raise Refusal("nothing-to-read")
    return turns[0], papers[turns[0].paper_ids[0]]


async def ever_read(ask: Ask, here: Here) -> tuple[Round, Paper]:
    """The round and the paper a Call is about, of whatever age: those named, or the newest round's first paper."""
    turns = await _turns(ask, here)
    papers = await here.books[Papers].get({paper for turn in turns for paper in turn.paper_ids})
    both = [(turn, papers[one]) for turn in turns for one in turn.paper_ids]
    if wanted := ask.get("paper"):
        return next((one for one in both if _is(one[1], wanted)), None) or await _long_ago(here, wanted)
    if about := row_id(ask.get("about")):
        both = [one for one in both if one[1].id == about]
    if not both:
        raise Refusal("nothing-read-yet")
    return both[0]


async def _turns(ask: Ask, here: Here) -> list[Round]:
    """The rounds that may be meant: the one a button names; else those taking entries, then back through time."""
    if number := row_id(ask.get("round")):
        turn = (await here.books[Rounds].get([number])).get(number)
        return [turn] if turn and turn.club_id == here.club.id and turn.picked_at else []
    now = await open_rounds(here)
    before = await here.books[Rounds].latest(here.club.id, _BACK)
    return now + [turn for turn in before if turn.picked_at and turn.id not in {one.id for one in now}]


async def _long_ago(here: Here, wanted: str) -> tuple[Round, Paper]:
    """A paper read before the rounds that are looked through, by its id."""
    reference = arxiv_reference(wanted)
    paper = await here.books[Papers].keyed(here.club.id, reference.key if reference else wanted)
    turn = await here.books[Papers].read_in(here.club.id, paper.id) if paper else None
    if paper is None or turn is None:
        raise Refusal("never-read", field="paper", typed=shown(wanted))
    return turn, paper


async def other_rounds(here: Here, turn: Round, *papers: Paper) -> list[Round]:
    """The other rounds that read one of these papers, newest first."""
    read = {one.id: one for paper in papers for one in await here.books[Papers].read_by(here.club.id, paper.id)}
    return sorted((one for one in read.values() if one.id != turn.id), key=lambda one: -one.number)


async def being_read(here: Here) -> list[Round]:
    """The rounds that are being read, newest first."""
    turns = (await here.books[Rounds].unsettled([here.club.id]))[here.club.id]
    return [turn for turn in reversed(turns) if turn.state is RoundState.READING]


async def open_rounds(here: Here) -> list[Round]:
    """The rounds that take entries: those being read first, newest first."""
    turns = (await here.books[Rounds].unsettled([here.club.id]))[here.club.id]
    picked = [turn for turn in turns if turn.picked_at]
    return sorted(picked, key=lambda turn: (turn.state is not RoundState.READING, -turn.number))


def _is(paper: Paper, wanted: str) -> bool:
    reference = arxiv_reference(wanted)
    if reference:
        return paper.key == reference.key
    return wanted == paper.key or wanted.casefold() in paper.title.casefold()


async def _keyed(here: Here, wanted: str) -> Paper | None:
    """The club's paper of this reference, also where it became another one."""
    reference = arxiv_reference(wanted)
    return await here.books[Papers].keyed(here.club.id, reference.key if reference else wanted)


async def _not_open(ask: Ask, here: Here, wanted: str) -> Refusal:
    """Why that paper takes no entries: read before, or never picked."""
    paper = await _keyed(here, wanted)
    turn = await here.books[Papers].read_in(here.club.id, paper.id) if paper else None
    if paper and turn:
        day = ask.words.day(turn.pick_on)
        return Refusal("note-over", over=True, field="paper", title=paper.title, number=turn.number, day=day)
    return Refusal("not-this-round", field="paper", typed=shown(wanted))
