"""A letter that could not be sent directly, opened by the one it is for."""

from bot.chat.account import same_person
from bot.chat.command import Command, Field
from bot.chat.post import Refusal, Reply
from bot.club.members.repository import Members
from bot.club.request import Request
from bot.outbox.repository import Outbox


async def letter(request: Request) -> Reply:
    """What the bot would have written to the asker alone."""
    async with request.read() as here:
        key = request.get("letter")
        row = (await here.repos[Outbox].keyed([key])).get(key)
        mine = (await here.repos[Members].accounts([here.asker.id]))[here.asker.id] if here.asker else []
    if row is None or row.club_id != here.club.id or not row.account:
        raise Refusal("no-such-letter")
    if not any(same_person(row.account, one) for one in mine):
        raise Refusal("letter-not-yours")
    if not row.post.parts:
        raise Refusal("no-such-letter")
    return Reply(post=row.post)


COMMANDS = (Command("paper", "letter", (Field("letter", required=True, hidden=True),), listed=False, handler=letter),)
