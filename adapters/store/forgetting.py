"""Removing a person: what they wrote and who they were goes, the counts stay."""

from sqlalchemy import BindParameter, bindparam, delete, not_, null, select, update

from adapters.store.columns import among
from adapters.store.line import Line
from adapters.store.search import SqlSearch
from adapters.store.tables import (
    ROW_WAITS,
    accounts,
    acts,
    aways,
    builds,
    connections,
    dealt_roles,
    drafts,
    goals,
    inquiries,
    lead_wishes,
    leads,
    meetings,
    nominations,
    notes,
    offers,
    outbox,
    questions,
    readings,
    search,
    wishes,
)
from adapters.store.terms import SqlTerms
from bot.delivery import OutboxKind, Outcome
from bot.model import Member

_THEIRS: BindParameter[int] = bindparam("person")
_PEOPLE = select(accounts.c.platform, accounts.c.workspace, accounts.c.user).where(accounts.c.member_id == _THEIRS)
_DRAFTS = delete(drafts).where(
    drafts.c.platform == bindparam("on"), drafts.c.workspace == bindparam("space"), drafts.c.user == bindparam("who")
)
_LETTERS = select(outbox.c.id, outbox.c.account).where(
    outbox.c.club_id == bindparam("club"), outbox.c.kind != OutboxKind.POST.value, outbox.c.account.is_not(None)
)
_DROP = update(outbox).where(among(outbox.c.id), ROW_WAITS).values(outcome=Outcome.DROPPED.value)
_EMPTY = update(outbox).where(among(outbox.c.id)).values(post={}, account=null(), sent=null())
# What the bot has said may quote anybody; once it is said nobody needs the row's copy of it.
_UNSAY = update(outbox).where(outbox.c.club_id == bindparam("club"), not_(ROW_WAITS)).values(post={})
_REMOVALS = (
    update(notes).where(notes.c.member_id == _THEIRS).values(fields={}, member_id=null()),
    update(connections).where(connections.c.member_id == _THEIRS).values(why="", member_id=null()),
    update(nominations).where(nominations.c.member_id == _THEIRS).values(pitch="", member_id=null()),
    delete(goals).where(goals.c.member_id == _THEIRS),
    delete(readings).where(readings.c.member_id == _THEIRS),
    delete(wishes).where(wishes.c.member_id == _THEIRS),
    delete(offers).where(offers.c.member_id == _THEIRS),
    update(meetings).where(meetings.c.author_id == _THEIRS).values(author_id=null()),
    update(meetings).where(meetings.c.reader_id == _THEIRS).values(reader_id=null()),
    update(acts).where(acts.c.member_id == _THEIRS).values(why="", member_id=null()),
    update(acts).where(acts.c.about_id == _THEIRS).values(why="", about_id=null()),
    update(questions).where(questions.c.member_id == _THEIRS).values(text="", folded="", member_id=null()),
    update(inquiries).where(inquiries.c.member_id == _THEIRS).values(taken_at=null(), member_id=null()),
    update(builds)
    .where(builds.c.member_id == _THEIRS)
    .values(what="", repo="", result="", learned="", check_at=null(), member_id=null()),
    update(leads).where(leads.c.member_id == _THEIRS).values(member_id=null()),
    update(dealt_roles).where(dealt_roles.c.member_id == _THEIRS).values(member_id=null()),
    delete(lead_wishes).where(lead_wishes.c.member_id == _THEIRS),
    delete(search).where(search.c.member_id == _THEIRS),
    delete(aways).where(aways.c.member_id == _THEIRS),
    delete(accounts).where(accounts.c.member_id == _THEIRS),
)


async def forget(line: Line, member: Member) -> None:
    """Remove the member's accounts, absences, goal, readings, wishes, drafts, direct messages and texts.

    Counts, ledger lines and meetings stay, nameless.
    A term only they had explained is open again; where somebody else had explained it before, that is its explanation.
    """
    people = {tuple(row) for row in await line.rows(_PEOPLE, person=member.id)}
    await line.each(_DRAFTS, [{"on": on, "space": space, "who": who} for on, space, who in people])
    letters = await line.rows(_LETTERS, club=member.club_id)
    ids = [row[0] for row in letters if tuple(row[1][:3]) in people]
    if ids:
        await line.do(_DROP, ids=ids)
        await line.do(_EMPTY, ids=ids)
    await line.do(_UNSAY, club=member.club_id)
    for removal in _REMOVALS:
        await line.do(removal, person=member.id)
    await SqlTerms(line).take_all_back(member.id)
    await SqlSearch(line).wipe()
