"""Choosing again for the round that is being read, and taking an organizer's choice back.

Nothing that anybody wrote goes with it: a paper that somebody has handed in on, asked about or builds from stays.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.chat.post import Button, Part, Post, Refusal, Reply, Text
from bot.chat.typed import row_id
from bot.club.acts.model import Act, ActKind
from bot.club.acts.noting import note_act
from bot.club.acts.repository import Acts
from bot.club.ballots.model import Nomination, NominationState
from bot.club.ballots.open_ballot import grow, show_open_ballot, shown_closed
from bot.club.ballots.repository import Ballots
from bot.club.entries.repository import Notes
from bot.club.papers.citing import short
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.refresh import amend
from bot.club.request import ClubContext, Request
from bot.club.rounds.batch import Batch
from bot.club.rounds.card_again import card_again
from bot.club.rounds.meant import open_rounds
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.notices import pick_changed, pick_taken_back, skipped
from bot.club.rounds.pause import coming_of
from bot.club.rounds.pick import skip_rounds
from bot.club.rounds.plan import pick_due, replan
from bot.club.rounds.repository import Rounds
from bot.schedule.model import Step
from bot.schedule.moments import Moment, MomentState

MOST_PAPERS = 3
"""As many as a round may have by the rhythm."""
_ACTS, _TITLE, _LABEL = 50, 150, 22


async def read_now(here: ClubContext) -> Round | None:
    """The round that is being read, if one is."""
    return next((round_ for round_ in await open_rounds(here) if round_.state is RoundState.READING), None)


async def note_pick(here: ClubContext, round_: Round, paper: Paper, how: str, instead: int = 0) -> Act:
    """Write a choice down, with all that is needed to take it back."""
    data = {"how": how, "round": str(round_.id), "paper": str(paper.id), "title": short(paper.title, _TITLE)}
    return await note_act(here, ActKind.PICK, {**data, "instead": str(instead)} if instead else data)


def with_undo(request: Request, round_: Round, act: Act, told: Text) -> Reply:
    """The answer to a choice, with the way to take it back."""
    values = {"undo": "yes", "act": str(act.id), "round": str(round_.id)}
    back = Button(request.words("button-undo-pick"), "club pick", values)
    return Reply(post=Post(parts=(Part(told),), buttons=(back,)))


async def offer_both(request: Request, here: ClubContext, round_: Round, paper: Paper) -> Reply:
    """A paper is being read: whether this one takes its place or joins it is for the organizer to say."""
    about = {"about": str(paper.id)} if paper.id else {"paper": request.get("paper")}
    values = {**about, "round": str(round_.id)}
    papers = await here.repos[Papers].get(round_.paper_ids)
    buttons = [_instead(request, one, {**values, "when": "replace"}, round_) for one in papers.values()]
    if len(round_.paper_ids) < MOST_PAPERS:
        buttons.append(Button(request.words("button-pick-join"), "club pick", {**values, "when": "join"}))
    titles = [short(papers[one].title, _TITLE) for one in round_.paper_ids]
    line = request.words.text("pick-which", title=paper.title, read=titles[0], count=len(titles))
    return Reply(post=Post(parts=(Part(line),), buttons=tuple(buttons)))


def _instead(request: Request, paper: Paper, values: dict[str, str], round_: Round) -> Button:
    """Of several papers each can be replaced."""
    if len(round_.paper_ids) == 1:
        return Button(request.words("button-pick-replace"), "club pick", values)
    label = request.words("button-pick-replace-one", title=short(paper.title, _LABEL))
    return Button(label, "club pick", {**values, "instead": str(paper.id)})


async def put_instead(request: Request, here: ClubContext, round_: Round, paper: Paper) -> Reply:
    """This paper is read in place of the round's."""
    if len(round_.paper_ids) > 1 and not request.get("instead"):
        return await offer_both(request, here, round_, paper)
    gone = row_id(request.get("instead")) or round_.paper_ids[0]
    if gone not in round_.paper_ids:
        raise Refusal("pick-round-over")
    old = (await here.repos[Papers].get([gone]))[gone]
    same = {name: request.get(name) for name in ("paper", "about") if request.get(name)}
    values = {**same, "when": "join", "round": str(round_.id)}
    await _refuse_written(here, round_, old, values if len(round_.paper_ids) < MOST_PAPERS else None)
    await _read(here, round_, tuple(paper.id if one == gone else one for one in round_.paper_ids))
    act = await note_pick(here, round_, paper, "replace", gone)
    await _tell(here, round_, pick_changed(here.words, paper, old), f"repick-{act.id}")
    told = request.words.text("picked-instead", title=paper.title, gone=short(old.title, _TITLE))
    return with_undo(request, round_, act, told)


async def put_beside(request: Request, here: ClubContext, round_: Round, paper: Paper) -> Reply:
    """This paper is read in the same round as well."""
    if len(round_.paper_ids) >= MOST_PAPERS:
        raise Refusal("pick-round-full", field="when", most=MOST_PAPERS)
    await _read(here, round_, (*round_.paper_ids, paper.id))
    act = await note_pick(here, round_, paper, "join")
    await _tell(here, round_, pick_changed(here.words, paper, None), f"repick-{act.id}")
    return with_undo(request, round_, act, request.words.text("picked-beside", title=paper.title))


async def _read(here: ClubContext, round_: Round, paper_ids: tuple[int, ...], *, chosen: bool = True) -> None:
    """The round reads these from now on: nominations of what came have won, those of what left are open again."""
    left, came = set(round_.paper_ids) - set(paper_ids), set(paper_ids) - set(round_.paper_ids)
    won = [one for one in await here.repos[Ballots].won([round_.id]) if one.paper_id in left]
    waiting = [one for one in await here.repos[Ballots].open([here.club.id]) if one.paper_id in came]
    await here.repos[Rounds].save(replace(round_, paper_ids=paper_ids))
    await here.repos[Ballots].save(*map(_reopened, won), *(_picked(one, round_) for one in waiting))
    round_ = replace(round_, paper_ids=paper_ids)
    if card := await card_again(here, round_, chosen=chosen):
        await amend(here, round_, {Step.PICK: card})
    await show_open_ballot(here)


def _reopened(nomination: Nomination) -> Nomination:
    return replace(nomination, state=NominationState.OPEN, round_id=None)


def _picked(nomination: Nomination, round_: Round) -> Nomination:
    return replace(nomination, state=NominationState.PICKED, round_id=round_.id)


async def _tell(here: ClubContext, round_: Round, post: Post, step: str) -> None:
    """Said in the round's thread, where the other paper may be under discussion."""
    await grow(here, round_, step, post, in_thread=True)


async def _refuse_written(here: ClubContext, round_: Round, paper: Paper, join: dict[str, str] | None = None) -> None:
    """What somebody has written on in this round is not taken away from them."""
    notes = [one for one in await here.repos[Notes].of_rounds([round_.id]) if one.paper_id == paper.id]
    hooks = [one.paper.written_on for one in here.features if one.paper.written_on]
    if notes or any([await hook(here, round_, paper) for hook in hooks]):
        ways = (("pick-join", "club pick", join),) if join else ()
        raise Refusal("pick-written-on", ways=ways, title=short(paper.title, _TITLE))


async def undo(request: Request) -> Reply:
    """Take the last choice back that still stands."""
    async with request.write() as here:
        standing = _standing(await here.repos[Acts].latest(here.club.id, _ACTS))
        if not standing or request.get("act") not in ("", str(standing[0].id)):
            raise Refusal("nothing-to-undo")
        act, *before = standing
        round_ = (await here.repos[Rounds].get([int(act.data["round"])])).get(int(act.data["round"]))
        paper = (await here.repos[Papers].get([int(act.data["paper"])])).get(int(act.data["paper"]))
        if round_ is None or paper is None:
            raise Refusal("nothing-to-undo")
        if act.data["how"] == "next":
            await _choice_back(here, round_, act, paper)
        elif round_.state is not RoundState.READING or paper.id not in round_.paper_ids:
            raise Refusal("nothing-to-undo")
        elif act.data["how"] == "now":
            await _pick_back(here, round_)
        else:
            chosen = any(one.data["round"] == str(round_.id) for one in before)
            await _change_back(here, round_, act, paper, chosen=chosen)
        await note_act(here, ActKind.UNPICK, {"act": str(act.id), "title": act.data["title"]})
    return request.say("pick-undone", title=paper.title)


def _standing(acts: Sequence[Act]) -> list[Act]:
    """The choices that were not taken back yet, newest first."""
    undone = {act.data.get("act") for act in acts if act.deed is ActKind.UNPICK}
    return [act for act in acts if act.deed is ActKind.PICK and str(act.id) not in undone]


async def _choice_back(here: ClubContext, round_: Round, act: Act, paper: Paper) -> None:
    """The coming round is picked as if nothing had been chosen; an older choice that made room is one again."""
    if round_.picked_at or paper.id not in round_.chosen:
        raise Refusal("pick-runs-already" if round_.state is RoundState.READING else "nothing-to-undo")
    before = row_id(act.data.get("instead", ""))
    kept = tuple(one for one in round_.chosen if one != paper.id)
    await here.repos[Rounds].save(replace(round_, chosen=(before, *kept) if before else kept))


async def _change_back(here: ClubContext, round_: Round, act: Act, paper: Paper, *, chosen: bool) -> None:
    """`chosen` where what the round reads then was chosen by an organizer, too."""
    await _refuse_written(here, round_, paper)
    before = row_id(act.data.get("instead", ""))
    shown = tuple(before if one == paper.id else one for one in round_.paper_ids)
    await _read(here, round_, tuple(one for one in shown if one), chosen=chosen)
    old = (await here.repos[Papers].get([before])).get(before)
    await _tell(here, round_, pick_taken_back(here.words, paper, old), f"unpick-{act.id}")


async def _pick_back(here: ClubContext, round_: Round) -> None:
    """A round that was brought forward is skipped, and the club picks when it would have picked anyway."""
    for paper in (await here.repos[Papers].get(round_.paper_ids)).values():
        await _refuse_written(here, round_, paper)
    coming = await coming_of(here.repos, here.club)
    approvals = (await here.repos[Ballots].approvals([round_.id])).get(round_.id, {})
    won = await here.repos[Ballots].won([round_.id])
    await here.repos[Ballots].save(*map(_reopened, won))
    gone = replace(
        round_, paper_ids=(), picked_at=None, pick_on=round_.pick_on - timedelta(weeks=here.club.rhythm.every)
    )
    await here.repos[Rounds].save(gone)
    waiting = [one for one in await here.repos[Rounds].moments([round_.id]) if one.state is MomentState.WAITING]
    moment = Moment(club_id=here.club.id, round_id=round_.id, step=Step.PICK, due=here.now)
    batch = await Batch.load(here.repos, [moment], here.now, here.features)
    for one in waiting:
        batch.finish(one, MomentState.SKIPPED)
    await skip_rounds(batch, [moment], "undone", say=False)
    await batch.flush()
    await replan(here.repos, here.features, here.club, here.now)
    if coming:
        for voter in sorted({one for some in approvals.values() for one in some}):
            again = [number for number, some in approvals.items() if voter in some]
            await here.repos[Ballots].approve(here.club.id, coming.id, voter, again, here.now)
    coming = await coming_of(here.repos, here.club)
    gone = batch.rounds[round_.id]
    post = skipped(here.words, gone, pick_due(here.club, coming) if coming else here.now)
    await amend(
        here, gone, {Step.PICK: post, Step.VOTE: await shown_closed(here, replace(gone, pick_on=round_.pick_on))}
    )
    await grow(here, gone, "skipped", post)
