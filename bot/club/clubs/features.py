"""What the club uses and what it does without: one card, a button for each."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.chat.command import Command, Field, Kind, Right
from bot.chat.post import Button, Part, Post, Refusal, Reply
from bot.chat.typed import listing, shown
from bot.club.clubs.repository import Clubs
from bot.club.request import ClubContext, Request
from bot.club.rounds.plan import replan
from bot.club.without import doing_without, having_offered, uses, without
from bot.hooks import Feature

_ALL = "all"


async def features(request: Request) -> Reply:
    """Show what the club can do without, or switch some of it on or off. Nothing that was written is touched."""
    async with request.write() as here:
        known = [one.name for one in here.features if one.optional]
        on, off = _meant(request, "on", known), _meant(request, "off", known)
        if both := sorted(on & off):
            raise Refusal("feature-on-and-off", field="off", feature=both[0])
        if request.get("later"):
            return request.say("feature-later")
        if on | off:
            here = await _switched(here, (without(here.club) - on) | off, off)
        told = [Part(request.words.text(f"features-{to}", names=listing(sorted(names)))) for to, names in
                (("on", on), ("off", off)) if names]  # fmt: skip
        return Reply(post=_card(request, here, told))


def _meant(request: Request, field: str, known: Sequence[str]) -> set[str]:
    """The features named in this field, in any order."""
    names = [one for one in re.split(r"[\s,;+]+", request.get(field).lower()) if one]
    if names == [_ALL]:
        return set(known)
    if unknown := [one for one in names if one not in known]:
        raise Refusal("no-such-feature", field=field, typed=shown(unknown[0]), known=listing(known))
    return set(names)


async def _switched(here: ClubContext, names: Iterable[str], off: Iterable[str]) -> ClubContext:
    """The club as it does without these from now on; whoever switched one off need not be offered it."""
    settings = having_offered(doing_without(here.club.settings, names), off)
    club = replace(here.club, settings=settings)
    await here.repos[Clubs].save(club)
    await replan(here.repos, here.features, club, here.now, here.club)
    return replace(here, club=club)


def _card(request: Request, here: ClubContext, told: Sequence[Part]) -> Post:
    optional = [one for one in here.features if one.optional]
    lines = "\n".join(_line(request, here, one) for one in optional)
    parts = (*told, Part((lines,)), Part(request.words.text("features-kept")))
    buttons = tuple(_button(request, here, one) for one in optional)
    return Post(title=request.words("features-title", club=here.club.name), parts=parts, buttons=buttons)


def _line(request: Request, here: ClubContext, feature: Feature) -> str:
    key = "feature-line-on" if uses(here.club, feature) else "feature-line-off"
    return request.words(key, feature=feature.name, what=request.words(f"feature-{feature.name}"))


def _button(request: Request, here: ClubContext, feature: Feature) -> Button:
    to = "off" if uses(here.club, feature) else "on"
    label = request.words(f"button-feature-{to}", feature=feature.name)
    return Button(label, request.command.path, {to: feature.name, **here.which})


COMMANDS = (
    Command(
        "club",
        "features",
        (Field("on", most=100), Field("off", most=100), Field("later", Kind.CHOICE, choices=("yes",), hidden=True)),
        handler=features,
        right=Right.ORGANIZER,
    ),
)
