"""The outbox key of a round's post."""


def key(club_id: int, number: int, step: str, home_id: int) -> str:
    """The outbox key of a round's post in a home: one and no second."""
    return f"{club_id}/{number}/{step}/{home_id}"
