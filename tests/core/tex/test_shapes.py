"""The judge: titles and abstracts as people write them, and what a person should read."""

import tomllib
from pathlib import Path

import pytest

from bot.club.papers.tex import readable
from bot.club.papers.tex.constructs import CONSTRUCTS
from bot.club.papers.tex.macros import table

SHAPES: dict[str, list[list[str]]] = tomllib.loads(Path(__file__).with_name("shapes.toml").read_text(encoding="utf-8"))
ALL = [(kind, row[0], row[-1]) for kind, rows in SHAPES.items() for row in rows]


@pytest.mark.parametrize(("kind", "written", "read"), ALL)
def test_each_shape_reads_right(kind: str, written: str, read: str) -> None:
    """Whether TeX, half TeX, or none, which stays to the letter."""
    assert readable(written) == read


def test_the_judge_is_large_enough() -> None:
    """At least 250 shapes, none twice, a good part of them no TeX at all."""
    assert len(ALL) >= 250
    assert len({written for _, written, _ in ALL}) == len(ALL)
    assert sum(written == read for _, written, read in ALL) >= 50


def test_at_least_three_hundred_macros_are_known() -> None:
    """Each of them says something in a formula, but for those that say nothing by themselves."""
    known = table()
    names = {*known.symbols, *known.latin, *known.wrappers, *known.marks, *known.struck, *known.logos, *CONSTRUCTS}
    assert len(names) >= 300
    for name in names - {"left", "right", "middle"}:
        read = readable(rf"we have $\{name}{{x}}{{y}}$ here")
        assert "\\" not in read or name.endswith("backslash"), name
        assert read.replace("we have", "").replace("here", "").strip(), name


@pytest.mark.parametrize("shape", [one for kind, written, _ in ALL if kind == "no-tex" for one in (written,)])
def test_what_is_no_tex_stays_beside_mathematics_too(shape: str) -> None:
    """Money, paths and code in front of a formula are no part of it."""
    if "`" not in shape and "\\" not in shape:
        assert readable(f"{shape}. Let $n$ be") == f"{shape}. Let n be" or "~" in shape or "--" in shape or "{" in shape
