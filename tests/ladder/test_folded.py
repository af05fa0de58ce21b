"""The wrap says everything once: a post in the thread, from where each reads what they like, and one in the channel."""

from tests.conversation.script import Conversation
from tests.conversation.town import Town
from tests.measures.week import week


async def test_everybodys_entries_are_folded(chat: Conversation, town: Town) -> None:
    """Nobody's entry stands whole in the thread; whoever chooses a name reads it alone, and what goes is gone there."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:01)
        ben: /paper summary sentence: In a word. colleague: In many more words.
        chen: /paper critique add: An ablation.
        (until sun 20:01)
          # Round 1 in short … 2 members handed in: one summary and one critique. … ben: In a word.
          # Round 1 has wrapped … 2 members handed in
          ~ many more words
          ~ An ablation.
        dora chooses ben
          → ben – summary … In many more words.
          ~ An ablation.
        dora chooses chen
          → chen – critique … An ablation.
    """)
    shown = " ".join(await chat.everything())
    assert "many more words" not in shown
    channel = await town.stage.visible(town.stage.home)
    assert [sum(name in text for text in channel) for name in ("has wrapped", "in short")] == [1, 0]
    await chat("""
        eli: /paper summary sentence: Better late.
          # Round 1 in short … 3 members handed in
        dora chooses eli
          → eli – summary, late … Better late.
        ada: /club hide member: ben
        ada fills why: It names a patient.
          # Round 1 in short … One entry is hidden by the organizers.
          ~ In a word.
        chen: /paper my forget
        chen presses Yes, forget me
          # Round 1 in short … eli: Better late.
        dora: /paper entries
          → eli – summary, late … One entry is hidden by the organizers.
          ~ An ablation.
          ~ many more words
    """)


async def test_it_stays_blind_until_it_is_open(chat: Conversation) -> None:
    """A name that is guessed before the wrap opens nothing that is not open to whoever asks."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:01)
        ben: /paper summary sentence: A secret.
        dora: /paper entries of: 2
          → What they wrote is not open to you yet
          ~ A secret.
        dora: /paper entries of: after-0
          ~ A secret.
    """)


async def test_whoever_is_cut_off_is_counted(chat: Conversation) -> None:
    """Of thirty sentences eight are shown and the rest are counted; the last of the list leads on to the others."""
    people = [f"m{number:02}" for number in range(1, 31)]
    await chat("ben: /paper nominate 1706.03762\n (until mon 09:01)")
    await chat("\n".join(f"{who}: /paper summary sentence: Words of {who}." for who in people))
    await chat("""
        (until sun 20:01)
          # Round 1 in short … m08: Words of m08. … and 22 more
        eli chooses … and 6 more
          → What everybody wrote
        eli chooses m30
          → m30 – summary … Words of m30.
        eli: /paper entries
          → 30 members have handed in Choose whose you would like to read.
          ~ Words of
        eli chooses m24
          → Words of m24.
    """)


async def test_what_is_nobody_elses_business(chat: Conversation) -> None:
    """No reminder where everybody has handed in, no word of a freeze or of a proposal that nobody approved."""
    await chat("""
        ada: /paper nominate 1706.03762
        ben: /paper nominate 1512.03385
        (until sat 10:00)
        ada: /paper vote 1
        (until mon 09:01)
          ~ No approval
        ada: /paper summary sentence: One.
        (until thu 17:00)
        ben: /paper summary sentence: Two.
        (until thu 18:01)
          ~ There is still time to read
        (until fri 17:01)
          # The discussion is open
    """)


async def test_a_reminder_where_somebody_is_left(chat: Conversation) -> None:
    """Whoever is away is not waited for; one who is there and has not handed in is."""
    await chat("""
        ada: /paper nominate 1706.03762
        (until mon 09:01)
        ada: /paper summary sentence: One.
        ben: /paper my remind on
        (until thu 18:01)
          # There is still time to read
        (until sun 20:01)
        ada: /paper nominate 1512.03385
        ben: /paper my away 2026-03-17 to 2026-03-21
        (until mon 09:01)
        ada: /paper summary sentence: Two.
        (until thu 18:01)
          ~ There is still time to read
    """)


async def test_a_week_of_thirty_can_be_read() -> None:
    """What stands in public of a week is a page or two, however many hand in, and the wrap two posts of it."""
    small, large = await week(5), await week(30)
    assert [len([one for one in posts if one.begins.startswith("Round 2")]) for posts in (small, large)] == [2, 2]
    assert sum(one.lines for one in small) < 120
    assert sum(one.lines for one in large) < 170
