#!/usr/bin/env bash
# pylatexenc 2.11, latex_to_text: a macro without a rule of its own gives no text, and takes what stands in its braces
# along, also where that is plain words. Titles on arXiv name models and libraries that way.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
python3 -m pip install --quiet --disable-pip-version-check --target "$folder" pylatexenc==2.11
PYTHONPATH="$folder" python3 - <<'PY'
from importlib.metadata import version

from pylatexenc.latex2text import LatexNodes2Text

SEEN = {
    r"We compare \texttt{timm} and \textsc{Bert}.": "We compare  and Bert.",
    r"It is \mbox{state of the art}.": "It is .",
    r"$p \implies q$": "p  q",
    r"$\tfrac{1}{2}$ of all": "12 of all",
    r"$\widetilde{O}(n)$": "O(n)",
}
print("pylatexenc", version("pylatexenc"))
for tex, text in SEEN.items():
    found = LatexNodes2Text().latex_to_text(tex)
    print(f"{tex} → {found!r}")
    assert found == text, f"it says something else now: {found!r}"
PY
