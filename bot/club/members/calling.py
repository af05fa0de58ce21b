"""Who is brought into a round's thread, and who is called when a paper is picked and when its discussion opens.

Whoever hands in, or wants to be reminded or called, follows the thread of the round where the platform has that.
Whoever wants to be called is called with what is posted for everybody, and written to where nothing calls them there.
"""

from collections.abc import Sequence
from datetime import datetime

from bot.chat.account import Account
from bot.chat.place import Home
from bot.chat.post import Post
from bot.club.members.called import called_key, ways_to
from bot.club.members.letters import write_to
from bot.club.members.model import PING, Member
from bot.club.members.repository import Members, Wishes
from bot.club.request import ClubContext
from bot.club.rounds import notices
from bot.club.rounds.batch import Batch
from bot.club.rounds.meant import being_read
from bot.club.rounds.model import Round, RoundState
from bot.outbox.keys import key
from bot.outbox.model import OutboxKind, OutboxRow, Outcome
from bot.outbox.repository import Outbox
from bot.schedule.model import Step
from bot.schedule.moments import Moment


async def bring_in(here: ClubContext, round_: Round, member: Member) -> None:
    """The member follows the round's thread in each home where they have an account; once, whoever left it since."""
    accounts = (await here.repos[Members].accounts([member.id])).get(member.id, [])
    await here.repos[Outbox].put(_into_threads(round_, member, accounts, await here.homes(), here.now))


async def bring_in_now(here: ClubContext, member: Member, number: int = 0) -> None:
    """The same for the round being read that is meant, or the newest."""
    rounds = await being_read(here)
    if round_ := next((one for one in rounds if one.id == number), rounds[0] if rounds and not number else None):
        await bring_in(here, round_, member)


async def greet(batch: Batch, moments: Sequence[Moment]) -> None:
    """Papers were picked: those who wish it follow the thread, and those who are called are written to if need be."""
    picked = [one for one in moments if batch.rounds[one.round_id].state is RoundState.READING]
    club_ids = {moment.club_id for moment in picked}
    called = await batch.repos[Wishes].wishing(club_ids, PING) if picked else frozenset()
    everybody = await batch.repos[Members].everybody(club_ids) if picked else []
    wishing = [one for one in everybody if one.remind or one.id in called]
    accounts = await batch.repos[Members].accounts({one.id for one in wishing}) if wishing else {}
    for round_ in (batch.rounds[moment.round_id] for moment in picked):
        for member in wishing:
            if member.club_id == round_.club_id:
                homes = batch.homes[round_.club_id]
                batch.put(*_into_threads(round_, member, accounts.get(member.id, []), homes, batch.now))
    await call_by_letter(batch, picked, Step.PICK)


async def call_by_letter(batch: Batch, moments: Sequence[Moment], step: Step) -> None:
    """Whoever wants to be called and is not reached by what was posted for everybody gets a direct message."""
    wishing = await batch.repos[Wishes].wishing({moment.club_id for moment in moments}, PING) if moments else ()
    if not wishing:
        return
    members = [one for one in (await batch.repos[Members].get(wishing)).values() if not one.forgotten]
    accounts = await batch.repos[Members].accounts({one.id for one in members})
    names = {one.id: _names(one, accounts.get(one.id, []), batch.homes.get(one.club_id, ())) for one in members}
    rows = await batch.repos[Outbox].keyed([name for some in names.values() for name in some])
    papers = await batch.papers(moments)
    for moment in moments:
        club, round_ = batch.clubs[moment.club_id], batch.rounds[moment.round_id]
        post = notices.called(batch.words(club.id), club, step, [papers[one] for one in round_.paper_ids])
        for member in members:
            if member.club_id == club.id and not any(_reaches(rows.get(name)) for name in names[member.id]):
                subject = f"{round_.number}/call-{step}"
                write_to(batch, member, accounts[member.id], subject, post, moment=moment.due, about=round_.number)


def _reaches(row: OutboxRow | None) -> bool:
    return row is not None and row.outcome is Outcome.SENT and row.post.calls


def _names(member: Member, accounts: Sequence[Account], homes: Sequence[Home]) -> list[str]:
    return [called_key(member, home) for _, home in ways_to(accounts, homes)]


def _into_threads(
    round_: Round, member: Member, accounts: Sequence[Account], homes: Sequence[Home], now: datetime
) -> list[OutboxRow]:
    return [
        OutboxRow(
            key=f"{round_.club_id}/{round_.number}/join-{member.id}/{home.id}",
            club_id=round_.club_id,
            kind=OutboxKind.THREAD,
            place=home.place,
            account=account,
            after=key(round_.club_id, round_.number, Step.PICK, home.id),
            post=Post(),
            due=now,
            moment=now,
        )
        for account, home in ways_to(accounts, homes)
    ]
