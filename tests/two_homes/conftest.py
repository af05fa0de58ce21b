"""Two towns with nothing in them yet."""

import pytest

from bot.ports import Store
from tests.conversation.conftest import declared
from tests.two_homes.towns import Towns

__all__ = ["declared", "towns"]


@pytest.fixture
def towns(sqlite_store: Store) -> Towns:
    """Two platforms and one bot."""
    return Towns(sqlite_store)
