"""How a member feels about leading: said along with `/paper away`."""

from enum import StrEnum


class Wish(StrEnum):
    """How a member feels about leading."""

    NEVER = "never"
    IN_TURN = "in-turn"
    GLADLY = "gladly"  # also before they have handed anything in
