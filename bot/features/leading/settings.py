"""Whether a club's discussions have a lead, and roles."""

from enum import StrEnum

from bot.chat.command import Field, Kind
from bot.club.clubs.setting import Setting, one_of


class Leading(StrEnum):
    """Whether the club's discussions have a lead."""

    AUTO = "auto"  # as soon as enough members take part (see `bot.features.leading.choosing`)
    ON = "on"
    OFF = "off"


# The sheet of who leads is a moment of its own: with it, the week is planned anew.
LEAD = one_of("lead", Leading, Leading.AUTO, replans=lambda lead: lead is not Leading.OFF, group="discussing")
ROLES = Setting(
    field=Field("roles", Kind.CHOICE, choices=("on", "off")),
    group="discussing",
    key="roles",
    default=False,
    parse=lambda typed: typed == "on",
    load=bool,
    show=lambda roles: "on" if roles else "off",
)
SETTINGS = (LEAD, ROLES)
