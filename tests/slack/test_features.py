"""On Slack the organizers choose by buttons what their club uses."""

from tests.slack.club import Club


async def test_a_button_for_each_feature(club: Club) -> None:
    """One press switches it off, its command says so with the button that switches it on, and one press does."""
    async with club.process():
        await club.founded()
        assert "✓ builds" in (await club.ask(club.ada, "/club features")).seen()
        card = club.ada.ephemerals(club.channel)[-1]
        off = await club.settled(await club.ada.click(card, "Switch builds off"))
        assert "Switched off: builds." in off.seen()
        assert "does without builds for now" in (await club.ask(club.ada, "/paper build")).seen()
        refused = club.ada.ephemerals(club.channel)[-1]
    async with club.process():
        on = await club.settled(await club.ada.click(refused, "Switch it on"))
        assert "✓ builds" in on.seen()
