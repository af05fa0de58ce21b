"""The audit and the doctor of a club with two homes."""

from tests.two_homes.towns import Towns


async def test_the_audit_names_each_home(towns: Towns) -> None:
    """Every row says to which home it went; a direct message says so, and a home that left keeps its channel's name."""
    await towns.joined()
    await towns.say("ada@west", "/paper nominate 1706.03762")
    await towns.say("zoe@east", "/paper remind on")
    await towns.wait(days=11)
    audit = await towns.say("ada@west", "/club audit")
    for row in (
        "Round 1, paper of the week on west: on time, Mon 9 Mar, 09:00",
        "Round 1, paper of the week on east: on time, Mon 9 Mar, 09:00",
        "Round 1, reminder on east, directly: on time, Thu 12 Mar, 18:00",
    ):
        assert row in audit
    await towns.say("zoe@east", "/club home leave: yes")
    await towns.press("zoe@east", "Yes, leave this channel")
    assert "paper of the week on east east-papers: on time" in await towns.say("ada@west", "/club audit")


async def test_the_doctor_checks_every_home(towns: Towns) -> None:
    """Each home has its own findings under its own name."""
    await towns.joined()
    doctor = await towns.say("zoe@east", "/club doctor")
    assert doctor.index("west west-papers") < doctor.index("east east-papers")
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
