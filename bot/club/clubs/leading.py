"""Whether a club's discussions have a lead, a setting of the club, and how a member feels about leading."""

from enum import StrEnum


class Leading(StrEnum):
    """Whether the club's discussions have a lead."""

    AUTO = "auto"  # as soon as enough members take part (see `bot.features.leading.choosing`)
    ON = "on"
    OFF = "off"


class Wish(StrEnum):
    """How a member feels about leading."""

    NEVER = "never"
    IN_TURN = "in-turn"
    GLADLY = "gladly"  # also before they have handed anything in
