"""Every shape in which clubs keep their years, in a file of our own, with what it tells next to it.

To look at a changed example: `python -m tests.files.test_examples` writes the `.told` files anew.
"""

import io
import zipfile
from pathlib import Path

import pytest

from tests.files.telling import read, told

EXAMPLES = Path(__file__).parent / "examples"
FILES = sorted(path for path in EXAMPLES.iterdir() if path.suffix != ".told")


def name_of(path: Path) -> str:
    """What the file is called where it comes from; pasted text has no name, and a folder comes as a zip."""
    return "" if path.name.startswith("pasted") else f"{path.name}.zip" if path.is_dir() else path.name


def content_of(path: Path) -> bytes:
    """What is in the file, or in the zip of the folder."""
    if not path.is_dir():
        return path.read_bytes()
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for one in sorted(path.rglob("*")):
            if one.is_file():
                archive.write(one, one.relative_to(path.parent).as_posix())
    return whole.getvalue()


def _told(path: Path) -> str:
    return told(read(name_of(path), content_of(path)))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_clubs_file_tells(path: Path) -> None:
    """Sessions, readings, days, people and doubts are those a person reads in it."""
    assert _told(path) == path.with_name(f"{path.name}.told").read_text(encoding="utf-8")


if __name__ == "__main__":
    for one in FILES:
        one.with_name(f"{one.name}.told").write_text(_told(one), encoding="utf-8")
