"""What organizers decide about the coming pick."""

from dataclasses import replace

from bot.ask import Ask, Here
from bot.finding import find_paper, of_club
from bot.menu.command import ROUND, SURE, Command, Field, Kind
from bot.model import ClubState, Moment, MomentState, Paper, Round, Step
from bot.post import Button, Part, Post, Refusal, Reply, When
from bot.week.batch import Batch
from bot.week.pause import coming_of
from bot.week.pick import begin_next, pick_papers, skip_rounds
from bot.week.plan import pick_due


async def pick(ask: Ask) -> Reply:
    """Choose the paper of the coming round, whatever the vote says; at its time, or right now."""
    found = await _nominated(ask) or await find_paper(ask)
    if isinstance(found, Reply):
        return found
    async with ask.write() as here:
        turn = await _coming(here)
        paper = await here.books.papers.put(of_club(found, here.club.id))
        read = await here.books.papers.read_in(here.club.id, paper.id)
        if read:
            raise Refusal(
                "already-read", field="paper", title=paper.title, number=read.number, day=ask.words.day(read.pick_on)
            )
        turn = replace(turn, chosen=_chosen(here, turn, paper))
        await here.books.rounds.save(turn)
        if ask.get("when") == "now":
            await _bring_forward(here, turn, ask)
            return ask.say("picked-now", title=paper.title)
        due = pick_due(here.club, turn)
    return ask.say("picked-for", title=paper.title, pick=When(due))


def _chosen(here: Here, turn: Round, paper: Paper) -> tuple[int, ...]:
    """The round's chosen papers with this one; the oldest choice makes room."""
    kept = [one for one in turn.chosen if one != paper.id]
    return (*kept, paper.id)[-here.club.rhythm.papers :]


async def _nominated(ask: Ask) -> Paper | None:
    """A nomination by its number."""
    typed = ask.get("paper").lstrip("#")
    async with ask.read() as here:  # also for whoever may not pick: nothing is looked up for them
        if not typed.isdecimal() or len(typed) > 3:
            return None
        waiting = await here.books.ballots.open([here.club.id])
        if not 1 <= int(typed) <= len(waiting):
            raise Refusal("not-on-ballot", field="paper", typed=typed, most=len(waiting))
        paper_id = waiting[int(typed) - 1].paper_id
        return (await here.books.papers.get([paper_id]))[paper_id]


async def skip(ask: Ask) -> Reply:
    """Skip the coming round, after a confirmation."""
    async with ask.write() as here:
        turn = await _coming(here)
        due = When(pick_due(here.club, turn))
        if not ask.get("sure"):
            values = {"sure": "yes", "round": str(turn.id)}
            sure = Button(ask.words("button-sure-skip"), "club skip", values, "danger")
            return Reply(post=Post(parts=(Part(ask.words.text("skip-sure", pick=due)),), buttons=(sure,)))
        if ask.get("round") not in ("", str(turn.id)):  # pressed twice, or long after it was shown
            raise Refusal("no-longer-coming")
        batch, moment = await _batch(here, turn, ask)
        await skip_rounds(batch, [moment], "asked")
        await begin_next(batch, [moment])
        await batch.flush()
    return ask.say("skipped-done", pick=due)


async def _coming(here: Here) -> Round:
    turn = await coming_of(here.books, here.club)
    if turn is None or here.club.state is not ClubState.ACTIVE:
        raise Refusal("paused-no-pick")
    return turn


async def _bring_forward(here: Here, turn: Round, ask: Ask) -> None:
    batch, moment = await _batch(here, turn, ask)
    await pick_papers(batch, [moment])
    await batch.flush()


async def _batch(here: Here, turn: Round, ask: Ask) -> tuple[Batch, Moment]:
    """The coming round's pick as if it were due now; its own moments are dropped."""
    waiting = [one for one in await here.books.rounds.moments([turn.id]) if one.state is MomentState.WAITING]
    known = next((one for one in waiting if one.step is Step.PICK), None)
    moment = known or Moment(club_id=here.club.id, round_id=turn.id, step=Step.PICK, due=ask.now)
    batch = await Batch.load(here.books, [moment], ask.now, here.features)
    for one in waiting:
        batch.finish(one, MomentState.DONE if one.step is Step.PICK else MomentState.SKIPPED)
    return batch, replace(moment, due=ask.now)


COMMANDS = (
    Command(
        "club",
        "pick",
        (Field("paper", Kind.PAPER, 500, required=True), Field("when", Kind.CHOICE, choices=("pick-time", "now"))),
        handler=pick,
    ),
    Command("club", "skip", (SURE, ROUND), handler=skip),
)
