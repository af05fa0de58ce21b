"""The club's settings."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot.chat.command import Command, Field, Kind, Right
from bot.chat.post import Part, Post, Refusal, Reply
from bot.chat.typed import listing
from bot.club.acts.model import ActKind
from bot.club.acts.noting import note_act
from bot.club.clubs.elsewhere import tell_elsewhere
from bot.club.clubs.language import LANGUAGE
from bot.club.clubs.meeting import MEET
from bot.club.clubs.model import Club
from bot.club.clubs.repository import Clubs
from bot.club.clubs.setting import Setting
from bot.club.clubs.zone import zone_named
from bot.club.entries.keeping import asked
from bot.club.entries.settings import ASKS
from bot.club.members.meant import not_to_mention, the_member
from bot.club.members.repository import Members
from bot.club.refresh import refresh
from bot.club.request import ClubContext, Request
from bot.club.rounds.meant import open_rounds
from bot.club.rounds.plan import replan
from bot.declared import settings_of
from bot.wording import Words


async def settings(request: Request) -> Reply:
    """Show the club's settings, or change some."""
    async with request.write() as here:
        if not request.values:
            card = await _settings(request, here, here.club)
            return Reply(post=replace(card, select=await not_to_mention(request, here, "organizer")))
        club = _with_settings(request, here.club)
        if request.get("organizer"):
            await _appoint(request, here)
        await here.repos[Clubs].save(club)
        moved = _moves(here.club, club, settings_of(here.features))
        if moved:
            await replan(here.repos, here.features, club, request.now, here.club)
        if moved or MEET.of(club.settings) != MEET.of(here.club.settings):
            await refresh(replace(here, club=club), [round_.id for round_ in await open_rounds(here)])
        shown = await _settings(request, here, club)
        card = replace(shown, parts=(*shown.parts, *await _asked_before(request, here, club)))
        await tell_elsewhere(here, request.place, "settings", card)
        return Reply(post=card, private=False)


async def _asked_before(request: Request, here: ClubContext, club: Club) -> list[Part]:
    """That a round which is picked already goes on asking for what it asked, where that is something else now."""
    if ASKS.of(club.settings) is ASKS.of(here.club.settings):
        return []
    return [
        Part(request.words.text(f"settings-asked-{asks}", number=round_.number))
        for round_ in await open_rounds(here)
        if (asks := asked(here.club, round_)) is not ASKS.of(club.settings)
    ]


def _moves(was: Club, club: Club, declared: Sequence[Setting[Any]]) -> bool:
    """Whether moments change with it."""
    return club.zone != was.zone or any(one.moves(was.settings, club.settings) for one in declared)


def _with_settings(request: Request, club: Club) -> Club:
    changed = club.settings
    for one in settings_of(request.features):
        if typed := request.get(one.field.name):
            changed = one.put(changed, one.parse(typed))
    return replace(
        club,
        settings=changed,
        name=request.get("name") or club.name,
        zone=zone_named(request, request.get("zone")) if request.get("zone") else club.zone,
    )


async def _appoint(request: Request, here: ClubContext) -> None:
    """Make a member an organizer, or an organizer a member again."""
    member = await the_member(request, here, "organizer")
    others = [
        one for one in await here.repos[Members].everybody([here.club.id]) if one.organizes and one.id != member.id
    ]
    if member.organizer and not others:
        raise Refusal("last-organizer", field="organizer", name=member.name)
    await here.repos[Members].save(replace(member, organizer=not member.organizer))
    await note_act(here, ActKind.DISMISS if member.organizer else ActKind.APPOINT, about=member)


async def _settings(request: Request, here: ClubContext, club: Club) -> Post:
    organizers = [one.name for one in await here.repos[Members].everybody([club.id]) if one.organizes]
    parts = _grouped(request.words, club, organizers, settings_of(here.features))
    how = Part(request.words.text("settings-how", example=request.words(f"{request.command.key}.example")))
    return Post(title=request.words("settings-title", club=club.name), parts=(*parts, how))


def _grouped(texts: Words, club: Club, organizers: Sequence[str], declared: Sequence[Setting[Any]]) -> list[Part]:
    """A sentence for each setting, and how it is called, with what belongs together."""
    grouped: dict[str, list[str]] = {name: [] for name in _GROUPS}
    for one in declared:
        line = texts(f"setting-{one.field.name}", value=one.show(one.of(club.settings)))
        grouped.setdefault(one.group, []).append(line)
    grouped["club"] += [
        texts("setting-zone", value=club.zone),
        texts("setting-organizers", count=len(organizers), names=listing(organizers)),
    ]
    groups = {name: lines for name, lines in grouped.items() if lines}
    return [Part(("\n".join(lines),), label=texts(f"settings-group-{name}")) for name, lines in groups.items()]


_GROUPS = ("picking", "reading", "discussing", "club", "more")
"""In this order; of others, those that features name themselves come behind."""
SETTINGS = (LANGUAGE, MEET)
COMMANDS = (
    Command(
        "club",
        "settings",
        (
            Field("organizer", Kind.MEMBER, 80),
            Field("name", most=80),
            Field("zone", Kind.ZONE, 60),
        ),
        handler=settings,
        settings=True,
        right=Right.ORGANIZER,
    ),
)
