"""Building a small version: the claim, the check-ins, the result, and the digest that tells of it."""

import json

import pytest

from tests.conversation.script import Conversation


@pytest.fixture
async def reading(chat: Conversation) -> Conversation:
    """A club that has just begun to read a paper."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:00)
    """)
    return chat


@pytest.fixture
async def building(reading: Conversation) -> Conversation:
    """Chen builds something since Tuesday."""
    await reading("""
        (until tue 12:00)
        chen: /paper build what: attention in 40 lines repo: https://example.org/tiny
          → It is yours: attention in 40 lines. I ask you how it goes 24 Mar 2026; have fun.
          # chen builds a small version: attention in 40 lines … repository
    """)
    return reading


async def test_claiming(building: Conversation) -> None:
    """A claim is told of in the thread; claiming again changes it, and several members may each build."""
    await building("""
        chen: /paper build repo: example.org/tiny/attention
          → Your build is changed: attention in 40 lines.
        chen: /paper build what: attention in 30 lines
          → Your build is changed: attention in 30 lines.
        (1m)
          # chen builds a small version: attention in 30 lines … repository
        dora: /paper build
          → What the club builds … Others' … chen builds attention in 30 lines – “Attention Is All You Need”, since
        dora presses I build something
          ? What do you build? On “Attention Is All You Need”
        dora fills what: the position encoding
          → It is yours: the position encoding.
          # dora builds a small version: the position encoding
        dora: /paper build
          → Yours … dora builds the position encoding … Others' … chen builds … [It works: … [Let go: …
        chen: /paper build paper: attention
          → Built after “Attention Is All You Need” … Yours … Others'
    """)


@pytest.mark.parametrize("link", ["tiny", "ftp://example.org/x", "javascript:alert(1)", "https://", "http://a@b/c"])
async def test_what_is_no_link(reading: Conversation, link: str) -> None:
    """It is refused with its words kept; nothing is claimed."""
    await reading(f"""
        chen: /paper build what: attention repo: {link}
          ✗ “{link}” is no link to a repository; give one like https://example.org/tiny
        chen presses Open it again, filled in
          ? What do you build? … what: attention
        chen fills repo: https://example.org/tiny
          → It is yours: attention.
    """)


@pytest.mark.worlds("console", "discord")  # on Slack a refused form simply stays open
async def test_a_refused_form_is_kept(reading: Conversation) -> None:
    """What was written opens again."""
    await reading("""
        chen: /paper build
        chen presses I build something
        chen fills what: attention, again | repo: tiny
          ✗ is no link to a repository
        chen presses Open it again, filled in
          ? attention, again
        chen fills repo: https://example.org/tiny
          → It is yours: attention, again.
    """)


async def test_what_is_missing(chat: Conversation) -> None:
    """A link alone is no claim; before anything was read there is nothing to build after."""
    await chat("""
        chen: /paper build what: something
          ✗ The club has not read anything yet; /paper now says when the first paper is picked.
        ben: /paper nominate 1706.03762
        (until mon 09:00)
        chen: /paper build repo: https://example.org/tiny
          ✗ Please say what you build
        chen: /paper build what: x paper: another paper
          ✗ The club has not read “another paper”
    """)


async def test_a_check_in_two_weeks_later(building: Conversation) -> None:
    """Exactly then, once, to the builder alone, whatever happens to the bot meanwhile."""
    await building("""
        (restart)
        (13d)
        (23h)
          ~ Two weeks ago
        (59m)
          ~ Two weeks ago
        (2m)
          @chen Two weeks ago you wanted to build “attention in 40 lines” after “Attention … [It works] … [Let it go]
        (restart)
        (3d)
          ~ Two weeks ago
    """)


async def test_a_downtime_over_the_check_in(building: Conversation) -> None:
    """It comes late, once, and says so."""
    await building("""
        (13d)
        (asleep 2d)
          @chen Two weeks ago you wanted to build … due
        (restart)
        (1d)
          ~ Two weeks ago
    """)


async def test_it_works(building: Conversation) -> None:
    """The result is posted in the thread, kept with the paper, and in the next digest, once."""
    await building("""
        (14d)
          @chen Two weeks ago
        (restart)
        chen presses It works
          ? What came of it On “Attention Is All You Need” … https://example.org/tiny
        chen fills result: It runs on a laptop. | learned: Scaling matters. | repo: https://example.org/tiny
          → Your result is with the paper, in the thread and in the next digest.
          # Built: attention in 40 lines chen built a small version … It runs on a laptop. … Scaling matters.
        (1m)
          # chen built this: attention in 40 lines
        dora: /paper build paper: attention
          → chen built attention in 40 lines … It runs on a laptop. … What was learned … Scaling matters.
        chen: /paper build what: more
          ✗ Your build of “Attention Is All You Need” has its result already
        chen presses It works
        chen fills result: It runs on a phone.
          → Your result is changed.
        (1m)
          # Built: attention in 40 lines … It runs on a phone.
        ben: /paper nominate 1512.03385
        (until mon 09:00)
        (until sun 20:01)
          # Round 4 in short … Built this week … chen: attention in 40 lines – “Attention Is All You Need” – repository
        ben: /paper nominate 1810.04805
        (until mon 09:00)
        (until sun 20:01)
          # Round 5 in short
          ~ Built this week
    """)


async def test_still_on_it(building: Conversation) -> None:
    """Asked again after two weeks, three times at most; a button pressed twice, or an old one, plans nothing more."""
    await building("""
        (14d)
          @chen Two weeks ago
        chen presses Still on it
          → Good. I ask again 7 Apr 2026.
        chen presses Still on it
          → That is noted already.
        (14d)
          @chen Two weeks ago
        chen presses Still on it
          → Good. I ask again
        (14d)
          @chen Two weeks ago
        chen presses Still on it
          → Good. I ask again
        (14d)
          @chen Two weeks ago
        chen presses Still on it
          → Good. I do not ask again
        (30d)
          ~ Two weeks ago
        chen: /paper build
          → chen builds attention in 40 lines … [It works: attention in 40…]
        chen presses It works: attention in 40…
          ? What came of it
        chen fills result: At last.
          → Your result is with the paper
    """)


async def test_letting_go(building: Conversation) -> None:
    """Nobody is asked about it any more; it may be begun again."""
    await building("""
        chen: /paper build
        chen presses Let go: attention in 40…
          → You have let it go.
        (1m)
          # chen had begun to build this and let it go: attention in 40 lines
        chen: /paper build what: attention in 20 lines
          → It is yours: attention in 20 lines.
        (14d)
          @chen Two weeks ago you wanted to build “attention in 20 lines”
    """)
    assert "40 lines” after" not in " ".join(await building.town.stage.private("chen"))


@pytest.mark.worlds("console")  # where everything can be typed
async def test_only_the_builder(building: Conversation) -> None:
    """Nobody else finishes, prolongs or drops a build, and numbers that mean nothing are refused."""
    await building("""
        dora: /paper check build: 1 how: off
          ✗ There is no such build of yours
        dora: /paper result build: 1 result: mine now
          ✗ There is no such build of yours
        chen: /paper check build: 99 how: on
          ✗ There is no such build of yours
        chen: /paper check build: 1 how: on
          → That is noted already.
        chen: /paper check build: 1 how: off
        chen: /paper result build: 1 result: too late
          ✗ This build is not going on any more
        chen: /paper check build: 1 number: 1 how: on
          ✗ This build is not going on any more
    """)


async def test_no_direct_messages(building: Conversation) -> None:
    """Who takes none is asked in the thread, by name."""
    await building.town.stage.close_direct("chen")
    await building("""
        (14d)
          # @chen Two weeks ago you wanted to build “attention in 40 lines”
        (1d)
          !
    """)


async def test_forgetting_a_builder(building: Conversation) -> None:
    """The words go from the thread, the list and the digest; nobody is asked any more."""
    await building("""
        dora: /paper build what: the position encoding
        dora: /paper build
        dora presses It works: the position…
        dora fills result: secret-dora | repo: https://example.org/dora
        (until sun 20:01)
          # Built this week … dora: the position encoding
        dora: /paper my forget
        dora presses Yes, forget me
          # A build stood here; its builder has taken it back.
        chen: /paper my forget
        chen presses Yes, forget me
        (20d)
          ~ Two weeks ago
        ben: /paper build
          → Nobody builds anything yet.
    """)
    everything = " ".join(await building.everything())
    assert not [word for word in ("secret-dora", "example.org", "encoding", "40 lines") if word in everything]


async def test_a_closed_club_asks_nobody(building: Conversation) -> None:
    """A check-in that was to come does not; one's builds can still be exported."""
    await building("""
        ada: /club close
        ada presses Yes, close the club
        (20d)
          !
          ~ Two weeks ago
        chen: /paper my export
          →
    """)
    said = building.said("chen")
    data, _ = json.JSONDecoder().raw_decode(said[said.index("{") :])
    assert [one["what"] for one in data["builds"]] == ["attention in 40 lines"]


async def test_a_paused_club_still_asks(building: Conversation) -> None:
    """The picks wait; what a member builds does not. Check-ins that are far ahead stay out of the audit."""
    await building("""
        ada: /club pause
        ada: /club audit
          ~ build-1
        (14d)
          @chen Two weeks ago
    """)
