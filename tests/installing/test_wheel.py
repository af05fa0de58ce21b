"""What the wheel brings starts as itself, whatever else is installed beside it."""

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[2]
WORKER = """
import asyncio, sys, paperclub
sys.argv[1:] = []
paperclub.own_packages()
from adapters.web.worker_process import Worker
worker = Worker("adapters.web.jobs", 10, 1 << 30)
asyncio.run(worker.start())
print("ready" if worker.runs else "ended")
worker.end()
"""
START = "import sys, paperclub; sys.argv[0] = 'paperclub'; paperclub.main()"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel's files, as an installer lays them."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


@pytest.fixture
def others(tmp_path: Path) -> Path:
    """A folder with another program's packages of the same names."""
    for name in ("bot", "adapters"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text("raise RuntimeError('another program')\n", encoding="utf-8")
    return tmp_path


def start(*path: Path, code: str = START) -> "subprocess.CompletedProcess[str]":
    """The console script with these folders before everything else on the path."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, path))}
    return subprocess.run(
        [sys.executable, "-P", "-c", code, "--version"], env=environment, capture_output=True, text=True, check=False
    )


def test_another_bot_on_the_path_is_left_alone(site: Path, others: Path) -> None:
    """Packages of the same names that come first on the path are not what starts."""
    done = start(others, site)
    assert (done.returncode, done.stderr) == (0, "")
    assert "version" in done.stdout


def test_its_workers_are_the_same_program(site: Path, others: Path) -> None:
    """The process that reads pages does not take other packages of these names either."""
    done = start(others, site, code=WORKER)
    assert (done.returncode, done.stderr) == (0, "")
    assert "ready" in done.stdout


def test_a_part_that_is_missing_is_named_in_one_line(site: Path, tmp_path: Path) -> None:
    """An installation that lost a package says which, and what to do."""
    (tmp_path / "paperclub.py").write_bytes((site / "paperclub.py").read_bytes())
    done = start(tmp_path)
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert str(tmp_path / "bot" / "__init__.py") in line
    assert "install it again" in line


def test_the_wheel_brings_its_words_and_tables(site: Path) -> None:
    """Everything the program reads beside its code is in the wheel, and no test is."""
    files = {str(file.relative_to(ROOT)) for room in ("bot", "adapters") for file in (ROOT / room).rglob("*")}
    expected = {name for name in files if (ROOT / name).is_file() and not name.endswith(".pyc")}
    brought = {str(file.relative_to(site)) for file in site.rglob("*") if file.is_file()}
    assert expected <= brought
    assert not {name for name in brought if name.startswith(("tests", "bench"))}
