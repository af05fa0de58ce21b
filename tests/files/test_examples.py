"""Every shape in which clubs keep their years, in a file of our own, with what it tells next to it.

To look at a changed example: `python -m tests.files.test_examples` writes the `.told` files anew.
"""

from pathlib import Path

import pytest

from tests.files.telling import read, told

EXAMPLES = Path(__file__).parent / "examples"
FILES = sorted(path for path in EXAMPLES.iterdir() if path.suffix != ".told")


def _told(path: Path) -> str:
    name = "" if path.name.startswith("pasted") else path.name
    return told(read(name, path.read_bytes()))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_clubs_file_tells(path: Path) -> None:
    """Sessions, readings, days, people and doubts are those a person reads in it."""
    assert _told(path) == path.with_name(f"{path.name}.told").read_text(encoding="utf-8")


if __name__ == "__main__":
    for one in FILES:
        one.with_name(f"{one.name}.told").write_text(_told(one), encoding="utf-8")
