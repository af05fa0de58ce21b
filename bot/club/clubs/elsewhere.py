"""What is answered in one of a club's homes and everybody in the others should hear as well."""

from bot.chat.place import Place
from bot.chat.post import Post
from bot.club.request import ClubContext
from bot.outbox.model import OutboxRow
from bot.outbox.repository import Outbox


async def tell_elsewhere(here: ClubContext, asked_in: Place, what: str, post: Post) -> None:
    """Post this in every home of the club but the one it was asked in; once, however often it is tried."""
    moment = int(here.now.timestamp())
    rows = [
        OutboxRow(
            key=f"{here.club.id}/{what}-{moment}/{home.id}",
            club_id=here.club.id,
            place=home.place,
            post=post,
            due=here.now,
        )
        for home in await here.homes()
        if home.place != asked_in.home
    ]
    await here.repos[Outbox].put(rows)
