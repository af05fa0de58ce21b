"""Streaks: one's own with its reasons, and the board."""

from bot.chat.command import Command, Field, Kind
from bot.chat.post import Button, Part, Post, Reply
from bot.club.entries.digest import board_card
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.request import Ask
from bot.club.streaks.repository import Ledger
from bot.club.streaks.rules import KEPT_PER_FREEZE, standing, told

_BOARD = 10
_LINES = 40


async def streak(ask: Ask) -> Reply:
    """One's own streak; `why` tells it from the ledger, line by line."""
    async with ask.read() as here:
        lines = await here.books[Ledger].of_member(here.asker.id) if here.asker else []
    if not lines:
        return ask.say("streak-none")
    now = standing(lines)
    to_next = KEPT_PER_FREEZE - now.kept % KEPT_PER_FREEZE
    title = ask.words("streak-title", streak=now.streak)
    summary = ask.words.text("streak-line", best=now.best, kept=now.kept, freezes=now.freezes, next=to_next)
    if not ask.get("what"):
        why = Button(ask.words("button-why"), "paper my streak", {"what": "why"})
        return Reply(post=Post(title=title, parts=(Part(summary),), buttons=(why,)))
    story = [
        ask.words(
            f"ledger-{one.line.reason}", number=one.line.number, streak=one.after.streak, freezes=one.after.freezes
        )
        for one in told(lines)
    ]
    older = (Part(ask.words.text("ledger-older", count=len(story) - _LINES)),) if len(story) > _LINES else ()
    parts = (Part(summary), *older, Part(("\n".join(story[-_LINES:]),)), Part(ask.words.text("streak-rules")))
    return Reply(post=Post(title=title, parts=parts))


async def board(ask: Ask) -> Reply:
    """The longest streaks of the club."""
    async with ask.read() as here:
        members: list[Member] = await here.books[Members].board(here.club.id, _BOARD)
    return Reply(post=board_card(ask.words, here.club, members))


COMMANDS = (
    Command(
        "paper",
        "streak",
        (Field("what", Kind.CHOICE, choices=("why",)),),
        group="my",
        formerly=("paper streak",),
        handler=streak,
    ),
    Command("paper", "board", for_visitors=True, handler=board),
)
