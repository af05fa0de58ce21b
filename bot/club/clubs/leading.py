"""Whether a club's discussions have a lead: a setting of the club."""

from enum import StrEnum


class Leading(StrEnum):
    """Whether the club's discussions have a lead."""

    AUTO = "auto"  # as soon as enough members take part (see `bot.features.leading.choosing`)
    ON = "on"
    OFF = "off"
