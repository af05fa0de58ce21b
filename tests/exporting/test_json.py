"""JSON that is as its own schema says."""

import json
from dataclasses import replace
from pathlib import Path

from hypothesis import given
from jsonschema import Draft202012Validator, FormatChecker

from bot.features.exporting.model import Held, ReadingList
from bot.features.exporting.plain_json import plain_json
from tests.exporting.papers import DAY, HARD, LISTS, club, many, one

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "reading-list.schema.json").read_text(encoding="utf-8"))


def validate(text: str) -> None:
    """Every mistake at once; what the schema does not name is one here."""
    strict = json.loads(
        json.dumps(SCHEMA).replace('"type": "object"', '"type": "object", "additionalProperties": false')
    )
    checker = Draft202012Validator(strict, format_checker=FormatChecker())
    assert [one.message for one in checker.iter_errors(json.loads(text))] == []


@many
@given(LISTS)
def test_any_list(readings: ReadingList) -> None:
    """As described, and every reading of every paper is there once."""
    validate(plain_json(readings))
    found = [paper["title"] for session in json.loads(plain_json(readings))["sessions"] for paper in session["papers"]]
    assert found == [paper.title for _, paper in readings.sessions()]


def test_hard_titles() -> None:
    """The same of those nobody would wish."""
    validate(plain_json(HARD))


def test_the_papers_of_a_round_stand_together() -> None:
    """In the round's order, also where one of them was read before."""
    first = one("First", held=(Held(number=1, day=DAY), Held(number=2, position=1, day=DAY.replace(month=9))))
    second = one("Second", held=(Held(number=2, day=DAY.replace(month=9), presenters=("Ada",)),))
    sessions = json.loads(plain_json(club(first, second)))["sessions"]
    assert [[paper["title"] for paper in session["papers"]] for session in sessions] == [["First"], ["Second", "First"]]


def test_a_session_without_a_paper() -> None:
    """It has its day and who presented, and no papers."""
    unread = Held(number=0, day=DAY.replace(year=2019), presenters=("Ada",))
    text = plain_json(replace(club(one("First")), unread=(unread,)))
    validate(text)
    assert [(one["presenters"], len(one["papers"])) for one in json.loads(text)["sessions"]] == [(["Ada"], 0), ([], 1)]
