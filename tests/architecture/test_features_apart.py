"""What concerns all features asks each: the store's files of all clubs know none, nor does a feature's another."""

from collections import defaultdict
from pathlib import Path

from tests.architecture.test_rooms import imports

STORE = "adapters/store/"


def _known() -> dict[str, set[str]]:
    """By file of the store, the features it imports something of."""
    found = defaultdict[str, set[str]](set)
    for path, module in imports("adapters"):
        if path.startswith(STORE) and module.startswith("bot.features."):
            found[path].add(module.split(".")[2])
    return found


def test_a_file_of_the_store_is_one_features() -> None:
    """Its tables and its SQL; none speaks of two features."""
    assert len(_known()) > 10
    assert {path: some for path, some in _known().items() if len(some) > 1} == {}


def test_no_file_of_the_store_knows_a_features() -> None:
    """Forgetting, linking, merging and finding derive what they do from columns, or ask the feature."""
    of_features = {path.removesuffix(".py").replace("/", "."): some for path, some in _known().items()}
    for path, module in imports("adapters"):
        owner = next((one for one in of_features if module == one or module.startswith(f"{one}.")), None)
        if owner and path.startswith(STORE):
            assert _known().get(path) == of_features[owner], f"{Path(path).name} imports {module}"
