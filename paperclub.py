"""The console script: Paperclub's own packages, whatever `bot` or `adapters` of others lie on the path."""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

OWN = Path(__file__).parent


def main() -> None:
    """Start from the place where this file was installed; end with one line where the rest is not there."""
    own_packages()
    from bot.__main__ import main as start

    start()


def own_packages() -> None:
    """From now on `bot` and `adapters` are those beside this file. Ends the program where they are not there."""
    for name in ("bot", "adapters"):
        _load(name)


def _load(name: str) -> None:
    first = OWN / name / "__init__.py"
    spec = spec_from_file_location(name, first, submodule_search_locations=[str(first.parent)])
    if not first.is_file() or spec is None or spec.loader is None:
        sys.exit(f"Paperclub is not whole: {first} is missing; install it again, in an environment of its own.")
    sys.modules[name] = package = module_from_spec(spec)
    spec.loader.exec_module(package)
