"""The rules of building: when builders are asked how it goes, and what a link to a repository looks like. Pure."""

import re
from datetime import timedelta
from urllib.parse import urlsplit

CHECKED_AFTER = timedelta(weeks=2)
"""From the claim, or from "still on it", to the check-in."""
MOST_CHECKS = 4
"""The first, and three more for whoever is still on it; then it rests."""

_BARE = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?/\S+", re.IGNORECASE)


def repository(typed: str) -> str | None:
    """The address as it is kept, or None where it is none: http or https, a host, no blanks, no password.

    It is never visited. An address without its scheme, as people copy it, is taken for https.
    """
    text = f"https://{typed}" if _BARE.fullmatch(typed) else typed
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname or "", parts.port
    except ValueError:  # brackets that are no IPv6 address, a port that is no number
        return None
    fits = parts.scheme.lower() in ("http", "https") and any(mark.isalnum() for mark in host)
    if not fits or "@" in parts.netloc or re.search(r"[\s<>\"\\]", text):
        return None
    return text
