"""The ballot everybody sees, kept up to date."""

from collections.abc import Collection
from datetime import timedelta

from bot.chat.place import Home
from bot.chat.post import Post
from bot.chat.typed import row_id
from bot.club.ballots.cards import ballot_card, closed_ballot
from bot.club.ballots.model import Nomination
from bot.club.ballots.repository import Ballots
from bot.club.ballots.rules import BALLOT_SIZE
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.pause import coming_of
from bot.club.rounds.plan import has_vote, pick_due
from bot.outbox.keys import key
from bot.outbox.model import OutboxRow
from bot.outbox.repository import Outbox
from bot.schedule.model import Step

EDIT_PAUSE = timedelta(seconds=3)
"""A message that grows is edited at most this often, however many vote or hand in."""


async def ballot(here: ClubContext) -> tuple[list[Nomination], dict[int, Paper]]:
    waiting = (await here.repos[Ballots].open([here.club.id]))[:BALLOT_SIZE]
    return waiting, await here.repos[Papers].get({one.paper_id for one in waiting})


async def show_open_ballot(here: ClubContext) -> None:
    """What is proposed or taken back while a vote is open changes its ballot."""
    coming = await coming_of(here.repos, here.club)
    if coming and coming.state is RoundState.VOTING and has_vote(here.club):
        await show_ballot(here, coming)


async def show_ballot(here: ClubContext, round_: Round) -> None:
    """Bring the ballot in every home up to date; post it where an empty vote had opened without."""
    await grow(here, round_, Step.VOTE, await open_ballot(here, round_))


async def open_ballot(here: ClubContext, round_: Round) -> Post:
    waiting, papers = await ballot(here)
    approvals = (await here.repos[Ballots].approvals([round_.id])).get(round_.id, {})
    return ballot_card(here.words, round_, waiting, papers, approvals, pick_due(here.club, round_))


async def posted_votes(here: ClubContext, rounds: Collection[Round]) -> dict[int, OutboxRow]:
    """Round → the ballot that was posted for its vote, the same in every home; none where there was none."""
    homes = await here.homes()
    keys = {key(here.club.id, round_.number, Step.VOTE, home.id): round_.id for round_ in rounds for home in homes}
    return {keys[name]: row for name, row in (await here.repos[Outbox].keyed(keys)).items()}


def listed_on(round_: Round, ballot: OutboxRow | None) -> tuple[int, ...]:
    """The nominations that were voted on, in their order; of a vote of long ago its posted ballot tells them."""
    if round_.ballot or ballot is None:
        return round_.ballot
    choices = ballot.post.select.choices if ballot.post.select else ()
    return tuple(row_id(choice.value.removeprefix("#")) for choice in choices)


async def counted(
    here: ClubContext, round_: Round, listed: Collection[int]
) -> tuple[list[Nomination], dict[int, frozenset[int]]]:
    """These nominations of the round's vote, and the approvals by them; two whose papers became one count as one."""
    approvals = (await here.repos[Ballots].approvals([round_.id])).get(round_.id, {})
    known = await here.repos[Ballots].get({*listed, *approvals})
    first: dict[int, Nomination] = {}
    voters: dict[int, frozenset[int]] = {}
    for one in (known[number] for number in dict.fromkeys([*listed, *approvals]) if number in known):
        kept = first.setdefault(one.paper_id, one)
        voters[kept.id] = voters.get(kept.id, frozenset()) | approvals.get(one.id, frozenset())
    return list(first.values()), voters


async def shown_closed(here: ClubContext, round_: Round, stood: Collection[int] = ()) -> Post:
    """The ballot of a vote that is over as it was, with the papers as they are called now and with all votes."""
    among = stood or round_.ballot
    nominations, voters = await counted(here, round_, among)
    listed = [one for one in nominations if one.id in among]
    papers = await here.repos[Papers].get({*round_.paper_ids, *(one.paper_id for one in listed)})
    return closed_ballot(here.words, round_, listed, papers, voters)


async def grow(here: ClubContext, round_: Round, step: str, post: Post, *, in_thread: bool = False) -> None:
    """Post this for the round in every home, or edit what was posted before; soon, but not too often."""
    for home in await here.homes():
        row = _row(here, round_, step, home, post, in_thread=in_thread)
        await here.repos[Outbox].refresh(row, here.now + EDIT_PAUSE)


def _row(here: ClubContext, round_: Round, step: str, home: Home, post: Post, *, in_thread: bool) -> OutboxRow:
    return OutboxRow(
        key=key(here.club.id, round_.number, step, home.id),
        club_id=here.club.id,
        place=home.place,
        after=key(here.club.id, round_.number, Step.PICK, home.id) if in_thread else "",
        post=post,
        due=here.now,
        moment=here.now,
    )
