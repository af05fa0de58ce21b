"""A backup a day, by the bot itself; when the last one was made is a mark, for the doctor to tell."""

import logging
from datetime import datetime

from bot.ports import Backups, Store, StoreDown
from bot.store.memory import Marks
from bot.store.retrying import written

log = logging.getLogger(__name__)
MARK = "backup"


async def back_up_daily(store: Store, backups: Backups, now: datetime) -> None:
    """Make today's (UTC) backup where there is none. One that fails is told of in the log and tried again later."""
    async with store.read() as repos:
        last = await repos[Marks].get(MARK)
    if last and last[1].date() >= now.date():
        return
    try:
        await backups.make(now)
    except StoreDown as down:
        log.warning("No backup was made today: %s", down)
        return
    await written(store, lambda repos: repos[Marks].set(MARK, "", now))
    log.info("Today's backup is made")
