"""What every platform keeps of events in a place's own calendar (`bot.ports.Platform.arrange`)."""

import contextlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.chat.place import Place
from bot.chat.post import Event, Post
from bot.outbox.model import DirectClosed
from tests.contract.stage import Stage

STARTS = datetime(2040, 1, 1, tzinfo=UTC)
BEES = Post(title="Bees", event=Event(STARTS, STARTS + timedelta(hours=1), "Room 4.12"), state="open")


class CalendarContract:
    """Its part of the contract."""

    async def test_an_event_is_no_message(self, stage: Stage) -> None:
        """It stands in the calendar, where there is one that the bot may write into; again and closed, all the same.

        Nothing of it is posted. Where there is none, that is said each time.
        """
        top = await stage.platform.post(stage.home, Post(title="Bees of the week", opens_thread="Bees"), "a")
        kept: list[Place | None] = []
        for _ in range(2):
            try:
                kept.append(await stage.platform.arrange(top, BEES))
            except DirectClosed:
                kept.append(None)
        assert kept in ([top, top], [None, None])
        for _ in range(2):
            with contextlib.suppress(DirectClosed):
                await stage.platform.arrange(top, replace(BEES, state="closed"))
        seen = [text for place in (stage.home, top) for text in await stage.visible(place)]
        assert not any("Room 4.12" in text for text in seen)
