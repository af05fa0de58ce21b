"""Databases to leave and to arrive in."""

import pytest

from tests.store.postgres import Postgres


@pytest.fixture
def postgres_url(postgres: Postgres) -> str:
    """The address of an empty PostgreSQL database."""
    return postgres.emptied()


@pytest.fixture
def apart_url(postgres: Postgres) -> str:
    """The address of one of the test's own, whose numbers it may spoil."""
    return postgres.new()
