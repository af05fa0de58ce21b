"""A paper whose title is TeX is called what it says, wherever people read it, and is found by it."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from adapters.arxiv import ArxivLibrary
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from tests.conversation.script import Conversation
from tests.loopback.arxiv import ATTENTION, LoopbackArxiv

TEX = replace(
    ATTENTION,
    id="2603.00002",
    title=r"$\mathcal{O}(n\log n)$ Sorting for {S}chr\"odinger Operators",
    summary=r"We pay $5 per page and $10 per book. Then \texttt{timm} needs $\frac{a+b}{c}$ steps, \textbf{50\%} less.",
    authors=(r"{\L}ukasz Kaiser",),
)
READ = "O(n log n) Sorting for Schrödinger Operators"


@pytest.fixture
async def club(chat: Conversation, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Conversation]:
    """A club that asks an arXiv on loopback, which has such a paper."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    async with LoopbackArxiv() as arxiv:
        arxiv.entries.append(TEX)
        library = ArxivLibrary(arxiv.api_url, every=0, timeout=5, deadline=20)
        chat.town.library.behind = library
        yield chat
        await library.close()


async def test_everywhere_in_the_week(club: Conversation) -> None:
    """From the answer over ballot and vote to the card, its thread and what is asked of it; prices stay prices."""
    await club(f"""
        ben: /paper nominate 2603.00002
          ⇒ … {READ}
        chen: /paper nominate 1512.03385
        (until sat 09:00)
          # The ballot is open … {READ}
        ada: /paper vote 1
          → You approve one paper: · {READ}
        (until mon 09:00)
          # Paper of the week: {READ} … We pay $5 per page and $10 per book. Then timm needs (a+b)/c steps, 50% less.
        ada: /paper now
          → {READ}
        ada: /paper find lukasz
          → {READ}
        ada: /paper find schrodinger
          → {READ}
    """)


async def test_what_was_written_is_kept(club: Conversation) -> None:
    """The store knows how each text came."""
    await club("ben: /paper nominate 2603.00002")
    async with club.town.store.read() as repos:
        paper = await repos[Papers].keyed(1, "arxiv:2603.00002")
    assert paper
    written = dict(paper.written)
    assert (paper.title, written["title"]) == (READ, TEX.title)
    assert written["abstract"] == TEX.summary
    assert paper.authors == ("Łukasz Kaiser",)
    assert written["authors"] == r"{\L}ukasz Kaiser"


async def test_by_hand_and_corrected(club: Conversation) -> None:
    """What members type goes the same way, and the same title once more is the same paper."""
    await club(r"""
        ben: /paper nominate title: On $\alpha$-GANs by {\O}rsted
          ⇒ … On α-GANs by Ørsted
        chen: /paper nominate title: On α-GANs by Ørsted
          ✗ … On α-GANs by Ørsted
        ada: /club correct #1 title: A $\beta$-VAE for $5
          → … A β-VAE for $5
        ada: /paper find orsted
          → Nothing in this club holds
        ada: /paper find β-VAE
          → … A β-VAE for $5
    """)
    async with club.town.store.read() as repos:
        paper = (await repos[Papers].get([1]))[1]
    assert paper.original == (("title", "On α-GANs by Ørsted"),)
    assert dict(paper.written) == {
        "title": r"On $\alpha$-GANs by {\O}rsted",
        "corrected title": r"A $\beta$-VAE for $5",
    }
    await club("""
        ada: /club correct #1 original: yes
          → … On α-GANs by Ørsted
    """)


async def test_what_is_remembered_is_not_read_twice(club: Conversation) -> None:
    """The second who asks gets the same texts from the shelf; what only looks like TeX once it was read stays."""
    club.town.library.at(
        "https://example.org/x", Paper(key="web:x", title=r"\$5 and \$x\$", link="https://example.org/x")
    )
    await club("""
        ben: /paper nominate https://example.org/x
          ⇒ … $5 and $x$
        (restart)
        chen: /paper nominate https://example.org/x
          ✗ “$5 and $x$” is proposed already
    """)
