"""Keeping a bookmark, and seeing one's own."""

from bot.features.bookmarks.model import Bookmark
from bot.features.bookmarks.repository import Bookmarks
from bot.features.bookmarks.settings import WHYS

from bot.chat.command import Command, Field, Kind
from bot.chat.post import Part, Post, Reply
from bot.club.papers.citing import short
from bot.club.papers.repository import Papers
from bot.club.request import Request
from bot.club.rounds.meant import meant


async def bookmark(request: Request) -> Reply:
    """Keep the paper with a word why; without one, list what one has kept."""
    if not request.get("why"):
        return await _list(request)
    async with request.write() as here:
        round_, paper = await meant(request, here)
        member = await here.member()
        new = Bookmark(
            club_id=here.club.id,
            member_id=member.id,
            paper_id=paper.id,
            round_id=round_.id,
            why=request.get("why"),
            at=request.now,
        )
        await here.repos[Bookmarks].put(new)
    return request.say("bookmark-kept", title=short(paper.title, 100))


async def _list(request: Request) -> Reply:
    async with request.read() as here:
        own = await here.repos[Bookmarks].of_member(here.asker.id) if here.asker else []
        papers = await here.repos[Papers].get({one.paper_id for one in own})
    if not own:
        return request.say("bookmark-none")
    titles = [short(papers[one.paper_id].title, 100) for one in own]
    if WHYS.of(here.club.settings):
        titles = [f"{title} – {one.why}" for title, one in zip(titles, own, strict=True)]
    lines = "\n".join(titles)
    return Reply(post=Post(title=request.words("bookmark-title", count=len(own)), parts=(Part((lines,)),)))


COMMANDS = (Command("paper", "bookmark", (Field("why", most=200), Field("paper", Kind.READ, 200)), handler=bookmark),)
