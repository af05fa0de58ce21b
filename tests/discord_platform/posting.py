"""What the tests of posting to Discord post, and where."""

from typing import Any

import pytest

from bot.chat.place import Place
from bot.chat.post import Part, Post
from bot.outbox.model import CannotPost, DirectClosed, NotNow
from tests.loopback.discord import Channel, Guild

CARD = Post(title="Paper of the week: Bees", opens_thread="Bees", parts=(Part(("On bees.",)),))


NOTE = Post(parts=(Part(("There is still time to read",)),))


def home(guild: Guild, channel: Channel) -> Place:
    """A channel as a home."""
    return Place("discord", str(guild.id), str(channel.id))


async def unknown(doing: Any) -> None:
    """The attempt ends, and nobody can say how."""
    with pytest.raises(Exception) as ended:
        await doing
    assert not isinstance(ended.value, NotNow | CannotPost | DirectClosed)
