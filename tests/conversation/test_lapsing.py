"""A nomination that stood on as many ballots as the club carries lapses, and nobody has to wonder where it went."""

from tests.conversation.script import Conversation


async def test_lapsed_nominations_are_told(chat: Conversation) -> None:
    """The card of the pick at which they lapse names them in a line, and each nominator reads of their own, once."""
    await chat("""
        ada: /club settings carry: 0
        ben: /paper nominate 1706.03762
        chen: /paper nominate 1512.03385
        dora: /paper nominate 1412.6980
        (until sat 10:00)
        ben: /paper vote 1
          → You approve one paper
        (until mon 09:00)
          # Paper of the week: Attention … 2 nominations lapsed: “Deep Residual …”, “Adam: …”
        chen: /paper nominations
          → Nothing is proposed yet. … A nomination of yours lapsed at the last pick: “Deep Residual
          ~ Adam
        ben: /paper nominations
          → Nothing is proposed yet.
          ~ lapsed
        eli: /paper nominations
          ~ lapsed
        ben: /paper nominate 1301.3781
        chen: /paper nominations
          → One paper is proposed … A nomination of yours lapsed
        chen: /paper nominate 1512.03385
        chen: /paper nominations
          → 2 papers are proposed
          ~ lapsed
        dora: /paper forget
        dora presses Yes, forget me
        (1m)
        (until sat 10:00)
        eli: /paper vote 2
        (until mon 09:00)
          # Paper of the week … One nomination lapsed: “
        dora: /paper nominations
          ~ lapsed
    """)
    cards = [text for text in await chat.everything() if "Paper of the week: Attention" in text]
    assert ["2 nominations lapsed: “Deep Residual" in text for text in cards] == [True]


async def test_what_is_carried_has_not_lapsed(chat: Conversation) -> None:
    """Until the club's `carry` is used up nothing is said; and where nobody votes nothing lapses at all."""
    await chat("""
        ada: /club settings carry: 1
        ben: /paper nominate 1706.03762
        chen: /paper nominate 1512.03385
        (until sat 10:00)
        ben: /paper vote 1
          → You approve one paper
        (until mon 09:00)
          # Paper of the week: Attention
          ~ lapsed
        dora: /paper nominate 1301.3781
        (until sat 10:00)
        ben: /paper vote 2
          → You approve one paper
        (until mon 09:00)
          # Paper of the week: Efficient … One nomination lapsed: “Deep Residual
        chen: /paper nominations
          → A nomination of yours lapsed at the last pick: “Deep Residual … /paper nominate proposes it again.
        ada: /club settings pick_by: queue carry: 0
        ben: /paper nominate 1412.6980
        chen: /paper nominate 1312.6114
        (until mon 09:00)
          # Paper of the week: Adam
          ~ lapsed
        chen: /paper nominations
          → One paper is proposed
          ~ lapsed
    """)
