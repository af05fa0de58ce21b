"""A feature is a folder: one more is one folder, one file of the store with its revision, and one line."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
BOOKMARK = Path(__file__).parent / "bookmark"
LINE = ("from bot.hooks import Features\n", "from bot.features.bookmarks import feature as bookmarks\n")
LISTED = ("    moderation.FEATURE,\n", "    bookmarks.FEATURE,\n")


def test_a_feature_is_a_folder(tmp_path: Path) -> None:
    """A copy of the product with the bookmark plays its script on the console, on Discord and on Slack."""
    for part in ("bot", "adapters", "tests", "pyproject.toml"):
        copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
        copy(ROOT / part, tmp_path / part)
    _add_the_bookmark(tmp_path)
    told = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", "tests/ladder/test_bookmarks.py"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr


def _add_the_bookmark(copy: Path) -> None:
    """The folder, the file of the store, its revision, the script, and the one line."""
    shutil.copytree(BOOKMARK / "feature", copy / "bot/features/bookmarks")
    shutil.copy(BOOKMARK / "bookmarks.py", copy / "adapters/store/bookmarks.py")
    shutil.copy(BOOKMARK / "play.py", copy / "tests/ladder/test_bookmarks.py")
    revisions = copy / "adapters/store/revisions"
    newest = max(file.name[:4] for file in revisions.glob("[0-9]*.py"))
    schema = (BOOKMARK / "schema.py").read_text(encoding="utf-8").replace("{before}", newest)
    (revisions / "0900_bookmarks.py").write_text(schema, encoding="utf-8")
    features = copy / "bot/features/__init__.py"
    text = features.read_text(encoding="utf-8")
    for after, line in (LINE, LISTED):
        assert after in text
        text = text.replace(after, line + after if line.startswith("from") else after + line)
    features.write_text(text, encoding="utf-8")
