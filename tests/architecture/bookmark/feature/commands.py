"""Keeping a bookmark, and seeing one's own."""

from bot.features.bookmarks.model import Bookmark
from bot.features.bookmarks.repository import Bookmarks

from bot.chat.command import Command, Field, Kind
from bot.chat.post import Part, Post, Reply
from bot.club.papers.citing import short
from bot.club.papers.repository import Papers
from bot.club.request import Ask
from bot.club.rounds.meant import meant


async def bookmark(ask: Ask) -> Reply:
    """Keep the paper with a word why; without one, list what one has kept."""
    if not ask.get("why"):
        return await _list(ask)
    async with ask.write() as here:
        turn, paper = await meant(ask, here)
        member = await here.member()
        new = Bookmark(
            club_id=here.club.id,
            member_id=member.id,
            paper_id=paper.id,
            round_id=turn.id,
            why=ask.get("why"),
            at=ask.now,
        )
        await here.books[Bookmarks].put(new)
    return ask.say("bookmark-kept", title=short(paper.title, 100))


async def _list(ask: Ask) -> Reply:
    async with ask.read() as here:
        own = await here.books[Bookmarks].of_member(here.asker.id) if here.asker else []
        papers = await here.books[Papers].get({one.paper_id for one in own})
    if not own:
        return ask.say("bookmark-none")
    lines = "\n".join(f"{short(papers[one.paper_id].title, 100)} – {one.why}" for one in own)
    return Reply(post=Post(title=ask.words("bookmark-title", count=len(own)), parts=(Part((lines,)),)))


COMMANDS = (Command("paper", "bookmark", (Field("why", most=200), Field("paper", Kind.READ, 200)), handler=bookmark),)
