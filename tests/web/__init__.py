"""The web room: guard, fetcher, page readers, over a loopback web."""
