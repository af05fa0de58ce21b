"""Each platform has its own word for the place that somebody manages, and people read theirs."""

import pytest

from bot.wording import words
from tests.conversation.script import Conversation

_GROUNDS = {"console": "room", "discord": "server", "slack": "workspace"}


async def test_a_refusal_speaks_of_the_platform_it_is_read_on(chat: Conversation) -> None:
    """Who manages it is said in the word of Discord on Discord, of Slack on Slack."""
    await chat("ben: /club pause")
    platform = chat.town.stage.home.platform
    await chat(f"ben: /club pause\n ✗ ask one of them, or whoever manages this {_GROUNDS[platform]}.")


@pytest.mark.worlds("console")  # the catalogue is read by itself
def test_no_sentence_of_the_club_names_the_place_of_one_platform() -> None:
    """What the core says for all platforms leaves the word to them."""
    texts = words("en")
    for message in ("organizers-only", "place-only", "doctor-no-organizer", "handover-sure"):
        for ground in _GROUNDS.values():
            text = texts(message, command="/club x", club="C", name="Ben", ground=texts(f"ground-{ground}"))
            assert [one for one in _GROUNDS.values() if f"this {one}" in text] == [ground]
