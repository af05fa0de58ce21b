"""The card of a picked round, from rows."""

from collections.abc import Sequence

from bot.chat.post import Part, Post, Text
from bot.club.ballots.open_ballot import counted, listed_on, posted_votes
from bot.club.ballots.repository import Ballots
from bot.club.members.repository import Members
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext
from bot.club.rounds.card import Winner, paper_card
from bot.club.rounds.model import Round
from bot.club.rounds.pick import lapsed_at, what_was_said_of_the_vote
from bot.club.rounds.repository import Rounds
from bot.outbox.keys import key
from bot.outbox.repository import Outbox
from bot.schedule.model import Step
from bot.schedule.moments import Moment
from bot.wording import Words


async def card_again(here: ClubContext, round_: Round, *, chosen: bool | None = None) -> Post | None:
    """The card of a round as it would be posted now, where there is one.

    `chosen` says, where that changed, whether it reads what an organizer chose.
    """
    names = [key(here.club.id, round_.number, Step.PICK, home.id) for home in await here.homes()]
    rows = await here.repos[Outbox].keyed(names)
    if not rows:
        return None
    parts = next(iter(rows.values())).post.parts
    moments = await here.repos[Rounds].moments([round_.id])
    tally = await _tally(here, round_) if any(one.label == here.words("label-tally") for one in parts) else ()
    whys = what_was_said_of_the_vote(here.words)
    why = next((text for text in whys if Part(text) in parts), ())
    if chosen is not None:
        why = whys[0] if chosen else () if why == whys[0] else why
    lapsed = await lapsed_at(here.repos, round_)
    return await card_of(here, round_, here.words, moments, tally, why, lapsed)


async def _tally(here: ClubContext, round_: Round) -> list[tuple[str, int]]:
    """What was approved in the round's vote, most first, and what stood on its ballot besides."""
    ballot = (await posted_votes(here, [round_])).get(round_.id)
    nominations, voters = await counted(here, round_, listed_on(round_, ballot))
    papers = await here.repos[Papers].get({one.paper_id for one in nominations})
    counts = [(papers[one.paper_id].title, len(voters[one.id])) for one in nominations]
    return sorted(counts, key=lambda count: -count[1])


async def card_of(
    here: ClubContext,
    round_: Round,
    texts: Words,
    ahead: Sequence[Moment],
    tally: Sequence[tuple[str, int]] = (),
    why: Text = (),
    lapsed: Sequence[str] = (),
) -> Post:
    """The card of a picked round, as things stand now."""
    papers = await here.repos[Papers].get(round_.paper_ids)
    won = {one.paper_id: one for one in await here.repos[Ballots].won([round_.id])}
    members = await here.repos[Members].get({one.member_id for one in won.values() if one.member_id})
    by = {one.paper_id: members.get(one.member_id or 0) for one in won.values()}
    winners = [Winner(papers[one], won.get(one), by.get(one)) for one in round_.paper_ids]
    return paper_card(texts, round_, winners, ahead, tally, why, lapsed)
