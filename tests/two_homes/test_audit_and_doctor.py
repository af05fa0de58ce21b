"""The audit and the doctor of a club with two homes."""

from datetime import timedelta

from bot.chat.account import Account
from bot.chat.post import Post
from bot.outbox.model import OutboxKind, OutboxRow
from bot.outbox.repository import Outbox
from tests.two_homes.test_discord_and_slack import Both, both
from tests.two_homes.towns import Towns

__all__ = ["both"]  # a fixture


async def test_the_audit_names_each_home(towns: Towns) -> None:
    """Every row says to which home it went; a direct message says so, and a home that left keeps its channel's name."""
    await towns.joined()
    await towns.say("ada@west", "/paper nominate 1706.03762")
    await towns.say("zoe@east", "/paper my remind on")
    await towns.wait(days=11)
    audit = await towns.say("ada@west", "/club audit")
    for row in (
        "Round 1, paper of the week on west: due Mon 9 Mar, 09:00 CET, sent Mon 9 Mar, 09:00 CET, on time",
        "Round 1, paper of the week on east: due Mon 9 Mar, 09:00 CET, sent Mon 9 Mar, 09:00 CET, on time",
        "Round 1, reminder on east, directly: due Thu 12 Mar, 18:00 CET, sent Thu 12 Mar, 18:00 CET, on time",
    ):
        assert row in audit
    await towns.say("zoe@east", "/club home leave: yes")
    await towns.press("zoe@east", "Yes, leave this channel")
    assert "paper of the week on east east-papers: due Mon" in await towns.say("ada@west", "/club audit")


async def test_the_audit_lists_the_last_posts_of_each_home(towns: Towns) -> None:
    """Under its name, newest first, and however many direct messages were written since."""
    await towns.joined()
    await towns.say("ada@west", "/paper nominate 1706.03762")
    await towns.wait(days=6, hours=1)
    many = [
        OutboxRow(
            key=f"1/1/remind-direct/{number}", club_id=1, kind=OutboxKind.DIRECT, place=towns.west.place(),
            account=Account(platform="west", workspace="local", user=f"m{number}", name=f"m{number}"),
            post=Post(title="?"), due=towns.time() + timedelta(minutes=1), moment=towns.time() + timedelta(minutes=1),
        )
        for number in range(40)
    ]  # fmt: skip
    async with towns.store.write() as repos:
        await repos[Outbox].put(many)
    await towns.wait(minutes=2)
    audit = await towns.say("ada@west", "/club audit")
    west, east = audit.partition("Direct messages")[0].split("paper of the week on east")
    assert west.index("paper of the week on west") < west.index("ballot on west") < west.rindex("east")
    assert "ballot on east: due Sat 7 Mar, 09:00 CET, sent Sat 7 Mar, 09:00 CET, on time" in east
    assert audit.count("reminder on west, directly") == 15


async def test_the_doctor_checks_every_home(towns: Towns) -> None:
    """Each home has its own findings under its own name."""
    await towns.joined()
    doctor = await towns.say("zoe@east", "/club doctor")
    assert doctor.index("west: ✓") < doctor.index("east: ✓")
    assert doctor.count("✓") == 2


async def test_the_doctor_tells_a_clock_change_in_one_line_when_it_is_near(towns: Towns) -> None:
    """Weeks before nobody has to know; then one line says when, and that the wall time stays."""
    await towns.founded()
    assert "clocks change" not in await towns.say("ada@west", "/club doctor")
    await towns.wait(days=14)
    doctor = await towns.say("ada@west", "/club doctor")
    assert doctor.count("The clocks change") == 1
    change = "The clocks change Sun 29 Mar, 03:00 (UTC+01:00 to UTC+02:00); the week keeps its times on the wall."
    assert change in doctor
    await towns.say("ada@west", "/club settings zone: Asia/Tokyo")
    assert "clocks change" not in await towns.say("ada@west", "/club doctor")
    await towns.say("ada@west", "/club settings zone: Europe/Berlin")
    await towns.wait(days=14)
    assert "clocks change" not in await towns.say("ada@west", "/club doctor")


async def test_the_doctor_says_of_what_it_warns(towns: Towns) -> None:
    """A warning that is planned says what it is about."""
    await towns.founded()
    doctor = await towns.say("ada@west", "/club doctor")
    assert "early warning, if there is nothing to pick from" in doctor
    assert "last warning, if there is nothing to pick from" in doctor


async def test_the_doctor_reads_the_clubs_own_clock(both: Both) -> None:
    """Discord and Slack show everybody their own time; the doctor tells the club's, whoever asks."""
    there = await both.ann.slash(both.channel, "club doctor").text()
    here = (await both.slack.ask(both.slack.ada, "/club doctor")).seen()
    for doctor in (there, here):
        assert "What comes next, by the clocks of Europe/Berlin" in doctor
        assert "Mon 8 Jun, 09:00 – pick" in doctor
    assert "<t:" not in there
