"""How a club chooses what it reads."""

from enum import StrEnum

from bot.club.clubs.setting import counted, one_of


class PickBy(StrEnum):
    """How the paper of the round is chosen."""

    VOTE = "vote"
    QUEUE = "queue"
    RANDOM = "random"
    ORGANIZER = "organizer"


PICK_BY = one_of("pick_by", PickBy, PickBy.VOTE, replans=lambda how: how, group="picking")
CARRY = counted("carry", default=3, limits=(0, 20), group="picking")
"""Further ballots a nomination that did not win stays on."""
SETTINGS = (PICK_BY, CARRY)
