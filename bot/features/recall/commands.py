"""Answers to the recall. Nothing is kept of them but the day."""

from bot.chat.command import ROUND, Command, Field, Kind
from bot.chat.post import Refusal, Reply
from bot.chat.typed import row_id
from bot.club.entries.model import NoteKind
from bot.club.entries.repository import Notes
from bot.club.members.repository import Members, Wishes
from bot.club.members.zones import today, wall_of
from bot.club.papers.repository import Papers
from bot.club.request import Ask
from bot.features.recall.cards import recalled_card


async def recall(ask: Ask) -> Reply:
    """What one wrote then."""
    async with ask.read() as here:
        note = await here.books[Notes].get(row_id(ask.get("note")))
        if note is None or here.asker is None or note.member_id != here.asker.id or note.kind is not NoteKind.SUMMARY:
            raise Refusal("no-such-note")
        paper = (await here.books[Papers].get([note.paper_id]))[note.paper_id]
    return Reply(post=recalled_card(ask.words, note, paper))


async def recalled(ask: Ask) -> Reply:
    """Whether one still knew it: the day is noted, and the answer is not."""
    async with ask.write() as here:
        if here.asker:
            zone = wall_of(here.club, (await here.books[Members].accounts([here.asker.id]))[here.asker.id])
            await here.books[Wishes].answered(here.asker.id, today(zone, ask.now))
    return ask.say("recalled-yes" if ask.get("knew") == "yes" else "recalled-no")


COMMANDS = (
    Command("paper", "recall", (Field("note", required=True, hidden=True), ROUND), listed=False, handler=recall),
    Command(
        "paper",
        "recalled",
        (Field("knew", Kind.CHOICE, choices=("yes", "no"), hidden=True), ROUND),
        listed=False,
        handler=recalled,
    ),
)
