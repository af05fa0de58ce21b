"""What ties to a paper: shown as a list and as a picture, and taken back."""

from collections.abc import Sequence
from dataclasses import replace

from bot.chat.command import SURE, Command, Field, Kind
from bot.chat.post import Button, Part, Picture, Post, Refusal, Reply
from bot.chat.typed import row_id, shown
from bot.club.entries.repository import Notes
from bot.club.members.repository import Members
from bot.club.papers.citing import short
from bot.club.papers.known import only_one, this_weeks
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.refresh import refresh
from bot.club.request import ClubContext, Request
from bot.club.rounds.commands import closed_rounds
from bot.drawing.illustrating import illustrated
from bot.features.connections.cards import connections_card, removal
from bot.features.connections.graph import svg
from bot.features.connections.hidden import not_hidden
from bot.features.connections.model import Connection
from bot.features.connections.picture import in_words, sheet
from bot.features.connections.repository import Connections
from bot.features.connections.rules import Tie, reached, ties
from bot.wording import Words


async def connections(request: Request) -> Reply:
    """Everything within two steps of a paper that is open to the asker."""
    async with request.read() as here:
        paper = await _paper(request, here)
        own = here.asker.id if here.asker else 0
        near = await here.repos[Connections].around(here.club.id, paper.id, hidden=await closed_rounds(here), own=own)
        found = reached(paper.id, await not_hidden(here.repos, near, own))
        papers = await here.repos[Papers].get({end for one in found for end in (one.from_paper_id, one.to_paper_id)})
        members = await here.repos[Members].get({one.member_id for one in found if one.member_id})
        removable = [one for one in found if may_remove(here, one)]
    if not found:
        return request.say("connections-none", title=short(paper.title, 150))
    edges = ties(found)
    post = connections_card(request.words, paper, edges, papers, members)
    picture = await _picture(request, paper, edges, papers)
    if picture and await _changed(request, found):
        picture = None  # somebody took something back while it was drawn, and a picture cannot be corrected
    return Reply(post=replace(post, picture=picture, select=removal(request.words, removable, papers, members)))


async def _paper(request: Request, here: ClubContext) -> Paper:
    typed = request.get("paper")
    found = await only_one(here, typed) if typed else await this_weeks(here)
    if found is None and typed:
        raise Refusal("no-known-paper", field="paper", typed=shown(typed))
    if found is None:
        raise Refusal("connections-which", field="paper")
    return found


async def _changed(request: Request, found: Sequence[Connection]) -> bool:
    async with request.read() as here:
        return any([await here.repos[Connections].get(one.id) != one for one in found])


async def _picture(request: Request, paper: Paper, edges: Sequence[Tie], papers: dict[int, Paper]) -> Picture | None:
    texts = request.words
    return await illustrated(
        request.drawing,
        texts,
        lambda: svg(sheet(texts, paper, edges, papers)),
        lambda: in_words(texts, paper, edges, papers),
    )


def may_remove(here: ClubContext, voice: Connection) -> bool:
    """Whoever said it may take it back, and so may an organizer."""
    own = here.asker is not None and voice.member_id == here.asker.id
    return own or here.organizes


async def disconnect(request: Request) -> Reply:
    """Take back what somebody said, after a confirmation."""
    number = row_id(request.get("connection"))
    async with request.write() as here:
        voice = await here.repos[Connections].get(number)
        if voice is None or voice.club_id != here.club.id or await _is_blind(here, voice):
            raise Refusal("no-such-connection")
        if not may_remove(here, voice):
            raise Refusal("not-your-connection")
        if not request.get("sure"):
            return await _sure(request, here, voice)
        await here.repos[Connections].remove([voice.id])
        if voice.note_id:
            await _unname(here, voice.note_id)
        await refresh(here, [voice.round_id or 0])
    return request.say("disconnected")


async def _is_blind(here: ClubContext, voice: Connection) -> bool:
    """Whether the asker may not even know of it: an organizer must hand in first, too."""
    own = here.asker is not None and voice.member_id == here.asker.id
    return not own and voice.note_id is not None and voice.round_id in await closed_rounds(here)


async def _sure(request: Request, here: ClubContext, voice: Connection) -> Reply:
    tied = await tied_words(here, voice, request.words)
    sure = Button(request.words("button-sure-disconnect"), "paper disconnect",
                  {"connection": str(voice.id), "sure": "yes"}, "danger")  # fmt: skip
    return Reply(post=Post(parts=(Part(request.words.text("connected-disconnect-sure", tied=tied)),), buttons=(sure,)))


async def tied_words(here: ClubContext, voice: Connection, texts: Words) -> str:
    """The connection as a sentence."""
    papers = await here.repos[Papers].get([voice.from_paper_id, voice.to_paper_id])
    one, other = (short(papers[end].title, 100) for end in (voice.from_paper_id, voice.to_paper_id))
    return texts(f"tie-{voice.kind}", one=one, other=other)


async def _unname(here: ClubContext, note_id: int) -> None:
    """The critique that said so names no paper any more; what it says of the technique stays."""
    note = await here.repos[Notes].get(note_id)
    if note and note.fields.get("from"):
        rest = {name: text for name, text in note.fields.items() if name != "from"}
        note = await here.repos[Notes].put(replace(note, fields=rest))
        await refresh(here, [note.round_id])


def posted(voice: Connection) -> str:
    """The step of its round under which a connection is posted in the thread."""
    return f"connection-{voice.id}"


COMMANDS = (
    Command("paper", "connections", (Field("paper", Kind.KNOWN, 300),), for_visitors=True, handler=connections),
    Command(
        "paper",
        "disconnect",
        (Field("connection", required=True, hidden=True, numbers="connection"), SURE),
        listed=False,
        about=("connections",),
        handler=disconnect,
    ),
)
