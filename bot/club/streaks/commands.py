"""Streaks: one's own with its reasons, and the board."""

from bot.chat.command import Command, Field, Kind
from bot.chat.post import Button, Part, Post, Reply
from bot.club.entries.digest import board_card
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.request import Request
from bot.club.streaks.picture import streak_picture
from bot.club.streaks.repository import Ledger
from bot.club.streaks.rules import KEPT_PER_FREEZE, counted, standing, told
from bot.club.without import in_use

_BOARD = 10
_LINES = 40


async def streak(request: Request) -> Reply:
    """One's own streak; `why` tells it from the ledger, line by line."""
    async with request.read() as here:
        lines = await here.repos[Ledger].of_member(here.asker.id) if here.asker else []
        used = in_use(here.features, here.club)
        beside = [part for one in used if one.panel.own for part in await one.panel.own(request, here)]
    if not lines:
        return Reply(post=Post(parts=(Part(request.words.text("streak-none")), *beside)))
    now = standing(lines)
    to_next = KEPT_PER_FREEZE - now.kept % KEPT_PER_FREEZE
    title = request.words("streak-title", streak=now.streak)
    summary = request.words.text("streak-line", best=now.best, kept=now.kept, freezes=now.freezes, next=to_next)
    if not request.get("what"):
        why = Button(request.words("button-why"), "paper my streak", {"what": "why"})
        picture = await streak_picture(request.drawing, request.words, counted(lines), now.streak)
        return Reply(post=Post(title=title, parts=(Part(summary), *beside), buttons=(why,), picture=picture))
    story = [
        request.words(
            f"ledger-{one.line.reason}", number=one.line.number, streak=one.after.streak, freezes=one.after.freezes
        )
        for one in told(lines)
    ]
    older = (Part(request.words.text("ledger-older", count=len(story) - _LINES)),) if len(story) > _LINES else ()
    parts = (Part(summary), *older, Part(("\n".join(story[-_LINES:]),)), Part(request.words.text("streak-rules")))
    return Reply(post=Post(title=title, parts=parts))


async def board(request: Request) -> Reply:
    """The longest streaks of the club."""
    async with request.read() as here:
        members: list[Member] = await here.repos[Members].board(here.club.id, _BOARD)
    return Reply(post=board_card(request.words, here.club, members))


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
