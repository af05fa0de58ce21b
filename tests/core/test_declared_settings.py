"""A setting is declared once; what a platform would not show, or two declare, is refused at import."""

from dataclasses import replace

import pytest

from bot.chat.command import MOST_OPTIONS, Field
from bot.club.clubs.model import Settings
from bot.club.clubs.setting import Setting
from bot.declared import commands_of, settings_of
from bot.features import FEATURES, MENU
from bot.hooks import Feature

WEEKDAY = Setting(field=Field("weekday"), key="weekday", default=0, parse=int, load=int, show=int)


def _more(many: int) -> Feature:
    """A feature with so many settings."""
    return Feature(name="more", settings=tuple(_named(f"more{number}") for number in range(many)))


def _named(name: str) -> Setting[int]:
    return replace(WEEKDAY, field=Field(name), key=name)


def test_what_is_not_set_is_the_default() -> None:
    """A declaration and the club's own attributes say one default, and a new club has it."""
    for one in settings_of(FEATURES):
        assert one.of(Settings()) == one.default, one.key


@pytest.mark.parametrize("setting", settings_of(FEATURES), ids=lambda one: one.key)
def test_what_is_put_is_there(setting: Setting[object]) -> None:
    """Each setting is put by its own declaration, and no other one changes with it."""
    value = next((setting.parse(word) for word in reversed(setting.field.choices)), setting.default)
    changed = setting.put(Settings(), value)
    assert setting.of(changed) == value
    others = [one for one in settings_of(FEATURES) if one.key != setting.key]
    assert all(one.of(changed) == one.default for one in others)


def test_a_setting_too_many_is_refused() -> None:
    """Discord shows 25 options of a command: as many are taken, one more is refused, not dropped."""
    settings = MENU.get("club settings")
    assert settings
    room = MOST_OPTIONS - len(settings.options)
    assert len(next(one for one in commands_of((*FEATURES, _more(room))) if one.settings).options) == MOST_OPTIONS
    with pytest.raises(TypeError, match="/club settings has 26 fields"):
        commands_of((*FEATURES, _more(room + 1)))


@pytest.mark.parametrize("other", [_named("lead"), replace(WEEKDAY, key="lead")], ids=["name", "key"])
def test_two_of_one_name_are_refused(other: Setting[int]) -> None:
    """Neither the word in the command nor the key in the books may stand for two settings."""
    with pytest.raises(RuntimeError, match="lead"):
        settings_of((*FEATURES, Feature(name="more", settings=(other,))))
