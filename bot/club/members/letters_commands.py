"""A letter that could not be sent directly, opened by the one it is for."""

from bot.chat.account import same_person
from bot.chat.command import Command, Field
from bot.chat.post import Refusal, Reply
from bot.club.members.repository import Members
from bot.club.request import Ask
from bot.outbox.repository import Outbox


async def letter(ask: Ask) -> Reply:
    """What the bot would have written to the asker alone."""
    async with ask.read() as here:
        key = ask.get("letter")
        row = (await here.books[Outbox].keyed([key])).get(key)
        mine = (await here.books[Members].accounts([here.asker.id]))[here.asker.id] if here.asker else []
    if row is None or row.club_id != here.club.id or not row.account:
        raise Refusal("no-such-letter")
    if not any(same_person(row.account, one) for one in mine):
        raise Refusal("letter-not-yours")
    if not row.post.parts:
        raise Refusal("no-such-letter")
    return Reply(post=row.post)


COMMANDS = (Command("paper", "letter", (Field("letter", required=True, hidden=True),), listed=False, handler=letter),)
