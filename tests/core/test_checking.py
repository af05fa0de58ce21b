"""What is wrong with a catalogue is named with its file and line."""

from pathlib import Path

import pytest

from bot.wording import FALLBACK, languages
from bot.wording.checking import columns, mistakes
from tests.core.catalogue import english_in


@pytest.mark.parametrize("language", languages())
def test_every_language_there_is_needs_no_mending(language: str) -> None:
    """Nothing is missing, unused, unlike English, too long or unreadable in any of them."""
    assert list(mistakes(language)) == []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("late-note = Das kam am { $wann }.", "late-note: is unlike English in $due, $wann"),
        ("and-more = and { $count } more", ""),
        (
            "button-again = Nochmal mit allem, was schon da stand",
            "button-again: has 37 of 34 for a button a phone shows",
        ),
        ("button-again = 再来一次再来一次再来一次再来一次再来", "button-again: has 36 of 34"),
        ("nobody-says-this = Hallo", "nobody-says-this: is not used; English has no such message"),
        ("late-note = { $due }, { 1 + 2 }", "cannot be read"),
        ("ballot-title = Wahl", "ballot-title: belongs into club/ballots/words/de.ftl"),
        ("stopping = { stopping }", ""),
        ("paper-vote = Stimm ab\n    .name = Ab stimmen", "paper-vote.name: is no name Discord takes"),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, line: str, told: str) -> None:
    """With the file, the line and what is to be done."""
    words = english_in(tmp_path)
    (words / "de.ftl").write_text(f"# Deutsch\n\n{line}\n", encoding="utf-8")
    found = [one for one in mistakes("de", tmp_path) if "is missing" not in one]
    if told:
        at, its = (4, found[-1]) if ".name" in told else (3, found[0])
        assert its.startswith(f"{words.relative_to(tmp_path) / 'de.ftl'}:{at}: ")
        assert told in its


@pytest.mark.parametrize(
    ("folder", "line", "told"),
    [
        ("club/rounds", "year-papers = 篇论文读完", ""),
        ("club/rounds", "now-handed = 有人交了。", "now-handed: is unlike English in $count"),
        ("club/clubs", "setting-meet = 讨论的地方", "setting-meet: is unlike English in $value"),
        ("club/rounds", "year-papers = { $number } 篇论文", "year-papers: is unlike English in $number"),
        (
            "club/rounds",
            "year-papers = { $count ->\n    [one] 一篇\n   *[other] 多篇\n}",
            "never said in the plural “one”",
        ),
        ("club/rounds", "paper-now = 看本周论文\n    .example = /paper now", ""),
    ],
)
def test_a_language_without_plurals_need_not_name_what_only_they_ask_for(
    tmp_path: Path, folder: str, line: str, told: str
) -> None:
    """What is shown, or said differently for each of its values, is named all the same; an example is typed as is."""
    english_in(tmp_path)
    words = tmp_path / folder / "words"
    (words / "zh-Hans.ftl").write_text(f"{line}\n", encoding="utf-8")
    found = [one for one in mistakes("zh-Hans", tmp_path) if "is missing" not in one]
    assert len(found) == bool(told)
    assert told in "".join(found)


def test_what_is_missing_is_named_with_the_file_it_belongs_into(tmp_path: Path) -> None:
    """An empty catalogue lacks everything that English has."""
    words = english_in(tmp_path)
    (words / "de.ftl").write_text("", encoding="utf-8")
    lacks = list(mistakes("de", tmp_path))
    assert "club/ballots/words/de.ftl: ballot-title: is missing" in lacks
    assert len(lacks) > 1000


def test_what_is_still_english_is_named(tmp_path: Path) -> None:
    """A sentence that was copied and not translated; a name or a sign may be the same."""
    words = english_in(tmp_path)
    english = (words / f"{FALLBACK}.ftl").read_text(encoding="utf-8")
    (words / "de.ftl").write_text(english, encoding="utf-8")
    found = [one for one in mistakes("de", tmp_path) if "still English" in one]
    assert any(": stopping:" in one for one in found)
    assert not any(": list-comma:" in one for one in found)


@pytest.mark.parametrize(("text", "wide"), [("ab", 2), ("论文", 4), ("ｱ", 1), ("a文", 3)])
def test_a_letter_of_chinese_takes_two_columns(text: str, wide: int) -> None:
    """As a terminal and a button show it."""
    assert columns(text) == wide


def test_names_that_english_has_not_are_fine(tmp_path: Path) -> None:
    """What a command and its fields are called in Discord stands in other languages only."""
    words = english_in(tmp_path)
    (words / "de.ftl").write_text("paper-vote = Ab\n    .name = abstimmen\n    .name-papers = 论文\n", encoding="utf-8")
    assert not [one for one in mistakes("de", tmp_path) if ".name" in one]
