"""Where a club meets to discuss: behind a link, or at a place it names in words."""

from bot.chat.command import Field
from bot.chat.post import Link, Part, Refusal
from bot.chat.typed import shown
from bot.club.clubs.model import Club
from bot.club.clubs.setting import Setting
from bot.club.papers.addresses import address_in
from bot.club.request import EMPTIED
from bot.wording import Words
from bot.wording.typed_words import is_off

_MOST = 500
"""Characters: an invitation to Teams alone has nearly three hundred."""


def link(club: Club) -> str:
    """The address behind which the club meets, also where it stands among other words; "" where there is none."""
    return address_in(MEET.of(club.settings)) or ""


def place(club: Club) -> str:
    """Where the club meets in its own words; "" where it named nothing, or nothing but a link."""
    meet = MEET.of(club.settings)
    return "" if meet == link(club) else meet


def told(texts: Words, club: Club) -> tuple[tuple[Part, ...], tuple[Link, ...]]:
    """What a post says of it, and the link it shows."""
    parts = (Part(texts.text("meet-at", place=place(club))),) if place(club) else ()
    return parts, (Link(texts("link-meet"), link(club)),) if link(club) else ()


def _parse(typed: str) -> str:
    """One link or none: of several nobody could say where the others wait."""
    if is_off(typed) or typed in EMPTIED:
        return ""
    address = address_in(typed)
    if "://" in typed and address is None:
        raise Refusal("no-such-meet", field="meet", typed=shown(typed))
    return address if address and " " not in typed else typed


MEET = Setting(
    field=Field("meet", most=_MOST),
    group="discussing",
    key="meet",
    default="",
    parse=_parse,
    load=str,
    show=lambda meet: meet or "none",
)
