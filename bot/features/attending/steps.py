"""What comes with a discussion: the question who comes, a reminder an hour before, the question who was there."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.chat.post import Post
from bot.club.clubs.organizers import tell_organizers
from bot.club.entries.closing import settle_posts
from bot.club.members.letters import letter_key, write_to
from bot.club.members.model import Member
from bot.club.members.repository import Members, Wishes
from bot.club.rounds.batch import Batch
from bot.club.rounds.model import RoundState
from bot.club.without import uses
from bot.features.attending.cards import coming_card, soon_letter, there_menu
from bot.features.attending.events import EVENT, event, event_rows, over
from bot.features.attending.model import DISCUSSION, Answer, Attendance
from bot.features.attending.repository import Attendances
from bot.features.attending.rules import BEFORE, LENGTH, Tally, answers_of, meets_at, one_each, tally
from bot.features.attending.showing import POST
from bot.hooks import StepSpec
from bot.outbox.keys import key
from bot.outbox.repository import Outbox
from bot.schedule.model import Step
from bot.schedule.moments import Moment
from bot.schedule.steps import Dates, Replanned

SOON, THERE = "soon", "there"
"""These steps, and the letters of each in their outbox keys."""


async def ask_who_comes(batch: Batch, moments: Sequence[Moment]) -> None:
    """Right after the cards of newly picked papers, where a discussion is to come."""
    papers = await batch.papers(moments)
    for moment in moments:
        club, round_ = batch.clubs[moment.club_id], batch.rounds[moment.round_id]
        at = meets_at(club, round_)
        if round_.state is RoundState.READING and at and at > batch.now:
            post = event(batch.words(club.id), club, round_, [papers[one] for one in round_.paper_ids])
            batch.put(*event_rows(club, round_, batch.homes[club.id], post, batch.now))
            batch.post(moment, POST, coming_card(batch.words(club.id), round_, at, Tally()), in_thread=True)


async def remind_who_comes(batch: Batch, moments: Sequence[Moment]) -> None:
    """Write to those who come and did not ask to be left alone, while the discussion is still ahead."""
    coming = [one for one in one_each(await _of(batch, moments)) if one.answer is Answer.COMING]
    silent = await batch.repos[Wishes].wishing({one.club_id for one in moments}, DISCUSSION) if coming else ()
    members = await batch.repos[Members].get({who for one in coming if (who := one.member_id) and who not in silent})
    accounts = await batch.repos[Members].accounts(members) if members else {}
    papers = await batch.papers(moments)
    for moment in moments:
        club, round_ = batch.clubs[moment.club_id], batch.rounds[moment.round_id]
        at = meets_at(club, round_)
        batch.finish(moment)
        if at is None or at <= batch.now:
            continue
        shown = [papers[one] for one in round_.paper_ids]
        for one in coming:
            if one.round_id == round_.id and (member := members.get(one.member_id or 0)):
                post = soon_letter(batch.words_for(member, accounts[member.id]), club, round_, shown, at)
                subject = f"{round_.number}/{SOON}"
                write_to(batch, member, accounts[member.id], subject, post, moment=moment.due, about=round_.number)


async def ask_who_was_there(batch: Batch, moments: Sequence[Moment]) -> None:
    """Send whoever led the list, or the organizers where nobody did; only where members said whether they come.

    A reminder that has not got out by now does not come any more.
    """
    some: dict[int, list[Attendance]] = defaultdict(list)
    for one in await _of(batch, moments):
        some[one.round_id].append(one)
    leads = await _leads(batch, moments)
    wanted = [one for one in moments if _is_open(some[one.round_id])]
    members: dict[int, list[Member]] = defaultdict(list)
    for member in await batch.repos[Members].everybody({one.club_id for one in wanted}) if wanted else ():
        if not member.left_at:
            members[member.club_id].append(member)
    accounts = await batch.repos[Members].accounts(set(leads.values())) if leads else {}
    to_organizers: dict[int, tuple[str, Post]] = {}
    for moment in wanted:
        club, round_ = batch.clubs[moment.club_id], batch.rounds[moment.round_id]
        answers = answers_of(some[round_.id])
        post = there_menu(batch.words(club.id), club, round_, members[club.id], answers, ())
        subject = f"{round_.number}/{THERE}"
        lead = next((one for one in members[club.id] if one.id == leads.get(round_.id)), None)
        if lead:
            write_to(batch, lead, accounts[lead.id], subject, post, moment=moment.due, about=round_.number)
        else:
            to_organizers[club.id] = (subject, post)
    await tell_organizers(batch, to_organizers)
    late = [
        letter_key(one.club_id, f"{batch.rounds[one.round_id].number}/{SOON}", who.member_id)
        for one in moments
        for who in some[one.round_id]
        if who.member_id
    ]
    await batch.repos[Outbox].withdraw(late)
    for moment in moments:
        batch.finish(moment)


def _is_open(some: Sequence[Attendance]) -> bool:
    """Whether members said that they might come, and nobody has noted yet who did."""
    counts = tally(some)
    return bool(counts.coming or counts.maybe) and not counts.there


async def _leads(batch: Batch, moments: Sequence[Moment]) -> Mapping[int, int]:
    found: dict[int, int] = {}
    for feature in batch.features:
        own = [one.round_id for one in moments if uses(batch.clubs[one.club_id], feature)]
        if feature.leads and own:
            found |= await feature.leads(batch.repos, own)
    return found


async def _of(batch: Batch, moments: Sequence[Moment]) -> list[Attendance]:
    return await batch.repos[Attendances].of_rounds({moment.round_id for moment in moments})


async def close_answers(batch: Batch, moments: Sequence[Moment]) -> None:
    """The round is over: nothing asks any more who comes."""
    some = await _of(batch, moments)
    rounds = [batch.rounds[moment.round_id] for moment in moments]
    posts = {
        one: {POST: coming_card(batch.words(one.club_id), one, None, tally(a for a in some if a.round_id == one.id))}
        for one in rounds
    }
    await settle_posts(batch, posts)
    await settle_posts(batch, {one: {EVENT: over(batch.clubs[one.club_id], one)} for one in rounds})
    names = [key(one.club_id, one.number, Step.DISCUSS, home.id) for one in rounds for home in batch.homes[one.club_id]]
    rows = await batch.repos[Outbox].keyed(names)
    await batch.repos[Outbox].amend({name: _unasking(row.post) for name, row in rows.items()}, batch.now)


def _unasking(post: Post) -> Post:
    return replace(post, buttons=tuple(one for one in post.buttons if one.command != "paper coming"))


def _an_hour_before(dates: Dates) -> datetime | None:
    """Never before the pick."""
    at = dates.moments.get(Step.DISCUSS)
    return max(dates.moments[Step.PICK], at - BEFORE) if at else None


def _an_hour_after(dates: Dates) -> datetime | None:
    """But before the round wraps, which may tell how many there were."""
    at = dates.moments.get(Step.DISCUSS)
    return min(at + LENGTH, dates.moments[Step.WRAP]) if at else None


STEPS = (
    StepSpec(
        name=SOON,
        due=_an_hour_before,
        before=Step.DISCUSS,
        overtakes=False,
        until=(Step.DISCUSS, Step.WRAP),  # of use as long as the discussion is still to come
        missed_is_news=False,
        replanned=Replanned.IF_WAITED_FOR,
        run=remind_who_comes,
    ),
    StepSpec(
        name=THERE,
        due=_an_hour_after,
        before=Step.WRAP,
        collapses=False,
        overtakes=False,
        missed_is_news=False,
        replanned=Replanned.IF_WAITED_FOR,
        run=ask_who_was_there,
    ),
)
