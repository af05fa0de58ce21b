"""Websites with feeds on 127.0.0.1: RSS 2.0 and 1.0, Atom, and everything that goes wrong with them."""

from tests.loopback.feeds.server import Asked, LoopbackFeeds, Shape
from tests.loopback.feeds.writing import Item, atom, rss, rss_1

__all__ = ["Asked", "Item", "LoopbackFeeds", "Shape", "atom", "rss", "rss_1"]
