"""The written promise names tests that exist."""

import ast
import re

from tests.readme import ROOT


def test_every_test_the_promises_name_exists() -> None:
    """A guarantee without its test is only a wish: each `file::test` of docs/promises.md is defined in that file."""
    named = re.findall(r"`(tests/[\w/.]+)::(\w+)`", (ROOT / "docs" / "promises.md").read_text(encoding="utf-8"))
    assert len(named) > 15
    for file, test in named:
        tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
        defined = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
        assert test in defined, f"{file} has no {test}"


def test_every_promise_names_a_test() -> None:
    """No row of the table leaves its last column empty."""
    text = (ROOT / "docs" / "promises.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| ") and not line.startswith("| guaranteed")]
    assert len(rows) >= 8
    assert all("::test_" in row for row in rows)
