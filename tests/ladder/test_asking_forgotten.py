"""Questions and messages whose asker, volunteer or club goes."""

import json

from tests.conversation.script import Conversation
from tests.ladder.test_asking import asked, reading

__all__ = ["asked", "reading"]


async def test_forgetting_an_asker(asked: Conversation) -> None:
    """The words go from the list, the digest and the message; the voices of others stay with the others' questions."""
    await asked("""
        chen: /paper ask Why does it need warm-up?
        (until sun 20:01)
        dora: /paper my forget
        dora presses Yes, forget me
          # 1. Why six layers? – ben · one voice 2. Why does it need warm-up? – chen · one voice
          # Who asks the people who know? … 1. Why six layers? 2. Why does it need warm-up?
    """)
    assert "images" not in " ".join(await asked.everything())
    await asked("""
        chen: /paper my forget
        chen presses Yes, forget me
        ben: /paper my forget
        ben presses Yes, forget me
          # The questions that stood here were taken back.
    """)


async def test_forgetting_the_volunteer(asked: Conversation) -> None:
    """Somebody else can volunteer; the name is gone, and nobody is reminded."""
    await asked("""
        (until sun 20:01)
        chen presses I will send it
        (1m)
        chen: /paper my forget
        chen presses Yes, forget me
          # Who asks the people who know? … [I will send it]
          ~ chen
        (8d)
          ~ A week ago
        ben presses I will send it
          → It is yours, thank you.
    """)


async def test_a_voice_goes_with_its_member(asked: Conversation) -> None:
    """While the round is read, whoever leaves and comes back has one voice and not two."""
    await asked("""
        chen: /paper my forget
        chen presses Yes, forget me
          # 2. Does it work for images? – dora · one voice
        chen chooses Does it work for images?
        (1m)
          # 2. Does it work for images? – dora · 2 voices
    """)


async def test_export(asked: Conversation) -> None:
    """Questions, voices and messages taken are in the file."""
    await asked("(until sun 20:01)\n dora presses I will send it\n dora: /paper my export\n →")
    said = asked.said("dora")
    data, _ = json.JSONDecoder().raw_decode(said[said.index("{") :])
    assert [one["text"] for one in data["questions"]] == ["Does it work for images?"]
    assert [one["question_id"] for one in data["voices"]] == [2]
    assert len(data["inquiries"]) == 1


async def test_a_closed_club_reminds_nobody(asked: Conversation) -> None:
    """What was still to be written is not, and buttons of old messages lead nowhere."""
    await asked("""
        (until sun 20:01)
        chen presses I will send it
        ada: /club close
        ada presses Yes, close the club
        (9d)
          !
          ~ A week ago
        chen presses File the answers
          ✗ There is no club in this channel
    """)
