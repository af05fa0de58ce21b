"""Where a thread is, on whichever platform."""

from collections.abc import Sequence

from bot.chat.place import Place
from bot.ports import Platform


def way_to(platforms: Sequence[Platform], thread: Place) -> str:
    """An address of this thread; "" where none of these platforms has it."""
    return next((one.link(thread) for one in platforms if one.name == thread.platform), "")
