"""The approval vote."""

from collections.abc import Mapping, Sequence

from bot.ask import Ask, Here
from bot.cards.ballot import ballot_card
from bot.menu.command import Command, Field, Kind
from bot.model import Nomination, Paper, Round, RoundState
from bot.post import Refusal, Reply
from bot.rules.references import arxiv_reference
from bot.typed import shown
from bot.verbs.ballots import ballot, show_ballot
from bot.week.pause import coming_of
from bot.week.plan import has_vote, pick_due


async def vote(ask: Ask) -> Reply:
    """Approve any number of the nominations; without any, show the ballot."""
    if not ask.get("papers"):
        return await _show(ask)
    async with ask.write() as here:
        turn = await _open_vote(ask, here)
        waiting, papers = await ballot(here)
        approved = _approved(ask.get("papers"), waiting, papers)
        member = await here.member()
        await here.books.ballots.approve(here.club.id, turn.id, member.id, [one.id for one in approved], ask.now)
        await show_ballot(here, turn)
    if not approved:
        return ask.say("voted-none")
    titles = "\n".join(f"· {papers[one.paper_id].title}" for one in approved)
    return ask.say("voted", count=len(approved), titles=titles)


async def _show(ask: Ask) -> Reply:
    async with ask.read() as here:
        turn = await _open_vote(ask, here)
        waiting, papers = await ballot(here)
        if not waiting:
            raise Refusal("ballot-empty")
        approvals = (await here.books.ballots.approvals([turn.id])).get(turn.id, {})
        return Reply(post=ballot_card(ask.words, waiting, papers, approvals, pick_due(here.club, turn)))


async def _open_vote(ask: Ask, here: Here) -> Round:
    turn = await coming_of(here.books, here.club)
    if turn is None or not has_vote(here.club):
        raise Refusal("no-vote-here", how=ask.words(f"pick-by-{here.club.settings.pick_by}"))
    if turn.state is not RoundState.VOTING:
        raise Refusal("vote-not-open")
    return turn


def _approved(typed: str, waiting: Sequence[Nomination], papers: Mapping[int, Paper]) -> list[Nomination]:
    """The nominations meant by numbers on the ballot, by arXiv ids, or `none`."""
    words = typed.replace(",", " ").split()
    if [word.lower() for word in words] == ["none"]:
        return []
    by_name = {f"#{one.id}": one for one in waiting}
    by_name |= {str(index): one for index, one in enumerate(waiting, 1)}
    by_name |= {papers[one.paper_id].key: one for one in waiting}
    found = []
    for word in words:
        reference = arxiv_reference(word)
        one = by_name.get(word) or (by_name.get(reference.key) if reference else None)
        if one is None:
            raise Refusal("not-on-ballot", field="papers", typed=shown(word), most=len(waiting))
        found.append(one)
    return list(dict.fromkeys(found))


COMMANDS = (Command("paper", "vote", (Field("papers", Kind.BALLOT, 200),), handler=vote),)
