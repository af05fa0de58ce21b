"""Slack says in which zone somebody lives: "today" is theirs."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from tests.slack.club import Club


async def test_today_is_the_day_it_is_for_the_member(club: Club) -> None:
    """After midnight in Berlin it is still yesterday in New York, and the answer says so."""
    async with club.process():
        await club.founded()
        night = (club.clock() + timedelta(days=1)).replace(hour=2, minute=0, second=0, microsecond=0)
        club.clock.to(night)
        own = night.astimezone(ZoneInfo("America/New_York")).date()
        understood = f"{own:%a} {own.day} {own:%b %Y}"
        asked = await club.ask(club.bob, "/paper my away today")
        assert f"Noted: away on {understood}." in asked.seen()
        assert f"It is {understood} where you are." in asked.seen()
        asked = await club.ask(club.ada, "/paper my away today")
        assert f"Noted: away on {own + timedelta(days=1):%a}" in asked.seen()
        assert "where you are" not in asked.seen()
