"""A backup put back, as `paperclub restore --force` does, for a test that has its own clock."""

from datetime import datetime
from pathlib import Path

from adapters.store import open_store
from adapters.store.restore import Restoring
from bot.ports import Store
from bot.store.restored import note_restored


async def put_back(database: Path, backup: Path, now: datetime) -> Store:
    """Restore, and open what was restored."""
    with Restoring(database, backup, now, force=True) as restoring:
        copied = restoring.copy()
        await copied.open()
        await note_restored(copied, now)
        await copied.close()
        restoring.put_in_place()
    store = open_store(f"sqlite:///{database}")
    await store.open()
    return store
