"""A backup put back: what Discord shows already is not posted again."""

from pathlib import Path

from adapters.store.backup import back_up
from tests.discord_platform.conftest import Starter
from tests.loopback.discord import Channel, LoopbackDiscord, Person
from tests.store.putting_back import put_back


async def test_the_reminder_of_the_lost_hours(
    start: Starter, server: LoopbackDiscord, channel: Channel, admin: Person, sqlite_url: str, tmp_path: Path
) -> None:
    """The reminder stands in the thread, the restored books do not know it: it is found, by its mark."""
    path, file = Path(sqlite_url.removeprefix("sqlite:///")), tmp_path / "backup.db"
    club = await start.club()
    await club.found(admin, channel)
    await club.pick(admin, channel)
    (thread,) = server.threads(channel)
    await club.tick(days=9, hours=8)  # Thursday, an hour before the reminder
    back_up(path, file)
    standing = len(server.messages(thread, by_bot=True))
    await club.tick(hours=2)
    assert len(server.messages(thread, by_bot=True)) == standing + 1
    await start.stop()
    await start.store.close()
    start.store = await put_back(path, file, start.time())
    club = await start.club()
    start.time.go(minutes=30)
    await club.paperclub.tick(start.time())
    assert len(server.messages(thread, by_bot=True)) == standing + 1
    async with start.store.read() as books:
        rows = await books.outbox.latest(1, 50)
    (reminder,) = [row for row in rows if "/remind/" in row.key]
    assert reminder.sent
    assert reminder.sent.thread == str(thread.id)
    await start.stop()
    await start.store.close()
