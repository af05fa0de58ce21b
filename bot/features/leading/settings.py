"""Whether a club's discussions have a lead, and roles."""

from enum import StrEnum

from bot.club.clubs.setting import on_or_off, one_of


class Leading(StrEnum):
    """Whether the club's discussions have a lead."""

    AUTO = "auto"  # as soon as enough members take part (see `bot.features.leading.choosing`)
    ON = "on"
    OFF = "off"


# The sheet of who leads is a moment of its own: with it, the week is planned anew.
LEAD = one_of("lead", Leading, Leading.AUTO, replans=lambda lead: lead is not Leading.OFF, group="discussing")
ROLES = on_or_off("roles", default=False, group="discussing")
SETTINGS = (LEAD, ROLES)
