"""From arXiv's and a blog's own servers to the ballot, with the real adapters in between."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from adapters.arxiv import ArxivLibrary
from adapters.web import FeedSources, Fetcher
from bot.features.suggestions.recent import EitherSource
from tests.conversation.script import Conversation
from tests.loopback.arxiv import ATTENTION, Fault, LoopbackArxiv
from tests.loopback.feeds import Item, LoopbackFeeds, Shape

MARCH = datetime(2026, 3, 2, 8, tzinfo=UTC)
SPARSE = replace(
    ATTENTION,
    id="2603.00001",
    title="Sparse Attention for Long Sequences",
    summary="Attention to few words, and a translation as good.",
    categories=("cs.LG",),
    versions=(MARCH,),
)


@pytest.fixture
async def served(
    chat: Conversation, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[Conversation, LoopbackArxiv, LoopbackFeeds]]:
    """A club that read one paper and really asks arXiv and a website, both on loopback."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    async with LoopbackArxiv() as arxiv, LoopbackFeeds() as site:
        arxiv.entries.append(SPARSE)
        library = ArxivLibrary(arxiv.api_url, every=0, timeout=5, deadline=20)
        feeds = FeedSources(Fetcher([site.host], seconds=5))
        chat.town.heard = EitherSource(library, feeds)
        await chat("""
            (restart)
            ada: /paper nominate 1706.03762
            (until mon 09:00)
            ben: /paper summary sentence: Attention is enough.
        """)
        yield chat, arxiv, site
        await library.close()
        await feeds.close()


async def test_from_arxiv_and_a_blog(served: tuple[Conversation, LoopbackArxiv, LoopbackFeeds]) -> None:
    """Both are asked once; a paper that stands in both is proposed once, and its button asks nobody again."""
    chat, arxiv, site = served
    posts = (
        Item(title="Sparse attention for long sequences", link="https://arxiv.org/abs/2603.00001", at=MARCH),
        Item(title="Attention in translation, explained", link="https://notes.example/attention", at=MARCH),
        Item(title="Our summer party", link="https://notes.example/party", at=MARCH),
    )
    address = site.put("feed.xml", Shape.RSS, *posts)
    await chat(f"""
        ada: /club follow cs.LG
        ada: /club follow {address}
        ⇒ now follows 127.0.0.1
        (until fri 21:01)
        # Sparse Attention for Long Sequences … Near “Attention Is All You Need”: …attention
        # Attention in translation, explained
        ~ party
    """)
    assert len(arxiv.log) == 1
    await chat("""
        ben presses Nominate 1
        chen presses Nominate 2
        (until sat 09:01)
        # The ballot is open … ttention in translation
    """)
    assert len(arxiv.log) == 1
    assert {asked.path for asked in site.log} == {"feed.xml"}


async def test_a_feed_that_turns_into_a_page(served: tuple[Conversation, LoopbackArxiv, LoopbackFeeds]) -> None:
    """The blog is sold, arXiv is well: what there is is proposed, and the organizers hear of the blog."""
    chat, _, site = served
    address = site.put("feed.xml", Shape.ATOM, Item(title="Attention", link="https://notes.example/a", at=MARCH))
    await chat(f"ada: /club follow {address}\n ada: /club follow cs.LG")
    site.put("feed.xml", Shape.HTML)
    await chat("""
        (until fri 21:01)
        # 1. Sparse Attention
        @ada its address leads to something that is no feed
    """)


async def test_a_page_is_no_feed(served: tuple[Conversation, LoopbackArxiv, LoopbackFeeds]) -> None:
    """Who gives the address of a page is told so at once."""
    chat, _, site = served
    await chat(f"""
        ada: /club follow {site.put("", Shape.HTML)}
        ✗ its address leads to something that is no feed
    """)


async def test_arxiv_is_ill(served: tuple[Conversation, LoopbackArxiv, LoopbackFeeds]) -> None:
    """While arXiv answers with a page for people the vote opens in time; nothing is proposed, nothing breaks."""
    chat, arxiv, _ = served
    arxiv.faults = [Fault.HTML] * 500
    await chat("""
        ada: /club follow cs.LG
        ben: /paper nominate 1512.03385
        (until sat 09:01)
        # The ballot is open
        ~ Sparse Attention
    """)
