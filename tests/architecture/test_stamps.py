"""Who makes a noun anew for a row that is there says which change of that row they know of.

Without it the save is refused, as though somebody else had changed the row meanwhile, for ever.
"""

import ast
from pathlib import Path

import pytest

from tests.store.contract.test_saving import MADE

CORE = Path(__file__).parents[2] / "bot"
FILES = sorted(CORE.rglob("*.py"))
STAMPED = {noun.__name__ for noun in MADE}


def _unstamped(text: str) -> list[str]:
    """The calls that give a noun the number of a row, or whatever was written down of it, and no stamp."""
    calls = [one for one in ast.walk(ast.parse(text)) if isinstance(one, ast.Call) and isinstance(one.func, ast.Name)]
    return [ast.unparse(one) for one in calls if _numbers(one) and not any(key.arg == "stamp" for key in one.keywords)]


def _numbers(call: ast.Call) -> bool:
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    given = {key.arg: key.value for key in call.keywords}
    number = given.get("id")
    new = isinstance(number, ast.Constant) and number.value == 0
    if name == "replace":
        return number is not None and not new
    return name in STAMPED and ((number is not None and not new) or None in given)


@pytest.mark.parametrize("file", FILES, ids=[str(file.relative_to(CORE)) for file in FILES])
def test_a_noun_of_a_row_has_its_stamp(file: Path) -> None:
    """Every `replace(…, id=…)` and every noun made with a number says its stamp too."""
    assert _unstamped(file.read_text(encoding="utf-8")) == []


def test_one_without_would_be_noticed() -> None:
    """The check itself finds each way to leave the stamp out, and no noun that is new."""
    assert len(_unstamped("replace(now, id=known.id)\nMember(id=other.id, name='')\nMember(**data)")) == 3
    assert _unstamped("replace(one, id=0)\nMember(name='')\nreplace(now, id=known.id, stamp=known.stamp)") == []
