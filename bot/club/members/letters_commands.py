"""Letters that did not reach their reader, opened by the one they are for: closed to them, or kept for later."""

from datetime import timedelta

from bot.chat.account import same_person
from bot.chat.command import HERE, OUTBOX_KEY, Command, Field
from bot.chat.post import Button, Part, Refusal, Reply
from bot.club.members.repository import Members
from bot.club.request import ClubContext, Request
from bot.club.rounds.model import Round
from bot.declared import kinds
from bot.hooks import Panel, Shown
from bot.outbox.kinds import named
from bot.outbox.model import OutboxRow
from bot.outbox.repository import Outbox

_KEPT_FOR = timedelta(days=60)
_MOST = 3


async def letter(request: Request) -> Reply:
    """What the bot would have written to the asker alone."""
    async with request.write() as here:
        key = request.get("letter")
        row = (await here.repos[Outbox].keyed([key])).get(key)
        if row is None or row.club_id != here.club.id or not row.account:
            raise Refusal("no-such-letter")
        if not await _theirs(here, [row]):
            raise Refusal("letter-not-yours")
        if not row.post.parts:
            raise Refusal("no-such-letter")
        await here.repos[Outbox].mark_read(key)
    return Reply(post=row.post)


async def _theirs(here: ClubContext, rows: list[OutboxRow]) -> list[OutboxRow]:
    """Those of these letters that are to the asker."""
    mine = (await here.repos[Members].accounts([here.asker.id]))[here.asker.id] if here.asker else []
    return [row for row in rows if row.account and any(same_person(row.account, one) for one in mine)]


async def _kept(request: Request, here: ClubContext, round_: Round) -> Shown:  # noqa: ARG001 - of whatever round
    """What somebody else wrote to the asker while they were away, a button each; the bot's own reminders are over."""
    if here.asker is None:
        return Shown()
    withheld = await _theirs(here, await here.repos[Outbox].withheld(here.club.id, here.now - _KEPT_FOR))
    known = [(row, found) for row in withheld if (found := named(kinds(here.features), row.key)) and found.kind.kept]
    if not known:
        return Shown()
    buttons = [
        Button(request.words(found.kind.said, number=found.number), "paper letter", {"letter": row.key, **here.which})
        for row, found in known[:_MOST]
    ]
    return Shown([Part(request.words.text("letters-kept", count=len(known)))], buttons)


PANEL = Panel(now=_kept, home=_kept)
COMMANDS = (
    Command(
        "paper",
        "letter",
        (Field("letter", required=True, hidden=True, numbers=OUTBOX_KEY), HERE),
        listed=False,
        handler=letter,
    ),
)
