"""Telling the organizers, and them alone."""

from collections.abc import Mapping, Sequence

from bot.delivery import OutboxKind, OutboxRow
from bot.model import Account, Home, Member
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
        batch.put(*_direct(batch, member, accounts.get(member.id, []), about, post))


def best_way(accounts: Sequence[Account], homes: Sequence[Home]) -> tuple[Account, Home]:
    """How a member is written to: the account they used first where the club has a working home, and that home."""
    ways = [(one, home) for one in accounts for home in homes if home.place.platform == one.platform]
    working = [way for way in ways if not way[1].broken]
    return next(iter([*working, *ways]), (accounts[0], homes[0]))


def _direct(batch: Batch, member: Member, accounts: list[Account], about: str, post: Post) -> list[OutboxRow]:
    homes = batch.homes[member.club_id]
    if not accounts or not homes:
        return []
    account, home = best_way(accounts, homes)
    return [
        OutboxRow(
            key=f"{member.club_id}/organizers/{about}/{member.id}",
            club_id=member.club_id,
            kind=OutboxKind.DIRECT,
            place=home.place,
            account=account,
            post=post,
            due=batch.now,
            moment=batch.now,
        )
    ]
