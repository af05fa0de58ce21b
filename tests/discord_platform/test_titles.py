"""A title in TeX, over Discord's own wire: on the ballot, the card, and as the name of its thread."""

from tests.discord_platform.conftest import Starter
from tests.discord_platform.reader import seen
from tests.loopback.discord import Channel, LoopbackDiscord, Person

TITLE = r"$\widetilde{O}(\sqrt{n})$ Regret for {B}andits \`a la Schr\"odinger"
READ = "Õ(√n) Regret for Bandits à la Schrödinger"


async def test_a_title_in_tex_is_read_everywhere(
    start: Starter, server: LoopbackDiscord, admin: Person, channel: Channel, ben: Person
) -> None:
    """Entered by hand in the command, shown as it reads; the thread is named so, too."""
    club = await start.club()
    await club.found(admin, channel)
    nominated = await ben.slash(channel, "paper nominate", title=TITLE).message()
    assert READ in seen(nominated)
    await club.tick(days=4)
    ballot = await server.wait_for_message(channel, "ballot is open")
    assert READ in seen(ballot)
    assert "You approve one paper" in await ben.choose(ballot, f"1. {READ}").text()
    await club.tick(days=2)
    thread = await server.wait_for_thread(channel, "Regret")
    assert thread.name == READ
    assert READ in channel.messages[thread.id].embeds[0]["description"]
    assert READ in await ben.slash(channel, "paper now").text()
