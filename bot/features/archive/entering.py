"""The door: where a member's link leads, and what its button does."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from bot.club.clubs.model import Club, ClubState
from bot.club.clubs.repository import Clubs
from bot.club.members.repository import Members
from bot.features.archive.door import COOKIE, LINK, Link, link_of, new_cookie
from bot.features.archive.model import DoorPage, File, PageWriter
from bot.features.archive.repository import ArchiveKeys
from bot.features.archive.settings import ARCHIVE
from bot.features.archive.shown import Audience
from bot.site.model import Page, PageRequest
from bot.store.repositories import Repositories
from bot.wording import words

ROOM, DOOR = "archive", "door"
_BEHIND = "."


@dataclass(frozen=True, slots=True)
class _Given:
    """A link that somebody here gave away once."""

    club: Club
    key: str
    link: Link | None  # None where it is too old


def door_path(club_id: int, link: str) -> str:
    """Where a link leads, below the site's address."""
    return f"/{ROOM}/{DOOR}/{club_id}{_BEHIND}{link}"


def cookie_name(club_id: int) -> str:
    """What a club's cookie is called."""
    return f"paperclub-{club_id}"


async def door(request: PageRequest, name: str) -> Page | None:
    """What is behind a link, with a button to go in; looking at it changes nothing."""
    writer = request.tools[PageWriter]
    if asset := writer.assets().get(name):
        return Page(body=asset.body, media_type=asset.media_type)
    async with request.store.read() as repos:
        given = await _given(repos, request, name)
        if given is None:
            return None
        opens = given.link is not None and await _opens(repos, given.club, given.link)
    return _shown(writer, given.club, name if opens else "")


async def enter(request: PageRequest, name: str) -> Page | None:
    """The button was pressed: the link is used up, and the browser known from now on."""
    async with request.store.write() as repos:
        given = await _given(repos, request, name)
        if given is None:
            return None
        link, keys = given.link, repos[ArchiveKeys]
        await keys.forget_used(request.now - 2 * LINK)
        if (
            link is None
            or not await _opens(repos, given.club, link)
            or not await keys.use(given.club.id, link.name, request.now)
        ):
            return _shown(request.tools[PageWriter], given.club, "")
    cookie = new_cookie(given.key, link.member_id, request.now)
    headers = {
        "Location": f"../{given.club.id}/index.html",
        "Set-Cookie": _cookie(request.address, given.club.id, cookie),
    }
    return Page(status=303, headers=headers)


async def _given(repos: Repositories, request: PageRequest, name: str) -> _Given | None:
    """The link of this name; None of one that nobody gave away, or whose club shows no archive."""
    number, _, text = name.partition(_BEHIND)
    club = await open_club(repos, number)
    key = await repos[ArchiveKeys].of(club.id) if club else ""
    if club is None or not key:
        return None
    try:
        return _Given(club, key, link_of(key, text, request.now))
    except ValueError:
        return None


async def open_club(repos: Repositories, number: str) -> Club | None:
    """The club of this number, where it has an archive for anybody."""
    if not (number.isascii() and number.isdigit() and len(number) < 19):
        return None
    club = (await repos[Clubs].get([int(number)])).get(int(number))
    if club is None or club.state is ClubState.CLOSED or ARCHIVE.of(club.settings) is Audience.OFF:
        return None
    return club


async def lets_in(repos: Repositories, club: Club, member_id: int) -> bool:
    """Whether this is a member of the club who is there still."""
    member = (await repos[Members].get([member_id])).get(member_id)
    return member is not None and member.club_id == club.id and not member.forgotten and not member.left_at


async def _opens(repos: Repositories, club: Club, link: Link) -> bool:
    return not await repos[ArchiveKeys].used(club.id, link.name) and await lets_in(repos, club, link.member_id)


def _shown(writer: PageWriter, club: Club, opens: str) -> Page:
    texts = words(club.settings.language)
    page = DoorPage(
        title=texts("archive-door-title", club=club.name),
        language=club.settings.language,
        sentence=texts("archive-door" if opens else "archive-door-over"),
        button=texts("archive-door-button") if opens else "",
        action=opens,
    )
    written: File = writer.page(page, texts)
    return Page(body=written.body, media_type=written.media_type, status=200 if opens else 410)


def _cookie(address: str, club_id: int, value: str) -> str:
    """For this club's pages only, over TLS where the site has it, and for no script."""
    at = urlsplit(address)
    kept = [
        f"{cookie_name(club_id)}={value}",
        f"Path={at.path.rstrip('/')}/{ROOM}/{club_id}/",
        f"Max-Age={int(COOKIE.total_seconds())}",
        "HttpOnly",
        "SameSite=Lax",
        *(["Secure"] if at.scheme == "https" else []),
    ]
    return "; ".join(kept)
