"""Whether a club's discussions have a lead, and roles."""

from enum import StrEnum

from bot.chat.command import Field, Kind
from bot.club.clubs.setting import Setting


class Leading(StrEnum):
    """Whether the club's discussions have a lead."""

    AUTO = "auto"  # as soon as enough members take part (see `bot.features.leading.choosing`)
    ON = "on"
    OFF = "off"


LEAD = Setting(
    field=Field("lead", Kind.CHOICE, choices=tuple(Leading)),
    key="lead",
    default=Leading.AUTO,
    parse=Leading,
    load=Leading,
    show=str,
    replans=lambda lead: lead is not Leading.OFF,  # the sheet of who leads is a moment of its own
)
ROLES = Setting(
    field=Field("roles", Kind.CHOICE, choices=("on", "off")),
    key="roles",
    default=False,
    parse=lambda typed: typed == "on",
    load=bool,
    show=lambda roles: "on" if roles else "off",
)
SETTINGS = (LEAD, ROLES)
