"""Answers to the recall. Nothing is kept of them but the day."""

from bot.chat.command import ROUND, Command, Field, Kind
from bot.chat.post import Refusal, Reply
from bot.chat.typed import row_id
from bot.club.entries.model import NoteKind
from bot.club.entries.repository import Notes
from bot.club.members.repository import Members, Wishes
from bot.club.members.zones import today, wall_of
from bot.club.papers.repository import Papers
from bot.club.request import Request
from bot.features.recall.cards import recalled_card
from bot.features.recall.rules import RECALL_TOPIC


async def recall(request: Request) -> Reply:
    """What one wrote then."""
    async with request.read() as here:
        note = await here.repos[Notes].get(row_id(request.get("note")))
        if note is None or here.asker is None or note.member_id != here.asker.id or note.kind is not NoteKind.SUMMARY:
            raise Refusal("no-such-note")
        paper = (await here.repos[Papers].get([note.paper_id]))[note.paper_id]
    return Reply(post=recalled_card(request.words, note, paper))


async def recalled(request: Request) -> Reply:
    """Whether one still knew it: the day is noted, and the answer is not."""
    async with request.write() as here:
        if here.asker:
            zone = wall_of(here.club, (await here.repos[Members].accounts([here.asker.id]))[here.asker.id])
            await here.repos[Wishes].answered(here.asker.id, RECALL_TOPIC, today(zone, request.now))
    return request.say("recalled-yes" if request.get("knew") == "yes" else "recalled-no")


COMMANDS = (
    Command(
        "paper",
        "recall",
        (Field("note", required=True, hidden=True, numbers="note"), ROUND),
        listed=False,
        handler=recall,
    ),
    Command(
        "paper",
        "recalled",
        (Field("knew", Kind.CHOICE, choices=("yes", "no"), hidden=True), ROUND),
        listed=False,
        handler=recalled,
    ),
)
