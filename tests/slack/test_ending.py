"""When the bot is stopped, what Slack has handed over is still acknowledged and answered."""

import asyncio

from tests.slack.club import Club
from tests.slack.slow import LateDispatcher


async def test_a_form_under_way_is_acknowledged(club: Club) -> None:
    """An acknowledgement goes by the socket its payload came by, so that one is closed after it."""
    dispatcher = LateDispatcher()
    async with club.process(dispatcher):
        dispatcher.behind = club.core.dispatcher
        card = await club.reading()
        view = await (await club.bob.click(card, "Hand in a critique")).view()
        await club.idle()
        known = len(dispatcher.calls)
        dispatcher.open.clear()
        asked = await club.bob.submit(view, {"add": "An ablation."})
        await club.slack.until(lambda: len(dispatcher.calls) > known, "the form at the dispatcher")
        asyncio.get_running_loop().call_later(0.2, dispatcher.open.set)
    assert asked.acknowledged
    assert asked.trouble is None
    assert "Your critique is in" in club.slack.form(asked.views[-1])
    assert not club.slack.sockets.connections
