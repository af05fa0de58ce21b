"""Slack waits three seconds; whatever hangs, everything is acknowledged within them, by Slack's own clock."""

from bot.ports import Store
from tests.loopback.slack import Interaction
from tests.slack.club import Club, a_club
from tests.slack.conftest import an_app
from tests.slack.slow import BusyStore, HangingLibrary


def in_time(asked: Interaction) -> bool:
    """Whether Slack had its acknowledgement, and before the person was told that the app failed."""
    return asked.acknowledged and asked.trouble is None


async def test_while_the_library_hangs(sqlite_store: Store) -> None:
    """A nomination waits for arXiv; its command is acknowledged at once, and says that it takes a moment."""
    library = HangingLibrary()
    async with a_club(sqlite_store, an_app(), library) as club, club.process(patience=0.05):
        await club.founded()
        asked = await (await club.ada.command("/paper", "nominate 1706.03762", club.channel)).acked()
        await library.asked.wait()
        assert "One moment" in club.ada.read(await asked.answer())
        other = await club.bob.command("/paper", "help", club.channel)
        assert "/paper vote" in club.bob.read(await other.answer()), "others are not kept waiting"
        library.release.set()
        await club.idle()
        assert "knows no paper" in asked.seen()


async def test_while_the_store_is_busy(sqlite_store: Store) -> None:
    """Command, button, menu, submit and shortcut are all acknowledged though nothing can be read or written."""
    store = BusyStore(sqlite_store)
    async with a_club(store, an_app()) as club, club.process(patience=0.05):
        card = await club.reading()
        view = await (await club.bob.click(card, "Hand in a critique")).view()
        mine = await club.bob.say(club.channel, "my take")
        await club.idle()
        store.free.clear()
        everything = [
            await club.ada.command("/paper", "now", club.channel),
            await club.ada.command("/club", "audit", club.channel),
            await club.bob.submit(view, {"add": "x"}),
            await club.ada.click(card, "Who has read it"),
            await club.bob.message_shortcut(mine, "keep-paper-summary"),
        ]
        for asked in everything:
            await asked.acked()
        store.free.set()
        await club.idle()
        assert all(in_time(asked) for asked in everything)
        assert "Your critique is in" in club.slack.form(everything[2].views[-1])


async def test_while_slack_itself_hangs(club: Club) -> None:
    """A profile that Slack does not give in time is done without."""
    async with club.process():
        await club.founded()
        club.platform._people._known.clear()
        club.slack.faults.order("users.info", "hang", times=None)
        asked = await (await club.bob.command("/paper", "help", club.channel)).acked()
        assert "/paper vote" in club.bob.read(await asked.answer())
        club.slack.faults.cancel()
        await club.idle()
