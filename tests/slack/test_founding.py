"""Founding a club in Slack: only where the bot can post. And the club stays where its channel goes."""

from bot.club.clubs.repository import Clubs
from tests.loopback.slack import Channel
from tests.slack.club import Club

START = "/club start The Margin Notes zone: Europe/Berlin"


async def founded(club: Club) -> list[str]:
    """The channels of all clubs."""
    async with club.store.read() as repos:
        homes = await repos[Clubs].homes(range(1, 5))
    return [home.place.channel for some in homes.values() for home in some]


async def asked_in(club: Club, channel: Channel) -> str:
    """What the founder sees there."""
    return (await club.ask(club.ada, START, channel)).seen()


async def test_a_public_channel_is_joined_when_the_founder_says_so(club: Club) -> None:
    """Nothing is founded before; the button joins the channel and founds the club that was typed."""
    outside = club.workspace.channel("outside", club.ada, bot=False)
    async with club.process():
        assert "Shall I join it?" in await asked_in(club, outside)
        assert await founded(club) == []
        assert club.workspace.bot.id not in outside.members
        (refused,) = club.ada.ephemerals(outside)
        await club.settled(await club.ada.click(refused, "Join this channel and begin"))
        assert club.workspace.bot.id in outside.members
        assert "The Margin Notes begins" in club.slack.transcript(outside)
        assert await founded(club) == [outside.id]


async def test_a_private_channel_needs_an_invitation(club: Club) -> None:
    """The bot cannot join it by itself, and says what to type; invited, the same button founds the club."""
    hidden = club.workspace.channel("hidden", club.ada, private=True, bot=False)
    async with club.process():
        assert "/invite @Paperclub" in await asked_in(club, hidden)
        assert await founded(club) == []
        await club.workspace.invite_bot(hidden, club.ada)
        (refused,) = club.ada.ephemerals(hidden)
        await club.settled(await club.ada.click(refused, "Try again"))
        assert await founded(club) == [hidden.id]


async def test_an_installation_without_the_new_permission_says_invite(club: Club) -> None:
    """Installed before the bot asked for it, it offers no button that could not work."""
    outside = club.workspace.channel("outside", club.ada, bot=False)
    token = club.slack.world.tokens[club.workspace.token]
    token.scopes.discard("channels:join")
    async with club.process():
        seen = await asked_in(club, outside)
        assert "/invite @Paperclub" in seen
        assert "Join this channel" not in seen
        assert await founded(club) == []


async def test_a_channel_that_slack_numbers_anew_takes_its_club_along(club: Club) -> None:
    """Shared with another company, a private channel gets another id; the week goes on there."""
    hidden = club.workspace.channel("hidden", club.ada, club.bob, private=True)
    club.channel = hidden
    async with club.process():
        await club.founded()
        await club.ask(club.ada, "/paper nominate 1706.03762")
        old = hidden.id
        await club.workspace.share_outside(hidden)
        await club.slack.quiet()
        await club.idle()
        assert hidden.id != old
        assert await founded(club) == [hidden.id]
        await club.until_post("Paper of the week")
        assert await club.events() == []


async def test_the_letter_about_a_deleted_channel_has_the_code(club: Club) -> None:
    """Archived, too: the organizer types it in another channel, and the club lives there."""
    async with club.process():
        await club.reading()
        await club.workspace.archive(club.channel, club.ada)
        await club.slack.quiet()
        await club.idle()
        club.clock.by(seconds=5)
        await club.tick()
        (letter,) = await club.events()
        assert "/club home code: " in letter
        code = letter.partition("code: ")[2][:9]
        other = club.workspace.channel("others", club.ada)
        await club.ask(club.ada, f"/club home code: {code}", other)
        assert "lives here, too" in club.slack.transcript(other)
