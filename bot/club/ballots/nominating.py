"""Nominations: proposing a paper, seeing what is proposed, taking one back."""

import re
from collections.abc import Mapping
from dataclasses import replace

from bot.chat.command import Command, Field, Kind
from bot.chat.post import Form, Refusal, Reply
from bot.chat.typed import row_id
from bot.club.ballots.cards import nomination_card, nominations_card
from bot.club.ballots.model import Nomination, NominationState
from bot.club.ballots.open_ballot import show_open_ballot
from bot.club.ballots.repository import Ballots
from bot.club.entries.drafts import Drafts
from bot.club.entries.model import Fields
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.papers.finding import find_paper, known_or_by_hand, of_club
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext, Request
from bot.club.rounds.model import RoundState
from bot.club.rounds.repository import Rounds
from bot.club.rounds.when import when_read

MOST_EACH = 5
"""Open nominations of one member: a ballot is everybody's."""
_BACK = 10
"""Rounds looked through for the last pick."""
_DRAFT = "paper nominate"


async def nominate(request: Request) -> Reply:
    """Propose a paper. Looks it up first; only then is anything written."""
    async with request.read() as here:  # where there is no club, nothing is looked up
        pitch = request.get("pitch") or await _kept_pitch(request, here)
        before = await here.repos[Drafts].find(request.account, _DRAFT)
    found = await find_paper(request)
    if isinstance(found, Reply):
        await _keep_pitch(request, pitch, found, before)
        return found
    return await _propose(request, found, pitch)


async def enter(request: Request) -> Reply | Form:
    """Propose a paper that could not be looked up, as the asker describes it; or open the form for that."""
    if not request.call.submitted:
        async with request.read():
            draft = await _draft(request)
        return request.form({**draft, **request.values}, {}, request.words("enter-intro"))
    authors = tuple(filter(None, (name.strip() for name in re.split(r"[;,\n]", request.get("authors")))))
    found = await known_or_by_hand(request, _line(request.get("title")), _line(request.get("link")), authors)
    return await _propose(request, found, _line(request.get("pitch")))


async def _draft(request: Request) -> Mapping[str, str]:
    """What a refused try left in the form."""
    async with request.store.read() as repos:
        return await repos[Drafts].find(request.account, *request.command.paths) or {}


def _line(text: str) -> str:
    return " ".join(text.split())


async def _propose(request: Request, found: Paper, pitch: str) -> Reply:
    async with request.write() as here:
        paper = await here.repos[Papers].put(of_club(found, here.club.id))
        await _refuse_known(request, here, paper)
        member = await here.member()
        await _refuse_too_many(here, member)
        nomination = await here.repos[Ballots].add(
            Nomination(club_id=here.club.id, paper_id=paper.id, member_id=member.id, pitch=pitch, at=request.now)
        )
        await here.repos[Drafts].drop(request.account, _DRAFT)
        await show_open_ballot(here)
        return Reply(post=nomination_card(here.words, paper, nomination, member.name), private=False)


async def _kept_pitch(request: Request, here: ClubContext) -> str:
    """The pitch typed along with the words whose search found this paper."""
    if not request.get("paper").startswith(("arxiv:", "doi:")):
        return ""
    draft = await here.repos[Drafts].find(request.account, _DRAFT) or {}
    return draft.get("pitch", "") if request.get("paper") in draft.get("found", "").split() else ""


async def _keep_pitch(request: Request, pitch: str, found: Reply, before: Fields | None) -> None:
    """Keep it for the paper that is chosen, unless another one was typed while this search took its time."""
    if pitch and found.post.select:
        keys = " ".join(choice.value for choice in found.post.select.choices)
        async with request.store.write() as repos:
            if await repos[Drafts].find(request.account, _DRAFT) == before:
                await repos[Drafts].keep(request.account, _DRAFT, {"pitch": pitch, "found": keys}, request.now)


async def _refuse_known(request: Request, here: ClubContext, paper: Paper) -> None:
    await refuse_read(request, here, paper)
    waiting = await here.repos[Ballots].open([here.club.id])
    same = next((one for one in waiting if one.paper_id == paper.id), None)
    if same:
        members = await here.repos[Members].get([same.member_id or 0])
        who = members[same.member_id or 0].name if same.member_id in members else request.words("somebody")
        raise Refusal("already-nominated", field="paper", title=paper.title, who=who)


async def refuse_read(request: Request, here: ClubContext, paper: Paper) -> None:
    """A paper is read once; what is read right now is said so."""
    read = await here.repos[Papers].read_in(here.club.id, paper.id)
    if read and read.state is RoundState.READING:
        raise Refusal("being-read", field="paper", title=paper.title, number=read.number)
    if read:
        raise Refusal("already-read", field="paper", title=paper.title, when=when_read(request.words, read))


async def _refuse_too_many(here: ClubContext, member: Member) -> None:
    waiting = await here.repos[Ballots].open([here.club.id])
    if sum(one.member_id == member.id for one in waiting) >= MOST_EACH:
        raise Refusal("too-many-nominations", most=MOST_EACH)


async def nominations(request: Request) -> Reply:
    """What is proposed so far."""
    async with request.read() as here:
        waiting = await here.repos[Ballots].open([here.club.id])
        papers = await here.repos[Papers].get({one.paper_id for one in waiting})
        members = await here.repos[Members].get({one.member_id for one in waiting if one.member_id})
        lapsed = await _own_lapsed(here)
    asker = here.asker.id if here.asker else 0
    return Reply(post=nominations_card(request.words, waiting, papers, members, asker, lapsed))


async def _own_lapsed(here: ClubContext) -> list[str]:
    """The titles of the asker's own nominations that lapsed at the last pick, and that nobody has proposed since."""
    last = next((one for one in await here.repos[Rounds].latest(here.club.id, _BACK) if one.picked_at), None)
    if last is None or here.asker is None:
        return []
    own = [one for one in await here.repos[Ballots].lapsed([last.id]) if one.member_id == here.asker.id]
    again = {one.paper_id for one in await here.repos[Ballots].open([here.club.id])}
    papers = await here.repos[Papers].get({one.paper_id for one in own})
    return [papers[one.paper_id].title for one in own if one.paper_id not in again]


async def withdraw(request: Request) -> Reply:
    """Take one's own nomination back; an organizer may take back any."""
    async with request.write() as here:
        nomination = await _nomination(here, request.get("nomination"))
        own = here.asker is not None and nomination.member_id == here.asker.id
        if not own and not here.organizes:
            raise Refusal("not-yours")
        await here.repos[Ballots].save(replace(nomination, state=NominationState.WITHDRAWN))
        papers = await here.repos[Papers].get([nomination.paper_id])
        await show_open_ballot(here)
    return request.say("withdrawn-nomination", title=papers[nomination.paper_id].title)


async def _nomination(here: ClubContext, typed: str) -> Nomination:
    number = row_id(typed)
    found = (await here.repos[Ballots].get([number])).get(number)
    if found is None or found.club_id != here.club.id or found.state is not NominationState.OPEN:
        raise Refusal("no-such-nomination")
    return found


COMMANDS = (
    Command(
        "paper",
        "nominate",
        (
            Field("paper", Kind.PAPER, 500),
            Field("pitch", most=300),
            Field("title", most=300),
            Field("link", most=500),
        ),
        about=("nominations",),
        adds=True,
        handler=nominate,
    ),
    Command(
        "paper",
        "enter",
        (
            Field("title", Kind.TEXT, 300, required=True),
            Field("authors", Kind.TEXT, 500),
            Field("link", Kind.TEXT, 500),
            Field("pitch", Kind.TEXT, 300),
        ),
        listed=False,
        about=("nominations",),
        adds=True,
        handler=enter,
    ),
    Command("paper", "nominations", for_visitors=True, handler=nominations),
    Command(
        "paper",
        "withdraw",
        (Field("nomination", required=True, hidden=True, numbers="nomination"),),
        listed=False,
        about=("nominations",),
        handler=withdraw,
    ),
)
