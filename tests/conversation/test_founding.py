"""Founding a club, and closing it."""

from bot.club.beginning import Beginning
from bot.club.clubs.model import Settings
from tests.conversation.script import Conversation
from tests.conversation.town import Town


async def test_a_club_is_founded(empty: Conversation) -> None:
    """One line founds a club with the default week, and everybody reads what comes next."""
    await empty("""
        ada: /club start The Margin Notes zone: Europe/Berlin
          ⇒ The Margin Notes begins … Monday 09:00 – pick … The first pick is Mon 9 Mar, 09:00
        ben: /paper now
          → Nothing is proposed for the next round yet … The pick is Mon 9 Mar, 09:00
    """)


async def test_before_there_is_a_club(empty: Conversation) -> None:
    """Whatever is asked in a channel without a club, the answer says how one is founded."""
    await empty("""
        ben: /paper now
          ✗ There is no club in this channel; an organizer founds one with /club start
        ben: /paper summary sentence: too early
          ✗ There is no club in this channel
        ada: /club rhythm
          ✗ There is no club in this channel
    """)


async def test_a_zone_is_needed(empty: Conversation) -> None:
    """Without a zone, or with one nobody knows, the refusal shows what to type, and nothing is founded."""
    await empty("""
        ada: /club start
          ✗ Please give “The club's name” as well … /club start The Margin Notes
        ada: /club start The Margin Notes
          ✗ I need the club's time zone … zone: Europe/Berlin
        ada: /club start The Margin Notes zone: europe/berln
          ✗ “europe/berln” is not one place that I know; did you mean Berlin (Europe/Berlin) … [Europe/Berlin]
        ada: /club start The Margin Notes zone: EST
          ✗ did you mean New York (America/New_York) … Panama (America/Panama, no summer time)? … [America/Panama]
        ada: /club start The Margin Notes zone: localtime
          ✗ give a city or a country, like Berlin or Asia/Kolkata
        ada: /club start The Margin Notes zone: Mars/Olympus Mons
          ✗ I do not know the time zone “Mars/Olympus Mons”
        ada: /paper now
          ✗ There is no club
        ada: /club start The Margin Notes zone: america/new_york
          ⇒ a paper club in America/New_York
    """)


async def test_what_a_club_begins_with(town: Town, empty: Conversation) -> None:
    """The configuration's defaults are what a new club begins with, and the zone where nobody names one."""
    town.beginning = Beginning("Asia/Tokyo", Settings({"patience_hours": 30}))
    await empty("""
        (restart)
        ada: /club start The Margin Notes
          ⇒ a paper club in Asia/Tokyo
        ada: /club settings
          → patience: 30 h … zone: Asia/Tokyo
    """)


async def test_the_founders_own_zone_is_enough(town: Town, empty: Conversation) -> None:
    """Where the platform knows the founder's zone, it need not be typed."""
    town.console.meet("ada", zone="Asia/Singapore")
    await empty("""
        ada: /club start The Margin Notes
          ⇒ a paper club in Asia/Singapore
    """)


async def test_only_who_manages_the_workspace_founds(empty: Conversation) -> None:
    """A plain person cannot found a club."""
    await empty("""
        ben: /club start Ben's own zone: Europe/Berlin
          ✗ Only whoever manages this room can let a club live
          !
    """)


async def test_a_channel_has_one_club(chat: Conversation) -> None:
    """A second club in the same channel is refused with the first one's name."""
    await chat("""
        ada: /club start Another zone: Europe/Paris
          ✗ This channel is the home of The Margin Notes already
          !
    """)


async def test_a_club_founded_on_the_weekend(town: Town, empty: Conversation) -> None:
    """A club founded while its vote should be open has an open vote: the first nomination brings the ballot."""
    await empty("""
        (until sun 12:00)
        ada: /club start The Margin Notes zone: Europe/Berlin
          ⇒ The first pick is Mon 9 Mar, 09:00
        ben: /paper nominate 1706.03762
          # The ballot is open … 1. Attention Is All You Need
        chen: /paper vote 1
          → You approve one paper: · Attention Is All You Need
        (until mon 09:00)
          # Paper of the week: Attention Is All You Need
    """)


async def test_a_club_is_closed(chat: Conversation) -> None:
    """Closing asks first; then nothing is posted any more, and members still take out what is theirs."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:30)
        ben: /paper summary sentence: Attention alone is enough.
        ada: /club close
          → Close The Margin Notes for good? Nothing will be posted any more. … [Yes, close the club]
          !
        ada presses Yes, close the club
          ⇒ The Margin Notes is closed. Thank you for reading together.
        (3w)
          !
        ben: /paper now
          ✗ There is no club in this channel
        ada: /club resume
          ✗ There is no club in this channel
        ada presses Yes, close the club
          ✗ There is no club in this channel
        ben: /paper mine
          → Attention alone is enough.
        ben: /paper export
          → "sentence": "Attention alone is enough."
        ben: /paper forget
        ben presses Yes, forget me
          → Your texts and your name are gone
        ben: /paper export
          → The club keeps nothing about you
        ada: /club start The Second Margin zone: Europe/Berlin
          ⇒ The Second Margin begins
        ben: /paper now
          → Nothing is proposed for the next round yet
    """)


async def test_what_was_written_in_a_closed_club_is_still_its_authors(chat: Conversation) -> None:
    """Where another club has taken the channel, its export and its forgetting reach what the older one keeps."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:30)
        ben: /paper summary sentence: Attention alone is enough.
        chen: /paper summary sentence: It attends.
        ada presses Who has read it
        ada: /club close sure: yes
          ⇒ The Margin Notes is closed.
        ada: /club start The Second Margin zone: Europe/Berlin
        ben: /paper export
          → "closed_clubs" … "club": "The Margin Notes" … "sentence": "Attention alone is enough."
          ~ It attends.
        dora: /paper export
          → The club keeps nothing about you
        ben: /paper nominate 1512.03385
        ben: /paper export
          → "club": "The Second Margin" … "closed_clubs" … "club": "The Margin Notes" … Attention alone is enough.
        ben: /paper forget
          → will be removed for good … What is still kept about you from The Margin Notes, closed by now, goes with it
        chen: /paper forget
          → What is still kept about you from The Margin Notes
        ben: /paper forget sure: yes
          → Your texts and your name are gone
        ben: /paper export
          → The club keeps nothing about you
        chen: /paper export
          → "sentence": "It attends."
    """)


async def test_a_closed_club_is_reached_from_anywhere(chat: Conversation) -> None:
    """Where its channel is gone, what is one's own is had in any other place the bot is."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until mon 09:30)
        ben: /paper summary sentence: Attention alone is enough.
        ada: /club close sure: yes
        ben: in channel lobby
        dora: in channel lobby
        ben: /paper export
          → "sentence": "Attention alone is enough."
        ben: /paper mine
          → Attention alone is enough.
        ben: /paper now
          ✗ There is no club in this channel
        dora: /paper export
          ✗ There is no club in this channel
    """)
