"""Blind, then revealed: nobody reads what others wrote before it is open to them, in any of the three ways."""

import pytest

from tests.conversation.script import Conversation

PEOPLE = ("ada", "ben", "chen", "dora")
LOOKS = tuple(
    f"/paper {name}" for name in ("entries", "now", "mine", "board", "streak", "summary", "critique", "export")
)


async def picked(chat: Conversation, reveal: str) -> None:
    """A paper is picked in a club that reveals this way; ada then hands in."""
    await chat(f"""
        ada: /club settings reveal: {reveal}
          ⇒ reveal: {reveal}
        ben: /paper nominate 1706.03762
        dora: /paper vote
        (until mon 09:00)
        ada: /paper summary sentence: secret-ada
        ada: /paper critique add: secret-ada
    """)


async def readers(chat: Conversation, author: str) -> set[str]:
    """Who is shown what this author wrote, wherever they look; `#` is channel and thread."""
    found, secret, stage = set[str](), f"secret-{author}", chat.town.stage
    for who in PEOPLE:
        known, forms = len(await stage.private(who)), ""
        for look in LOOKS:
            await stage.say(who, look)
            forms += str(await stage.opened(who))
        if secret in forms + " ".join((await stage.private(who))[known:]):
            found.add(who)
    return found | ({"#"} if secret in " ".join(await chat.everything()) else set())


async def test_after_own(chat: Conversation) -> None:
    """By default others' entries open to a member with their own, and to everybody at the wrap."""
    await picked(chat, "after-own")
    assert await readers(chat, "ada") == {"ada"}
    await chat("""
        dora: /paper entries
          → Round 1: one member has handed in ada What they wrote is not open to you yet: first in your own words
        ben: /paper critique different: secret-ben
          → Your critique is in. … One other member's entry is open to you now. [Who has read it]
          ~ secret-ada
        ben presses Who has read it
          → ada – summary … secret-ada … ada – critique … secret-ada
    """)
    assert await readers(chat, "ada") == {"ada", "ben"}
    assert await readers(chat, "ben") == {"ada", "ben"}
    await chat("(until thu 18:30)")
    await chat("(until fri 17:30)\n # The discussion is open\n ~ secret")
    await chat("(until sun 19:59)\n ~ secret")
    assert await readers(chat, "ada") == {"ada", "ben"}
    await chat("""
        (2m)
          # Round 1 in short … 2 members handed in: one summary and 2 critiques. … ada: secret-ada
          ~ secret-ben
        eli chooses ben
          → ben – critique … secret-ben
        eli: /paper entries round: 1
          → ada – summary … secret-ada … ben – critique … secret-ben
    """)
    assert await readers(chat, "ada") == {"ada", "ben", "chen", "dora", "#"}


async def test_at_wrap(chat: Conversation) -> None:
    """A club can keep everything blind until the wrap, for those who have handed in as well, and says so."""
    await picked(chat, "at-wrap")
    await chat("""
        (1m)
        ben: /paper summary sentence: secret-ben
          → Your summary is in.
          ~ open to you now
        (1m)
          # Handed in so far, 2 members: ada, ben What everybody wrote opens to all at the wrap.
        ben: /paper entries
          → 2 members have handed in ada, ben What everybody wrote opens to all at the wrap.
          ~ first in your own words
    """)
    assert await readers(chat, "ada") == {"ada"}
    assert await readers(chat, "ben") == {"ben"}
    await chat("(until sun 19:59)\n ~ secret")
    await chat("""
        (2m)
          # Round 1 in short … ada: secret-ada … ben: secret-ben
    """)
    assert await readers(chat, "ada") == {*PEOPLE, "#"}


async def test_at_once(chat: Conversation) -> None:
    """A club can show each entry in the thread as it comes, kept true when it changes or goes."""
    await picked(chat, "at-once")
    assert await readers(chat, "ada") == {*PEOPLE, "#"}
    await chat("""
        ben: /paper critique different: secret-ben one
          # ben – critique … secret-ben one
        ben: /paper critique different: secret-ben two
        (1m)
          # ben – critique … secret-ben two
        ben: /paper mine
        ben presses Delete critique: Attention Is All…
        ben presses Yes, delete it
          # An entry stood here; its author has taken it back.
    """)
    assert await readers(chat, "ben") == set()


@pytest.mark.parametrize("reveal", ["after-own", "at-wrap", "at-once"])
async def test_late_entries_are_open(chat: Conversation, reveal: str) -> None:
    """After the wrap there is nothing to keep blind: a late entry is shown in the thread."""
    await picked(chat, reveal)
    await chat("""
        (until sun 20:05)
        chen: /paper summary sentence: secret-chen
          → Your summary is in, marked late.
          # chen – summary, late … secret-chen
    """)
    assert await readers(chat, "chen") == {*PEOPLE, "#"}


async def test_two_papers_open_together(chat: Conversation) -> None:
    """With two papers a round, an entry on either opens the round's entries, each with its paper."""
    await chat("""
        ada: /club rhythm papers: 2
        ben: /paper nominate 1706.03762
        chen: /paper nominate 1512.03385
        (until mon 09:00)
        ada: /paper summary paper: attention sentence: secret-ada
        ada: /paper summary paper: residual sentence: secret-ada again
        ben: /paper entries
          ~ secret
        ben: /paper critique paper: residual add: secret-ben
        ben: /paper entries
          → ada – summary, on “Attention … secret-ada … ada – summary, on “Deep Residual … secret-ada again
    """)


async def test_each_of_two_papers_has_its_buttons(chat: Conversation) -> None:
    """The card of two papers leads to the form of either."""
    await chat("""
        ada: /club rhythm papers: 2
        ben: /paper nominate 1706.03762
        chen: /paper nominate 1512.03385
        (until mon 09:00)
        ben presses Summary: Deep Residual…
          ? On “Deep Residual
        ben fills sentence: Shortcuts train.
          → Your summary is in.
        ben presses Critique: Attention Is All You…
          ? On “Attention
    """)


async def test_a_round_that_is_over_stays_open(chat: Conversation) -> None:
    """The button of an old card still shows that round's entries, to members who were not there as well."""
    await picked(chat, "after-own")
    await chat("""
        (until sun 21:00)
        chen: /paper nominate 1512.03385
        (until mon 10:00)
          # Paper of the week: Deep Residual
        eli: /paper entries round: 1
          → Round 1: one member has handed in … ada – summary … secret-ada
        eli: /paper entries round: 2
          → Round 2: nobody has handed in yet
        eli: /paper entries round: 3
          ✗ There is no paper to hand in for yet
        eli: /paper entries round: 99999999999999999999
          ✗ There is no paper
    """)


async def test_another_way_of_revealing_hides_nothing_again(chat: Conversation) -> None:
    """A club that changes its mind in the middle of a round goes by the new way from then on."""
    await picked(chat, "at-wrap")
    await chat("""
        ben: /paper summary sentence: secret-ben
        ada: /club settings reveal: after-own
        ben: /paper entries
          → ada – summary … secret-ada
        dora: /paper entries
          → What they wrote is not open to you yet
    """)


async def test_each_of_the_forgotten_counts(chat: Conversation) -> None:
    """Whoever is forgotten is nameless and still one each: while it is blind, when it is open, and in the digest."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:00)
        ben: /paper summary sentence: From ben.
        chen: /paper summary sentence: From chen.
        ben: /paper forget
        ben presses Yes, forget me
        chen: /paper forget
        chen presses Yes, forget me
        dora: /paper entries
          → Round 1: 2 members have handed in somebody, somebody What they wrote
        dora: /paper summary sentence: From dora.
        dora: /paper entries
          → Round 1: 3 members have handed in
        (until sun 20:05)
          # 3 members handed in
    """)
