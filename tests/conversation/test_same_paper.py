"""One paper stays one however it was proposed, and one that was retracted says so."""

from bot.club.papers.model import Paper
from bot.ports import Unreadable, Why
from tests.conversation.script import Conversation
from tests.conversation.town import Town

RINGS = Paper(
    key="doi:10.1093/rings/ab123",
    title="On Rings",
    authors=("Emmy Noether",),
    link="https://doi.org/10.1093/rings/ab123",
)
TAKEN_BACK = Paper(key="doi:10.1093/rings/ab999", title="On Wrong Rings", authors=("Ada Field",), withdrawn=True)


async def test_a_publishers_address_with_more_behind_the_doi(town: Town, chat: Conversation) -> None:
    """A DOI that leads nowhere is tried without its last path parts; then it is the paper that it always was."""
    town.library.at(RINGS.key, RINGS)
    await chat("""
        ben: /paper nominate https://press.example/10.1093/rings/ab123/6098765
          ⇒ On Rings … ben nominates: Emmy Noether
        chen: /paper nominate 10.1093/rings/ab123
          ✗ “On Rings” is proposed already, by ben
        chen: /paper nominate title: Rings link: press.example/10.1093/rings/ab123/6098765
          ✗ “Rings” is proposed already, by ben
        chen: /paper nominate title: Rings link: https://doi.org/10.1093/RINGS/AB123
          ✗ “Rings” is proposed already, by ben
    """)


async def test_by_hand_first(town: Town, chat: Conversation) -> None:
    """What was entered by hand while its registry was down is the same paper once that can be asked again."""
    town.rough = town.library.down = True
    await chat("""
        ben: /paper nominate title: On Rings link: https://press.example/10.1093/rings/ab123/6098765
          ⇒ On Rings … ben nominates this.
    """)
    town.library.down = False
    town.library.at(RINGS.key, RINGS)
    await chat("""
        chen: /paper nominate https://press.example/10.1093/rings/ab123/6098765
          ✗ “On Rings” is proposed already, by ben
    """)


async def test_by_hand_what_was_looked_up_before(town: Town, chat: Conversation) -> None:
    """A form that is filled in after a look-up goes by what that found, under the title that was typed."""
    town.library.at(RINGS.key, RINGS)
    await chat("""
        ben: /paper nominate https://press.example/10.1093/rings/ab123/6098765
          ⇒ On Rings
        ben: /paper nominations
        ben presses Take back 1
          → “On Rings” is no longer proposed.
        ben: /paper nominate title: Rings, by hand link: https://press.example/10.1093/rings/ab123/6098765
          ⇒ Rings, by hand … ben nominates: Emmy Noether
    """)


async def test_numbers_of_pubmed(town: Town, chat: Conversation) -> None:
    """PubMed's number leads to the paper, or says that it leads nowhere."""
    town.library.at("pmid:33301246", RINGS)
    await chat("""
        ben: /paper nominate PMID: 33301246
          ⇒ On Rings … ben nominates: Emmy Noether
        chen: /paper nominate pmid:99
          ✗ PubMed knows no paper 99; please check the number, or enter the paper by hand.
          !
    """)


async def test_a_retracted_paper(town: Town, chat: Conversation) -> None:
    """It is nominated with a clear warning, which stays with it: on the list, the ballot and the card of the week."""
    town.library.at(TAKEN_BACK.key, TAKEN_BACK)
    await chat("""
        ben: /paper nominate 10.1093/rings/ab999
          ⇒ On Wrong Rings … ⚠ This paper was retracted: its publisher or its authors took it back.
        ben: /paper nominations
          → On Wrong Rings … ⚠ This paper was retracted
        (until sat 09:00)
          # On Wrong Rings … ⚠ retracted
        (until mon 09:00)
          # Paper of the week: On Wrong Rings … ⚠ This paper was retracted
    """)


async def test_one_registry_that_does_not_answer_is_asked_once(town: Town, chat: Conversation) -> None:
    """Where the resolver is not reached, no shorter DOI is tried there; the page is."""
    town.library.at("doi:10.1093/rings/ab123/6098765", Unreadable(Why.SLOW))
    await chat("""
        ben: /paper nominate https://press.example/10.1093/rings/ab123/6098765
          ✗ did not answer in time
          !
    """)
    assert town.library.asked == [
        "doi:10.1093/rings/ab123/6098765",
        "https://press.example/10.1093/rings/ab123/6098765",
    ]
