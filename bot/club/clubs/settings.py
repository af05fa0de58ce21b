"""The club's settings."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from bot.chat.command import Command, Field, Kind, Right
from bot.chat.post import Part, Post, Refusal, Reply
from bot.chat.typed import listing, number, shown, zone
from bot.club.acts.model import ActKind
from bot.club.acts.noting import note_act
from bot.club.clubs.elsewhere import tell_elsewhere
from bot.club.clubs.leading import Leading
from bot.club.clubs.model import Asks, Club, PickBy, Reveal, Search, Settings
from bot.club.clubs.repository import Clubs
from bot.club.entries.keeping import asked
from bot.club.members.meant import not_to_mention, the_member
from bot.club.members.repository import Members
from bot.club.request import ClubContext, Request
from bot.club.rounds.meant import open_rounds
from bot.club.rounds.plan import replan
from bot.wording import languages


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
        if _moves(here.club, club):
            await replan(here.repos, here.features, club, request.now, here.club)
        shown = await _settings(request, here, club)
        card = replace(shown, parts=(*shown.parts, *await _asked_before(request, here, club)))
        await tell_elsewhere(here, request.place, "settings", card)
        return Reply(post=card, private=False)


async def _asked_before(request: Request, here: ClubContext, club: Club) -> list[Part]:
    """That a round which is picked already goes on asking for what it asked, where that is something else now."""
    if club.settings.asks is here.club.settings.asks:
        return []
    return [
        Part(request.words.text(f"settings-asked-{asks}", number=round_.number))
        for round_ in await open_rounds(here)
        if (asks := asked(here.club, round_)) is not club.settings.asks
    ]


def _moves(was: Club, club: Club) -> bool:
    """Whether moments change with it: those of a vote, the sheet of who leads."""
    leads = [one.settings.lead is not Leading.OFF for one in (was, club)]
    return club.zone != was.zone or club.settings.pick_by is not was.settings.pick_by or leads[0] is not leads[1]


_READ: dict[str, tuple[str, Callable[[str], Any]]] = {
    "asks": ("asks", Asks),
    "reveal": ("reveal", Reveal),
    "pick_by": ("pick_by", PickBy),
    "carry": ("carry", lambda typed: number("carry", typed, 0, 20)),
    "patience": ("patience_hours", lambda typed: number("patience", typed, 1, 72)),
    "language": ("language", lambda typed: _language(typed)),
    "search": ("search", lambda typed: _search(typed)),
    "lead": ("lead", Leading),
    "roles": ("roles", lambda typed: typed == "on"),
}


def _with_settings(request: Request, club: Club) -> Club:
    given = {into: read(request.get(name)) for name, (into, read) in _READ.items() if request.get(name)}
    changed: Settings = replace(club.settings, **given)
    return replace(
        club,
        settings=changed,
        name=request.get("name") or club.name,
        zone=zone(request.get("zone")) if request.get("zone") else club.zone,
    )


def _language(typed: str) -> str:
    if typed.lower() in languages():
        return typed.lower()
    raise Refusal("no-such-language", field="language", typed=shown(typed), known=listing(languages()))


def _search(typed: str) -> tuple[Search, ...]:
    """Several libraries, in the order in which they are named, each once."""
    names = re.split(r"[\s,;+]+", typed.lower().strip(" ,;+"))
    if unknown := [name for name in names if name not in list(Search)]:
        raise Refusal("no-such-search", field="search", typed=shown(unknown[0]), known=listing(Search))
    return tuple(dict.fromkeys(map(Search, names)))


async def _appoint(request: Request, here: ClubContext) -> None:
    """Make a member an organizer, or an organizer a member again."""
    member = await the_member(request, here, "organizer")
    others = [
        one for one in await here.repos[Members].everybody([here.club.id]) if one.organizer and one.id != member.id
    ]
    if member.organizer and not others:
        raise Refusal("last-organizer", field="organizer", name=member.name)
    await here.repos[Members].save(replace(member, organizer=not member.organizer))
    await note_act(here, ActKind.DISMISS if member.organizer else ActKind.APPOINT, about=member)


async def _settings(request: Request, here: ClubContext, club: Club) -> Post:
    said, now = request.words, club.settings
    organizers = [one.name for one in await here.repos[Members].everybody([club.id]) if one.organizer]
    lines = (
        said("setting-asks", value=now.asks),
        said("setting-reveal", value=now.reveal),
        said("setting-pick_by", value=now.pick_by),
        said("setting-carry", count=now.carry),
        said("setting-patience", hours=now.patience_hours),
        said("setting-zone", value=club.zone),
        said("setting-language", value=now.language),
        said("setting-search", names=listing(now.search)),
        said("setting-lead", value=now.lead),
        said("setting-roles", value="on" if now.roles else "off"),
        said("setting-organizers", names=listing(organizers)),
    )
    return Post(title=said("settings-title", club=club.name), parts=(Part(("\n".join(lines),)),))


COMMANDS = (
    Command(
        "club",
        "settings",
        (
            Field("asks", Kind.CHOICE, choices=("summary", "critique", "either", "both")),
            Field("reveal", Kind.CHOICE, choices=("after-own", "at-wrap", "at-once")),
            Field("pick_by", Kind.CHOICE, choices=("vote", "queue", "random", "organizer")),
            Field("carry", most=3),
            Field("patience", most=3),
            Field("organizer", Kind.MEMBER, 80),
            Field("name", most=80),
            Field("zone", Kind.ZONE, 60),
            Field("language", most=10),
            Field("search", most=40),
            Field("lead", Kind.CHOICE, choices=("auto", "on", "off")),
            Field("roles", Kind.CHOICE, choices=("on", "off")),
        ),
        handler=settings,
        right=Right.ORGANIZER,
    ),
)
