"""What a worker can read. Importing this brings all the libraries that read, before the first page is waited for."""

import feedparser  # type: ignore[import-untyped]  # noqa: F401  # ships no types; `feeds` imports it where it is needed
import trafilatura.metadata  # noqa: F401  # as `reading` does

from adapters.web.feeds import feed_of_page, read_feed
from adapters.web.pages import read_page

JOBS = {"page": read_page, "feed": read_feed, "feed-of-page": feed_of_page}
