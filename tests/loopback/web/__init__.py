"""Websites, the DOI resolver and Crossref's search on 127.0.0.1, with the tricks of hostile ones on demand."""

from tests.loopback.web.server import LoopbackWeb, Seen
from tests.loopback.web.sites import Page, Trick

__all__ = ["LoopbackWeb", "Page", "Seen", "Trick"]
