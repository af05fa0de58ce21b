"""What waits and how much there is, for whoever watches the bot."""

from dataclasses import replace
from datetime import timedelta

from bot.health.vitals import Vitals
from bot.outbox.repository import Outbox
from bot.ports import Store
from tests.store.samples import NOW, club


async def test_what_waits(store: Store) -> None:
    """Posts that are due and not sent, since the first try of the oldest; what is to come does not wait yet."""
    async with store.write() as repos:
        sample = await club(repos)
        before = await repos[Vitals].at(NOW)
        await repos[Outbox].put([sample.row("a"), replace(sample.row("b"), due=NOW + timedelta(days=1))])
    async with store.read() as repos:
        vital = await repos[Vitals].at(NOW + timedelta(minutes=5))
    assert (vital.rows - before.rows, vital.row_since) == (1, NOW)
    assert (vital.clubs, vital.members) == (before.clubs, before.members)
    assert vital.clubs >= 1
    assert vital.size > 4096
