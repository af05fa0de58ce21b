"""A right is asked of the club that is meant: one file of the core reads what a platform says of somebody."""

import ast

from tests.architecture.test_rooms import ROOT, python_files

READS = {"manages", "visits"}
ALLOWED = {"bot/club/rights.py"}
PASSES_ON = {"adapters/console/chat.py", "adapters/console/completing.py", "adapters/slack/receiver.py"}
"""What a platform said of somebody, on its way into a Call."""


def readers(*rooms: str) -> set[str]:
    """The files in which an attribute of this name is read, whatever it is read from."""
    found = set()
    for path in python_files(*rooms):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr in READS and isinstance(node.ctx, ast.Load):
                found.add(str(path.relative_to(ROOT)))
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("getattr", "asdict", "astuple"):
                assert not READS & {getattr(one, "value", None) for one in node.args}, path
    return found


def test_one_file_reads_what_the_platform_says_of_somebody() -> None:
    """No command, card or step of the week can take a right in one place for a right in another."""
    assert readers("bot") == ALLOWED
    assert readers("adapters") == PASSES_ON


def test_what_was_decided_is_compared_with_the_club_alone() -> None:
    """The number of the managed club is handed to `bot.club.rights` and read by nobody else."""
    for path in python_files("bot"):
        name = str(path.relative_to(ROOT))
        text = path.read_text(encoding="utf-8")
        assert ".managed" not in text or name == "bot/club/request.py", name
        assert "is_organizer(" not in text or name in ("bot/club/request.py", "bot/club/rights.py"), name


def test_nobody_is_an_admin() -> None:
    """An account says who somebody is, never what they may do."""
    account = (ROOT / "bot/club/members/model.py").read_text(encoding="utf-8")
    assert "admin" not in account
    assert "manages" not in account
