"""How a home is called where a club has several."""

from collections.abc import Sequence

from bot.chat.place import Home, Place


def home_name(place: Place, homes: Sequence[Home]) -> str:
    """The platform; its channel, too, where the club has several homes on that platform, or none there any more."""
    there = [home for home in homes if home.place.platform == place.platform]
    if len(there) == 1 and there[0].place == place.home:
        return place.platform
    return f"{place.platform} {place.channel}"
