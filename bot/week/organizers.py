"""Telling the organizers, and them alone."""

from collections.abc import Mapping

from bot.delivery import OutboxKind, OutboxRow
from bot.model import Account, Member
from bot.post import Post
from bot.week.batch import Batch


async def tell_organizers(batch: Batch, posts: Mapping[int, tuple[str, Post]]) -> None:
    """Put a direct message for each organizer of these clubs into the outbox; its subject makes it one, no second."""
    if not posts:
        return
    members = [one for one in await batch.books.members.everybody(posts.keys()) if one.organizer]
    accounts = await batch.books.members.accounts({one.id for one in members})
    for member in members:
        about, post = posts[member.club_id]
        batch.put(*_direct(batch, member, accounts.get(member.id, [])[:1], about, post))


def _direct(batch: Batch, member: Member, accounts: list[Account], about: str, post: Post) -> list[OutboxRow]:
    """To the account they used first."""
    homes = batch.homes[member.club_id]
    return [
        OutboxRow(
            key=f"{member.club_id}/organizers/{about}/{member.id}",
            club_id=member.club_id,
            kind=OutboxKind.DIRECT,
            place=next((home.place for home in homes if home.place.platform == account.platform), homes[0].place),
            account=account,
            post=post,
            due=batch.now,
            moment=batch.now,
        )
        for account in accounts
        if homes
    ]
