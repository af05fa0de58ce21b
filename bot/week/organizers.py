"""Telling the organizers, and them alone."""

from bot.delivery import OutboxKind, OutboxRow
from bot.post import Post
from bot.week.batch import Batch


async def tell_organizers(batch: Batch, club_id: int, about: str, post: Post) -> None:
    """Put one direct message for each organizer into the outbox; `about` makes it one and no second."""
    homes = batch.homes[club_id]
    members = [one for one in await batch.books.members.everybody([club_id]) if one.organizer]
    accounts = await batch.books.members.accounts({one.id for one in members})
    if not homes:
        return
    for member in members:
        for account in accounts.get(member.id, [])[:1]:
            home = next((home for home in homes if home.place.platform == account.platform), homes[0])
            batch.put(
                OutboxRow(
                    key=f"{club_id}/organizers/{about}/{member.id}",
                    club_id=club_id,
                    kind=OutboxKind.DIRECT,
                    place=home.place,
                    account=account,
                    post=post,
                    due=batch.now,
                )
            )
