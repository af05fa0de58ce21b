"""What organizers decide about the pick: which paper comes next, which is read now, and that a round is skipped."""

from dataclasses import replace

from bot.chat.command import ROUND, SURE, Command, Field, Kind, Right
from bot.chat.post import Button, Part, Post, Refusal, Reply, When
from bot.chat.typed import row_id
from bot.club.ballots.nominating import refuse_read
from bot.club.ballots.repository import Ballots
from bot.club.clubs.model import ClubState
from bot.club.papers.finding import find_paper, of_club
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import Ask, Here
from bot.club.rounds.batch import Batch
from bot.club.rounds.model import Round
from bot.club.rounds.pause import coming_of
from bot.club.rounds.pick import begin_next, pick_papers, skip_rounds
from bot.club.rounds.plan import pick_due
from bot.club.rounds.repicking import note_pick, offer_both, put_beside, put_instead, read_now, undo, with_undo
from bot.club.rounds.repository import Rounds
from bot.schedule.model import Step
from bot.schedule.moments import Moment, MomentState

_PRESENT = ("now", "replace", "join")
"""What is said of the round being read, where one is."""


async def pick(ask: Ask) -> Reply:
    """Choose the paper of the coming round, whatever the vote says, or of the one being read; or take a choice back."""
    if ask.get("undo"):
        return await undo(ask)
    if not ask.get("paper") and not ask.get("about"):
        async with ask.read():  # whoever may not pick is told that, not what else to type
            raise Refusal("missing", field="paper", name="paper", example=ask.words(f"{ask.command.key}.example"))
    found = await _known(ask) or await _nominated(ask) or await find_paper(ask)
    if isinstance(found, Reply):
        return await _to_choose(ask, found)
    async with ask.write() as here:
        turn = await _meant(ask, here)
        known = await here.books[Papers].keyed(here.club.id, found.key)
        if known:
            await refuse_read(ask, here, known)
        if turn.picked_at and ask.get("when") == "now":
            return await offer_both(ask, here, turn, known or found)
        paper = await here.books[Papers].put(of_club(found, here.club.id))
        if not turn.picked_at:
            return await _choose(ask, here, turn, paper)
        if ask.get("when") == "join":
            return await put_beside(ask, here, turn, paper)
        return await put_instead(ask, here, turn, paper)


async def _meant(ask: Ask, here: Here) -> Round:
    """The round that is being read, where the choice is about that; else the coming one. A button names which."""
    reading = await read_now(here) if ask.get("when") in _PRESENT else None
    if reading is None and ask.get("when") in ("replace", "join"):
        raise Refusal("pick-nothing-read", field="when")
    turn = reading or await _coming(here)
    if ask.get("round") not in ("", str(turn.id)):
        raise Refusal("pick-round-over")
    return turn


async def _choose(ask: Ask, here: Here, turn: Round, paper: Paper) -> Reply:
    """For the coming round: at its time, or right now."""
    chosen = _chosen(here, turn, paper)
    gone = [one for one in turn.chosen if one not in chosen]
    turn = replace(turn, chosen=chosen)
    await here.books[Rounds].save(turn)
    now = ask.get("when") == "now"
    act = await note_pick(here, turn, paper, "now" if now else "next", gone[0] if gone else 0)
    if now:
        await _bring_forward(here, turn, ask)
        return with_undo(ask, turn, act, ask.words.text("picked-now", title=paper.title))
    due = When(pick_due(here.club, turn))
    return with_undo(ask, turn, act, ask.words.text("picked-for", title=paper.title, pick=due))


def _chosen(here: Here, turn: Round, paper: Paper) -> tuple[int, ...]:
    """The round's chosen papers with this one; the oldest choice makes room."""
    kept = [one for one in turn.chosen if one != paper.id]
    return (*kept, paper.id)[-here.club.rhythm.papers :]


async def _to_choose(ask: Ask, found: Reply) -> Reply:
    """What the search found, to choose from for this round and no other."""
    async with ask.read() as here:
        turn = await _meant(ask, here)
    select = found.post.select
    if select is None:
        return found
    values = {**select.values, "round": str(turn.id)}
    return replace(found, post=replace(found.post, select=replace(select, values=values)))


async def _known(ask: Ask) -> Paper | None:
    """A paper the club has to do with already, as a button names it."""
    number = row_id(ask.get("about"))
    async with ask.read() as here:
        paper = (await here.books[Papers].get([number])).get(number) if number else None
        return paper if paper and paper.club_id == here.club.id else None


async def _nominated(ask: Ask) -> Paper | None:
    """A nomination by its number."""
    typed = ask.get("paper").lstrip("#")
    async with ask.read() as here:  # also for whoever may not pick: nothing is looked up for them
        if not typed.isdecimal() or len(typed) > 3:
            return None
        waiting = await here.books[Ballots].open([here.club.id])
        if not 1 <= int(typed) <= len(waiting):
            raise Refusal("not-on-ballot", field="paper", typed=typed, most=len(waiting))
        paper_id = waiting[int(typed) - 1].paper_id
        return (await here.books[Papers].get([paper_id]))[paper_id]


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
    waiting = [one for one in await here.books[Rounds].moments([turn.id]) if one.state is MomentState.WAITING]
    known = next((one for one in waiting if one.step == Step.PICK), None)
    moment = known or Moment(club_id=here.club.id, round_id=turn.id, step=Step.PICK, due=ask.now)
    batch = await Batch.load(here.books, [moment], ask.now, here.features)
    for one in waiting:
        batch.finish(one, MomentState.DONE if one.step == Step.PICK else MomentState.SKIPPED)
    return batch, replace(moment, due=ask.now)


COMMANDS = (
    Command(
        "club",
        "pick",
        (
            Field("paper", Kind.PAPER, 500),
            Field("when", Kind.CHOICE, choices=("next", "now", "replace", "join"), formerly=(("pick-time", "next"),)),
            Field("undo", Kind.CHOICE, choices=("yes",)),
            ROUND,
            Field("about", hidden=True),
            Field("instead", hidden=True),
            Field("act", hidden=True),
        ),
        about=("club pick",),
        handler=pick,
        right=Right.ORGANIZER,
    ),
    Command("club", "skip", (SURE, ROUND), about=("club pick",), handler=skip, right=Right.ORGANIZER),
)
