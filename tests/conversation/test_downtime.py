"""The bot is away for a while, or ends and starts again: nothing twice, nothing lost, nobody punished."""

from contextlib import AbstractAsyncContextManager
from datetime import timedelta
from typing import Any

import pytest

from bot.chat.place import Finding
from bot.outbox.model import CannotPost
from bot.ports import Store
from bot.store.repositories import Repositories
from tests.conversation.script import Conversation
from tests.conversation.town import Town

CARD = "Paper of the week: Attention"


@pytest.fixture
async def nominated(chat: Conversation, town: Town) -> Conversation:
    """Two papers proposed; warnings in the log are part of these stories."""
    town.rough = True
    # A platform that knows an earlier attempt only where it is asked to look for one.
    town.console.forgetful = True
    await chat("""
        ben: /paper nominate 1706.03762
        chen: /paper nominate 1512.03385
    """)
    return chat


async def test_restarts_all_week(nominated: Conversation) -> None:
    """Restarted after every line of a week, the club says and keeps exactly what it would have without."""
    await nominated("""
        (restart)
          !
        (until sat 09:00)
          # The ballot is open
        (restart)
          !
        eli: /paper vote 1
        (restart)
        (1m)
          # · 1 approval
        (until mon 09:00)
          # Paper of the week: Attention
        (restart)
          !
        eli presses Hand in a summary
        (restart)
        eli fills sentence: Written over a restart.
          → Your summary is in.
          # Handed in so far: eli
        (restart)
          !
        (until thu 18:00)
          # There is still time to read
        (restart)
          !
        (until fri 17:00)
          # The discussion is open
        (restart)
          !
        (until sun 20:00)
          # Round 1 in short … Written over a restart.
        (restart)
        (1m)
          !
        (until mon 09:00)
          # Paper of the week: Deep Residual
        (restart)
        eli: /paper streak
          → One round in a row
    """)
    shown = await nominated.everything()
    for post in ("Paper of the week: Attention", "There is still time", "The discussion is open", "Round 1 in short"):
        assert sum(text.startswith(post) for text in shown) == 1


STEPS = {
    "vote": ("sat 09:00", "Vote for the paper of 9 Mar 2026"),
    "pick": ("mon 09:00", CARD),
    "remind": ("thu 18:00", "There is still time to read"),
    "discuss": ("fri 17:00", "The discussion is open"),
    "wrap": ("sun 20:00", "Round 1 in short"),
}


async def before(chat: Conversation, step: str) -> None:
    """To half an hour before this step of the first round, with an entry in by then."""
    for one, (at, post) in STEPS.items():
        if one == step:
            break
        await chat(f"(until {at})\n # {post}")
        if one == "pick":
            await chat("dora: /paper summary sentence: In time.\n (1m)")
    day, clock = STEPS[step][0].split()
    hour, minute = map(int, clock.split(":"))
    await chat(f"(until {day} {hour - 1:02}:{minute + 30:02})")


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("length", ["1h", "11h"])
async def test_a_short_downtime(nominated: Conversation, step: str, length: str) -> None:
    """A moment missed by less than the club's patience happens late, once, and says so."""
    await before(nominated, step)
    at, post = STEPS[step]
    await nominated(f"(asleep {length})")
    if step == "wrap":
        # The last day before the wrap is given back, so the wrap is not late but later.
        await nominated("# I was away from … so nobody could hand in. You get the time back: this round now wraps")
        await nominated(f"(12h)\n # {post}")
    else:
        await nominated(f"# {post} … This was due … {at.split()[1]}; I could not post it in time.")
    await nominated("(3d)")
    assert sum(text.startswith(post) for text in await nominated.everything()) == 1


async def test_what_nobody_waits_for_is_not_reported(nominated: Conversation) -> None:
    """Where only the moment of suggestions was missed, no post is missing, and the organizers are told of none."""
    await nominated("""
        (until fri 20:30)
        (asleep 13h)
          # The ballot is open
          ~ so this did not happen
    """)


@pytest.mark.parametrize("step", ["vote", "remind", "discuss"])
async def test_a_downtime_longer_than_patience(nominated: Conversation, step: str) -> None:
    """A small post missed by more than the club's patience is left out, in the audit, and told to organizers once."""
    await before(nominated, step)
    await nominated(f"""
        (asleep 13h)
          ~ {STEPS[step][1]}
          @ada The Margin Notes: I was away longer than the 12 hours the club waits, so this did not happen:
        (1h)
          !
        ada: /club audit
          → Skipped … of round 1, due
        (restart)
          !
    """)
    assert nominated.said("ada") == ""


async def test_a_vote_whose_ballot_came_too_late(nominated: Conversation) -> None:
    """Where the ballot's post was left out the vote is open all the same; the first vote brings the ballot."""
    await before(nominated, "vote")
    await nominated("""
        (asleep 13h)
        eli: /paper vote 2
          → You approve one paper
          # The ballot is open … 2. Deep Residual … · 1 approval
        (until mon 09:00)
          # Paper of the week: Deep Residual
    """)


async def test_a_pick_missed_by_more_than_patience(nominated: Conversation) -> None:
    """A pick that is too old is not made up for: the round is skipped, nobody's streak suffers, the next one comes."""
    await before(nominated, "pick")
    await nominated("""
        (asleep 13h)
          # Round 1 is skipped: I was away at its pick. Nobody's streak suffers, and the next pick is Mon 16 Mar, 09:00.
          @ada so this did not happen: pick
        ben: /paper streak why
          → Round 1: skipped by the club
        (until mon 09:00)
          # Paper of the week: Attention
    """)


@pytest.mark.parametrize("step", STEPS)
async def test_three_weeks_away(nominated: Conversation, step: str) -> None:
    """After three weeks one round at most is made up, organizers hear of it once, and the next week is a normal one."""
    await before(nominated, step)
    await nominated("(asleep 3w)")
    assert nominated.said().count("is skipped") <= 1
    # One that stood before names the wrap that holds; none comes after.
    reminders = [text for text in await nominated.everything() if text.startswith("There is still time")]
    assert len(reminders) == (step in ("discuss", "wrap"))
    assert nominated.said("ada").count("I was away longer") <= 1
    if step in ("remind", "discuss", "wrap"):
        await nominated("ben: /paper streak why\n ~ : missed")
    await nominated(
        "(15d)\n # Paper of the week\n # There is still time to read\n # The discussion is open\n # in short"
    )


async def test_time_lost_before_the_wrap_is_given_back(nominated: Conversation) -> None:
    """Whoever could not hand in because the bot was away is on time after it as well."""
    await before(nominated, "wrap")
    await nominated("""
        (asleep 3h)
          # I was away from Sun 15 Mar, 19:30 to Sun 15 Mar, 22:30, … this round now wraps Sun 15 Mar, 23:00.
        eli: /paper summary sentence: Late for the wall, in time for the club.
          → Your summary is in. Thank you.
          ~ marked late
        (until sun 23:05)
          # Round 1 in short … dora: In time. … eli: Late for the wall
          ~ summary, late
    """)


async def test_away_over_the_wrap_and_the_next_pick(nominated: Conversation) -> None:
    """A downtime over the end of a round still reveals, sums up and settles it before or after the next pick."""
    await before(nominated, "wrap")
    await nominated("""
        (asleep 20h)
          # I was away from
        (2d)
          # Round 1 in short
        (8d)
        dora: /paper streak why
          → Round 1: handed in – 1 in a row
        ben: /paper streak why
          → Round 1: missed
    """)


async def test_late_entries_get_their_time_back(nominated: Conversation) -> None:
    """Who meant to hand in late while the bot was down still can: the freeze or the streak is not taken for it."""
    await nominated("""
        (until mon 09:00)
        dora: /paper summary sentence: In time.
        (until sun 22:00)
        (asleep 12h)
          # I was away from … so nobody could hand in late. … late entries on this paper count until Mon 16 Mar, 21:00.
          # Paper of the week: Deep Residual
        eli: /paper summary paper: 1706.03762 sentence: Late, as I had meant to.
          → Your summary is in, marked late.
        (until tue 09:00)
        eli: /paper streak why
          → Round 1: handed in late, which counts – 1 in a row
        ben: /paper streak why
          → Round 1: missed
        ben: /paper summary paper: 1706.03762 sentence: Far too late.
          ✗ was read in round 1
    """)


async def test_an_answer_lost_on_its_way(nominated: Conversation, town: Town) -> None:
    """A post whose answer was lost is looked for before it is tried again: it stands there once, with its thread."""
    town.console.fails("club", TimeoutError(), times=1, accepted=True)
    await nominated("(until mon 09:05)")
    town.console.fails("club", TimeoutError(), times=1, accepted=True)
    await nominated("""
        eli: /paper summary sentence: Heard all the same.
          → Your summary is in.
        (1m)
        (until thu 18:00)
          # There is still time to read
    """)
    shown = await nominated.everything()
    assert sum(text.startswith(CARD) for text in shown) == 1
    assert sum(text.startswith("Handed in so far") for text in shown) == 1


async def test_a_crash_between_post_and_record(nominated: Conversation, town: Town) -> None:
    """The process dies after a post got through and before that is written down: the next one finds it there."""
    await nominated("(until mon 08:59)")
    await town.store.close()
    town.store, town.club = town.built()
    await town.store.open()
    town.club.relay._store = _DiesBeforeRecording(town.store)
    town.time.sleep(timedelta(minutes=1))
    with pytest.raises(_CrashError):
        await town.club.tick(town.time())
    assert sum(text.startswith(CARD) for text in await nominated.everything()) == 1
    await nominated("""
        (restart)
        (5m)
        eli: /paper summary sentence: On the one card.
          # Handed in so far: eli
    """)
    assert sum(text.startswith(CARD) for text in await nominated.everything()) == 1


class _CrashError(BaseException):
    """The process is gone."""


class _DiesBeforeRecording:
    """A store whose process dies at the second transaction of a delivery: the first one claims, the second records."""

    def __init__(self, store: Store) -> None:
        self._store, self._claimed = store, False

    def write(self) -> AbstractAsyncContextManager[Repositories]:
        """As the store's, once."""
        if self._claimed:
            raise _CrashError
        self._claimed = True
        return self._store.write()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)


async def test_a_channel_that_refuses(nominated: Conversation, town: Town) -> None:
    """Where the bot may no longer post, organizers are told once; mended, the club goes on by itself."""
    await nominated("(until mon 09:00)")
    town.console.fails("club", CannotPost(Finding(key="not-allowed", ok=False, detail="posting")))
    await nominated("""
        (until thu 18:30)
          @ada I lack a permission in the club's channel: posting. Please give it to me there. The club is paused until
        (3h)
    """)
    assert nominated.said("ada") == ""
    town.console.mends("club")
    await nominated("(1h)\n # There is still time to read … This was due")
    await nominated("ada: /club doctor\n → ✓")
