"""The approval vote."""

from collections.abc import Mapping, Sequence

from bot.chat.command import ROUND, Command, Field, Kind
from bot.chat.post import Refusal, Reply, When
from bot.chat.typed import row_id, shown
from bot.club.ballots.cards import ballot_card
from bot.club.ballots.choosing import chosen
from bot.club.ballots.model import Nomination
from bot.club.ballots.open_ballot import ballot, show_ballot
from bot.club.ballots.repository import Ballots
from bot.club.ballots.settings import PICK_BY
from bot.club.papers.model import Paper
from bot.club.request import ClubContext, Request
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.pause import coming_of, vote_opens
from bot.club.rounds.plan import has_vote, pick_due
from bot.club.rounds.repository import Rounds


async def vote(request: Request) -> Reply:
    """Approve any number of the nominations; without any, show the ballot."""
    if not request.get("papers"):
        return await _show(request)
    if request.call.pressed and not request.get("round"):
        await _refuse_undated(request)
    async with request.write() as here:
        round_ = await _open_vote(request, here)
        waiting, papers = await ballot(here)
        approved = _approved(request.get("papers"), waiting, papers)
        if here.asker is None and not approved:
            return request.say("voted-none")  # whoever approves nothing has joined nothing, and changed nothing
        member = await here.member()
        await here.repos[Ballots].approve(here.club.id, round_.id, member.id, [one.id for one in approved], request.now)
        await show_ballot(here, round_)
    if not approved:
        return request.say("voted-none")
    titles = "\n".join(f"· {papers[one.paper_id].title}" for one in approved)
    return request.say("voted", count=len(approved), titles=titles)


async def _refuse_undated(request: Request) -> None:
    """A list that does not say of which vote it is was posted by an earlier program, and may be of an older vote.

    It is of this one where all that was chosen was proposed since the last pick, and of another where something is
    not on the ballot. Otherwise nobody can know: then the ballot is posted anew, so that the next choice is sure.
    """
    async with request.write() as here:
        round_ = await _open_vote(request, here)
        waiting, _ = await ballot(here)
        listed = [row_id(word.removeprefix("#")) for word in request.get("papers").split() if word.startswith("#")]
        there = [one for one in waiting if one.id in listed]
        if len(there) < len(listed):
            raise _over()
        before = await here.repos[Rounds].latest(here.club.id, 1, before=round_.number)
        if not before:
            return  # no vote was held before this one
        begun = before[0].picked_at
        if there and begun and all(one.at > begun for one in there):
            return
        await show_ballot(here, round_)
    raise Refusal("vote-undated", ways=(("vote", "paper vote", {}),))


def _over() -> Refusal:
    return Refusal("vote-over", ways=(("vote", "paper vote", {}),))


async def _show(request: Request) -> Reply:
    async with request.read() as here:
        round_ = await _open_vote(request, here)
        waiting, papers = await ballot(here)
        if not waiting:
            raise Refusal("ballot-empty")
        approvals = (await here.repos[Ballots].approvals([round_.id])).get(round_.id, {})
        return Reply(post=ballot_card(request.words, round_, waiting, papers, approvals, pick_due(here.club, round_)))


async def _open_vote(request: Request, here: ClubContext) -> Round:
    round_ = await coming_of(here.repos, here.club)
    if request.get("round") and (round_ is None or request.get("round") != str(round_.id)):
        raise _over()
    if round_ is None or not has_vote(here.club):
        raise Refusal("no-vote-here", how=request.words(f"pick-by-{PICK_BY.of(here.club.settings)}"))
    if round_.state is not RoundState.VOTING:
        raise _over() if request.call.pressed and request.get("papers") else await _too_early(here, round_)
    return round_


async def _too_early(here: ClubContext, round_: Round) -> Refusal:
    """The vote is not open yet, and when it opens, where that is planned: not in a pause."""
    opens = await vote_opens(here.repos, here.club, round_)
    return Refusal("vote-opens", opens=When(opens)) if opens else Refusal("vote-not-open")


def _approved(typed: str, waiting: Sequence[Nomination], papers: Mapping[int, Paper]) -> list[Nomination]:
    """The nominations meant by numbers on the ballot, by their titles, by arXiv ids, or `none`."""
    if typed.strip(" ,").lower() == "none":
        if not waiting:
            raise Refusal("ballot-empty")
        return []
    found, others = chosen(typed, waiting, papers)
    if others:
        raise Refusal("not-on-ballot", field="papers", typed=shown(" ".join(others)), most=len(waiting))
    return found


COMMANDS = (Command("paper", "vote", (Field("papers", Kind.BALLOT, 200), ROUND), handler=vote),)
