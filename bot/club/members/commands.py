"""What a member decides about themselves: what they are written about."""

from collections.abc import Sequence
from dataclasses import replace

from bot.chat.command import ROUND, Command, Field, Kind
from bot.chat.post import Part, Post, Reply, Text
from bot.chat.typed import row_id
from bot.club.members.called import call_as_wished, let_be_called
from bot.club.members.calling import bring_in_now
from bot.club.members.model import PING
from bot.club.members.repository import Members, Wishes
from bot.club.request import ClubContext, Request


async def remind(request: Request) -> Reply:
    """Switch one's own direct messages on or off: the reminder, one's pace, the recall."""
    on, what = request.get("when") != "off", request.get("what") or "round"
    async with request.write_all() as clubs:
        for here in clubs:
            if here.asker is not None or on:  # whoever is no member gets none, and does not join by saying so
                await _remind(here, what, row_id(request.get("round")), on=on)
    told = [request.words.text(f"remind-{what}-on" if on else f"remind-{what}-off")]
    return _say([*told, request.words.text("in-all-clubs", count=len(clubs))] if len(clubs) > 1 else told)


async def _remind(here: ClubContext, what: str, number: int, *, on: bool) -> None:
    member = await here.member()
    if what == "round":
        await here.repos[Members].save(replace(member, remind=on))
    else:
        topic = next(one for feature in here.features for one in feature.topics if one.name == what)
        if on is topic.unasked:
            await here.repos[Wishes].remove(member.id, topic)
        else:
            await here.repos[Wishes].add(here.club.id, member.id, topic)
    if what == PING.name and on:
        await call_as_wished(here.repos, here.club, member, here.now)
    elif what == PING.name:
        await let_be_called(here.repos, member, here.now, wanted=False)
    if on and what in ("round", PING.name):
        await bring_in_now(here, member, number)


def _say(lines: Sequence[Text]) -> Reply:
    return Reply(post=Post(parts=tuple(map(Part, lines))))


COMMANDS = (
    Command(
        "paper",
        "remind",
        (
            Field("when", Kind.CHOICE, choices=("on", "off")),
            Field("what", Kind.CHOICE, choices=("round",)),
            ROUND,
        ),
        group="my",
        formerly=("paper remind",),
        handler=remind,
        all_clubs=True,
        topics="what",
    ),
)
