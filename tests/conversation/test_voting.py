"""The approval vote and the pick it leads to."""

import pytest

from tests.conversation.script import Conversation
from tests.conversation.town import Town

THREE = """
    ben: /paper nominate 1706.03762
    chen: /paper nominate 1512.03385
    dora: /paper nominate quant-ph/9508027
"""


@pytest.fixture
async def voting(chat: Conversation) -> Conversation:
    """A club whose vote on three papers has just opened."""
    await chat(THREE)
    await chat("(until sat 09:00)")
    return chat


async def test_before_the_vote_opens(chat: Conversation) -> None:
    """A vote that is not open yet says so; the ballot opens at its time with all that is proposed."""
    await chat(THREE)
    await chat("""
        eli: /paper vote 1
          ✗ The vote is not open yet: it opens Sat 7 Mar, 09:00. Until then /paper nominate adds a paper.
        (until sat 08:59)
          !
        (1m)
          # The ballot is open … picked Mon 9 Mar, 09:00. 1. Attention … 2. Deep … 3. Polynomial … Nobody has voted yet.
        eli: /paper now
          → The vote for the next paper is open with 3 papers. … [Vote]
        eli presses Vote
          → The ballot is open
    """)


async def test_numbers_and_ids(voting: Conversation) -> None:
    """Papers are approved by their numbers on the ballot, with commas or without, or by their ids."""
    await voting("""
        eli: /paper vote 1 3
          → You approve 2 papers: · Attention Is All You Need · Polynomial-Time
        ada: /paper vote 1,2
          → You approve 2 papers: · Attention Is All You Need · Deep Residual
        ben: /paper vote arXiv:quant-ph/9508027 1706.03762v2
          → You approve 2 papers: · Polynomial-Time
        chen: /paper vote 2 2 2
          → You approve one paper: · Deep Residual Learning
        dora: /paper vote
        dora chooses Attention Is All You Need
          → You approve one paper: · Attention Is All You Need
        (1m)
          # 1. Attention … · 4 approvals 2. Deep … · 2 approvals 3. Polynomial … · 2 approvals 5 members have voted.
    """)


async def test_voting_again_replaces_the_vote(voting: Conversation) -> None:
    """A second vote takes the first one's place, and “none” takes it back."""
    await voting("""
        eli: /paper vote 1 2
        eli: /paper vote 3
          → You approve one paper: · Polynomial-Time
        (1m)
          # 1. Attention … 2. Deep … 3. Polynomial … · 1 approval One member has voted.
        eli: /paper vote None
          → You approve none of them. You can vote again until the pick.
        (1m)
          # 3. Polynomial … Nobody has voted yet.
    """)


async def test_not_on_the_ballot(voting: Conversation) -> None:
    """What is not on the ballot is said back with the numbers there are, and the earlier vote stays."""
    await voting("""
        eli: /paper vote 2
        eli: /paper vote 1 4
          ✗ “4” is not on the ballot; use numbers from 1 to 3.
        eli: /paper vote 1706.00001
          ✗ “1706.00001” is not on the ballot
        eli: /paper vote the one of ben
          ✗ “the one of ben” is not on the ballot
        eli: /paper vote 0
          ✗ “0” is not on the ballot
        eli: /paper vote -1
          ✗ “-1” is not on the ballot
        eli: /paper vote 1 none
          ✗ “none” is not on the ballot
        (1m)
          # 1. Attention … 2. Deep … · 1 approval
    """)


async def test_the_most_approved_wins(voting: Conversation) -> None:
    """The card of the week shows the tally, most approved first, and who nominated the winner."""
    await voting("""
        ada: /paper vote 3
        eli: /paper vote 2 3
        (until mon 09:00)
          # Paper of the week: Polynomial-Time … Nominated by dora … 2 approvals – Polynomial … 1 approval – Deep
    """)


async def test_a_tie_goes_to_who_waited_longest(voting: Conversation) -> None:
    """Of equally approved papers the one nominated first is read."""
    await voting("""
        ada: /paper vote 2 3
        eli: /paper vote 3 2
        (until mon 09:00)
          # Paper of the week: Deep Residual Learning
    """)


async def test_whoever_won_last_time_lets_equals_go_first(voting: Conversation) -> None:
    """Whoever's paper was just read loses a tie, and the card says so; what lost a tie was not turned down."""
    await voting("""
        ada: /club settings carry: 1
        ben: /paper nominate 1810.04805
        eli: /paper vote 1 2
        chen: /paper vote 1
        (until mon 09:00)
          # Paper of the week: Attention Is All You Need … Nominated by ben
          ~ It was a tie
        ben: /paper nominate 1503.02531
        (until sat 09:00)
          # 1. Deep Residual … 2. Polynomial … 3. BERT … 4. Distilling
        ada: /paper vote 2 3 4
        eli: /paper vote 2 3
        chen: /paper vote 1 2 3
        dora: /paper vote 1
        ben: /paper vote 1
        (until mon 09:00)
          # Paper of the week: Deep Residual … Nominated by chen … It was a tie: whoever's paper was picked last
          # lets others go first, and of those the one that had waited longest was picked.
          ~ lapsed
        ben: /paper nominations
          → 3 papers are proposed … Polynomial … BERT … Distilling
    """)


@pytest.mark.parametrize("others", [0, 1])
async def test_what_everybody_approves_is_read(voting: Conversation, others: int) -> None:
    """The most approved wins always, also where its proposer won last time and another waited longer."""
    await voting("""
        ben: /paper nominate 1810.04805
        eli: /paper vote 1
        (until mon 09:00)
          # Paper of the week: Attention Is All You Need … Nominated by ben
        (until sat 09:00)
        eli: /paper vote 3
        ada: /paper vote 3
    """)
    if others:
        await voting("chen: /paper vote 1")
    await voting("""
        (until mon 09:00)
          # Paper of the week: BERT … Nominated by ben … 2 approvals – BERT
          ~ It was a tie
    """)


async def test_near_misses_stay_and_lapse(chat: Conversation) -> None:
    """What lost by votes stays on as many further ballots as the club carries it, then lapses and may come back."""
    await chat("ada: /club settings carry: 1\n  ⇒ carry: 1")
    await chat(THREE)
    await chat("""
        (until sat 09:00)
        eli: /paper vote 1
        (until mon 09:00)
          # Paper of the week: Attention
        (until sat 09:00)
          # 1. Deep Residual … 2. Polynomial
        eli: /paper vote 1
        (until mon 09:00)
          # Paper of the week: Deep Residual … One nomination lapsed
        dora: /paper nominations
          → Nothing is proposed yet
        dora: /paper nominate quant-ph/9508027
          ⇒ dora nominates
    """)


async def test_nothing_lapses_because_it_was_passed_over(chat: Conversation) -> None:
    """Where nobody votes, where a tie is lost and where an organizer chooses, nobody has turned down what waits."""
    await chat("ada: /club settings carry: 0\n  ⇒ carry: 0")
    await chat(THREE)
    await chat("""
        (until mon 09:00)
          # Paper of the week: Attention … It was a tie: the one that had waited longest goes first.
          ~ lapsed
        ada: /club pick 1806.07366
        (until sat 09:00)
        eli: /paper vote 1
        (until mon 09:00)
          # Paper of the week: Neural Ordinary … An organizer chose
          ~ lapsed
        (until sat 09:00)
        ada: /paper vote 1 2
        (until mon 09:00)
          # Paper of the week: Deep Residual … It was a tie: the one that had waited longest goes first.
          ~ lapsed
        eli: /paper nominations
          → One paper is proposed … Polynomial
    """)


async def test_the_ballot_is_edited_now_and_then(town: Town, voting: Conversation) -> None:
    """However many vote in one moment, the ballot in the channel changes once, a few seconds later."""
    before = _edits(town)
    for who in ("ada", "ben", "chen", "dora", "eli"):
        await voting(f"{who}: /paper vote 1\n  → You approve one paper\n  !")
    await voting("""
        (1m)
          # 1. Attention … · 5 approvals … 5 members have voted.
    """)
    assert _edits(town) - before == 1


def _edits(town: Town) -> int:
    return sum(len(message.edits) for message in town.console.messages)


async def test_an_empty_ballot(chat: Conversation) -> None:
    """The club is warned two days and one hour before the pick; then the round is skipped and no streak suffers."""
    await chat("""
        ben: /paper remind on
        (until sat 09:00)
          # There is nothing to pick from yet, and the pick is in 2 days (Mon 9 Mar, 09:00). Propose a paper
        ben: /paper vote
          ✗ The ballot is still empty; /paper nominate puts a paper on it.
        ben: /paper vote 1
          ✗ “1” is not on the ballot; it is still empty
        (until mon 07:59)
          !
        (until mon 08:00)
          # There is nothing to pick from yet, and the pick is in 1 hour
        (1h)
          # Round 1 is skipped: there was nothing to pick from. Nobody's streak suffers, and the next pick is Mon 16 Mar
        ben: /paper streak why
          → Round 1: skipped by the club
        (until sat 08:00)
          !
    """)


async def test_a_late_idea_joins_the_ballot(chat: Conversation) -> None:
    """The first nomination of an empty open vote brings the ballot, later ones join it, and no more warnings come."""
    await chat("""
        (until sat 10:00)
        ben: /paper nominate 1706.03762
          # The ballot is open … 1. Attention
        chen: /paper nominate 1512.03385
        (1m)
          # The ballot is open … 1. Attention … 2. Deep
        (until mon 08:30)
          ~ nothing to pick from
        eli: /paper vote 2
        (until mon 09:00)
          # Paper of the week: Deep Residual
    """)


async def test_a_tie_is_called_a_tie(voting: Conversation) -> None:
    """The ballot that is over says what had as many approvals, as the card of the week says how it was decided."""
    await voting("""
        eli: /paper vote 1 2
        ada: /paper vote 2 1
        (until mon 09:00)
          # It was a tie: the one that had waited longest goes first.
          # “Attention Is All You Need” was picked. It was a tie: “Deep Residual … had as many approvals. 1.
    """)


async def test_a_vote_in_which_nobody_voted(voting: Conversation) -> None:
    """Once it is over, nobody is waited for any more, and what nobody approved is not held against its equals."""
    await voting("""
        (until mon 09:00)
          # This vote is over: “Attention Is All You Need” was picked. 1. Attention … Nobody voted.
          ~ had as many approvals
          ~ voted yet
    """)


async def test_who_has_voted_becomes_who_voted(voting: Conversation) -> None:
    """The ballot counts who has voted while it is open, and says afterwards how many did."""
    await voting("""
        eli: /paper vote 1
        (1m)
          # One member has voted.
        (until mon 09:00)
          # This vote is over … One member voted.
    """)


async def test_what_was_outvoted_is_no_tie(voting: Conversation) -> None:
    """One approval more is no tie."""
    await voting("""
        eli: /paper vote 1 2
        ada: /paper vote 1
        (until mon 09:00)
          # “Attention Is All You Need” was picked. 1. Attention
          ~ tie
    """)


async def test_an_organizers_choice_ties_with_nothing(voting: Conversation) -> None:
    """What an organizer picked past the vote was no equal of what had more approvals."""
    await voting("""
        eli: /paper vote 1
        ada: /club pick 2
        (until mon 09:00)
          # “Deep Residual Learning for Image Recognition” was picked. 1. Attention
          ~ It was a tie
    """)
