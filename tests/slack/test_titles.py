"""A title in TeX, over Slack's own wire: in the answer, on the ballot, the card, and in /paper now."""

from tests.slack.club import Club

TITLE = r"$\widetilde{O}(\sqrt{n})$ Regret for {B}andits \`a la Schr\"odinger"
READ = "Õ(√n) Regret for Bandits à la Schrödinger"


async def test_a_title_in_tex_is_read_everywhere(club: Club) -> None:
    """Entered by hand in the command, shown as it reads, and chosen by that name."""
    async with club.process():
        await club.founded()
        await club.ask(club.ada, f"/paper nominate title: {TITLE}")
        assert READ in club.slack.transcript(club.channel)
        ballot = await club.until_post("The ballot is open")
        assert READ in club.slack.read(ballot)
        picked = await club.bob.pick(ballot, "The papers you approve", [f"1. {READ}"])
        await club.settled(picked)
        assert "You approve one paper" in picked.seen()
        card = await club.until_post("Paper of the week")
        assert READ in club.ada.read(card)
        now = await club.ask(club.ada, "/paper now")
        assert READ in club.slack.read(now.answers[0])
        assert "widetilde" not in club.slack.transcript(club.channel)
    assert club.slack.log.errors() == []
