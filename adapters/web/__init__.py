"""The web: addresses that people give are fetched behind a guard, and what a page says of itself is read.

Pages and feeds are read by `workers`, processes that end where a page costs too much. DOIs are asked for at their
resolver, PubMed's numbers at their converter, words at Crossref. Nothing of a page is executed, and nothing but its
title, authors, day and a short description is kept.
"""

from adapters.web.crossref import CrossrefLibrary
from adapters.web.dois import DoiLibrary
from adapters.web.feeds import FeedSources
from adapters.web.fetching import Fetched, Fetcher
from adapters.web.files import FileDownload
from adapters.web.pages import PageLibrary
from adapters.web.pubmed import PubmedLibrary
from adapters.web.workers import SHARED, Workers

__all__ = [
    "SHARED",
    "CrossrefLibrary",
    "DoiLibrary",
    "FeedSources",
    "Fetched",
    "Fetcher",
    "FileDownload",
    "PageLibrary",
    "PubmedLibrary",
    "Workers",
]
