"""Any good reading: DOIs, pages, talks and videos are proposed like papers of arXiv; the rest is entered by hand."""

from collections.abc import AsyncIterator
from datetime import date

import pytest

from adapters.web import DoiLibrary, Fetcher, PageLibrary
from bot.club.papers.model import Paper
from bot.club.papers.routing import RoutedLibrary
from bot.ports import Unreadable, Why
from tests.conversation.script import Conversation
from tests.conversation.town import Town
from tests.loopback.web import LoopbackWeb, Page, Trick
from tests.loopback.web.resolver import Registered

RINGS = Paper(
    key="doi:10.1145/3292500.3330701",
    title="Optuna: A Next-generation Hyperparameter Optimization Framework",
    authors=("Takuya Akiba", "Shotaro Sano", "Toshihiko Yanase", "Takeru Ohta"),
    published=date(2019, 7, 25),
    link="https://doi.org/10.1145/3292500.3330701",
)
BLOG = Paper(
    key="web:lilianweng.github.io/posts/2023-06-23-agent",
    title="LLM Powered Autonomous Agents",
    authors=("Lilian Weng",),
    abstract="Building agents with a language model as its core controller is a cool concept.",
    published=date(2023, 6, 23),
    link="https://lilianweng.github.io/posts/2023-06-23-agent/",
)
TALK = Paper(
    key="web:youtube.com/watch?v=kCc8FmEb1nY",
    title="Let's build GPT: from scratch",
    published=date(2023, 1, 17),
    link="https://www.youtube.com/watch?v=kCc8FmEb1nY",
)
BARE = Paper(key="web:example.org/slides", title="Slides", link="https://example.org/slides")

WAYS = (
    "10.1145/3292500.3330701",
    "doi:10.1145/3292500.3330701",
    "DOI: 10.1145/3292500.3330701.",
    "https://doi.org/10.1145/3292500.3330701",
    "<http://dx.doi.org/10.1145/3292500.3330701>",
    "https://dl.acm.org/doi/10.1145/3292500.3330701",
    "https://dl.acm.org/doi/pdf/10.1145/3292500.3330701?download=true",
    "let us read https://dl.acm.org/doi/abs/10.1145/3292500.3330701!",
)


@pytest.mark.parametrize("way", WAYS)
async def test_every_way_of_writing_a_doi(town: Town, chat: Conversation, way: str) -> None:
    """However a DOI is written, it is that paper: proposed once, and known when it is proposed again."""
    town.library.add(RINGS)
    await chat(f"""
        ada: /paper nominate {way} pitch: we all tune by hand
          ⇒ Optuna: A Next-generation … ada nominates: Takuya Akiba et al., 2019 … we all tune by hand
        ben: /paper nominate 10.1145/3292500.3330701
          ✗ Optuna: A Next-generation Hyperparameter Optimization Framework” is proposed already, by ada
    """)


async def test_a_page_a_talk_and_a_bare_page_through_the_week(town: Town, chat: Conversation) -> None:
    """What has authors shows them, what has none says so, and the link says where it leads; they are voted on alike."""
    town.library.at("https://lilianweng.github.io/posts/2023-06-23-agent/", BLOG)
    town.library.at("https://youtu.be/kCc8FmEb1nY", TALK)
    town.library.at("https://example.org/slides", BARE)
    await chat("""
        ada: /paper nominate https://lilianweng.github.io/posts/2023-06-23-agent/ pitch: agents
          ⇒ LLM Powered Autonomous Agents … ada nominates: Lilian Weng, 2023 … agents
        ben: /paper nominate see https://youtu.be/kCc8FmEb1nY, it is great
          ⇒ Let's build GPT: from scratch … ben nominates: authors not named, 2023
        chen: /paper nominate example.org/slides
          ⇒ Slides … chen nominates this.
        (until sat 09:00)
          # 1. LLM Powered Autonomous Agents – Lilian Weng, 2023 … 2. Let's build GPT: from scratch – authors not named
          # 3. Slides
        ada: /paper vote 2
        (until mon 09:00)
          # Paper of the week: Let's build GPT: from scratch … authors not named, 2023 … Nominated by ben
          # Page at youtube.com
        dora: /paper summary
          ? Your summary On “Let's build GPT: from scratch”
    """)


async def test_a_page_of_arxiv_under_another_roof(town: Town, chat: Conversation) -> None:
    """A page about a paper of arXiv is that paper."""
    known = await town.library.find("arxiv:1706.03762")
    assert known
    town.library.at("https://papers.example.org/attention", known)
    await chat("""
        ada: /paper nominate https://papers.example.org/attention
          ⇒ Attention Is All You Need … ada nominates: Ashish Vaswani et al., 2017
        ben: /paper nominate 1706.03762
          ✗ is proposed already, by ada
    """)


@pytest.mark.parametrize(
    ("why", "sentence"),
    [
        (Why.ADDRESS, "“https://example.org/x” is not an address I can follow"),
        (Why.PRIVATE, "https://example.org/x leads into a private network or to an unusual port, where I do not go"),
        (Why.UNREACHABLE, "Nobody answers at https://example.org/x"),
        (Why.SLOW, "https://example.org/x did not answer in time"),
        (Why.LARGE, "https://example.org/x is too large to read"),
        (Why.REDIRECTS, "https://example.org/x sends me on and on without an end"),
        (Why.MISSING, "There is nothing at https://example.org/x"),
        (Why.CLOSED, "https://example.org/x does not let me in"),
        (Why.BROKEN, "https://example.org/x sent something I cannot read"),
        (Why.OTHER_KIND, "https://example.org/x is a file I cannot read, such as a PDF"),
        (Why.NO_TITLE, "The page at https://example.org/x does not say what it is called"),
    ],
)
async def test_what_cannot_be_read_is_entered_by_hand(town: Town, chat: Conversation, why: Why, sentence: str) -> None:
    """The refusal says why in one sentence; its button opens a form with the link and the pitch in it."""
    town.library.at("https://example.org/x", Unreadable(why))
    await chat(f"""
        ben: /paper nominate <https://example.org/x> pitch: for the proofs
          ✗ {sentence}; please enter it by hand, with the button or as /paper nominate title: THE TITLE link: https://…
          !
        ben presses Enter it by hand
          ? By hand I could not look this up … link: https://example.org/x … pitch: for the proofs
        ben fills title: On Rings | authors: Emmy Noether, Ada Lovelace
          ⇒ On Rings … ben nominates: Emmy Noether, Ada Lovelace … for the proofs
        chen: /paper nominate title: Rings again link: https://www.example.org/x/
          ✗ is proposed already, by ben
    """)


async def test_long_words_find_their_way_into_the_form(town: Town, chat: Conversation) -> None:
    """A link and a pitch as long as they may be are in the form that the button opens."""
    link, pitch = "https://example.org/" + "deep/" * 95, "why " * 74 + "not"
    town.library.at(link, Unreadable(Why.CLOSED))
    await chat(f"""
        ben: /paper nominate {link} pitch: {pitch}
          ✗ https://example.org/deep/deep/…… does not let me in
        ben presses Enter it by hand
          ? By hand … link: {link} … pitch: {pitch}
        ben fills title: At the end of the path
          ⇒ At the end of the path … ben nominates this. … {pitch}
    """)


async def test_every_reason_has_its_sentence() -> None:
    """None of them is told as another."""
    cases = test_what_cannot_be_read_is_entered_by_hand.pytestmark[0].args[1]  # type: ignore[attr-defined] # pytest's own
    assert {why for why, _ in cases} == set(Why)


async def test_a_doi_that_leads_nowhere(chat: Conversation) -> None:
    """It is said with the DOI, and the form keeps its address."""
    await chat("""
        ben: /paper nominate doi:10.5555/Nobody.Knows pitch: rumours
          ✗ The DOI 10.5555/nobody.knows leads nowhere; please check it, or enter the paper by hand.
          !
        ben presses Enter it by hand
          ? By hand … link: https://doi.org/10.5555/nobody.knows … pitch: rumours
        ben fills title: Rumours
          ⇒ Rumours … ben nominates this. … rumours
        chen: /paper nominate title: The same link: https://doi.org/10.5555/nobody.knows
          ✗ “The same” is proposed already, by ben
    """)


@pytest.mark.worlds("console", "discord")  # Slack keeps the form itself open: the next test
async def test_a_form_that_is_refused_keeps_what_was_typed(chat: Conversation) -> None:
    """After a link that is none, the form opens again, filled in."""
    await chat("""
        ben: /paper nominate https://example.org/x
          ✗ I cannot look into https://example.org/x
        ben presses Enter it by hand
        ben fills title: On Rings | link: javascript:alert(1) | pitch: for the proofs
          ✗ “javascript:alert(1)” is not a web address; it should begin with https://
          !
        ben presses Open it again, filled in
          ? By hand … title: On Rings … link: javascript:alert(1) … pitch: for the proofs
        ben fills title: On Rings | link: https://example.org/x | pitch: for the proofs
          ⇒ On Rings … ben nominates this. … for the proofs
    """)


@pytest.mark.worlds("slack")
async def test_a_form_that_is_refused_stays_open(chat: Conversation) -> None:
    """After a link that is none, the form says so at the field and can be sent once more."""
    await chat("""
        ben: /paper nominate https://example.org/x
          ✗ I cannot look into https://example.org/x
        ben presses Enter it by hand
        ben fills title: On Rings | link: javascript:alert(1) | pitch: for the proofs
          ✗ “javascript:alert(1)” is not a web address; it should begin with https://
          !
        ben fills title: On Rings | link: https://example.org/x | pitch: for the proofs
          ⇒ On Rings … ben nominates this. … for the proofs
    """)


async def test_the_library_is_down(town: Town, chat: Conversation) -> None:
    """arXiv being ill, too, leaves the way by hand, with all that was typed."""
    town.rough = town.library.down = True
    await chat("""
        ben: /paper nominate 1706.03762 pitch: the base
          ✗ The library does not answer right now; … or enter the paper by hand
        ben presses Enter it by hand
          ? By hand … link: 1706.03762 … pitch: the base
        ben fills title: Attention Is All You Need | link: 1706.03762
          ⇒ Attention Is All You Need … ben nominates this.
    """)


async def test_an_organizer_picks_a_page(town: Town, chat: Conversation) -> None:
    """`/club pick` takes DOIs and addresses, too, and has the same way on."""
    town.library.add(RINGS)
    town.library.at("https://example.org/x", Unreadable(Why.OTHER_KIND))
    await chat("""
        ada: /club pick https://example.org/x
          ✗ https://example.org/x is a file I cannot read, such as a PDF; please enter it by hand, with the button
        ada presses Enter it by hand
          ? By hand … link: https://example.org/x
        ada: /club pick https://doi.org/10.1145/3292500.3330701
          → “Optuna: A Next-generation Hyperparameter Optimization Framework” will be the paper of the round
        (until mon 09:00)
          # Paper of the week: Optuna … Takuya Akiba et al., 2019 … Page at doi.org
    """)


async def test_where_words_are_searched_is_the_clubs(chat: Conversation) -> None:
    """A club of another field chooses where its words are searched, in the order it likes."""
    await chat("""
        ada: /club settings
          → search: arxiv
        ada: /club settings search: Crossref, arxiv
          ⇒ search: crossref, arxiv
        ada: /club settings search: pubmed
          ✗ I cannot search in “pubmed”; I know arxiv, crossref.
        ada: /club settings
          → search: crossref, arxiv
    """)


@pytest.fixture
async def net(town: Town) -> AsyncIterator[LoopbackWeb]:
    """The real adapters, over a web on loopback."""
    async with LoopbackWeb() as made:
        here = [f"{made.host}:{made.port}"]
        pages = PageLibrary(Fetcher(here, seconds=1, largest=200_000))
        dois = DoiLibrary(Fetcher(here, seconds=1), PageLibrary(Fetcher(here, seconds=1)), made.doi_url)
        town.library.behind = RoutedLibrary({"doi": dois}, pages)
        yield made
        await dois.close()
        await pages.close()


async def test_hostile_sites(net: LoopbackWeb, chat: Conversation) -> None:
    """Circles, private addresses, gigabytes, drips, wrong types, scripts and silence each get their sentence."""
    net.pages |= {
        "/circle": Page(trick=Trick.CIRCLE),
        "/inside": Page(status=302, headers={"Location": "http://169.254.169.254/latest/meta-data/"}),
        "/endless": Page(trick=Trick.ENDLESS),
        "/bomb": Page(trick=Trick.BOMB),
        "/drip": Page(trick=Trick.DRIP),
        "/pdf": Page(b"%PDF-1.7", "application/pdf"),
        "/untitled": Page(b"<body><p>Nothing to see.</p></body>"),
        "/empty": Page(b""),
        "/wall": Page(b"<title>Just a moment...</title>", status=403),
    }
    sentences = {
        "circle": "sends me on and on without an end",
        "inside": "leads into a private network",
        "endless": "does not say what it is called",
        "bomb": "does not say what it is called",
        "drip": "did not answer in time",
        "pdf": "is a file I cannot read, such as a PDF",
        "untitled": "does not say what it is called",
        "empty": "does not say what it is called",
        "wall": "does not let me in",
        "nothing": "There is nothing at",
    }
    for path, sentence in sentences.items():
        await chat(f"ben: /paper nominate {net.url}/{path} pitch: no\n ✗ …{sentence}\n !")
    await chat("ben: /paper nominations\n → Nothing is proposed yet")


async def test_a_title_with_a_script_in_it(net: LoopbackWeb, chat: Conversation) -> None:
    """Titles are plain words, however they were written, and what would ping pings nobody."""
    net.pages["/a"] = Page(
        b"<title>Rings &lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; <b>Fields</b> @everyone</title>"
        b"<meta name=author content='Emmy &lt;i&gt;Noether&lt;/i&gt;'>"
    )
    await chat(f"""
        ben: /paper nominate {net.url}/a
          ⇒ Rings & Fields @everyone … ben nominates: Emmy Noether
          ~ alert
    """)
    assert await chat.town.stage.pings(chat.town.stage.home) == []


async def test_a_doi_over_the_wire(net: LoopbackWeb, chat: Conversation) -> None:
    """Metadata by content negotiation; where there is none, the page behind it; a page's own DOI leads there, too."""
    net.dois["10.1038/s41586-021-03819-2"] = Registered(
        {
            "DOI": "10.1038/s41586-021-03819-2",
            "title": "Highly accurate protein structure prediction with <i>AlphaFold</i>",
            "author": [{"given": "John", "family": "Jumper"}, {"given": "Richard", "family": "Evans"}],
            "issued": {"date-parts": [[2021, 7, 15]]},
            "abstract": "<jats:title>Abstract</jats:title><jats:p>Proteins are essential to life.</jats:p>",
        }
    )
    net.dois["10.23915/distill.00001"] = Registered(page="/distill")
    net.pages["/distill"] = Page(b"<meta name=citation_title content='Augmented RNNs'><title>x</title>")
    net.pages["/nature"] = Page(
        b"<meta name=citation_title content='AlphaFold, says Nature'>"
        b"<meta name=citation_doi content='10.1038/S41586-021-03819-2'>"
    )
    await chat(f"""
        ben: /paper nominate {net.url}/nature
          ⇒ Highly accurate protein structure prediction with AlphaFold
          ⇒ ben nominates: John Jumper, Richard Evans, 2021
        chen: /paper nominate 10.1038/s41586-021-03819-2
          ✗ is proposed already, by ben
        chen: /paper nominate doi:10.23915/distill.00001
          ⇒ Augmented RNNs … chen nominates this.
        dora: /paper nominate 10.9999/nobody
          ✗ The DOI 10.9999/nobody leads nowhere
        (until mon 09:00)
          # Highly accurate protein structure prediction with AlphaFold … Proteins are essential to life.
          ~ jats
    """)


async def test_one_member_cannot_have_the_whole_web_fetched(town: Town, chat: Conversation) -> None:
    """Thirty look-ups an hour are enough for one; what the club or the bot knows does not count, nor do others'."""
    town.library.at("https://example.org/slides", BARE)
    town.library.at("https://example.org/rings", RINGS)
    await chat("""
        ada: /paper nominate https://example.org/slides
          ⇒ Slides … ada nominates this.
        (25h)
    """)
    for number in range(30):
        town.library.at(f"https://example.org/{number}", Unreadable(Why.MISSING))
        await chat(
            f"ben: /paper nominate https://example.org/{number}\n ✗ There is nothing at https://example.org/{number}"
        )
    asked = len(town.library.asked)
    await chat("""
        ben: /paper nominate https://example.org/rings pitch: for the proofs
          ✗ I have looked up 30 papers for you within an hour; please try again in 60 minutes, or enter it by hand
          !
        ben: /paper connect paper: Slides to: https://example.org/rings kind: builds-on
          ✗ I have looked up 30 papers for you within an hour
        ben: /paper my read 45m paper: https://example.org/rings
          → Noted: 45 minutes on “https://example.org/rings”.
    """)
    assert len(town.library.asked) == asked
    await chat("""
        ben: /paper nominate https://example.org/slides
          ✗ “Slides” is proposed already, by ada
        ada: /paper nominate https://example.org/rings
          ⇒ Optuna
        ben: /paper nominate https://example.org/rings
          ✗ is proposed already, by ada
        (59m)
        ben: /paper nominate https://example.org/30
          ✗ please try again in a minute, or enter it by hand
        (1m)
        ben: /paper nominate 1706.03762
          ⇒ Attention Is All You Need
    """)
