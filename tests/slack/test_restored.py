"""A backup put back: what Slack shows already is not posted again."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from adapters.store.backup import back_up
from bot.outbox.repository import Outbox
from tests.slack.club import Club
from tests.store.putting_back import put_back


async def test_the_reminder_of_the_lost_hours(club: Club, sqlite_url: str, tmp_path: Path) -> None:
    """The reminder stands in the thread, the restored books do not know it: it is found, by its metadata."""
    path, file = Path(sqlite_url.removeprefix("sqlite:///")), tmp_path / "backup.db"
    async with club.process():
        await club.reading()
        thursday = datetime(2026, 6, 11, 15, 30, tzinfo=UTC)  # half an hour before the reminder in Berlin
        club.clock.to(thursday)
        await club.core.week.stay_awake(club.clock())
        await club.tick()
        back_up(path, file)
        reminder = await club.until_post("There is still time")
        club.clock.by(hours=1)
        await club.tick()
    posts = len(club.workspace.messages(club.channel))
    await club.store.close()
    club.store = await put_back(path, file, club.clock())
    async with club.process():
        club.clock.by(minutes=5)
        await club.tick()
        assert len(club.workspace.messages(club.channel)) == posts
        async with club.store.read() as repos:
            rows = await repos[Outbox].latest(1, 50)
        (row,) = [row for row in rows if "/remind/" in row.key]
        assert row.sent
        assert row.sent.message == reminder.ts
        assert club.clock() - thursday < timedelta(hours=12)
    await club.store.close()
