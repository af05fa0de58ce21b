"""What organizers decide about the pick: which paper comes next, which is read now, and that a round is skipped."""

from dataclasses import replace

from bot.chat.command import ROUND, SURE, Command, Field, Kind, Right
from bot.chat.post import Refusal, Reply, When
from bot.chat.typed import row_id
from bot.club.ballots.nominating import refuse_read
from bot.club.ballots.repository import Ballots
from bot.club.clubs.model import ClubState
from bot.club.papers.finding import find_paper, of_club
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext, Request
from bot.club.rounds.batch import Batch
from bot.club.rounds.model import Round
from bot.club.rounds.pause import coming_of
from bot.club.rounds.pick import begin_next, pick_papers, skip_rounds
from bot.club.rounds.plan import pick_due
from bot.club.rounds.repicking import note_pick, offer_both, put_beside, put_instead, read_now, undo, with_undo
from bot.club.rounds.repository import Rounds
from bot.club.sure import are_you_sure
from bot.schedule.model import Step
from bot.schedule.moments import Moment, MomentState

_PRESENT = ("now", "replace", "join")
"""What is said of the round being read, where one is."""


async def pick(request: Request) -> Reply:
    """Choose the paper of the coming round, whatever the vote says, or of the one being read; or take a choice back."""
    if request.get("undo"):
        return await undo(request)
    if not request.get("paper") and not request.get("about"):
        async with request.read():  # whoever may not pick is told that, not what else to type
            raise Refusal(
                "missing", field="paper", name="paper", example=request.words(f"{request.command.key}.example")
            )
    found = await _known(request) or await _nominated(request) or await find_paper(request)
    if isinstance(found, Reply):
        return await _to_choose(request, found)
    async with request.write() as here:
        round_ = await _meant(request, here)
        known = await here.repos[Papers].keyed(here.club.id, found.key)
        if known:
            await refuse_read(request, here, known)
        if round_.picked_at and request.get("when") == "now":
            return await offer_both(request, here, round_, known or found)
        paper = await here.repos[Papers].put(of_club(found, here.club.id))
        if not round_.picked_at:
            return await _choose(request, here, round_, paper)
        if request.get("when") == "join":
            return await put_beside(request, here, round_, paper)
        return await put_instead(request, here, round_, paper)


async def _meant(request: Request, here: ClubContext) -> Round:
    """The round that is being read, where the choice is about that; else the coming one. A button names which."""
    reading = await read_now(here) if request.get("when") in _PRESENT else None
    if reading is None and request.get("when") in ("replace", "join"):
        raise Refusal("pick-nothing-read", field="when")
    round_ = reading or await _coming(here)
    if request.get("round") not in ("", str(round_.id)):
        raise Refusal("pick-round-over")
    return round_


async def _choose(request: Request, here: ClubContext, round_: Round, paper: Paper) -> Reply:
    """For the coming round: at its time, or right now."""
    chosen = _chosen(here, round_, paper)
    gone = [one for one in round_.chosen if one not in chosen]
    round_ = replace(round_, chosen=chosen)
    await here.repos[Rounds].save(round_)
    now = request.get("when") == "now"
    act = await note_pick(here, round_, paper, "now" if now else "next", gone[0] if gone else 0)
    if now:
        await _bring_forward(here, round_, request)
        return with_undo(request, round_, act, request.words.text("picked-now", title=paper.title))
    due = When(pick_due(here.club, round_))
    return with_undo(request, round_, act, request.words.text("picked-for", title=paper.title, pick=due))


def _chosen(here: ClubContext, round_: Round, paper: Paper) -> tuple[int, ...]:
    """The round's chosen papers with this one; the oldest choice makes room."""
    kept = [one for one in round_.chosen if one != paper.id]
    return (*kept, paper.id)[-here.club.rhythm.papers :]


async def _to_choose(request: Request, found: Reply) -> Reply:
    """What the search found, to choose from for this round and no other."""
    async with request.read() as here:
        round_ = await _meant(request, here)
    select = found.post.select
    if select is None:
        return found
    values = {**select.values, "round": str(round_.id)}
    return replace(found, post=replace(found.post, select=replace(select, values=values)))


async def _known(request: Request) -> Paper | None:
    """A paper the club has to do with already, as a button names it."""
    number = row_id(request.get("about"))
    async with request.read() as here:
        paper = (await here.repos[Papers].get([number])).get(number) if number else None
        return paper if paper and paper.club_id == here.club.id else None


async def _nominated(request: Request) -> Paper | None:
    typed = request.get("paper").lstrip("#")
    async with request.read() as here:  # also for whoever may not pick: nothing is looked up for them
        if not typed.isdecimal() or len(typed) > 3:
            return None
        waiting = await here.repos[Ballots].open([here.club.id])
        if not 1 <= int(typed) <= len(waiting):
            raise Refusal("not-on-ballot", field="paper", typed=typed, most=len(waiting))
        paper_id = waiting[int(typed) - 1].paper_id
        return (await here.repos[Papers].get([paper_id]))[paper_id]


async def skip(request: Request) -> Reply:
    """Skip the coming round, after a confirmation."""
    async with request.write() as here:
        round_ = await _coming(here)
        due = When(pick_due(here.club, round_))
        if not request.get("sure"):
            text = request.words.text("skip-sure", pick=due)
            return are_you_sure(request, text, "button-sure-skip", round=str(round_.id))
        if request.get("round") not in ("", str(round_.id)):  # pressed twice, or long after it was shown
            raise Refusal("no-longer-coming")
        batch, moment = await _batch(here, round_, request)
        await skip_rounds(batch, [moment], "asked")
        await begin_next(batch, [moment])
        await batch.flush()
    return request.say("skipped-done", pick=due)


async def _coming(here: ClubContext) -> Round:
    round_ = await coming_of(here.repos, here.club)
    if round_ is None or here.club.state is not ClubState.ACTIVE:
        raise Refusal("paused-no-pick")
    return round_


async def _bring_forward(here: ClubContext, round_: Round, request: Request) -> None:
    batch, moment = await _batch(here, round_, request)
    await pick_papers(batch, [moment])
    await batch.flush()


async def _batch(here: ClubContext, round_: Round, request: Request) -> tuple[Batch, Moment]:
    """The coming round's pick as if it were due now; its own moments are dropped."""
    waiting = [one for one in await here.repos[Rounds].moments([round_.id]) if one.state is MomentState.WAITING]
    known = next((one for one in waiting if one.step == Step.PICK), None)
    moment = known or Moment(club_id=here.club.id, round_id=round_.id, step=Step.PICK, due=request.now)
    batch = await Batch.load(here.repos, [moment], request.now, here.features)
    for one in waiting:
        batch.finish(one, MomentState.DONE if one.step == Step.PICK else MomentState.SKIPPED)
    return batch, replace(moment, due=request.now)


COMMANDS = (
    Command(
        "club",
        "pick",
        (
            Field("paper", Kind.PAPER, 500),
            Field("when", Kind.CHOICE, choices=("next", "now", "replace", "join"), formerly=(("pick-time", "next"),)),
            Field("undo", Kind.CHOICE, choices=("yes",)),
            ROUND,
            Field("about", hidden=True, numbers="paper"),
            Field("instead", hidden=True, numbers="paper"),
            Field("act", hidden=True, numbers="act"),
        ),
        about=("club pick",),
        handler=pick,
        right=Right.ORGANIZER,
    ),
    Command("club", "skip", (SURE, ROUND), about=("club pick",), handler=skip, right=Right.ORGANIZER),
)
