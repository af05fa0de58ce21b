"""Asking people who know: questions, voices for them, the message at the wrap, and the answers."""

import pytest

from tests.conversation.script import Conversation

PINGING = "Does @everyone, <!channel>, <@U012> or mail@example.org get the same loss at https://example.org/@ada?"


@pytest.fixture
async def reading(chat: Conversation) -> Conversation:
    """A club that has just begun to read a paper."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:00)
    """)
    return chat


@pytest.fixture
async def asked(reading: Conversation) -> Conversation:
    """Two questions: chen stands behind dora's."""
    await reading("""
        ben: /paper ask Why six layers?
        (1m)
        dora: /paper ask Does it work for images?
        (1m)
        chen chooses Does it work for images?
        (1m)
    """)
    return reading


async def test_questions_stand_in_one_list(reading: Conversation) -> None:
    """Each question joins the list in the thread with its own voice; others stand behind it, and take that back."""
    await reading("""
        ben: /paper ask Why six layers?
          → Your question is on the list in the thread.
          # Questions about “Attention Is All You Need” … 1. Why six layers? – ben · one voice … [Ask a question]
        chen chooses Why six layers?
          → You stand behind one question: · Why six layers?
        (1m)
          # 1. Why six layers? – ben · 2 voices
        dora presses Ask a question
          ? Your question On “Attention Is All You Need”
        dora fills text: Does it work\\nfor images?
          → Your question is on the list
        (1m)
          # 1. Why six layers? – ben · 2 voices 2. Does it work for images? – dora · one voice
        chen chooses Does it work for images?
        (1m)
          # 1. Why six layers? – ben · one voice 2. Does it work for images? – dora · 2 voices
        chen chooses
          → You stand behind none of them.
        (1m)
          # 2. Does it work for images? – dora · one voice
        chen: /paper now
          → 2 questions for people who know are open: /paper ask.
    """)


async def test_one_voice_each(asked: Conversation) -> None:
    """Choosing twice, asking what is asked already, and one's own question count once; the menu outlives a restart."""
    await asked("""
        (restart)
        chen chooses Does it work for images?
        chen: /paper ask  does it work  for IMAGES
          → This has been asked already; your voice counts for it now.
        ben chooses Does it work for images?
          → You stand behind 2 questions: · Why six layers? · Does it work for images?
        dora chooses
          → You stand behind one question: · Does it work for images?
        (1m)
          # 1. Why six layers? – ben · one voice 2. Does it work for images? – dora · 3 voices
    """)


async def test_five_open_questions_each(reading: Conversation) -> None:
    """A sixth is refused with its words kept; one that is taken back makes room."""
    for number in range(1, 6):
        await reading(f"ben: /paper ask question {number}\n → is on the list")
    await reading("""
        ben: /paper ask one too many
          ✗ You have 5 open questions in this round already
        (1m)
        ben: /paper ask
          → 5. question 5 … [Take back 5]
        ben presses Take back 2
          → Take back “question 2”?
        ben presses Yes, take it back
          → Your question is taken back.
        (1m)
          # 1. question 1 … 4. question 5
        ben presses Ask a question
        ben fills text: one too many
          → is on the list
        chen: /paper ask and one of mine
          → is on the list
    """)


async def test_a_refused_question_is_kept(reading: Conversation) -> None:
    """The form opens with the words in it; and again, where it was refused in the form."""
    for number in range(1, 6):
        await reading(f"ben: /paper ask question {number}")
    await reading("""
        ben: /paper ask one too many
          ✗ You have 5 open questions
        ben presses Open it again, filled in
          ? text: one too many
        ben fills text: one too many, in the form
          ✗ You have 5 open questions
        ben presses Open it again, filled in
          ? text: one too many, in the form
    """)


async def test_the_best_become_one_message(asked: Conversation) -> None:
    """At the wrap somebody volunteers, gets the message alone, and files what comes back."""
    await asked("""
        (until sun 20:01)
          # Round 1 in short … Asked of people who know Does it work for images? · 2 voices Why six layers? · one voice
          # Who asks the people who know? … 1. Why six layers? 2. Does it work for images? … [I will send it]
        chen presses I will send it
          → It is yours, thank you. … Dear Ashish Vaswani and co-authors, we are The Margin Notes … 1. Why six layers?
          → 2. Does it work for images? … Thank you for your work and your time. The Margin Notes The paper: http
          ~ dora
          ~ ben
        (1m)
          # chen sends it. The answers will stand here in the thread. … [File the answers]
        ben presses Show the message
          ✗ chen sends this one already
        ben presses File the answers
          ✗ Only who sends the message files its answers
        (restart)
        chen presses File the answers
          ? File the answers On “Attention Is All You Need”
        chen fills answers: 1. We had eight GPUs.\\n2. Yes. | by: Ashish
          → The answers are filed
          # Answers about “Attention Is All You Need” … Why six layers? … Answered by Ashish … We had eight GPUs. … chen
        (1m)
          # The answers are in this thread.
          # All questions about “Attention Is All You Need” are answered. [Ask a question]
        dora: /paper ask
          → All questions … are answered. What was asked … Answered by Ashish … 2. Yes.
        (10d)
          ~ A week ago
    """)


async def test_what_is_answered_needs_no_voice(asked: Conversation) -> None:
    """Asking it again says where it was answered, and what; it gets no voice, and the list stays as it is."""
    await asked("""
        (until sun 20:01)
        chen presses I will send it
        chen presses File the answers
        chen fills answers: We had eight GPUs. | by: Ashish
        (1m)
        eli: /paper ask why six layers
          → This was asked and answered in round 1, the week of 9 Mar 2026: What was asked 1. Why six layers?
          → Answered by Ashish … We had eight GPUs.
          ~ voice
        (1m)
          !
        eli presses Ask a question
        eli fills text: Why six layers?
          → This was asked and answered in round 1
        eli: /paper ask
          → All questions about “Attention Is All You Need” are answered.
    """)


async def test_nothing_asked_nothing_posted(reading: Conversation) -> None:
    """A round without questions wraps without a word about them."""
    await reading("""
        ben: /paper ask
          → Nobody has asked anything about “Attention Is All You Need” yet.
        (until sun 20:01)
          # Round 1 in short
          ~ people who know
    """)


async def test_only_five_and_the_best(reading: Conversation) -> None:
    """Most voices first, then the oldest; the sixth stays behind."""
    for number in range(1, 6):
        await reading(f"ben: /paper ask question {number}")
    await reading("""
        chen: /paper ask the best one
        (1m)
        ada chooses the best one
        (until sun 20:01)
          # Who asks the people who know? … 1. question 1 … 4. question 4 5. the best one … [I will send it]
    """)


async def test_stepping_back_and_a_reminder(asked: Conversation) -> None:
    """Who steps back is not reminded; who took it is reminded once, a week later, also if the bot slept then."""
    await asked("""
        (until sun 20:01)
        chen presses I will send it
        (1m)
        chen presses I step back
          → Thank you all the same
        (1m)
          # Who asks the people who know? … [I will send it]
        (1d)
        dora presses I will send it
          → It is yours, thank you.
        (6d)
          ~ A week ago
        (asleep 2d)
          @dora A week ago you took the questions about “Attention Is All You Need” … [File the answers]
        (restart)
        (3d)
          ~ A week ago
        dora presses File the answers
        dora fills answers: They are on it.
          → The answers are filed
    """)


async def test_a_silent_volunteer_is_followed_by_another(asked: Conversation) -> None:
    """After two weeks without answers somebody else may take over."""
    await asked("""
        (until sun 20:01)
        chen presses I will send it
        (13d)
        ben presses Show the message
          ✗ chen sends this one already
        (2d)
        ben presses Show the message
          → It is yours, thank you.
        chen presses File the answers
          ✗ Only who sends the message
    """)


async def test_the_message_pings_nobody(reading: Conversation) -> None:
    """Whatever somebody asks, what is pasted elsewhere notifies nobody, with nothing invisible in it."""
    await reading(f"""
        ben: /paper ask {PINGING}
        (until sun 20:01)
        chen presses I will send it
          → Does (at)everyone, < !channel>, < (at)U012> or mail(at)example.org get the same
          → https://example.org/%40ada?
    """)
    assert await reading.town.stage.pings(reading.town.stage.home) == []


async def test_a_late_question(asked: Conversation) -> None:
    """After the wrap a question joins the message nobody has taken; once it is taken, it begins another."""
    await asked("""
        (until sun 20:01)
        ada: /paper ask What about audio?
        (1m)
          # Who asks the people who know? … 3. What about audio?
        chen presses I will send it
        ada: /paper ask And video?
          # Who asks the people who know? … 1. And video? … [I will send it]
        dora: /paper ask
          → 1. Why six layers? … 4. And video?
        (10d)
        ada: /paper ask Years later? paper: attention
          → is on the list
        ada: /paper ask What? paper: something else
          ✗ The club has not read “something else”
    """)


async def test_taken_back_before_it_is_sent(asked: Conversation) -> None:
    """A question in a message nobody has taken can be taken back, and the message follows; later it cannot."""
    await asked("""
        (until sun 20:01)
        ben: /paper ask
        ben presses Take back 1
        ben presses Yes, take it back
          → Your question is taken back.
        (1m)
          # Who asks the people who know? … 1. Does it work for images?
        chen presses I will send it
        dora: /paper ask
          ~ Take back
    """)


@pytest.mark.worlds("console")  # where everything can be typed
async def test_stale_buttons(asked: Conversation) -> None:
    """What a button once meant and does not any more is refused in a sentence, and changes nothing."""
    await asked("""
        (until sun 20:01)
        chen: /paper carry inquiry: 1 back: yes
          ✗ Only who sends the message files its answers
        chen presses I will send it
        dora: /paper unask number: 2
          ✗ This question is on its way to people who know
        ben: /paper unask number: 2
          ✗ This question is not on the list any more
        ben: /paper voice questions: 99
          ✗ This question is not on the list any more
        ben: /paper carry inquiry: 99
          ✗ There is no such message in this club
        chen: /paper answers inquiry: 1 answers: Yes.
          → The answers are filed
        chen: /paper answers inquiry: 1 answers: Yes, and no. by: Ashish
          → The answers are filed
        (1m)
          # Answered by Ashish … Yes, and no.
        ben: /paper carry inquiry: 1
          ✗ The answers to this are filed already
        eve: /paper ask Another one?
        eve: /paper my forget sure: yes
        ben: /paper carry inquiry: 2
          ✗ All questions of this message were taken back
    """)


async def test_many_questions_in_one_list(reading: Conversation) -> None:
    """The menu holds 25; the rest is counted, and the list stays one that can be shown."""
    for who in range(6):
        for number in range(5):
            await reading.town.stage.say(f"reader-{who}", f"/paper ask {who}{number} {'why ' * 100}")
    await reading("""
        (1m)
          # 1. 00 why … 25. 44 why … – reader-4 · one voice 5 more questions have fewer voices.
        reader-0: /paper ask
          → Questions about “Attention
    """)
