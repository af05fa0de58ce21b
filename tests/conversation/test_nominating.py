"""Proposing papers."""

import pytest

from bot.club.papers.model import Paper
from tests.conversation.script import Conversation
from tests.conversation.town import Town

WAYS = (
    "1706.03762",
    "1706.03762v2",
    "arXiv:1706.03762",
    "arxiv: 1706.03762v7 [cs.CL]",
    "arxiv.org/abs/1706.03762",
    "https://arxiv.org/abs/1706.03762v3",
    "https://arxiv.org/pdf/1706.03762.pdf",
    "<https://arxiv.org/pdf/1706.03762v5>",
    "https://arxiv.org/html/1706.03762v7#S3",
    "https://www.arxiv.org/abs/1706.03762?context=cs",
    "https://doi.org/10.48550/arXiv.1706.03762",
    "(1706.03762).",
    "“1706.03762”,",
    "let us read https://arxiv.org/abs/1706.03762!",
)
NEW = Paper(key="arxiv:2401.00001", title="A First Draft", authors=("Kim Lee",), version=1)
GONE = Paper(
    key="arxiv:2001.00042",
    title="A short proof that P differs from NP",
    comment="This paper has been withdrawn by the author due to a crucial error in Lemma 4",
    withdrawn=True,
)


@pytest.mark.parametrize("way", WAYS)
async def test_every_way_of_writing_an_id(chat: Conversation, way: str) -> None:
    """However a paper's id is written, it is that paper: proposed once, and known when it is proposed again."""
    await chat(f"""
        ada: /paper nominate {way} pitch: the base of it all
          ⇒ Attention Is All You Need … ada nominates: Ashish Vaswani et al., 2017 … the base of it all
        ben: /paper nominate 1706.03762
          ✗ “Attention Is All You Need” is proposed already, by ada
    """)


async def test_an_id_of_the_old_style(chat: Conversation) -> None:
    """Ids from before 2007 work in every form, too."""
    await chat("""
        ada: /paper nominate https://arxiv.org/abs/quant-ph/9508027v2
          ⇒ Polynomial-Time Algorithms for Prime Factorization
        ben: /paper nominate arXiv:quant-ph/9508027
          ✗ is proposed already, by ada
    """)


async def test_words_are_searched(chat: Conversation) -> None:
    """Words bring the best five to choose from, and the pitch typed along belongs to the one chosen."""
    await chat("""
        ben: /paper nominate attention transformer pitch: for the cross words
          → Which one do you mean? 1. Attention Is All You Need – Ashish Vaswani et al., 2017 (1706.03762) … 5.
          !
        ben chooses Attention Is All You Need
          ⇒ ben nominates: Ashish Vaswani et al., 2017 … for the cross words
    """)


async def test_a_pitch_stays_with_its_own_search(chat: Conversation) -> None:
    """The pitch of a search that was left is not said about a paper of the next one."""
    await chat("""
        ben: /paper nominate attention transformer pitch: for the cross words
        ben: /paper nominate quantum
          → Which one do you mean? … Quantum Computing in the NISQ era
        ben chooses Quantum Computing in the NISQ era and beyond
          ⇒ Quantum Computing in the NISQ era and beyond
          ~ for the cross words
    """)


async def test_words_that_find_nothing(chat: Conversation) -> None:
    """A search without a result is said with the words, and what else to try."""
    await chat("""
        ben: /paper nominate zzzz qqqq
          ✗ I found nothing for “zzzz qqqq”; try other words, an arXiv id, a DOI or an address, or enter it by hand.
        ben: /paper nominate
          ✗ Tell me which paper: an arXiv id, a DOI, an address, or a few words to search
    """)


async def test_an_unknown_id(chat: Conversation) -> None:
    """An id that looks right and is nobody's is said back."""
    await chat("""
        ben: /paper nominate 2402.99999
          ✗ arXiv knows no paper 2402.99999; please check the number.
          !
    """)


async def test_a_withdrawn_paper(town: Town, chat: Conversation) -> None:
    """A withdrawn paper is refused with its comment."""
    town.library.add(GONE)
    await chat("""
        ben: /paper nominate 2001.00042
          ✗ “A short proof that P differs from NP” was withdrawn (This paper has been withdrawn by the author due to …
        ben: /paper nominations
          → Nothing is proposed yet
    """)


async def test_a_paper_the_club_has_read(chat: Conversation) -> None:
    """What was read is said so, with the round and the week."""
    await chat("""
        ada: /paper nominate 1706.03762
        (until mon 09:00)
          # Paper of the week: Attention Is All You Need
        (30d)
        ben: /paper nominate arxiv.org/pdf/1706.03762v2
          ✗ The club read “Attention Is All You Need” in round 1, the week of 9 Mar 2026; please choose another paper.
    """)


async def test_a_newer_version_replaces_the_older(town: Town, chat: Conversation) -> None:
    """The card shows the newest version the club has heard of, and never goes back to an older one."""
    town.library.add(NEW)
    await chat("""
        ada: /paper nominate 2401.00001
          ⇒ A First Draft
        ada: /paper nominations
        ada presses Take back 1
          → “A First Draft” is no longer proposed.
        (2d)
    """)
    town.library.add(Paper(key=NEW.key, title="The Final Paper", authors=("Kim Lee",), version=2))
    await chat("""
        ada: /paper nominate 2401.00001
          ⇒ The Final Paper
        (until mon 09:00)
          # Paper of the week: The Final Paper
    """)


async def test_the_library_is_down(town: Town, chat: Conversation) -> None:
    """When arXiv does not answer, one sentence says so and how to go on by hand; that way works, and is recognised."""
    town.rough = town.library.down = True
    await chat("""
        ben: /paper nominate 1706.03762 pitch: the base of it all
          ✗ The library does not answer right now; … by hand: /paper nominate title: THE TITLE link: https://…
          !
        ben: /paper nominate title: Attention Is All You Need link: https://arxiv.org/abs/1706.03762 pitch: the base
          ⇒ Attention Is All You Need … ben nominates this. … the base
    """)
    town.library.down = False
    await chat("""
        chen: /paper nominate 1706.03762
          ✗ “Attention Is All You Need” is proposed already, by ben
    """)


async def test_a_page_of_the_web(chat: Conversation) -> None:
    """Anything with a title and a link can be read; the same page is the same paper however its link is dressed."""
    await chat("""
        ben: /paper nominate https://distill.pub/2016/augmented-rnns/
          ✗ I cannot look into https://distill.pub/2016/augmented-rnns/; please give its title too
        ben: /paper nominate title: Augmented Networks link: https://distill.pub/2016/augmented-rnns/ pitch: lovely
          ⇒ Augmented Networks https://distill.pub/2016/augmented-rnns/ ben nominates this. … lovely
        chen: /paper nominate title: The same page link: http://www.distill.pub/2016/augmented-rnns#top
          ✗ “The same page” is proposed already, by ben
        chen: /paper nominate title: A talk link: javascript:alert(1)
          ✗ “javascript:alert(1)” is not a web address; it should begin with https://
        chen: /paper nominate title: A talk link: ftp://example.org/talk
          ✗ is not a web address
        (until mon 09:00)
          # Paper of the week: Augmented Networks … Nominated by ben … lovely … Page at distill.pub: https://distill.pub
        dora: /paper summary
          ? Your summary On “Augmented Networks”
        dora fills sentence: Memory helps.
          → Your summary is in. Thank you.
    """)


async def test_a_very_long_link(chat: Conversation) -> None:
    """A paper whose link is as long as a link may be can be read and handed in for, like any other."""
    link = "https://example.org/" + "deep/" * 95
    await chat(f"""
        ben: /paper nominate title: At the end of the path link: {link}
          ⇒ At the end of the path
        (until mon 09:00)
        chen: /paper critique
        chen fills add: A shorter path.
          → Your critique is in. Thank you.
        chen: /paper nominate title: Once more link: {link}
          ✗ The club is reading “Once more” right now, in round 1; please choose another paper.
        (until sun 20:05)
        chen: /paper nominate title: Once more link: {link}
          ✗ The club read “Once more” in round 1
    """)


async def test_too_many(chat: Conversation) -> None:
    """Five open nominations of one member are enough; taking one back makes room."""
    for paper in ("1706.03762", "1512.03385", "1503.02531", "1806.07366", "2106.09685"):
        await chat(f"ben: /paper nominate {paper}\n ⇒ ben nominates")
    await chat("""
        ben: /paper nominate 1810.04805
          ✗ You have 5 papers proposed already; take one back with /paper nominations first.
        chen: /paper nominate 1810.04805
          ⇒ chen nominates
        ben: /paper nominations
          → 6 papers are proposed … 1. Attention Is All You Need – ben … 6. BERT … – chen … [Take back 5]
          ~ Take back 6
        ben presses Take back 2
          → “Deep Residual Learning for Image Recognition” is no longer proposed.
        ben: /paper nominate 2005.14165
          ⇒ ben nominates
    """)


async def test_taking_back(chat: Conversation) -> None:
    """One's own nomination can be taken back, once; anybody's by an organizer; nobody else's."""
    await chat("""
        ben: /paper nominate 1706.03762
        ben: /paper nominations
        chen: /paper nominations
          → 1. Attention Is All You Need – ben
          ~ Take back
        chen: /paper withdraw nomination: 1
          ✗ Only whoever nominated a paper, or an organizer, can take it back.
        chen: /paper withdraw nomination: 99999999999999999999
          ✗ That nomination is no longer open
        ben presses Take back 1
          → “Attention Is All You Need” is no longer proposed.
        ben presses Take back 1
          ✗ That nomination is no longer open; /paper nominations lists the present ones.
        chen: /paper nominate 1706.03762
          ⇒ chen nominates
        ada: /paper withdraw nomination: 2
          → is no longer proposed.
    """)


async def test_taking_back_while_the_vote_is_open(chat: Conversation) -> None:
    """What is taken back leaves the ballot everybody sees."""
    await chat("""
        ben: /paper nominate 1706.03762
        chen: /paper nominate 1512.03385
        (until sat 09:00)
          # The ballot is open … 1. Attention Is All You Need … 2. Deep Residual Learning
        ben: /paper nominations
        ben presses Take back 1
        (1m)
          # The ballot is open … 1. Deep Residual Learning
          ~ Attention
    """)


async def test_a_club_that_does_not_vote_shows_no_ballot(chat: Conversation) -> None:
    """Where the paper is picked some other way, a nomination brings no ballot, whatever was open before."""
    await chat("""
        (until sat 10:00)
        ada: /club settings pick_by: queue
        ben: /paper nominate 1706.03762
          ⇒ ben nominates
          ~ The ballot is open
        (until mon 09:00)
          # Paper of the week: Attention Is All You Need
          ~ The vote
    """)
