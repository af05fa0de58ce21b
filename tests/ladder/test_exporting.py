"""The club's reading list as a file, and all that the club keeps about a member as a page to read."""

import pytest

from tests.conversation.script import Conversation


@pytest.fixture
async def reading(chat: Conversation) -> Conversation:
    """A club that has read the attention paper, and reads another one."""
    await chat("""
        ben: /paper nominate 1706.03762 pitch: =Short, and everybody cites it.
        (until mon 09:01)
        ben: /paper summary sentence: Zebras need attention, nothing else.
        chen: /paper nominate 1512.03385
        (until mon 09:01)
    """)
    return chat


async def test_the_list_comes_as_a_file(reading: Conversation) -> None:
    """Whoever asks gets it alone, in the format that was asked for."""
    await reading("""
        dora: /paper list format: bibtex
        → The reading list of The Margin Notes: 2 papers.
        → @misc{vaswani2017attention, … title = {Attention Is All You Need}, … eprint = {1706.03762}, … note = {arXiv:1706.03762; Read: … @misc{he2015deep,
        dora: /paper list format: ris
        → TY - UNPB … AU - Vaswani, Ashish … AN - arXiv:1706.03762
        dora: /paper list format: csl
        → "id": "vaswani2017attention"
        dora: /paper list format: json
        → "format": "paperclub-reading-list"
        dora: /paper list format: markdown
        → Deep Residual Learning for Image Recognition … Attention Is All You Need
        dora: /paper list format: csv
        → Date,Title,Authors, … Attention Is All You Need … ben,"'=Short, and everybody cites it."
    """)  # noqa: E501 - what is said stands in one line


async def test_the_sessions_come_as_a_calendar(reading: Conversation) -> None:
    """Those that were and those that are to come."""
    await reading("""
        dora: /paper list format: ics
        → The sessions of The Margin Notes, past and coming, for a calendar.
        → BEGIN:VCALENDAR … Attention Is All You Need
        dora: /paper list format: ics year: 2026
        ✗ A calendar holds all years; please leave the year out.
    """)


async def test_no_entry_is_in_it(reading: Conversation) -> None:
    """Neither blind nor open, in no format: what members wrote is theirs."""
    for kind in ("bibtex", "ris", "csl", "csv", "markdown", "json"):
        await reading(f"dora: /paper list format: {kind}\n → 2 papers")
        assert "Zebras" not in reading.said("dora")


async def test_organizers_have_it_among_their_commands(reading: Conversation) -> None:
    """All of /club is for organizers; a member is told so, and has /paper list."""
    await reading("""
        ada: /club export format: csl
        → The reading list of The Margin Notes: 2 papers.
        ben: /club export format: csl
        ✗ organizers
    """)


async def test_one_year(reading: Conversation) -> None:
    """Or a sentence where nothing was read in it, or where it is no year."""
    await reading("""
        dora: /paper list format: csl year: 1999
        ✗ The Margin Notes read nothing in 1999. Leave the year out for the whole list.
        dora: /paper list format: csl year: last
        ✗ “last” is no year; give four digits, like 2026
    """)


async def test_a_club_without_papers(chat: Conversation) -> None:
    """Says so; what is nominated or chosen and not picked yet is nobody's to see."""
    await chat("""
        ben: /paper nominate 1706.03762
        ben: /paper list format: bibtex
        ✗ The Margin Notes has read nothing yet, so there is nothing to put into a file.
    """)


@pytest.mark.worlds("console")
async def test_a_format_that_there_is_not(reading: Conversation) -> None:
    """Elsewhere a format is chosen from a list."""
    await reading("""
        ben: /paper list format: word
        ✗ bibtex
        ben: /paper list
        ✗ bibtex
    """)


async def test_who_was_forgotten_has_no_name(reading: Conversation) -> None:
    """Neither as who proposed nor as who presented."""
    await reading("ben: /paper my forget\n ben presses Yes, forget me\n dora: /paper list format: json\n → 2 papers")
    assert '"proposed_by": ""' in reading.said("dora")
    assert "ben" not in reading.said("dora")


async def test_ones_own_data_to_read(reading: Conversation) -> None:
    """With titles where rows have numbers; JSON is still there."""
    await reading("""
        ben: /paper my export format: markdown
        → Everything the club keeps about you.
        → # The Margin Notes … Attention Is All You Need … Zebras need attention, nothing else.
        ben: /paper my export
        → "club": "The Margin Notes"
    """)


async def test_closed_clubs_are_not_lost(reading: Conversation) -> None:
    """Who was in a club that is closed gets its list, beside that of the club they ask in or alone."""
    await reading("""
        ada: /club close sure: yes
        ben: /paper list format: csl
        → The reading list of The Margin Notes: 2 papers.
        eli: /paper list format: csl
        ✗ There is no club in this channel
    """)
