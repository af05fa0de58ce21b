"""The way into the archive, and how one stands there."""

from bot.chat.command import Command, Field, Kind
from bot.chat.post import Button, Link, Part, Post, Refusal, Reply
from bot.club.request import ClubContext, Request
from bot.features.archive.door import new_key, new_link
from bot.features.archive.entering import ROOM, door_path
from bot.features.archive.model import PageWriter
from bot.features.archive.names import INDEX, person_page
from bot.features.archive.repository import ArchiveKeys, ArchiveStands
from bot.features.archive.settings import ARCHIVE
from bot.features.archive.shown import Audience
from bot.features.archive.standing import Stand, Standing, standing


async def archive(request: Request) -> Reply:
    """Where the archive is; a member gets a link that lets their browser in."""
    async with request.write() as here:
        audience, member = ARCHIVE.of(here.club.settings), here.asker
        if not request.address or PageWriter not in request.tools:
            return request.say("archive-not-served")
        if audience is Audience.OFF:
            return request.say("archive-off", club=here.club.name)
        if member is None:
            raise Refusal("archive-members-only", club=here.club.name)
        keys = here.repos[ArchiveKeys]
        key = await keys.of(here.club.id) or await keys.make(here.club.id, new_key(), request.now)
        how = standing(await here.repos[ArchiveStands].of(member.id), audience)
    url = f"{request.address}{door_path(here.club.id, new_link(key, member.id, request.now))}"
    parts = [Part(request.words.text("archive-link", link=Link(url, url)))]
    if audience is Audience.PUBLIC:
        address = f"{request.address}/{ROOM}/{here.club.id}/{INDEX}"
        parts.append(Part(request.words.text("archive-public", address=Link(address, address))))
    parts.append(Part(request.words.text(f"archive-stand-{how}")))
    title = request.words("archive-title", club=here.club.name)
    return Reply(post=Post(title=title, parts=tuple(parts), buttons=_others(request, here, how)))


async def stand(request: Request) -> Reply:
    """Say how one stands there, or see it."""
    async with request.write() as here:
        audience, stands = ARCHIVE.of(here.club.settings), here.repos[ArchiveStands]
        chosen = await stands.of(here.asker.id) if here.asker else None
        if typed := request.get("how"):
            member = await here.member()
            for_all = audience is Audience.PUBLIC
            chosen = Stand(club_id=here.club.id, member_id=member.id, how=Standing(typed), for_all=for_all)
            await stands.set(chosen)
        how = standing(chosen, audience)
    parts = [Part(request.words.text(f"archive-stand-{how}"))]
    if audience is not Audience.PUBLIC:
        parts.append(Part(request.words.text("archive-stand-later")))
    if chosen and here.asker and request.address and audience is not Audience.OFF and how is not Standing.OUT:
        address = f"{request.address}/{ROOM}/{here.club.id}/{person_page(here.asker.id)}"
        parts.append(Part(request.words.text("archive-own-page", address=Link(address, address))))
    return Reply(post=Post(parts=tuple(parts), buttons=_others(request, here, how)))


def _others(request: Request, here: ClubContext, how: Standing) -> tuple[Button, ...]:
    """The other ways to stand there."""
    return tuple(
        Button(request.words(f"button-archive-{one}"), "paper my archive", {"how": one.value, **here.which})
        for one in Standing
        if one is not how
    )


COMMANDS = (
    Command("paper", "archive", handler=archive),
    Command(
        "paper",
        "archive",
        (Field("how", Kind.CHOICE, choices=tuple(Standing)),),
        group="my",
        handler=stand,
    ),
)
