"""A club's week on Discord, with the real club behind it."""

from copy import copy

import pytest

from tests.discord_platform.conftest import Club, Starter
from tests.discord_platform.reader import seen
from tests.loopback.discord import Channel, Guild, LoopbackDiscord, Person, Thread


@pytest.fixture
async def club(start: Starter, admin: Person, channel: Channel) -> Club:
    """A club that was just founded in the channel."""
    club = await start.club()
    await club.found(admin, channel)
    return club


async def card(server: LoopbackDiscord, channel: Channel) -> Thread:
    """The thread of the paper of the week."""
    return await server.wait_for_thread(channel, "Attention")


async def test_the_paper_of_the_week_is_a_card_with_a_thread(
    club: Club, server: LoopbackDiscord, admin: Person, channel: Channel
) -> None:
    """Title, authors, abstract, links, moments in the reader's own zone, four buttons, and a thread named after it."""
    await club.pick(admin, channel)
    thread = await card(server, channel)
    message = channel.messages[thread.id]
    text = message.embeds[0]["description"]
    assert "Attention Is All You Need" in text
    assert "et al." in text
    assert "<t:" in text
    assert text.count(":F>") >= 3
    assert server.buttons(message)[:4] == ["Hand in a summary", "Hand in a critique", "Who has read it", "Remind me"]
    assert {"Abstract page", "PDF"} <= set(server.buttons(message))
    assert thread.name == "Attention Is All You Need"
    assert thread.auto_archive_minutes == 10080


async def test_a_member_nominates_votes_and_hands_in(
    club: Club, server: LoopbackDiscord, channel: Channel, ben: Person
) -> None:
    """From the first nomination to the digest, one member's week: command, select, button, form, thread."""
    nominated = await ben.slash(channel, "paper nominate", paper="1706.03762", pitch="all stands on it").message()
    assert "Nominated" in seen(nominated) or "nominates" in seen(nominated)
    assert not nominated.ephemeral
    await club.tick(days=4)
    ballot = await server.wait_for_message(channel, "ballot is open")
    assert "You approve one paper" in await ben.choose(ballot, "1. Attention Is All You Need").text()
    await club.tick(seconds=4)
    assert "1 approval" in seen(await server.wait_for_message(channel, "One member has voted"))
    await club.tick(days=2)
    thread = await card(server, channel)
    form = await ben.click(channel.messages[thread.id], "Hand in a summary").modal()
    assert "Attention" in form.text
    assert "is in" in await ben.submit(form, {"sentence": "Attention alone is enough."}).text()
    await club.tick(days=4)
    assert "There is still time to read" in seen(await server.wait_for_message(thread, "There is still time"))
    await club.tick(days=4)
    digest = await server.wait_for_message(thread, "in short")
    assert "Attention alone is enough." in await ben.choose(digest, "Ben").text()
    brief = await server.wait_for_message(channel, "has wrapped")
    assert f"<#{thread.id}>" in brief.embeds[0]["description"], "the channel has a way to the thread"
    assert server.pings() == []


async def test_a_reminder_comes_as_a_direct_message(
    club: Club, server: LoopbackDiscord, channel: Channel, admin: Person, ben: Person
) -> None:
    """Whoever wants it is reminded alone, and the buttons there know who presses them."""
    await club.pick(admin, channel)
    await ben.slash(channel, "paper my remind", when="on").message()
    await club.tick(days=9, hours=12)
    message = await server.wait_for_message(ben.dm, "reads")
    form = await ben.click(message, "Hand in a critique").modal()
    assert "is in" in await ben.submit(form, {"add": "An ablation."}).text()
    assert "No more" in await ben.click(message, "Stop reminding me").text()
    assert "One round in a row" in await ben.slash(channel, "paper my streak").text()
    assert "Ben – 1 in a row" in await ben.slash(channel, "paper board").text()


async def test_a_closed_direct_message_becomes_a_mention_in_the_thread(
    club: Club, server: LoopbackDiscord, channel: Channel, admin: Person, ben: Person
) -> None:
    """Where the bot may not write to somebody, it names them in the thread, and only them."""
    await club.pick(admin, channel)
    await ben.slash(channel, "paper my remind", when="on").message()
    ben.close_dms()
    await club.tick(days=9, hours=12)
    thread = await card(server, channel)
    message = await server.wait_for_message(thread, "entry is still to come")
    assert message.pings.users == (ben.id,)
    assert server.pings() == [message]


async def test_what_members_write_pings_nobody(
    club: Club, server: LoopbackDiscord, guild: Guild, channel: Channel, admin: Person, ben: Person
) -> None:
    """Mentions in a pitch, a title or an entry stay words, though the bot may mention everyone."""
    server.set_bot_permissions(guild, 8)
    hostile = f"@everyone @here {admin.mention} <@&{guild.id}> [click](https://evil.example)"
    await ben.slash(channel, "paper nominate", title=hostile, link="https://example.org/x", pitch=hostile).message()
    await admin.slash(channel, "club pick", paper="1", when="now").message()
    await club.tick()
    thread = server.threads(channel)[0]
    form = await ben.click(channel.messages[thread.id], "Hand in a summary").modal()
    await ben.submit(form, {"sentence": hostile, "colleague": hostile}).text()
    await club.tick(days=14)
    await club.tick(seconds=5)
    assert server.pings() == []
    assert hostile in "\n".join(seen(message) for message in server.messages(thread))


async def test_a_club_lives_in_a_forum(
    start: Starter, server: LoopbackDiscord, guild: Guild, admin: Person, ben: Person
) -> None:
    """Founded from one of its posts: ballot and card are posts of their own, and the week goes on in the card's."""
    forum = server.add_forum(guild, "reading", "papers", require_tag=True)
    club = await start.club()
    lobby = admin.open_thread(forum, "Lobby")
    await club.found(admin, lobby)
    await ben.slash(lobby, "paper nominate", paper="1706.03762").message()
    await club.tick(days=4)
    ballot = await server.wait_for_thread(forum, "Vote for the paper of")
    await ben.choose(server.messages(ballot)[0], "1. Attention Is All You Need").text()
    await club.tick(seconds=4)
    assert "1 approval" in seen(server.messages(ballot)[0])
    await club.tick(days=2)
    thread = await server.wait_for_thread(forum, "Attention")
    form = await ben.click(server.messages(thread)[0], "Hand in a summary").modal()
    await ben.submit(form, {"sentence": "Attention alone is enough."}).text()
    await club.tick(days=8)
    text = "\n".join(seen(message) for message in server.messages(thread))
    for piece in (
        "Handed in: ",
        "There is still time",
        "The discussion is open",
        "Attention alone is enough.",
        "in short",
    ):
        assert piece in text
    assert all(place.applied_tags for place in server.threads(forum) if place is not lobby)


async def test_the_organizers_menu_is_asked_for_again_on_buttons(
    club: Club, channel: Channel, admin: Person, ben: Person
) -> None:
    """Even where a guild opens /club to all, and on a button of somebody else's message, the bot checks for itself."""
    assert "organizers" in await ben.slash(channel, "club pause", despite_permissions=True).text()
    confirm = await admin.slash(channel, "club close").message()
    assert "for good" in seen(confirm)
    confirm.seen_only_by = None
    assert "organizers" in await ben.click(confirm, "Yes, close the club").text()
    assert "closed" in await admin.click(confirm, "Yes, close the club").text()


async def test_the_doctor_checks_channel_and_permissions(club: Club, channel: Channel, admin: Person) -> None:
    """/club doctor lists each permission and the moments to come."""
    text = seen(await admin.slash(channel, "club doctor").message())
    assert "✓ I see the channel #papers" in text
    assert "✓ I have the permission “Send Messages in Threads”." in text
    assert "✗" not in text
    assert "– vote" in text


async def test_an_export_comes_as_a_file_for_its_owner_alone(
    club: Club, server: LoopbackDiscord, channel: Channel, admin: Person
) -> None:
    """Everything the club keeps about somebody, as JSON nobody else sees."""
    ask = admin.slash(channel, "paper my export")
    message = await ask.message()
    assert ask.ephemeral
    assert b'"The Margin Notes"' in server.file(message)


async def test_many_votes_are_few_edits(club: Club, server: LoopbackDiscord, guild: Guild, channel: Channel) -> None:
    """Thirty members vote at once; every vote counts, and the ballot is edited once in three seconds."""
    people = [server.add_person(f"voter-{number}", guild) for number in range(30)]
    for paper in ("1706.03762", "1512.03385"):
        await people[0].slash(channel, "paper nominate", paper=paper).message()
    await club.tick(days=4)
    ballot = await server.wait_for_message(channel, "ballot is open")
    asks = [person.choose(ballot, "1. Attention Is All You Need") for person in people]
    for ask in asks:
        assert "You approve" in await ask.text()
        await club.tick()
    await club.tick(seconds=4)
    ballot = await server.wait_for_message(channel, "30 approvals")
    assert "30 members have voted" in seen(ballot)
    assert ballot.edits <= 2


async def test_last_weeks_menu_votes_for_nothing(
    club: Club, server: LoopbackDiscord, channel: Channel, ben: Person
) -> None:
    """The ballot loses its menu at the pick; pressed by somebody whose client still shows it, it says it is over."""
    await ben.slash(channel, "paper nominate", paper="1706.03762").message()
    await ben.slash(channel, "paper nominate", paper="1512.03385").message()
    await club.tick(days=4)
    ballot = await server.wait_for_message(channel, "ballot is open")
    old = copy(ballot)
    await club.tick(days=2)
    await server.wait_for_message(channel, "This vote is over")
    await club.tick(days=5)
    assert "The vote this list belongs to is over" in await ben.choose(old, "1. Attention Is All You Need").text()
