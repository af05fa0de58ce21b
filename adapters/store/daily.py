"""Backups that a running bot makes by itself: one a day, of which the newest are kept and some of the weeks before."""

import asyncio
from collections.abc import Collection
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

from adapters.store.backup import back_up
from adapters.store.engine_sqlite import judge_file
from bot.ports import StoreDown

DAYS, WEEKS = 7, 4
"""So many of the last days are kept, and the newest of each of so many weeks."""


class DailyBackups:
    """Copies of one SQLite database in a folder of their own, named by their day (UTC)."""

    def __init__(self, database: Path, folder: Path) -> None:
        self._database, self._folder = database, folder

    async def make(self, now: datetime) -> None:
        """Copy the database, open the copy to see that it is whole, then let go of what is too old.

        What is there of this day stays. Raises StoreDown, and then every earlier one is still there.
        """
        try:
            await asyncio.to_thread(self._make, now.date())
        except OSError as problem:
            raise StoreDown(
                f"The folder {self._folder} takes no backup ({problem.strerror or problem}); "
                "make room, or name another one in [store] backup_folder."
            ) from problem

    def _make(self, day: date) -> None:
        self._folder.mkdir(mode=0o700, exist_ok=True)
        file = self._of(day)
        if not file.exists():
            back_up(self._database, file)
            try:
                judge_file(file)
            except BaseException:
                file.unlink()
                raise
        there = self._days()
        for old in there - kept(there):
            self._of(old).unlink(missing_ok=True)

    def _of(self, day: date) -> Path:
        return self._folder / f"{self._database.name}.{day}"

    def _days(self) -> set[date]:
        """The days of which there is one; other files are none of ours."""
        days = set()
        for file in self._folder.glob(f"{self._database.name}.*"):
            with suppress(ValueError):
                day = date.fromisoformat(file.name.removeprefix(f"{self._database.name}."))
                if file == self._of(day):
                    days.add(day)
        return days


def kept(days: Collection[date]) -> set[date]:
    """Those that stay: the last seven, and the newest of each of the last four weeks (Monday to Sunday) there are."""
    newest_first = sorted(days, reverse=True)
    weeks: dict[tuple[int, int], date] = {}
    for day in newest_first:
        weeks.setdefault(day.isocalendar()[:2], day)
    return {*newest_first[:DAYS], *list(weeks.values())[:WEEKS]}
