"""What people type in their own languages is understood, and what the bot shows can be typed back."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import wording
from bot.chat.command import Field, Kind
from bot.chat.days import day, days
from bot.chat.post import Refusal
from bot.chat.typed import choice
from bot.schedule.typed import days_off, wall_time
from bot.wording import Words, typed_words
from tests.core.catalogue import english_in

TODAY = date(2026, 12, 1)  # a Tuesday
LANGUAGES = {
    "de": """typed-off = aus | kein
typed-today = heute
typed-tomorrow = morgen
typed-day-after-tomorrow = übermorgen
typed-weekday-next-week = nächste Woche { $weekday }
typed-next-weekday = nächsten { $weekday }
typed-in-days = in { $count } Tagen
typed-in-weeks = in { $count } Wochen
typed-days = { $count } Tage
typed-weeks = { $count } Wochen
typed-from-to = vom { $first } bis { $last } | { $first } bis { $last }
typed-until = bis { $last }
typed-hour = { $hour } Uhr
typed-hour-minutes = { $hour } Uhr { $minutes }
choice-on = an
choice-off = aus
""",
    "ja": """typed-off = オフ | なし
typed-today = 今日
typed-tomorrow = 明日
typed-day-after-tomorrow = 明後日
typed-weekday-next-week = 来週の{ $weekday }
typed-next-weekday = 次の{ $weekday }
typed-in-days = { $count }日後
typed-in-weeks = { $count }週間後
typed-days = { $count }日間
typed-weeks = { $count }週間
typed-from-to = { $first }から{ $last }まで
typed-until = { $last }まで
typed-hour = { $hour }時
typed-hour-minutes = { $hour }時{ $minutes }分
choice-on = オン
choice-off = オフ
""",
    "zh-Hans": """typed-off = 关 | 无
typed-today = 今天
typed-tomorrow = 明天
typed-day-after-tomorrow = 后天
typed-weekday-next-week = 下{ $weekday }
typed-next-weekday = 下一个{ $weekday }
typed-in-days = { $count }天后
typed-in-weeks = { $count }周后
typed-days = { $count }天
typed-weeks = { $count }周
typed-from-to = { $first }到{ $last }
typed-until = 到{ $last }
typed-hour = { $hour }点
typed-hour-minutes = { $hour }点{ $minutes }分
choice-on = 开
choice-off = 关
""",
    "zh-Hant": """typed-off = 關
typed-tomorrow = 明天
typed-weekday-next-week = 下{ $weekday }
typed-hour = { $hour }點
choice-on = 開
choice-off = 關
""",
}
_CACHED = (wording.languages, wording._words, wording._sentences, typed_words._rules, typed_words._alternatives)


@pytest.fixture(autouse=True, scope="module")
def spoken_here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The bot speaks these languages, as far as typing goes."""
    folder = tmp_path_factory.mktemp("bot")
    with pytest.MonkeyPatch.context() as patch:
        for language, lines in LANGUAGES.items():
            _file(english_in(folder) if language == "de" else folder / "wording" / "words", language, lines)
        patch.setattr(wording, "FOLDER", folder)
        _forget()
        yield
    _forget()


def _file(folder: Path, language: str, lines: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{language}.ftl").write_text(lines, encoding="utf-8")


def _forget() -> None:
    for one in _CACHED:
        one.cache_clear()


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("mon 09:00", (0, 9, 0)),
        ("周一 09:00", (0, 9, 0)),
        ("周一 ０９：００", (0, 9, 0)),
        ("星期三下午3点", (2, 15, 0)),
        ("週一 9點", (0, 9, 0)),
        ("Mo 9 Uhr", (0, 9, 0)),
        ("Donnerstag, 14 Uhr 30", (3, 14, 30)),
        ("So. 18:15", (6, 18, 15)),
        ("月曜 9時", (0, 9, 0)),
        ("日曜日 9時30分", (6, 9, 30)),
    ],
)
def test_a_time_of_the_week_in_ones_own_words(typed: str, at: tuple[int, int, int]) -> None:
    """A weekday and a time of the day, as people of each language write them."""
    wall = wall_time("pick", typed)
    assert wall is not None
    assert (wall.weekday, wall.at) == (at[0], time(at[1], at[2]))


@pytest.mark.parametrize("typed", ["off", "none", "aus", "Kein", "关", "關", "オフ", "なし"])
def test_off_in_ones_own_words(typed: str) -> None:
    """No such moment, and no days off."""
    assert wall_time("vote", typed) is None
    assert days_off("skip", typed, ((TODAY, TODAY),), TODAY) == ()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("tomorrow", "2026-12-02"),
        ("明天", "2026-12-02"),
        ("morgen", "2026-12-02"),
        ("übermorgen", "2026-12-03"),
        ("12月20日", "2026-12-20"),
        ("１２月２０日", "2026-12-20"),
        ("2027年1月3日", "2027-01-03"),
        ("20. Dez.", "2026-12-20"),
        ("20. Mai", "2027-05-20"),
        ("来週の月曜", "2026-12-07"),
        ("下周五", "2026-12-11"),
        ("下週五", "2026-12-11"),
        ("nächste Woche Freitag", "2026-12-11"),
        ("nächsten Dienstag", "2026-12-08"),
        ("三天后", "2026-12-04"),
        ("in 2 Wochen", "2026-12-15"),
        ("3日後", "2026-12-04"),
        ("Fr", "2026-12-04"),
    ],
)
def test_a_day_in_ones_own_words(typed: str, expected: str) -> None:
    """Relative days, weekdays and days of the calendar."""
    assert day("first", typed, TODAY) == date.fromisoformat(expected)


@pytest.mark.parametrize(
    "typed",
    ["20 Dec to 3 Jan", "vom 20. Dez. bis 3. Jan.", "12月20日到1月3日", "12月20日から1月3日まで", "20.12. bis 3.1."],
)
def test_several_days_in_ones_own_words(typed: str) -> None:
    """From a day to another."""
    found = days("first", typed, TODAY)
    assert (found.first, found.last) == (date(2026, 12, 20), date(2027, 1, 3))


def test_days_off_with_ones_own_and() -> None:
    """Several of them in a row of words."""
    off = days_off("skip", "24. Dez. und 31. Dez.", (), TODAY)
    assert off == ((date(2026, 12, 24),) * 2, (date(2026, 12, 31),) * 2)


@pytest.mark.parametrize(("typed", "meant"), [("on", "on"), ("AN", "on"), ("开", "on"), ("オフ", "off"), ("關", "off")])
def test_a_choice_in_ones_own_words(typed: str, meant: str) -> None:
    """Whatever somebody's language is, its words are known."""
    assert choice(Field("when", Kind.CHOICE, choices=("on", "off")), typed) == meant


@pytest.mark.parametrize("typed", ["30. Feb", "13月40日", "周八 9点", "Mo 25 Uhr", "明天明天", "一" * 3000])
def test_what_is_no_day_is_refused_as_it_was_typed(typed: str) -> None:
    """Nothing is guessed, and the sentence says what was typed."""
    with pytest.raises(Refusal) as refused:
        day("first", typed, TODAY)
    assert str(refused.value.args_["typed"]).rstrip("…") in typed


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
@given(ahead=st.integers(0, 700))
def test_a_day_that_is_shown_can_be_typed_back(language: str, ahead: int) -> None:
    """With its weekday and without, in every language the bot speaks."""
    shown = TODAY + timedelta(days=ahead)
    assert day("first", Words(language).whole_day(shown), TODAY) == shown
    assert day("first", Words(language).day(shown), TODAY) == shown


@given(st.permutations(["en", *LANGUAGES]), st.dates(date(2026, 1, 1), date(2028, 12, 31)))
def test_no_month_is_foreign_in_any_order_of_languages(order: list[str], shown: date) -> None:
    """What one language shows does not change with those that were shown before it."""
    signs = "年月日"
    for language in order:
        said = Words(language)
        months = said.month(shown, date(2020, 1, 1)), said.whole_day(shown), said.day(shown)
        spaceless = language.startswith(("zh", "ja"))
        assert all(any(sign in one for sign in signs) is spaceless for one in months), (language, months)
        assert not any(mark in one for one in months for mark in "\u2066\u2067\u2068\u2069\u200e\u200f")


@given(st.text(max_size=60))
def test_whatever_is_typed_is_read_or_refused(typed: str) -> None:
    """Nothing else comes of it."""
    for read in (lambda: day("first", typed, TODAY), lambda: wall_time("pick", typed)):
        try:
            read()
        except Refusal:
            continue
