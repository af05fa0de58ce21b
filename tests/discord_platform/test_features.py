"""On Discord the organizers choose by buttons what their club uses."""

from tests.discord_platform.conftest import Starter
from tests.discord_platform.reader import seen
from tests.loopback.discord import Channel, Person


async def test_a_button_for_each_feature(start: Starter, channel: Channel, admin: Person) -> None:
    """One press switches it off, its command says so with the button that switches it on, and one press does."""
    club = await start.club()
    await club.found(admin, channel)
    card = await admin.slash(channel, "club features").message()
    assert "✓ builds" in seen(card)
    off = await admin.click(card, "Switch builds off").message()
    assert "Switched off: builds." in seen(off)
    assert "✗ builds" in seen(off)
    refused = await admin.slash(channel, "paper build").message()
    assert "does without builds for now" in seen(refused)
    club = await club.restart()
    assert "✓ builds" in seen(await admin.click(refused, "Switch it on").message())
