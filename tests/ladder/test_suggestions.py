"""New papers are heard of and proposed before the vote: near what the club likes, few, never twice, in nobody's way."""

from dataclasses import replace
from datetime import date

import pytest

from bot.club.papers.model import Paper
from bot.features.suggestions.due_searches import Suggester
from bot.ports import StoreDown, Why
from tests.conversation.script import Conversation
from tests.ladder.new_papers import BIRDS, COOK, DAY, DEEP, LONG, SOIL


@pytest.fixture
async def readers(chat: Conversation) -> Conversation:
    """A club that read and wrapped one paper about attention, and is in its second week, on a Monday evening."""
    await chat("""
        ada: /paper nominate 1706.03762
        (until mon 09:00)
        ben: /paper summary sentence: Attention replaces recurrence when a sequence is translated.
        (until mon 20:00)
    """)
    return chat


async def test_the_nearest_are_proposed(readers: Conversation) -> None:
    """Half a day before the vote the papers near what was read are proposed, each with its reason; others are not."""
    readers.town.sources.put("cs.LG", BIRDS, DEEP, LONG)
    await readers("""
        ada: /club follow cs.LG
        (until fri 20:59)
        ~ New, and near what we read
        (until fri 21:01)
        # New, and near what we read … 1. Longer Attention for Translation … Ada Field, Bo Meadow, 2026
        # Near “Attention Is All You Need”: …attention
        ~ Sparrows
        (until sat 09:01)
        ~ Longer Attention
    """)


async def test_nominating_a_suggestion(readers: Conversation) -> None:
    """A button nominates a suggestion as it was proposed, without asking anybody for it again."""
    readers.town.sources.put("cs.LG", LONG)
    readers.town.library.down = True
    await readers("""
        ada: /club follow cs.LG
        (until fri 21:01)
        ben presses Nominate 1
        ⇒ Longer Attention for Translation
        ben: /paper nominations
        → 1. Longer Attention for Translation – ben
        chen presses Nominate 1
        ✗ is proposed already, by ben
        (until sat 09:01)
        # The ballot is open … Longer Attention
    """)


async def test_a_post_of_a_blog_can_be_nominated(chat: Conversation) -> None:
    """What a feed brings is no paper of arXiv; its button works all the same, also days later."""
    post = Paper(key="web:notes.example/owls", title="Owls at Noon", link="https://notes.example/owls")
    chat.town.sources.put("https://notes.example/feed", post)
    await chat("""
        ada: /club follow https://notes.example/feed
        (until fri 21:01)
        # 1. Owls at Noon
        # New in notes.example/feed
        (until sun 10:00)
        ben presses Nominate 1
        ⇒ Owls at Noon
        (until mon 09:01)
        # Paper of the week: Owls at Noon
    """)


async def test_never_twice(readers: Conversation) -> None:
    """What was proposed, nominated or read never comes again; with nothing new there is no post at all."""
    longer = replace(LONG, key="arxiv:2603.00009", title="Attention at Length")
    known = Paper(key="arxiv:1706.03762", title="Attention Is All You Need", abstract="Attention.", published=DAY)
    readers.town.sources.put("cs.LG", LONG, known, longer)
    await readers("""
        ben: /paper nominate title: Attention at Length link: https://arxiv.org/abs/2603.00009
        ada: /club follow cs.LG
        (until fri 21:01)
        # 1. Longer Attention for Translation
        ~ 1. Attention Is All
        ~ Attention at Length
        (until sat 09:01)
        (until fri 21:01)
        ~ New, and near what we read
        ~ Longer Attention for Translation … Nominate
    """)


async def test_never_more_than_asked_for(chat: Conversation) -> None:
    """Three a round to begin with; a club changes that, and 0 is none."""
    chat.town.sources.put("cs.LG", LONG, DEEP, BIRDS, COOK, SOIL)
    await chat("""
        ada: /club follow cs.LG
        (until fri 21:01)
        # 1. Longer Attention … 2. Residuals … 3. A Census
        ~ 4.
        ada: /club follow suggest: 1
        → At most one new paper is proposed a round.
        (until sat 09:01)
        (until fri 21:01)
        # 1. Fermentation of Cabbage
        ~ 2. Earthworms
        ada: /club follow suggest: 0
        → No papers are proposed
        (until sat 09:01)
        (until fri 21:01)
        ~ New, and near what we read
        ada: /club follow suggest: 11
        ✗ “Papers proposed a round” cannot be “11”; give a number from 0 to 10.
        ada: /club follow suggest: no
        ✗ “Papers proposed a round” cannot be “no”
    """)


async def test_a_new_club_hears_what_is_newest(chat: Conversation) -> None:
    """Without anything read, the newest of each source in turn; what is old is not called new."""
    chat.town.sources.put("cs.LG", LONG, DEEP, replace(COOK, published=date(2025, 6, 1)))
    chat.town.sources.put("q-bio.PE", BIRDS)
    await chat("""
        ada: /club follow cs.LG
        ada: /club follow q-bio.PE
        ada: /club follow suggest: 10
        (until fri 21:01)
        # 1. Longer Attention … New in cs.LG … 2. A Census … New in q-bio.PE … 3. Residuals
        ~ Cabbage
    """)


async def test_sources_that_are_down_hold_nothing_up(readers: Conversation) -> None:
    """While nobody answers the week goes on; once they do, still before the vote, the papers are proposed."""
    readers.town.sources.put("cs.LG", LONG)
    await readers("ada: /club follow cs.LG")
    readers.town.sources.down = True
    await readers("""
        (until fri 21:01)
        ~ New, and near what we read
        (1h)
        ~ New, and near what we read
    """)
    readers.town.sources.down = False
    await readers("""
        (1h)
        # 1. Longer Attention
    """)


async def test_sources_that_stay_down(readers: Conversation) -> None:
    """A vote opens in time without suggestions; the organizers hear of it after the second week, and once."""
    readers.town.sources.put("cs.LG", LONG)
    await readers("""
        ada: /club follow cs.LG
        ben: /paper nominate 1512.03385
    """)
    readers.town.sources.down = True
    await readers("(until fri 21:01)")
    for _ in range(23):
        await readers("(30m)\n ~ it does not answer")
    await readers("""
        (1h)
        # The ballot is open
        ~ it does not answer
    """)
    await readers("(until fri 21:01)")
    heard = []
    for _ in range(26):
        await readers("(30m)")
        heard += ["it does not answer"] * readers.said("ada").count("I get nothing from cs.LG – it does not answer")
    assert len(heard) == 1
    await readers("""
        ada: /club follow
        → 1. cs.LG – it does not answer
        ada: /club doctor
        → cs.LG – it does not answer
    """)


async def test_a_broken_feed_is_told_of_once(readers: Conversation) -> None:
    """Organizers hear at once that a feed is no feed any more, not each week; and again after it was well between."""
    await readers("ada: /club follow https://notes.example/feed")
    town = readers.town
    town.sources.spoil("https://notes.example/feed", Why.OTHER_KIND)
    for mark in ("@ada", "~"):
        await readers(f"""
            (until fri 21:01)
            {mark} I get nothing from notes.example/feed – its address leads to something that is no feed
            (until sat 09:01)
        """)
    town.sources.put("https://notes.example/feed", LONG)
    await readers("(until fri 21:01)\n # 1. Longer Attention\n (until sat 09:01)")
    town.sources.spoil("https://notes.example/feed", Why.BROKEN)
    await readers("(until sat 09:01)\n ~ I get nothing\n (until fri 22:00)\n (until sat 09:01)\n @ada I get nothing")


async def test_one_broken_source_spares_the_others(readers: Conversation) -> None:
    """What the others have is proposed as ever."""
    readers.town.sources.put("cs.LG", LONG)
    await readers("ada: /club follow https://notes.example/feed\n ada: /club follow cs.LG")
    readers.town.sources.spoil("https://notes.example/feed", Why.MISSING)
    await readers("""
        (until fri 21:01)
        # 1. Longer Attention
        @ada I get nothing from notes.example/feed
    """)


async def test_asleep_over_it(readers: Conversation) -> None:
    """Awake again before the vote, the papers are proposed late; asleep until after it, the ballot alone comes."""
    readers.town.sources.put("cs.LG", LONG)
    await readers("""
        ada: /club follow cs.LG
        ben: /paper nominate 1512.03385
        (until fri 20:00)
        (asleep 4h)
        # 1. Longer Attention
        (until sat 09:01)
        # The ballot is open
        (until mon 10:00)
        ben: /paper nominate 1412.6980
    """)
    readers.town.sources.put("cs.LG", replace(LONG, key="arxiv:2603.00010", title="Attention at Length"))
    await readers("""
        (until fri 20:00)
        (asleep 14h)
        # The ballot is open
        ~ 1. Attention at Length
        (1h)
        ~ 1. Attention at Length
    """)


async def test_killed_between_asking_and_writing(readers: Conversation, monkeypatch: pytest.MonkeyPatch) -> None:
    """The process dies when the papers are there but nothing is written; after half an hour another one goes on."""
    town = readers.town
    town.rough = True
    town.sources.put("cs.LG", LONG)
    await readers("ada: /club follow cs.LG\n (until fri 20:59)")

    async def dies(*_: object) -> bool:
        raise StoreDown("killed")

    with monkeypatch.context() as broken:
        broken.setattr(Suggester, "_end", dies)
        await readers("(2m)\n ~ New, and near what we read")
    await readers("""
        (restart)
        ~ New, and near what we read
        (31m)
        # 1. Longer Attention
        (restart)
        ~ New, and near what we read
        (1h)
        ~ New, and near what we read
    """)


async def test_moving_the_week_proposes_nothing_twice(readers: Conversation) -> None:
    """A vote that is moved after the papers were proposed brings no second list for the same round."""
    readers.town.sources.put("cs.LG", LONG)
    await readers("ada: /club follow cs.LG\n (until fri 21:01)\n # 1. Longer Attention")
    readers.town.sources.put("cs.LG", replace(LONG, key="arxiv:2603.00010", title="Attention at Length"))
    await readers("""
        ada: /club rhythm vote: sun 12:00
        (until sun 11:00)
        ~ New, and near what we read
        (until sun 12:01)
        (until sun 01:00)
        # 1. Attention at Length
    """)


async def test_a_paused_club_is_left_alone(readers: Conversation) -> None:
    """Who pauses hears of nothing until the club goes on."""
    readers.town.sources.put("cs.LG", LONG)
    await readers("""
        ada: /club follow cs.LG
        ada: /club pause
        (until sat 10:00)
        ~ New, and near what we read
        ada: /club resume
        (until fri 21:01)
        # 1. Longer Attention
    """)
    assert readers.town.sources.asked == ["cs.LG"]


async def test_reasons_never_tell_what_is_blind(chat: Conversation) -> None:
    """Words of entries that are not revealed yet bring no paper near; once the round has wrapped they do."""
    chat.town.sources.put("cs.LG", BIRDS)
    await chat("""
        ada: /paper nominate 1706.03762
        (until mon 09:00)
        ben: /paper summary sentence: It reminds me of sparrows in the cities and how they were counted.
        ada: /club follow cs.LG
        ada: /club rhythm vote: sun 06:00 wrap: sun 20:00
        (until sat 18:01)
        # New in cs.LG
        ~ Near “
    """)
    chat.town.sources.put("cs.LG", replace(BIRDS, key="arxiv:2603.00011", title="Sparrows of Two Cities, Counted"))
    await chat("""
        (until sun 20:01)
        (until sat 18:01)
        # 1. Sparrows of Two Cities
        # Near “Attention Is All You Need”: …sparrows
    """)


async def test_titles_of_strangers_are_only_text(chat: Conversation) -> None:
    """Markup, mentions and ten thousand characters in a feed's titles ping nobody and break nothing."""
    hostile = "@everyone <@1> **bold** [a](javascript:x) " + "long " * 2000
    stranger = replace(LONG, title=hostile, authors=("<!channel>",) * 3, abstract="$\\frac{" * 500)
    chat.town.sources.put("cs.LG", stranger)
    await chat("""
        ada: /club follow cs.LG
        (until fri 21:01)
        # 1. @everyone <@1> **bold** [a](javascript:x) long
        ben presses Nominate 1
        ⇒ @everyone
    """)
    assert await chat.town.stage.pings(chat.town.stage.home) == []


async def test_what_new_clubs_follow(empty: Conversation) -> None:
    """The sources of the configuration are followed by every new club, and can be stopped like others."""
    town = empty.town
    town.beginning = replace(town.beginning, sources=("q-bio.PE", "https://notes.example/feed"))
    await town.restart()
    town.sources.put("q-bio.PE", BIRDS)
    await empty("""
        ada: /club start Birders zone: Europe/Berlin
        ada: /club follow
        → 1. q-bio.PE 2. notes.example/feed
        ada presses Stop notes.example/feed
        (until fri 21:01)
        # 1. A Census of Urban Sparrows
    """)
