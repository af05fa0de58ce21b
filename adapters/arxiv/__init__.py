"""arXiv: the arxiv package on one worker thread, polite to the server and honest about sick answers."""

from adapters.arxiv.library import API_URL, ArxivLibrary

__all__ = ["API_URL", "ArxivLibrary"]
