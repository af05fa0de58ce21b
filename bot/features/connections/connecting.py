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
from bot.club.request import ClubContext, Request
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


async def connect(request: Request) -> Reply:
    """Say how a paper stands to another one. What the club does not know is looked up before anything is written."""
    async with request.read() as here:
        request = replace(request, values={**await _kept(request, here), **request.values})
        paper = await only_one(here, request.get("paper")) if request.get("paper") else await this_weeks(here)
        other: Paper | Reply | None = await only_one(here, request.get("to"))
        before = await here.repos[Drafts].find(request.account, _DRAFT)
    paper = paper or await _beyond(request)
    other = other or await _looked_up(request, "to")
    if isinstance(other, Reply):
        return await _to_choose(request, paper, other, before)
    if paper.key == other.key:
        raise Refusal("connect-itself", field="to", title=short(paper.title, 100))
    async with request.write() as here:
        voice, since = await _say(request, here, paper, other)
        await here.repos[Drafts].drop(request.account, _DRAFT)
        return await _show(request, here, voice, since)


async def _beyond(request: Request) -> Paper:
    """The paper itself may be new to the club, too, where it is named by id or link."""
    if not request.get("paper"):
        raise Refusal("connections-which", field="paper")
    found = await _looked_up(request, "paper")
    if isinstance(found, Reply):
        raise Refusal("no-known-paper", field="paper", typed=shown(request.get("paper")))
    return found


async def _looked_up(request: Request, field: str) -> Paper | Reply:
    try:
        return await looked_up(request, request.get(field))
    except LibraryDown as down:
        raise Refusal(
            "library-down", field=field, ways=(("try-again", request.command.path, request.values),)
        ) from down


async def _to_choose(request: Request, paper: Paper, found: Reply, before: Fields | None) -> Reply:
    """What the search found, to choose the other paper from. The rest waits: it may not fit into what is chosen.

    What was typed for another choice while this search took its time waits on instead.
    """
    if found.post.select is None:
        return found
    keys = " ".join(choice.value for choice in found.post.select.choices)
    async with request.store.write() as repos:
        kept = {"paper": paper.key, "why": request.get("why"), "found": keys}
        if await repos[Drafts].find(request.account, _DRAFT) == before:
            await repos[Drafts].keep(request.account, _DRAFT, kept, request.now)
    values = {"kind": request.get("kind"), "again": "yes"}
    return replace(found, post=replace(found.post, select=replace(found.post.select, into="to", values=values)))


async def _kept(request: Request, here: ClubContext) -> dict[str, str]:
    """What was typed along with the words whose search found this paper."""
    if not request.get("again"):
        return {}
    draft = await here.repos[Drafts].find(request.account, _DRAFT) or {}
    if request.get("to") not in draft.get("found", "").split():
        return {}
    return {name: draft[name] for name in ("paper", "why") if draft.get(name)}


async def _say(request: Request, here: ClubContext, paper: Paper, other: Paper) -> tuple[Connection, str]:
    """Write it down; also since when it was known, if it was. Refused where it says nothing new."""
    paper, other = await of_this_club(here, paper), await of_this_club(here, other)
    if paper.id == other.id:
        raise Refusal("connect-itself", field="to", title=short(paper.title, 100))
    member, kind, why = await here.member(), ConnectionKind(request.get("kind")), request.get("why")
    known = await _open_to(here, member, await here.repos[Connections].between(here.club.id, paper.id, other.id, kind))
    round_ = await _turn(here, paper.id, other.id)
    new = Connection(club_id=here.club.id, from_paper_id=paper.id, to_paper_id=other.id, kind=kind,
                     member_id=member.id, why=why, round_id=round_.id if round_ else None, at=here.now)  # fmt: skip
    if known and (not why or any(one.why == why for one in known)):
        since = request.words.day(known[0].at.date())
        raise Refusal("connected-already", since=since, tied=await tied_words(here, known[0], request.words))
    own = next((one for one in known if one.member_id == member.id and one.note_id is None), None)
    voice = await here.repos[Connections].put(replace(own, why=why) if own else new)
    return voice, request.words.day(known[0].at.date()) if known else ""


async def _open_to(here: ClubContext, member: Member, voices: list[Connection]) -> list[Connection]:
    """What a critique says that is still blind, or hidden, is not known to anybody else."""
    closed = await closed_rounds(here)
    shown = await not_hidden(here.repos, voices, member.id)
    return [one for one in shown if one.member_id == member.id or not one.note_id or one.round_id not in closed]


async def _turn(here: ClubContext, *papers: int) -> Round | None:
    """The round it belongs to: the one that reads one of the papers, else the present one."""
    rounds = await open_rounds(here)
    return next((round_ for round_ in rounds if {*papers} & {*round_.paper_ids}), rounds[0] if rounds else None)


async def _show(request: Request, here: ClubContext, voice: Connection, since: str) -> Reply:
    """In the thread where it is about its paper, and otherwise here, for everybody."""
    papers = await here.repos[Papers].get([voice.from_paper_id, voice.to_paper_id])
    members = await here.repos[Members].get([voice.member_id or 0])
    card = connection_card(here.words, voice, papers, members)
    round_ = (await here.repos[Rounds].get([voice.round_id or 0])).get(voice.round_id or 0)
    if round_ is None or not {*papers} & {*round_.paper_ids}:
        return Reply(post=card, private=False)
    await grow(here, round_, posted(voice), card, in_thread=True)
    tied = await tied_words(here, voice, request.words)
    told = request.words.text("connected-again", since=since) if since else request.words.text("connected", tied=tied)
    back = Button(request.words("button-disconnect"), "paper disconnect", {"connection": str(voice.id)})
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
