"""What a club asks for, and when others see it."""

from enum import StrEnum

from bot.club.clubs.setting import one_of


class Asks(StrEnum):
    """What a member hands in for a round to be kept."""

    SUMMARY = "summary"
    CRITIQUE = "critique"
    EITHER = "either"
    BOTH = "both"


class Reveal(StrEnum):
    """When others' entries open."""

    AFTER_OWN = "after-own"
    AT_WRAP = "at-wrap"
    AT_ONCE = "at-once"


ASKS = one_of("asks", Asks, Asks.EITHER, group="reading")
REVEAL = one_of("reveal", Reveal, Reveal.AFTER_OWN, group="reading")
SETTINGS = (ASKS, REVEAL)
