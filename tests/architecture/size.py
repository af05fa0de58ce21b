"""How large the house is: `python -m tests.architecture.size` prints it, and ends with 1 where a file is too long."""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PRODUCT, TESTS, LOOSE = 300, 400, 8
"""Lines of a file of the product, of a test; files of `bot/` that stand in no folder."""


def lines(*folders: str) -> dict[str, int]:
    """Of every Python file in these folders, how many lines it has; revisions are history and do not count."""
    files = [file for folder in folders for file in (ROOT / folder).rglob("*.py") if "revisions" not in file.parts]
    return {str(file.relative_to(ROOT)): len(file.read_text(encoding="utf-8").splitlines()) for file in files}


def told(what: str, counted: dict[str, int]) -> str:
    """One line of it."""
    longest = max(counted, key=lambda file: counted[file])
    return f"{what}: {len(counted)} files, {sum(counted.values())} lines, longest {longest} ({counted[longest]})"


def too_long() -> list[str]:
    """The files that are longer than the house wants."""
    product, tests = lines("bot", "adapters"), lines("tests")
    return [
        f"{file} has {many} lines, {most} are the most"
        for counted, most in ((product, PRODUCT), (tests, TESTS))
        for file, many in sorted(counted.items())
        if many > most
    ]


def loose() -> list[str]:
    """The files of `bot/` that stand in no folder."""
    return sorted(file.name for file in (ROOT / "bot").glob("*.py") if file.name != "__init__.py")


if __name__ == "__main__":
    print(told("Product", lines("bot", "adapters")))
    print(told("Tests", lines("tests")))
    print(f"Loose files of bot/: {len(loose())}")
    sys.exit("\n".join(too_long()) or None)
