"""A backup put back: what Discord shows already is not posted again."""

from pathlib import Path

from adapters.store.backup import back_up
from bot.outbox.repository import Outbox
from tests.discord_platform.conftest import Starter
from tests.discord_platform.reader import seen
from tests.loopback.discord import Channel, LoopbackDiscord, Message, Person
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
    async with start.store.read() as repos:
        rows = await repos[Outbox].latest(1, 50)
    (reminder,) = [row for row in rows if "/remind/" in row.key]
    assert reminder.sent
    assert reminder.sent.thread == str(thread.id)
    await start.stop()
    await start.store.close()


async def test_what_grew_in_the_lost_hours(
    start: Starter, server: LoopbackDiscord, channel: Channel, admin: Person, ben: Person, sqlite_url: str,
    tmp_path: Path,
) -> None:  # fmt: skip
    """The list of who has handed in stands in the thread: it is found, and names whom the books know."""
    path, file = Path(sqlite_url.removeprefix("sqlite:///")), tmp_path / "backup.db"
    club = await start.club()
    await club.found(admin, channel)
    await club.pick(admin, channel)
    (thread,) = server.threads(channel)
    back_up(path, file)
    await _hand_in(channel.messages[thread.id], ben, "Lost again.")
    await club.tick(seconds=5)
    assert "Ben" in seen(await server.wait_for_message(thread, "Handed in so far"))
    await start.stop()
    await start.store.close()
    start.store = await put_back(path, file, start.time())
    club = await start.club()
    start.time.go(seconds=5)
    await _hand_in(channel.messages[thread.id], admin, "Kept.")
    await club.tick(seconds=5)
    (roll,) = [one for one in map(seen, server.messages(thread, by_bot=True)) if "Handed in so far" in one]
    assert "Handed in so far: Ann" in roll
    await admin.slash(channel, "club settings", reveal="at-once").message()
    await _hand_in(channel.messages[thread.id], ben, "Another one.")
    await club.tick(seconds=5)
    await server.wait_for_message(thread, "Another one.")
    await start.stop()
    await start.store.close()


async def _hand_in(card: Message, who: Person, sentence: str) -> None:
    form = await who.click(card, "Hand in a summary").modal()
    assert "is in" in await who.submit(form, {"sentence": sentence}).text()
