"""A talk on YouTube has many addresses, and is one. Pure.

The shapes are those of https://developers.google.com/youtube/player_parameters and of the site's own share buttons.
"""

import re
from urllib.parse import parse_qs, urlsplit

_HOSTS = re.compile(r"(?:(?:www|m|music)\.)?youtube(?:-nocookie)?\.com")
_PATH = re.compile(r"/(?:shorts|live|embed|v)/([\w-]{11})/?")
_SHORT = re.compile(r"/([\w-]{11})/?")


def page_of_video(address: str) -> str:
    """The page on which this video is watched; "" where the address names no video of YouTube. Never raises."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return ""
    if host in ("youtu.be", "www.youtu.be"):
        found = _SHORT.fullmatch(parts.path)
    else:
        found = _PATH.fullmatch(parts.path) if _HOSTS.fullmatch(host) else None
    watched = parse_qs(parts.query).get("v", [""])[0] if _HOSTS.fullmatch(host) and parts.path == "/watch" else ""
    video = found[1] if found else watched
    return f"https://youtube.com/watch?v={video}" if video else ""
