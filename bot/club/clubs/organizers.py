"""Telling the organizers, and them alone."""

from collections.abc import Mapping

from bot.chat.post import Post
from bot.club.members.letters import write_to
from bot.club.members.repository import Members
from bot.club.rounds.batch import Batch


async def tell_organizers(batch: Batch, posts: Mapping[int, tuple[str, Post]]) -> None:
    """Put a direct message for each organizer of these clubs into the outbox; its subject makes it one, no second."""
    if not posts:
        return
    members = [one for one in await batch.repos[Members].everybody(posts.keys()) if one.organizes]
    accounts = await batch.repos[Members].accounts({one.id for one in members})
    for member in members:
        subject, post = posts[member.club_id]
        write_to(batch, member, accounts.get(member.id, []), f"organizers/{subject}", post)
