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


async def test_the_doctor_looks_across_the_next_clock_change(towns: Towns) -> None:
    """Each step's last moment before and its first after the change: the wall time stays, the UTC time moves."""
    await towns.founded()
    doctor = await towns.say("ada@west", "/club doctor")
    assert "The clocks change Sun 29 Mar, 03:00 (UTC+01:00 to UTC+02:00)" in doctor
    assert "pick: Mon 23 Mar, 09:00 (08:00 UTC), then Mon 30 Mar, 09:00 (07:00 UTC)" in doctor
    assert "vote: Sat 28 Mar, 09:00 (08:00 UTC), then Sat 4 Apr, 09:00 (07:00 UTC)" in doctor
    assert "discussion: Fri 27 Mar, 17:00 (16:00 UTC), then Fri 3 Apr, 17:00 (15:00 UTC)" in doctor
    await towns.say("ada@west", "/club settings zone: Asia/Tokyo")
    assert "The clocks change" not in await towns.say("ada@west", "/club doctor")
    await towns.say("ada@west", "/club settings zone: Australia/Sydney")
    assert "(UTC+11:00 to UTC+10:00)" in await towns.say("ada@west", "/club doctor")


async def test_the_doctor_the_week_before_the_clocks_change_and_after(towns: Towns) -> None:
    """Every step is told on both sides while its round is being read; afterwards the change in autumn is the next."""
    await towns.founded()
    for paper in ("1706.03762", "1512.03385", "1806.07366", "1412.6980"):
        await towns.say("ada@west", f"/paper nominate {paper}")
    await towns.wait(days=21)
    doctor = await towns.say("ada@west", "/club doctor")
    assert "pick: Mon 23 Mar, 09:00 (08:00 UTC), then Mon 30 Mar, 09:00 (07:00 UTC)" in doctor
    assert "reminder: Thu 26 Mar, 18:00 (17:00 UTC), then Thu 2 Apr, 18:00 (16:00 UTC)" in doctor
    assert "wrap: Sun 22 Mar, 20:00" not in doctor, "that round is over"
    await towns.wait(days=7)
    doctor = await towns.say("ada@west", "/club doctor")
    assert "The clocks change Sun 25 Oct, 02:00 (UTC+02:00 to UTC+01:00)" in doctor
    assert "pick: Mon 19 Oct, 09:00 (07:00 UTC), then Mon 26 Oct, 09:00 (08:00 UTC)" in doctor


async def test_the_doctor_reads_the_clubs_own_clock(both: Both) -> None:
    """Discord and Slack show everybody their own time; the doctor tells the club's, whoever asks."""
    there = await both.ann.slash(both.channel, "club doctor").text()
    here = (await both.slack.ask(both.slack.ada, "/club doctor")).seen()
    for doctor in (there, here):
        assert "What comes next, by the clocks of Europe/Berlin" in doctor
        assert "Mon 8 Jun, 09:00 – pick" in doctor
    assert "<t:" not in there
