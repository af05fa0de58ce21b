"""A club is handed over, and never left without an organizer."""

from tests.conversation.script import Conversation


async def test_handing_over(chat: Conversation) -> None:
    """Offered, agreed to, accepted by a button: the one leads the club, the other no longer, and both are told."""
    await chat("""
        ada: /club settings organizer: ben
          ✗ members join with their first nomination, vote or entry
        ben: /paper nominate 1706.03762
        ada: /club handover member: ada
          ✗ You lead the club already
        ada: /club handover member: ben
          → Hand The Margin Notes over to ben? … [Yes, ask them]
        ada presses Yes, ask them
          → I have asked ben. Nothing changes until they accept.
          @ben ada would like to hand The Margin Notes over to you … [Yes, I take over] … [No, thank you]
          !
        ben presses Yes, I take over
          → You are the organizer of The Margin Notes now.
          @ada ben leads The Margin Notes now, and you are no organizer any more.
        ben: /club settings
          → organizers: ben
        ben presses No, thank you
          ✗ Nobody offers you a club just now
        ben: /club audit
          → ben took the club over from ada … ada offered the club to ben
    """)


async def test_an_offer_declined(chat: Conversation) -> None:
    """Nothing changes, and the one who offered is told."""
    await chat("""
        ben: /paper nominate 1706.03762
        ada: /club handover member: ben
        ada presses Yes, ask them
        ben presses No, thank you
          → Then The Margin Notes stays in the hands it is in.
          @ada ben would rather not lead The Margin Notes
        ben: /club pause
          ✗ is for the club's organizers
    """)


async def test_an_offer_that_is_too_old(chat: Conversation) -> None:
    """After two weeks it is over, and says so."""
    await chat("""
        ben: /paper nominate 1706.03762
        ada: /club handover member: ben
        ada presses Yes, ask them
        (15d)
        ben presses Yes, I take over
          ✗ Nobody offers you a club just now
    """)


async def test_the_last_organizer_stays(chat: Conversation) -> None:
    """Being forgotten waits until somebody else leads the club."""
    await chat("""
        ben: /paper nominate 1706.03762
        ada: /paper my forget
          ✗ You are the only organizer of The Margin Notes; hand it over first with /club handover, or close it
        ada: /club settings organizer: ben
        ada: /paper my forget
          → will be removed for good
    """)
