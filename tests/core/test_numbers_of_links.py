"""What is remembered of a link follows when its club is given other numbers."""

from bot.club.numbers import Numbers
from bot.features import FEATURES


def test_every_number_of_a_link_follows() -> None:
    """Those of the club's own nouns, and those each feature says are numbers: by name, by place, or bare."""
    numbers = Numbers(FEATURES, lambda noun, number: number + {"question": 1000, "round": 200, "nomination": 30}[noun])
    link = {
        "votes": [[1, 2, "2026-11-02"]],
        "given": [[1, 2]],
        "voices": [[5, "2026-11-02"]],
        "spoken": [5, 6],
        "asking": [{"round": 1, "at": "2026-11-02", "both": True}],
        "goal": [1, 30],
    }
    assert numbers.link(link, str) == {
        "votes": [[201, 32, "2026-11-02"]],
        "given": [[201, 32]],
        "voices": [[1005, "2026-11-02"]],
        "spoken": [1005, 1006],
        "asking": [{"round": 201, "at": "2026-11-02", "both": True}],
        "goal": [1, 30],
    }
