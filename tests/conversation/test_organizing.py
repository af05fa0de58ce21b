"""What organizers decide: the week, the settings, pausing, and what the audit tells them."""

from dataclasses import replace

import pytest

from bot.chat.post import Call
from bot.club.clubs.repository import Clubs
from bot.features import MENU
from bot.store.backing_up import MARK
from bot.store.memory import Marks
from tests.conversation.script import Conversation
from tests.conversation.town import TUESDAY, Town


async def test_a_plain_member_is_refused(chat: Conversation) -> None:
    """No command for organizers answers anybody else, whatever is typed after it."""
    await chat("ben: /paper nominate 1706.03762")
    for command in MENU.listed("club"):
        lacks = any(field.required for field in command.options)
        needs = "✗ Please give" if lacks else "✗ is for the club's organizers"
        await chat(f"ben: /{command.path}\n {needs}\n !")
        await chat(f"ben: /{command.path} 1706.03762 when: now zone: Europe/Berlin into: #1\n ✗\n !")


async def test_a_plain_member_presses_an_organizers_button(chat: Conversation, town: Town) -> None:
    """A confirmation that was meant for an organizer does nothing for anybody else."""
    await chat("ben: /paper nominate 1706.03762")
    for command in ("club close", "club skip"):
        call = Call(
            command=command, values={"sure": "yes"}, account=town.console.meet("ben"), place=town.console.place()
        )
        with pytest.raises(Exception, match="organizers-only"):
            await town.dispatcher.answer(call)
    await chat("(until mon 09:00)\n # Paper of the week: Attention Is All You Need")


async def test_appointing_organizers(chat: Conversation) -> None:
    """Organizers make and unmake each other, by name; the last one stays."""
    await chat("""
        ada: /club settings organizer: ben
          ✗ Nobody called ben is a member here; members join with their first nomination, vote or entry.
        ben: /paper nominate 1706.03762
        ada: /club settings organizer: @Ben
          ⇒ organizers: ada, ben
        ben: /club settings organizer: ada
          ⇒ organizers: ben
        ben: /club settings organizer: ben
          ✗ ben is the last organizer; name another one first.
        ben: /club pause
          ⇒ The picks are paused
    """)


async def test_every_setting(chat: Conversation) -> None:
    """Each setting is changed by its name, several at once; the answer shows them all to everybody."""
    await chat("""
        ada: /club settings
          → Picking a paper … A vote chooses the paper (pick_by: vote) … stays for 3 more ballots (carry: 3)
          → Reading and handing in … A summary or a critique keeps a round (asks: either) … (reveal: after-own)
          → Discussing … From three readers on, somebody leads the discussion (lead: auto) … (roles: off)
          → The club … (patience: 12 h) … (language: English) … (zone: Europe/Berlin) … (organizers: ada)
          → Change what you like, several at once, such as /club settings asks: both reveal: at-wrap.
          !
        ada: /club settings asks: both reveal: at-wrap pick_by: queue carry: 0 patience: 72
          ⇒ pick_by: queue … carry: 0 … asks: both … reveal: at-wrap … patience: 72 h
        ada: /club settings critique
          ⇒ asks: critique
        ada: /club settings reveal: AT ONCE
          ⇒ reveal: at-once
        ada: /club settings name: Marginal Notes zone: europe/lisbon
          ⇒ Settings of Marginal Notes … zone: Europe/Lisbon
        ada: /club rhythm
          → Monday 09:00 – pick … All times are in Europe/Lisbon.
        ben: /paper now
          → The pick is Mon 9 Mar, 10:00
    """)


BAD_SETTINGS = (
    ("asks: everything", "“What keeps a round” cannot be “everything”; it is one of summary, critique, either, both."),
    ("reveal: never", "“When others' entries open” cannot be “never”; it is one of after-own, at-wrap, at-once."),
    ("pick_by: dice", "“How the paper is chosen” cannot be “dice”"),
    ("carry: 21", "“Further ballots for what did not win” cannot be “21”; give a number from 0 to 20."),
    ("carry: -1", "“Further ballots for what did not win” cannot be “-1”"),
    ("patience: 0", "“Hours a missed moment may still come late” cannot be “0”; give a number from 1 to 72."),
    ("patience: ½", "“Hours a missed moment may still come late” cannot be “½”"),
    ("zone: Berlin/Europe", "“Berlin/Europe” is not one place that I know; did you mean Berlin"),
    ("language: tlh", "I do not speak “tlh” yet; I know de, en, ja, zh-Hans, zh-Hant."),
    ("organizer: nobody", "Nobody called nobody is a member here"),
    ("name: " + "n" * 81, "“The club's name” may have 80 characters and has 81"),
)


async def test_settings_that_cannot_be(chat: Conversation) -> None:
    """A setting that cannot be is refused with what can, and none of the line is taken."""
    for typed, refused in BAD_SETTINGS:
        await chat(f"ada: /club settings carry: 9 language: en {typed}\n ✗ {refused}\n !")
    await chat("""
        ada: /club settings
          → Settings of The Margin Notes … pick_by: vote … carry: 3 … asks: either … reveal: after-own … patience: 12 h
    """)


async def test_moving_the_week(chat: Conversation) -> None:
    """The rhythm is moved by weekdays and times however they are written; what is still to come moves with it."""
    await chat("""
        ben: /paper nominate 1706.03762
        ada: /club rhythm
          → Saturday 09:00 – vote Monday 09:00 – pick Thursday 18:00 – reminder … All times are in Europe/Berlin.
          !
        ada: /club rhythm nominate: thu 9am vote: Friday 6:30pm pick: sun 20:00 remind: off discuss: OFF wrap: Fri 12pm
          ⇒ Thursday 09:00 – call for nominations Friday 18:30 – vote Sunday 20:00 – pick Friday 12:00 – wrap
          ⇒ The next pick is Sun 8 Mar, 20:00.
        (until thu 09:00)
          # What shall we read next? One paper is proposed so far. … the pick is Sun 8 Mar, 20:00.
        (until fri 18:30)
          # The ballot is open
        (until sun 20:00)
          # Paper of the week: Attention … Hand in by Fri 13 Mar, 12:00
          ~ Reminder
        (until fri 12:01)
          # Round 1 in short
          ~ The discussion
    """)


BAD_WEEKS = (
    ("vote: mon 09:00", "The vote must come before the pick in the club's week, and not at the same time"),
    ("wrap: thu 10:00", "The discussion must come before the wrap"),
    ("remind: sat 10:00", "The reminder must come before the discussion"),
    ("pick: off", "The pick cannot be switched off; /club pause stops the picks."),
    ("pick: someday", "“The pick” cannot be “someday”; give a weekday and a time like sat 09:00"),
    ("vote: 09:00", "“The vote” cannot be “09:00”"),
    ("vote: sat", "“The vote” cannot be “sat”"),
    ("vote: sat 25:00", "“The vote” cannot be “sat 25:00”"),
    ("wrap: s 09:00", "“The wrap” cannot be “s 09:00”"),
    ("every: 5", "I do not understand “5”; say how often like 2nd week, or like every month on the first Monday."),
    ("papers: none", "“Papers a round” cannot be “none”; it is one of 1, 2, 3."),
    ("tomorrow", "“Call for nominations” cannot be “tomorrow”"),
)


async def test_weeks_that_cannot_be(chat: Conversation) -> None:
    """A week out of order, or a time that is none, is refused by name and changes nothing."""
    for typed, refused in BAD_WEEKS:
        await chat(f"ada: /club rhythm {typed}\n ✗ {refused}\n !")
    await chat("""
        ada: /club rhythm
          → Saturday 09:00 – vote Monday 09:00 – pick … 18:00 – reminder Friday 17:00 – discussion Sunday 20:00 – wrap
    """)


async def test_moving_the_week_in_the_middle_of_a_round(chat: Conversation) -> None:
    """Changed while a paper is read, what has happened stays and the rest of the round follows the new week."""
    await chat("""
        ben: /paper nominate 1706.03762
        chen: /paper nominate 1512.03385
        (until mon 09:00)
          # Paper of the week … Reminder Thu 12 Mar, 18:00 … Hand in by Sun 15 Mar, 20:00
        ada: /club rhythm remind: wed 18:00 wrap: sat 20:00
          ⇒ Wednesday 18:00 – reminder … Saturday 20:00 – wrap … The next pick is Mon 16 Mar, 09:00.
        ben: /paper now
          → Reminder Wed 11 Mar, 18:00 … Hand in by Sat 14 Mar, 20:00
        (until wed 18:00)
          # There is still time to read … On time until Sat 14 Mar, 20:00.
        ada: /club rhythm remind: tue 18:00
        (until fri 18:00)
          ~ There is still time
        (until sat 20:01)
          # Round 1 in short
        (until sun 21:00)
          !
        (until mon 09:00)
          # Paper of the week: Deep Residual … Reminder Tue 17 Mar, 18:00
    """)


async def test_every_other_week(chat: Conversation) -> None:
    """A club that reads every other week has both weeks; reminder, discussion and wrap come in the second."""
    await chat("""
        ada: /club rhythm every: 2
          ⇒ Every 2 weeks, one paper
        ben: /paper nominate 1706.03762
        chen: /paper nominate 1512.03385
        (until mon 09:00)
          # Paper of the week: Attention … Reminder Thu 19 Mar … Discussion Fri 20 Mar … Hand in by Sun 22 Mar, 20:00
        (until mon 09:01)
          !
        (7d)
          !
        (until thu 18:00)
          # There is still time to read
        (until mon 09:00)
          # Paper of the week: Deep Residual … Hand in by Sun 5 Apr
    """)


async def test_pausing(chat: Conversation) -> None:
    """Paused, the round being read runs to its end and nothing is picked; then the next pick is the rhythm's."""
    await chat("""
        ben: /paper nominate 1706.03762
        chen: /paper nominate 1512.03385
        (until mon 10:00)
        ada: /club pause
          ⇒ The picks are paused until an organizer says /club resume. The round being read runs to its end.
        ada: /club pause
          ✗ The club is paused already; /club resume goes on.
        ada: /club pick 1
          ✗ The club is paused; /club resume goes on first.
        ada: /club skip
          ✗ The club is paused
        dora: /paper now
          → Paper of the week: Attention … The picks are paused
        dora: /paper nominate 1503.02531
          ⇒ dora nominates
        ada: /paper summary sentence: Kept.
        (until sun 20:01)
          # Round 1 in short
        (10d)
          !
        dora: /paper streak why
          → Round 1: the club was paused
        ada: /club resume
          ⇒ The Margin Notes goes on. The next pick is Mon 30 Mar, 09:00.
        ada: /club resume
          ✗ The club is not paused.
        (until mon 09:00)
          # Paper of the week: Deep Residual
    """)


async def test_pausing_until_a_day(chat: Conversation) -> None:
    """A pause with an end goes on by itself, and members are told when."""
    await chat("""
        ben: /paper nominate 1706.03762
        ada: /club pause until: yesterday
          ✗ “The day it goes on” cannot be “yesterday”
        ada: /club pause until: 2026-03-03
          ✗ Please give a day after today
        ada: /club pause until: 26 march
          ⇒ The picks are paused until Thu 26 Mar 2026.
        ben: /paper now
          → The picks are paused until Thu 26 Mar, 00:00
        (until mon 12:00)
          !
        (10d)
        (until thu 01:00)
          # The Margin Notes goes on. The next pick is Mon 30 Mar, 09:00.
        (until mon 09:00)
          # Paper of the week: Attention
    """)


async def test_resuming_early(chat: Conversation) -> None:
    """A pause ended by hand does not end a second time."""
    await chat("""
        ben: /paper nominate 1706.03762
        ada: /club pause until: 2026-03-26
        (2d)
        ada: /club resume
          ⇒ The next pick is Mon 9 Mar, 09:00.
        (until mon 09:00)
          # Paper of the week
        (30d)
          ~ goes on
    """)


async def test_the_audit(chat: Conversation) -> None:
    """The audit lists each post, newest first: on time, late by how much, or skipped and when it was due."""
    await chat("""
        ada: /club audit
          → Nothing was posted yet.
        ben: /paper nominate 1706.03762
        (until mon 10:00)
        ada: /club audit
          → Round 1, paper of the week on console: due Mon 9 Mar, 09:00, sent Mon 9 Mar, 09:00, on time
        (until thu 17:00)
        (asleep 3h)
          # There is still time to read … This was due Thu 12 Mar, 18:00; I could not post it in time.
        ada: /club audit
          → Round 1, reminder on console: due Thu 12 Mar, 18:00, sent Thu 12 Mar, 20:00, 2 hours late
        (until fri 16:00)
        (asleep 20h)
        ada: /club audit
          → Skipped … discussion of round 1, due Fri 13 Mar, 17:00
          ~ Round 1, discussion on console
    """)


async def test_a_post_that_stands_is_not_waited_for(chat: Conversation) -> None:
    """A ballot that stands there and is about to be edited was posted when it was posted."""
    await chat("""
        ben: /paper nominate 1706.03762
        (until sat 12:00)
        ben: /paper vote 1
        ada: /club audit
          → Round 1, ballot on console: due Sat 7 Mar, 09:00, sent Sat 7 Mar, 09:00, on time
          ~ still trying
    """)


async def test_the_doctor(chat: Conversation, town: Town) -> None:
    """The doctor says what the bot can do in the channel and which moments come next."""
    await chat("""
        ada: /club doctor
          → How The Margin Notes is doing … ✓ … What comes next, by the clocks of Europe/Berlin Sat 7 Mar, 09:00
        ada: /club pause
        ada: /club doctor
          → The picks are paused; /club resume goes on.
          → Clocks go by the rules of
    """)


async def test_the_doctor_tells_of_the_last_backup(chat: Conversation, town: Town) -> None:
    """Where the bot copies its memory by itself: when it last did, and that it should have done so since."""
    async with town.store.write() as repos:
        await repos[Marks].set(MARK, "", TUESDAY)
    await chat("""
        ada: /club doctor
          → The last backup of the bot's memory is of Tue 3 Mar, 10:00
        (until fri 11:00)
        ada: /club doctor
          → is of Tue 3 Mar, 10:00; whoever runs the bot finds in its log why none was made since
    """)


async def test_a_club_that_keeps_an_odd_clock(chat: Conversation, town: Town) -> None:
    """A club whose clock is no place goes on with it, the doctor says so, and a city's name mends it."""
    async with town.store.write() as repos:
        (club,) = (await repos[Clubs].get([1])).values()
        await repos[Clubs].save(replace(club, zone="EST"))
    await chat("""
        ada: /club settings carry: 3
          → zone: EST
        ada: /club doctor
          → The club's clock is “EST”, which is no place
        ada: /club settings zone: IST
          ✗ did you mean Kolkata (Asia/Kolkata, no summer time) … Dublin … [Europe/Dublin]
        ada presses Europe/Dublin
          → zone: Europe/Dublin
        ada: /club settings zone: Boston
          → zone: America/New_York
    """)
