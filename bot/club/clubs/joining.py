"""A channel becomes one more home of a club, or ceases to be one."""

from collections.abc import Sequence
from datetime import datetime

from bot.chat.place import Home, Place
from bot.chat.post import Post
from bot.club.ballots.cards import ballot_card
from bot.club.ballots.repository import Ballots
from bot.club.ballots.rules import BALLOT_SIZE
from bot.club.clubs.model import Club, ClubState
from bot.club.clubs.repository import Clubs
from bot.club.members.repository import Members
from bot.club.papers.repository import Papers
from bot.club.rounds.calling_off import call_off
from bot.club.rounds.card import Winner, paper_card
from bot.club.rounds.model import Round, RoundState
from bot.club.rounds.pause import pause, resume
from bot.club.rounds.pick import lapsed_at
from bot.club.rounds.plan import has_vote, pick_due
from bot.club.rounds.repository import Rounds
from bot.hooks import Features
from bot.outbox.keys import key
from bot.outbox.model import OutboxRow
from bot.outbox.repository import Outbox
from bot.schedule.model import Step
from bot.schedule.moments import MomentState
from bot.store.repositories import Repositories
from bot.wording import words


async def join(repos: Repositories, features: Features, club: Club, place: Place, now: datetime) -> Home:
    """Make this channel a home of the club; the round that runs is shown there, and is lived there from now on."""
    home = await repos[Clubs].add_home(Home(club_id=club.id, place=place.home, joined_at=now))
    if club.state is ClubState.STRANDED:
        club = await resume(repos, features, club, now)
    rounds = (await repos[Rounds].unsettled([club.id]))[club.id]
    picked = [round_ for round_ in rounds if round_.picked_at]
    if picked:  # the newest one: an older one's late entries are handed in wherever it was read
        await _show(repos, home, picked[-1], Step.PICK, await card_of(repos, club, picked[-1]), now)
    voting = [round_ for round_ in rounds if round_.state is RoundState.VOTING and has_vote(club)]
    for round_ in voting:
        if ballot := await _ballot(repos, club, round_):
            await _show(repos, home, round_, Step.VOTE, ballot, now)
    return home


async def leave(repos: Repositories, club: Club, home: Home, others: Sequence[Home], now: datetime) -> None:
    """This channel is no home any more: what was still to be posted there is not. `others` stay, at least one.

    Direct messages still come, whatever home they were written for.
    """
    nearest = next((one for one in others if not one.broken), others[0])
    await repos[Outbox].readdress(club.id, home.place, nearest.place)
    await call_off(repos, (await repos[Rounds].unsettled([club.id]))[club.id], [home], now)
    await repos[Outbox].drop(club.id, home.place)
    await repos[Clubs].remove_home(home)
    if club.state is ClubState.ACTIVE and all(one.broken for one in others):
        await pause(repos, club, None, ClubState.STRANDED)


async def card_of(repos: Repositories, club: Club, round_: Round) -> Post:
    """The card of a picked round: as it stands in another home or, where that is not kept any more, made anew."""
    homes = (await repos[Clubs].homes([club.id]))[club.id]
    rows = await repos[Outbox].keyed([key(club.id, round_.number, Step.PICK, home.id) for home in homes])
    kept = (row.post for row in rows.values() if row.post.title)
    return next(kept, None) or await _card_made_anew(repos, club, round_)


async def _card_made_anew(repos: Repositories, club: Club, round_: Round) -> Post:
    won = {one.paper_id: one for one in await repos[Ballots].won([round_.id])}
    members = await repos[Members].get({one.member_id for one in won.values() if one.member_id})
    approvals = (await repos[Ballots].approvals([round_.id])).get(round_.id, {})
    stood = await repos[Ballots].get({*approvals, *(one.id for one in won.values())})
    papers = await repos[Papers].get({*round_.paper_ids, *(one.paper_id for one in stood.values())})
    shown = []
    for paper_id in round_.paper_ids:
        nomination = won.get(paper_id)
        member = members.get(nomination.member_id or 0) if nomination else None
        shown.append(Winner(papers[paper_id], nomination, member))
    counts = [(papers[one.paper_id].title, len(approvals.get(one.id, ()))) for one in stood.values()]
    tally = sorted(counts, key=lambda count: -count[1]) if has_vote(club) and won else ()
    ahead = [one for one in await repos[Rounds].moments([round_.id]) if one.state is not MomentState.SKIPPED]
    lapsed = await lapsed_at(repos, round_)
    return paper_card(words(club.settings.language), round_, shown, ahead, tally, lapsed=lapsed)


async def _ballot(repos: Repositories, club: Club, round_: Round) -> Post | None:
    waiting = (await repos[Ballots].open([club.id]))[:BALLOT_SIZE]
    if not waiting:
        return None
    papers = await repos[Papers].get({one.paper_id for one in waiting})
    approvals = (await repos[Ballots].approvals([round_.id])).get(round_.id, {})
    return ballot_card(words(club.settings.language), round_, waiting, papers, approvals, pick_due(club, round_))


async def _show(repos: Repositories, home: Home, round_: Round, step: Step, post: Post, now: datetime) -> None:
    """Under the key it would have had, so that what follows in its thread finds it. It is not late: it was not due."""
    where = key(home.club_id, round_.number, step, home.id)
    row = OutboxRow(key=where, club_id=home.club_id, place=home.place, post=post, due=now, moment=now)
    await repos[Outbox].put([row])
