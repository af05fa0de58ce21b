"""Tables of shapes: words in markup, names, days, walls and retractions, as sites and registries write them."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from adapters.web.dates import day
from adapters.web.names import people
from adapters.web.plain import plain
from adapters.web.retractions import is_titled_retracted
from adapters.web.walls import is_called_a_wall, is_wall

FOLDER = Path(__file__).with_name("tables")


def table(name: str) -> dict[str, Any]:
    """A table of cases."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("text", "words"), [one for some in table("words").values() for one in some.items()])
def test_words_in_markup(text: str, words: str) -> None:
    """Tags go, comparisons stay, and a formula stands once: as letters, or as TeX where there is nothing else."""
    assert plain(text, 300) == words


@pytest.mark.parametrize(("text", "names"), table("names").items())
def test_people_in_one_tag(text: str, names: list[str]) -> None:
    """Several in one tag are several, a group is one, and the path of a page is nobody."""
    assert list(people([text], one_each=False)) == names


def test_people_in_tags_of_their_own() -> None:
    """Where each has a tag, a comma turns a name round, and only what cannot be one is parted."""
    tags = ["García Márquez, Gabriel José", "Vaswani, Ashish and Shazeer, Noam", "Ada Lovelace; Bob Ross", "毛, 泽东"]
    assert people(tags, one_each=True) == (
        "Gabriel José García Márquez",
        *("Ashish Vaswani", "Noam Shazeer", "Ada Lovelace", "Bob Ross", "毛泽东"),
    )


@pytest.mark.parametrize(("text", "found"), table("days").items())
def test_days_in_words(text: str, found: date) -> None:
    """Dots put the day first; months in many languages; a season begins with its first month."""
    assert day(text) == found


@pytest.mark.parametrize(
    ("title", "wall"),
    [(one, True) for one in table("walls")["walls"]] + [(one, False) for one in table("walls")["papers"]],
)
def test_walls_by_their_title(title: str, wall: bool) -> None:
    """A wall's title is all it says, but for the site's name; a paper may well be called after one."""
    assert is_called_a_wall(title, "www.site.example") is wall


def test_walls_by_what_is_in_them() -> None:
    """A script that only a check for robots has makes a small page one, whatever it is called."""
    script = "<title>nature.example</title><script>window._cf_chl_opt={}</script>"
    assert is_wall("nature.example", script, "nature.example")
    assert not is_wall("On rings", "<p>rings</p>" * 20_000 + script, "nature.example")
    assert not is_wall("On rings", "<p>rings</p>", "nature.example")


@pytest.mark.parametrize(
    ("title", "retracted"),
    [(one, True) for one in table("retractions")["yes"]] + [(one, False) for one in table("retractions")["no"]],
)
def test_retractions_by_title(title: str, retracted: bool) -> None:
    """Before the title, behind it, in brackets or with a colon; a title about retractions is none."""
    assert is_titled_retracted(title) is retracted
