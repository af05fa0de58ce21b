"""Which round and which paper a Call is about."""

from bot.ask import Ask, Here
from bot.model import Paper, Round, RoundState
from bot.post import Refusal
from bot.references import arxiv_reference
from bot.typed import shown


async def meant(ask: Ask, here: Here) -> tuple[Round, Paper]:
    """The round that takes entries, and its paper: the one named, or the newest round's first."""
    turns = await open_rounds(here)
    papers = await here.books.papers.get({paper for turn in turns for paper in turn.paper_ids})
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
            raise Refusal("round-over")
    if not turns:
        raise Refusal("nothing-to-read")
    return turns[0], papers[turns[0].paper_ids[0]]


async def open_rounds(here: Here) -> list[Round]:
    """The rounds that take entries: those being read first, newest first."""
    turns = (await here.books.rounds.unsettled([here.club.id]))[here.club.id]
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
    return await here.books.papers.keyed(here.club.id, reference.key if reference else wanted)


async def _not_open(ask: Ask, here: Here, wanted: str) -> Refusal:
    """Why that paper takes no entries: read before, or never picked."""
    paper = await _keyed(here, wanted)
    turn = await here.books.papers.read_in(here.club.id, paper.id) if paper else None
    if paper and turn:
        day = ask.words.day(turn.pick_on)
        return Refusal("note-over", field="paper", title=paper.title, number=turn.number, day=day)
    return Refusal("not-this-round", field="paper", typed=shown(wanted))
