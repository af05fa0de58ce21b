"""Tying a paper to another one by hand."""

from dataclasses import replace

from bot.chat.command import Command, Field, Kind
from bot.chat.post import Button, Part, Post, Refusal, Reply
from bot.chat.typed import shown
from bot.club.ballots.open_ballot import grow
from bot.club.entries.drafts import Drafts
from bot.club.entries.model import Fields
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.papers.citing import short
from bot.club.papers.known import looked_up, of_this_club, only_one, this_weeks
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import Ask, Here
from bot.club.rounds.commands import closed_rounds
from bot.club.rounds.meant import open_rounds
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.features.connections.cards import connection_card
from bot.features.connections.commands import posted, tied_words
from bot.features.connections.hidden import not_hidden
from bot.features.connections.model import Connection, ConnectionKind
from bot.features.connections.repository import Connections
from bot.ports import LibraryDown

_DRAFT = "paper connect"


async def connect(ask: Ask) -> Reply:
    """Say how a paper stands to another one. What the club does not know is looked up before anything is written."""
    async with ask.read() as here:
        ask = replace(ask, values={**await _kept(ask, here), **ask.values})
        paper = await only_one(here, ask.get("paper")) if ask.get("paper") else await this_weeks(here)
        other: Paper | Reply | None = await only_one(here, ask.get("to"))
        before = await here.books[Drafts].find(ask.account, _DRAFT)
    paper = paper or await _beyond(ask)
    other = other or await _looked_up(ask, "to")
    if isinstance(other, Reply):
        return await _to_choose(ask, paper, other, before)
    if paper.key == other.key:
        raise Refusal("connect-itself", field="to", title=short(paper.title, 100))
    async with ask.write() as here:
        voice, since = await _say(ask, here, paper, other)
        await here.books[Drafts].drop(ask.account, _DRAFT)
        return await _show(ask, here, voice, since)


async def _beyond(ask: Ask) -> Paper:
    """The paper itself may be new to the club, too, where it is named by id or link."""
    if not ask.get("paper"):
        raise Refusal("connections-which", field="paper")
    found = await _looked_up(ask, "paper")
    if isinstance(found, Reply):
        raise Refusal("no-known-paper", field="paper", typed=shown(ask.get("paper")))
    return found


async def _looked_up(ask: Ask, field: str) -> Paper | Reply:
    try:
        return await looked_up(ask, ask.get(field))
    except LibraryDown as down:
        raise Refusal("library-down", field=field, ways=(("try-again", ask.command.path, ask.values),)) from down


async def _to_choose(ask: Ask, paper: Paper, found: Reply, before: Fields | None) -> Reply:
    """What the search found, to choose the other paper from. The rest waits: it may not fit into what is chosen.

    What was typed for another choice while this search took its time waits on instead.
    """
    if found.post.select is None:
        return found
    keys = " ".join(choice.value for choice in found.post.select.choices)
    async with ask.store.write() as books:
        kept = {"paper": paper.key, "why": ask.get("why"), "found": keys}
        if await books[Drafts].find(ask.account, _DRAFT) == before:
            await books[Drafts].keep(ask.account, _DRAFT, kept, ask.now)
    values = {"kind": ask.get("kind"), "again": "yes"}
    return replace(found, post=replace(found.post, select=replace(found.post.select, into="to", values=values)))


async def _kept(ask: Ask, here: Here) -> dict[str, str]:
    """What was typed along with the words whose search found this paper."""
    if not ask.get("again"):
        return {}
    draft = await here.books[Drafts].find(ask.account, _DRAFT) or {}
    if ask.get("to") not in draft.get("found", "").split():
        return {}
    return {name: draft[name] for name in ("paper", "why") if draft.get(name)}


async def _say(ask: Ask, here: Here, paper: Paper, other: Paper) -> tuple[Connection, str]:
    """Write it down; also since when it was known, if it was. Refused where it says nothing new."""
    paper, other = await of_this_club(here, paper), await of_this_club(here, other)
    if paper.id == other.id:
        raise Refusal("connect-itself", field="to", title=short(paper.title, 100))
    member, kind, why = await here.member(), ConnectionKind(ask.get("kind")), ask.get("why")
    known = await _open_to(here, member, await here.books[Connections].between(here.club.id, paper.id, other.id, kind))
    turn = await _turn(here, paper.id, other.id)
    new = Connection(club_id=here.club.id, from_paper_id=paper.id, to_paper_id=other.id, kind=kind,
                     member_id=member.id, why=why, round_id=turn.id if turn else None, at=here.now)  # fmt: skip
    if known and (not why or any(one.why == why for one in known)):
        since = ask.words.day(known[0].at.date())
        raise Refusal("connected-already", since=since, tied=await tied_words(here, known[0], ask.words))
    own = next((one for one in known if one.member_id == member.id and one.note_id is None), None)
    voice = await here.books[Connections].put(replace(own, why=why) if own else new)
    return voice, ask.words.day(known[0].at.date()) if known else ""


async def _open_to(here: Here, member: Member, voices: list[Connection]) -> list[Connection]:
    """What a critique says that is still blind, or hidden, is not known to anybody else."""
    closed = await closed_rounds(here)
    shown = await not_hidden(here.books, voices, member.id)
    return [one for one in shown if one.member_id == member.id or not one.note_id or one.round_id not in closed]


async def _turn(here: Here, *papers: int) -> Round | None:
    """The round it belongs to: the one that reads one of the papers, else the present one."""
    turns = await open_rounds(here)
    return next((turn for turn in turns if {*papers} & {*turn.paper_ids}), turns[0] if turns else None)


async def _show(ask: Ask, here: Here, voice: Connection, since: str) -> Reply:
    """In the thread where it is about its paper, and otherwise here, for everybody."""
    papers = await here.books[Papers].get([voice.from_paper_id, voice.to_paper_id])
    members = await here.books[Members].get([voice.member_id or 0])
    card = connection_card(here.words, voice, papers, members)
    turn = (await here.books[Rounds].get([voice.round_id or 0])).get(voice.round_id or 0)
    if turn is None or not {*papers} & {*turn.paper_ids}:
        return Reply(post=card, private=False)
    await grow(here, turn, posted(voice), card, in_thread=True)
    tied = await tied_words(here, voice, ask.words)
    told = ask.words.text("connected-again", since=since) if since else ask.words.text("connected", tied=tied)
    back = Button(ask.words("button-disconnect"), "paper disconnect", {"connection": str(voice.id)})
    return Reply(post=Post(parts=(Part(told),), buttons=(back,)))


COMMANDS = (
    Command(
        "paper",
        "connect",
        (
            Field("to", Kind.KNOWN, 300, required=True),
            Field("kind", Kind.CHOICE, choices=tuple(ConnectionKind), required=True),
            Field("why", most=300),
            Field("paper", Kind.KNOWN, 300),
            Field("again", hidden=True),
        ),
        about=("connections",),
        adds=True,
        handler=connect,
    ),
)
