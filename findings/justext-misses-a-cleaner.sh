#!/usr/bin/env bash
# trafilatura 2.3.1 beside lxml 6.1.3: both install without an error and the import fails. justext 3.0.2 asks for lxml's extra
# by a name that this lxml no longer has, pip only warns of that, and what the extra stood for is not installed.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
python3 -m pip install --quiet --disable-pip-version-check --target "$folder" trafilatura==2.3.1 justext==3.0.2 lxml==6.1.3
PYTHONPATH="$folder" python3 - <<'PY'
from importlib.metadata import requires, version

print("trafilatura", version("trafilatura"), "justext", version("justext"), "lxml", version("lxml"))
print("justext asks for:", requires("justext"))
try:
    import trafilatura  # noqa: F401
except ImportError as error:
    print("import trafilatura:", str(error).splitlines()[0])
else:
    raise SystemExit("it can be imported now")
PY
