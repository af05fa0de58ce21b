"""The pictures of numbers: a streak's rounds, the weeks against a goal, a club's year."""

import xml.etree.ElementTree as ElementTree
from datetime import UTC, date, datetime

import pytest

from adapters.drawing import ResvgDrawing
from bot.club.clubs.model import Club
from bot.club.rounds.model import Round, RoundState
from bot.club.streaks.model import LedgerLine, Reason
from bot.club.streaks.picture import MOST, streak_picture, streak_svg
from bot.drawing import letters
from bot.drawing.canvas import Canvas
from bot.drawing.letters import has
from bot.features.pace.model import Goal
from bot.features.pace.picture import pace_picture
from bot.features.pace.rules import WEEKS, Amount, Pace
from bot.features.year.model import Year
from bot.features.year.picture import year_picture, year_svg
from bot.hooks import Figure
from bot.wording import words
from tests.drawing.test_drawing import HOSTILE, size, texts

NOW = datetime(2026, 12, 1, tzinfo=UTC)
ENGLISH = words("en")


def _ledger(count: int) -> list[LedgerLine]:
    reasons = list(Reason)
    return [
        LedgerLine(club_id=1, member_id=1, round_id=n, number=n, reason=reasons[n % len(reasons)], at=NOW)
        for n in range(1, count + 1)
    ]


@pytest.mark.parametrize("count", [1, 13, 14, MOST, MOST + 1, 1000])
async def test_the_rounds_of_a_streak(count: int) -> None:
    """A square for each of the latest, and how many there are of each sort; the text says the same."""
    shown = _ledger(count)
    picture = await streak_picture(ResvgDrawing(), ENGLISH, shown, 7)
    assert picture
    assert size(picture.png)[0] == 1200
    assert size(picture.png)[1] < 900
    drawn = texts(streak_svg(ENGLISH, shown[-MOST:], 7))
    assert drawn[0] == "7 rounds in a row"
    counted = [int(one.split()[0]) for one in drawn[2:]]
    assert sum(counted) == min(count, MOST)
    assert all(one in picture.alt for one in drawn[2:])


def test_each_reason_has_a_sign_of_its_own() -> None:
    """Whoever tells no colours apart still tells a kept round from a missed one by its sign."""
    drawn = set()
    for reason in Reason:
        line = LedgerLine(club_id=1, member_id=1, round_id=1, number=1, reason=reason, at=NOW)
        root = ElementTree.fromstring(streak_svg(ENGLISH, [line], 0))
        drawn.add(tuple(one.get("d") for one in root.iter("{http://www.w3.org/2000/svg}path")))
    assert len(drawn) == len(Reason)
    assert all(drawn)


async def test_the_weeks_against_a_goal() -> None:
    """Papers and hours each have their bars where there are any; with nothing read and no goal there is no picture."""
    weeks = tuple(Amount(n % 4, n * 30) for n in range(WEEKS))
    goal = Goal(club_id=1, member_id=1, papers=2, minutes=90)
    drawing, day = ResvgDrawing(), date(2026, 12, 1)
    both = await pace_picture(drawing, ENGLISH, Pace(weeks=weeks), goal, day)
    assert both
    papers, hours = both.alt.splitlines()
    assert papers == "Papers a week, week by week until this one: 0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3. Your goal: 2"
    assert hours.endswith("until this one: 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5. Your goal: 1.5")
    one = await pace_picture(drawing, ENGLISH, Pace(weeks=tuple(Amount(1) for _ in range(WEEKS))), None, day)
    assert one
    assert "goal" not in one.alt
    assert size(one.png)[1] < size(both.png)[1]
    assert await pace_picture(drawing, ENGLISH, Pace(weeks=(Amount(),) * WEEKS), None, day) is None
    aim = Goal(club_id=1, member_id=1, papers=1)
    assert await pace_picture(drawing, ENGLISH, Pace(weeks=(Amount(),) * WEEKS), aim, day)


@pytest.mark.parametrize("title", HOSTILE.values(), ids=HOSTILE)
async def test_any_year(title: str) -> None:
    """A club may be called anything, and read everything in one month; what the font lacks is not drawn."""
    club = Club(id=1, name=title, zone="UTC", created_at=NOW)
    rounds = [
        Round(id=n, club_id=1, number=n, pick_on=date(2026, 3, n), state=RoundState.SETTLED, paper_ids=(n,))
        for n in range(1, 20)
    ]
    figures = [Figure(10**n, "things " * n, (title,) * (n % 2)) for n in range(1, 8)]
    year = Year(2026, rounds, figures)
    picture = await year_picture(ResvgDrawing(), ENGLISH, club, year)
    assert picture
    assert size(picture.png)[1] < 2000
    assert all(has(letter) for text in texts(year_svg(ENGLISH, club, year)) for letter in text)


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "ja"])
async def test_no_picture_without_letters(
    language: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a language whose letters no font has there is the text alone, and the log says once what would bring them."""
    caplog.set_level("INFO")
    monkeypatch.setattr(letters, "has_cjk", lambda: False)
    letters.writes.cache_clear()
    for _ in range(2):
        assert await streak_picture(ResvgDrawing(), words(language), _ledger(3), 3) is None
    assert len([one for one in caplog.records if "extra “cjk”" in one.getMessage()]) == 1
    assert await streak_picture(ResvgDrawing(), words("de"), _ledger(3), 3)
    letters.writes.cache_clear()


async def test_each_language_in_its_own_forms() -> None:
    """Chinese of either kind and Japanese write 直 and 骨 differently, each from its own font of the same file."""
    drawn = {}
    for language, font in (("zh-Hans", "SC"), ("zh-Hant", "TC"), ("ja", "JP")):
        picture = await streak_picture(ResvgDrawing(), words(language), _ledger(9), 9)
        assert picture
        assert f'font-family="Noto Sans CJK {font}"' in streak_svg(words(language), _ledger(9), 9)
        canvas = Canvas(60, language)
        canvas.text(["直骨"], 10, 50, 40, "#000000")
        drawn[language] = await ResvgDrawing().draw(canvas.svg())
    assert len(set(drawn.values())) == 3
