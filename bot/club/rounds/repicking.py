"""Choosing again for the round that is being read, and taking an organizer's choice back.

Nothing that anybody wrote goes with it: a paper that somebody has handed in on, asked about or builds from stays.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.chat.post import Button, Part, Post, Refusal, Reply, Text
from bot.chat.typed import row_id
from bot.club.acts.model import Act, Deed
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
from bot.club.request import Ask, Here
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


async def read_now(here: Here) -> Round | None:
    """The round that is being read, if one is."""
    return next((turn for turn in await open_rounds(here) if turn.state is RoundState.READING), None)


async def note_pick(here: Here, turn: Round, paper: Paper, how: str, instead: int = 0) -> Act:
    """Write a choice down, with all that is needed to take it back."""
    data = {"how": how, "round": str(turn.id), "paper": str(paper.id), "title": short(paper.title, _TITLE)}
    return await note_act(here, Deed.PICK, {**data, "instead": str(instead)} if instead else data)


def with_undo(ask: Ask, turn: Round, act: Act, told: Text) -> Reply:
    """The answer to a choice, with the way to take it back."""
    values = {"undo": "yes", "act": str(act.id), "round": str(turn.id)}
    back = Button(ask.words("button-undo-pick"), "club pick", values)
    return Reply(post=Post(parts=(Part(told),), buttons=(back,)))


async def offer_both(ask: Ask, here: Here, turn: Round, paper: Paper) -> Reply:
    """A paper is being read: whether this one takes its place or joins it is for the organizer to say."""
    about = {"about": str(paper.id)} if paper.id else {"paper": ask.get("paper")}
    values = {**about, "round": str(turn.id)}
    papers = await here.books[Papers].get(turn.paper_ids)
    buttons = [_instead(ask, one, {**values, "when": "replace"}, turn) for one in papers.values()]
    if len(turn.paper_ids) < MOST_PAPERS:
        buttons.append(Button(ask.words("button-pick-join"), "club pick", {**values, "when": "join"}))
    titles = [short(papers[one].title, _TITLE) for one in turn.paper_ids]
    line = ask.words.text("pick-which", title=paper.title, read=titles[0], count=len(titles))
    return Reply(post=Post(parts=(Part(line),), buttons=tuple(buttons)))


def _instead(ask: Ask, paper: Paper, values: dict[str, str], turn: Round) -> Button:
    """Of several papers each can be replaced."""
    if len(turn.paper_ids) == 1:
        return Button(ask.words("button-pick-replace"), "club pick", values)
    label = ask.words("button-pick-replace-one", title=short(paper.title, _LABEL))
    return Button(label, "club pick", {**values, "instead": str(paper.id)})


async def put_instead(ask: Ask, here: Here, turn: Round, paper: Paper) -> Reply:
    """This paper is read in place of the round's."""
    if len(turn.paper_ids) > 1 and not ask.get("instead"):
        return await offer_both(ask, here, turn, paper)
    gone = row_id(ask.get("instead")) or turn.paper_ids[0]
    if gone not in turn.paper_ids:
        raise Refusal("pick-round-over")
    old = (await here.books[Papers].get([gone]))[gone]
    same = {name: ask.get(name) for name in ("paper", "about") if ask.get(name)}
    values = {**same, "when": "join", "round": str(turn.id)}
    await _refuse_written(here, turn, old, values if len(turn.paper_ids) < MOST_PAPERS else None)
    await _read(here, turn, tuple(paper.id if one == gone else one for one in turn.paper_ids))
    act = await note_pick(here, turn, paper, "replace", gone)
    await _tell(here, turn, pick_changed(here.words, paper, old), f"repick-{act.id}")
    told = ask.words.text("picked-instead", title=paper.title, gone=short(old.title, _TITLE))
    return with_undo(ask, turn, act, told)


async def put_beside(ask: Ask, here: Here, turn: Round, paper: Paper) -> Reply:
    """This paper is read in the same round as well."""
    if len(turn.paper_ids) >= MOST_PAPERS:
        raise Refusal("pick-round-full", field="when", most=MOST_PAPERS)
    await _read(here, turn, (*turn.paper_ids, paper.id))
    act = await note_pick(here, turn, paper, "join")
    await _tell(here, turn, pick_changed(here.words, paper, None), f"repick-{act.id}")
    return with_undo(ask, turn, act, ask.words.text("picked-beside", title=paper.title))


async def _read(here: Here, turn: Round, paper_ids: tuple[int, ...], *, chosen: bool = True) -> None:
    """The round reads these from now on: nominations of what came have won, those of what left are open again."""
    left, came = set(turn.paper_ids) - set(paper_ids), set(paper_ids) - set(turn.paper_ids)
    won = [one for one in await here.books[Ballots].won([turn.id]) if one.paper_id in left]
    waiting = [one for one in await here.books[Ballots].open([here.club.id]) if one.paper_id in came]
    await here.books[Rounds].save(replace(turn, paper_ids=paper_ids))
    await here.books[Ballots].save(*map(_reopened, won), *(_picked(one, turn) for one in waiting))
    turn = replace(turn, paper_ids=paper_ids)
    if card := await card_again(here, turn, chosen=chosen):
        await amend(here, turn, {Step.PICK: card})
    await show_open_ballot(here)


def _reopened(nomination: Nomination) -> Nomination:
    return replace(nomination, state=NominationState.OPEN, round_id=None)


def _picked(nomination: Nomination, turn: Round) -> Nomination:
    return replace(nomination, state=NominationState.PICKED, round_id=turn.id)


async def _tell(here: Here, turn: Round, post: Post, step: str) -> None:
    """Said in the round's thread, where the other paper may be under discussion."""
    await grow(here, turn, step, post, in_thread=True)


async def _refuse_written(here: Here, turn: Round, paper: Paper, join: dict[str, str] | None = None) -> None:
    """What somebody has written on in this round is not taken away from them."""
    notes = [one for one in await here.books[Notes].of_rounds([turn.id]) if one.paper_id == paper.id]
    hooks = [one.paper.written_on for one in here.features if one.paper.written_on]
    if notes or any([await hook(here, turn, paper) for hook in hooks]):
        ways = (("pick-join", "club pick", join),) if join else ()
        raise Refusal("pick-written-on", ways=ways, title=short(paper.title, _TITLE))


async def undo(ask: Ask) -> Reply:
    """Take the last choice back that still stands."""
    async with ask.write() as here:
        standing = _standing(await here.books[Acts].latest(here.club.id, _ACTS))
        if not standing or ask.get("act") not in ("", str(standing[0].id)):
            raise Refusal("nothing-to-undo")
        act, *before = standing
        turn = (await here.books[Rounds].get([int(act.data["round"])])).get(int(act.data["round"]))
        paper = (await here.books[Papers].get([int(act.data["paper"])])).get(int(act.data["paper"]))
        if turn is None or paper is None:
            raise Refusal("nothing-to-undo")
        if act.data["how"] == "next":
            await _choice_back(here, turn, act, paper)
        elif turn.state is not RoundState.READING or paper.id not in turn.paper_ids:
            raise Refusal("nothing-to-undo")
        elif act.data["how"] == "now":
            await _pick_back(here, turn)
        else:
            chosen = any(one.data["round"] == str(turn.id) for one in before)
            await _change_back(here, turn, act, paper, chosen=chosen)
        await note_act(here, Deed.UNPICK, {"act": str(act.id), "title": act.data["title"]})
    return ask.say("pick-undone", title=paper.title)


def _standing(acts: Sequence[Act]) -> list[Act]:
    """The choices that were not taken back yet, newest first."""
    undone = {act.data.get("act") for act in acts if act.deed is Deed.UNPICK}
    return [act for act in acts if act.deed is Deed.PICK and str(act.id) not in undone]


async def _choice_back(here: Here, turn: Round, act: Act, paper: Paper) -> None:
    """The coming round is picked as if nothing had been chosen; an older choice that made room is one again."""
    if turn.picked_at or paper.id not in turn.chosen:
        raise Refusal("pick-runs-already" if turn.state is RoundState.READING else "nothing-to-undo")
    before = row_id(act.data.get("instead", ""))
    kept = tuple(one for one in turn.chosen if one != paper.id)
    await here.books[Rounds].save(replace(turn, chosen=(before, *kept) if before else kept))


async def _change_back(here: Here, turn: Round, act: Act, paper: Paper, *, chosen: bool) -> None:
    """`chosen` where what the round reads then was chosen by an organizer, too."""
    await _refuse_written(here, turn, paper)
    before = row_id(act.data.get("instead", ""))
    shown = tuple(before if one == paper.id else one for one in turn.paper_ids)
    await _read(here, turn, tuple(one for one in shown if one), chosen=chosen)
    old = (await here.books[Papers].get([before])).get(before)
    await _tell(here, turn, pick_taken_back(here.words, paper, old), f"unpick-{act.id}")


async def _pick_back(here: Here, turn: Round) -> None:
    """A round that was brought forward is skipped, and the club picks when it would have picked anyway."""
    for paper in (await here.books[Papers].get(turn.paper_ids)).values():
        await _refuse_written(here, turn, paper)
    coming = await coming_of(here.books, here.club)
    approvals = (await here.books[Ballots].approvals([turn.id])).get(turn.id, {})
    won = await here.books[Ballots].won([turn.id])
    await here.books[Ballots].save(*map(_reopened, won))
    gone = replace(turn, paper_ids=(), picked_at=None, pick_on=turn.pick_on - timedelta(weeks=here.club.rhythm.every))
    await here.books[Rounds].save(gone)
    waiting = [one for one in await here.books[Rounds].moments([turn.id]) if one.state is MomentState.WAITING]
    moment = Moment(club_id=here.club.id, round_id=turn.id, step=Step.PICK, due=here.now)
    batch = await Batch.load(here.books, [moment], here.now, here.features)
    for one in waiting:
        batch.finish(one, MomentState.SKIPPED)
    await skip_rounds(batch, [moment], "undone", say=False)
    await batch.flush()
    await replan(here.books, here.features, here.club, here.now)
    if coming:
        for voter in sorted({one for some in approvals.values() for one in some}):
            again = [number for number, some in approvals.items() if voter in some]
            await here.books[Ballots].approve(here.club.id, coming.id, voter, again, here.now)
    coming = await coming_of(here.books, here.club)
    gone = batch.rounds[turn.id]
    post = skipped(here.words, gone, pick_due(here.club, coming) if coming else here.now)
    await amend(here, gone, {Step.PICK: post, Step.VOTE: await shown_closed(here, replace(gone, pick_on=turn.pick_on))})
    await grow(here, gone, "skipped", post)
