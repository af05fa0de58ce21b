"""Other ways to the paper of the week: by the queue, by lot, by an organizer."""

from bot.club.rounds.repository import Rounds
from tests.conversation.script import Conversation
from tests.conversation.town import Town

THREE = """
    ben: /paper nominate 1706.03762
    chen: /paper nominate 1512.03385
    dora: /paper nominate quant-ph/9508027
"""


async def test_the_queue(chat: Conversation) -> None:
    """In a queue the nomination that waited longest is read; there is no ballot, and a vote says why."""
    await chat(THREE)
    await chat("""
        ada: /club settings pick_by: queue
          ⇒ pick_by: queue
        (until sun 12:00)
          !
        eli: /paper vote 1
          ✗ There is no vote in this club: the nomination that waited longest is picked. An organizer can change that
        (until mon 09:00)
          # Paper of the week: Attention
          ~ approval
        (7d)
          # Paper of the week: Deep Residual
        (7d)
          # Paper of the week: Polynomial
    """)


async def test_by_lot(chat: Conversation, town: Town) -> None:
    """Lots are drawn so that the same round of the same club draws the same paper again."""
    await chat("ada: /club settings pick_by: random")
    await chat(THREE)
    await chat("(until mon 09:00)")
    first = chat.said("# 0")
    assert "Paper of the week" in first
    async with town.store.read() as repos:
        (won,) = (await repos[Rounds].get([1]))[1].paper_ids
    again = Town(town.url.replace("club.db", "again.db"))
    await again.found()
    other = Conversation(again)
    await other("""
        ada: /club start Another name zone: Europe/Berlin
        ada: /club settings pick_by: random
    """)
    await other(THREE)
    await other("(until mon 09:00)")
    async with again.store.read() as repos:
        assert (await repos[Rounds].get([1]))[1].paper_ids == (won,)
    await again.close()


async def test_an_organizer_picks(chat: Conversation) -> None:
    """Where organizers pick, they are warned while nothing is chosen, whatever is nominated; else it is skipped."""
    await chat(THREE)
    await chat("""
        ada: /club settings pick_by: organizer
        eli: /paper vote 1
          ✗ There is no vote in this club: an organizer picks.
        (until sat 09:00)
          # No paper is chosen yet, and the pick is in 2 days … An organizer chooses with /club pick
        (until mon 08:00)
          # No paper is chosen yet, and the pick is in 1 hour
        (1h)
          # Round 1 is skipped: no paper was chosen for it. Nobody's streak suffers
        ada: /club pick 2
          → “Deep Residual Learning for Image Recognition” will be the paper of the round picked Mon 16 Mar, 09:00.
          !
        (until mon 08:59)
          !
        (1m)
          # Paper of the week: Deep Residual … Nominated by chen
        chen: /paper nominations
          → 2 papers are proposed
          ~ Deep Residual
    """)


async def test_an_organizer_overrules_the_vote(chat: Conversation) -> None:
    """An organizer's choice is read whatever the vote says; the last choice counts."""
    await chat(THREE)
    await chat("""
        (until sat 09:00)
        ben: /paper vote 1
        ada: /club pick quantum
          → Which one do you mean?
        ada chooses Quantum Computing in the NISQ era and beyond
          → “Quantum Computing in the NISQ era and beyond” will be the paper
        ada: /club pick 1806.07366
          → “Neural Ordinary Differential Equations” will be the paper of the round picked Mon 9 Mar, 09:00.
        (until mon 09:00)
          # Paper of the week: Neural Ordinary … 1 approval – Attention … An organizer chose what is read this time.
          ~ Nominated by
    """)


async def test_picking_now(chat: Conversation) -> None:
    """Picked now, the card comes at once with the rest of that round's week, and the next pick stays in its rhythm."""
    await chat("""
        ada: /club pick 1806.07366 when: now
          → “Neural Ordinary Differential Equations” is the paper now; its card is on its way.
          # Paper of the week: Neural Ordinary … Reminder Thu 12 Mar, 18:00 … Hand in by Sun 15 Mar, 20:00
        ada: /club pick 1806.07366 when: now
          ✗ The club is reading “Neural Ordinary Differential Equations” right now, in round 1; please choose another
        ben: /paper now
          → Nothing is proposed for the next round yet: /paper nominate. The pick is Mon 16 Mar, 09:00.
        (until mon 09:30)
          !
        (until sun 21:00)
          # Round 1 in short
    """)


async def test_bad_picks(chat: Conversation, town: Town) -> None:
    """A pick that cannot be is refused like a nomination that cannot be."""
    await chat("""
        ada: /club pick
          ✗ Please give “The paper” as well, like this: /club pick 1512.03385
        ada: /club pick 3
          ✗ “3” is not on the ballot; it is still empty
        ada: /club pick 2402.99999
          ✗ arXiv knows no paper 2402.99999
        ada: /club pick 1706.03762 when: tomorrow
          ✗ “When it is read” cannot be “tomorrow”; it is one of next, now, replace, join.
        ada: /club pick https://example.org/page
          ✗ I cannot look into https://example.org/page
        ben: /club pick 1706.03762
          ✗ /club pick is for the club's organizers
    """)
    town.rough = town.library.down = True
    await chat("""
        ada: /club pick 1706.03762
          ✗ The library does not answer right now
        (until mon 09:00)
          ~ Paper of the week
    """)


async def test_skipping(chat: Conversation) -> None:
    """Skipping asks first, hurts nobody, keeps the nominations, and a second press does not skip another round."""
    await chat(THREE)
    await chat("""
        ada: /club skip
          → Skip the round that would be picked Mon 9 Mar, 09:00? Nobody's streak suffers
          !
        ada presses Yes, skip it
          → The round of Mon 9 Mar, 09:00 is skipped.
          # Round 1 is skipped by an organizer. Nobody's streak suffers, and the next pick is Mon 16 Mar, 09:00.
        ada presses Yes, skip it
          ✗ That round is not coming any more
          !
        ben: /paper now
          → 3 papers are proposed for the next round. The pick is Mon 16 Mar, 09:00.
        (until mon 09:00)
          !
        (7d)
          # Paper of the week: Attention
    """)


async def test_two_papers_a_round(chat: Conversation) -> None:
    """Two papers a round come on one card with one thread, and every post names both or says there is one more."""
    await chat(THREE)
    await chat("""
        ada: /club rhythm papers: 2
          ⇒ Every week, 2 papers
        (until sat 09:00)
        eli: /paper vote 2 3
        (until mon 09:00)
          # 2 papers this round … Deep Residual … Nominated by chen … Polynomial … Nominated by dora
        eli: /paper summary
          ? On “Deep Residual Learning for Image Recognition”
        eli fills sentence: Skip connections.
          → Your summary is in
        eli: /paper summary paper: polynomial
          ? On “Polynomial-Time
        eli fills sentence: Period finding.
          → Your summary is in
        eli: /paper summary paper: attention
          ✗ “attention” is not a paper of this round
        (until thu 18:00)
          # One member has handed in on “Deep Residual Learning for Image Recognition” and one more.
        (until sun 20:01)
          # Round 1 in short Deep Residual … Polynomial … One member handed in: 2 summaries
        ben chooses eli
          → eli – summary, on “Deep Residual … Skip connections. … eli – summary, on “Polynomial … Period finding.
    """)


async def test_two_papers_of_two_members(chat: Conversation) -> None:
    """Of two papers a round, nobody proposes both while somebody else's has as many approvals."""
    await chat("""
        ada: /club rhythm papers: 2
        ben: /paper nominate 1706.03762
        ben: /paper nominate 1512.03385
        chen: /paper nominate quant-ph/9508027
        (until sat 09:00)
        eli: /paper vote 1 2 3
        (until mon 09:00)
          # 2 papers this round … Attention … Nominated by ben … Polynomial … Nominated by chen
          # 1 approval – Deep Residual … It was a tie: whoever's paper was picked last time, or has a place already
    """)
