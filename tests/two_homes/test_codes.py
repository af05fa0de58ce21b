"""One-time codes: readable, used once, for a day, and kept as a digest only."""

from datetime import timedelta
from hashlib import sha256

import pytest

from bot.chat.post import Refusal
from bot.club.clubs.codes import VALID, known_code, new_code, use_up
from bot.ports import Store
from bot.store.memory import Marks
from tests.two_homes.towns import CODE, TUESDAY, Towns

SECOND = timedelta(seconds=1)


async def test_a_code_is_kept_as_a_digest(sqlite_store: Store) -> None:
    """Two groups of four without signs that look alike; the books hold its digest and not itself."""
    async with sqlite_store.write() as repos:
        codes = [await new_code(repos, "home", {"club": 7}, TUESDAY) for _ in range(50)]
        assert len(set(codes)) == 50
        for code in codes:
            assert CODE.fullmatch(code)
            assert not set(code) & set("01IO")
            kept = await repos[Marks].get(f"code/home/{sha256(code.replace('-', '').encode()).hexdigest()}")
            assert kept
            assert code[:4] not in kept[0]


async def test_a_code_is_good_once_and_for_a_day(sqlite_store: Store) -> None:
    """However it is typed; not for another purpose, not twice, not a second too late."""
    async with sqlite_store.write() as repos:
        code = await new_code(repos, "home", {"club": 7}, TUESDAY)
        found = await known_code(repos, "home", f" {code.lower().replace('-', ' – ')} ", TUESDAY + VALID)
        assert found.about == {"club": 7}
        for kind, typed, when, why in (
            ("link", code, TUESDAY, "code-wrong"),
            ("home", f"{code}A", TUESDAY, "code-wrong"),
            ("home", "", TUESDAY, "code-wrong"),
            ("home", code, TUESDAY + VALID + SECOND, "code-expired"),
        ):
            with pytest.raises(Refusal, match=why):
                await known_code(repos, kind, typed, when)
        await use_up(repos, found)
        with pytest.raises(Refusal, match="code-used"):
            await known_code(repos, "home", code, TUESDAY)
        await new_code(repos, "home", {"club": 7}, TUESDAY + timedelta(days=31))
        with pytest.raises(Refusal, match="code-wrong"):
            await known_code(repos, "home", code, TUESDAY)


async def test_guessing_is_told_plainly(towns: Towns) -> None:
    """After five wrong ones a right one joins no channel either; an hour later it may."""
    await towns.founded()
    code = await towns.code("ada@west", "/club home")
    for number in range(5):
        assert "I do not know that code" in await towns.say("zoe@east", f"/club home code: AAAA-AAA{number + 2}")
    told = await towns.say("zoe@east", f"/club home code: {code}")
    assert "5 codes within an hour that are not good; please try again in" in told
    assert "I do not know that code" in await towns.say("zoe@west", "/paper my link code: AAAA-AAAA")
    await towns.wait(hours=1)
    assert "lives here, too" in await towns.say("zoe@east", f"/club home code: {code}")


async def test_linking_is_counted_too(towns: Towns) -> None:
    """The two kinds of codes share one count."""
    await towns.founded()
    for number in range(5):
        assert "I do not know that code" in await towns.say("ben@west", f"/paper my link code: AAAA-AAA{number + 2}")
    assert "5 codes within an hour" in await towns.say("ben@west", "/paper my link code: AAAA-AAAA")
