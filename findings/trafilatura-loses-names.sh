#!/usr/bin/env bash
# trafilatura 2.3.1: of a page's author tags, a name of three Han characters is no author, and a name that is written
# family name first, as `citation_author` has it (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing),
# becomes two people.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
python3 -m pip install --quiet --disable-pip-version-check --target "$folder" trafilatura==2.3.1 lxml-html-clean==0.4.6
PYTHONPATH="$folder" python3 - <<'PY'
from importlib.metadata import version

from trafilatura.metadata import extract_metadata


def author(tag: str) -> str | None:
    """Who wrote a page with this tag in its head."""
    text = "Bees live in hives. " * 40
    page = f"<html><head><title>On bees</title>{tag}</head><body><article><p>{text}</p></article></body></html>"
    return extract_metadata(page).author


print("trafilatura", version("trafilatura"))
seen = {
    "plain": author('<meta name="author" content="Ludwig van Beethoven">'),
    "Han": author('<meta name="author" content="毛泽东">'),
    "family name first": author('<meta name="citation_author" content="Lovelace, Ada">'),
}
for name, found in seen.items():
    print(f"{name}: {found!r}")
assert seen == {"plain": "Ludwig van Beethoven", "Han": None, "family name first": "Lovelace; Ada"}, "it reads otherwise now"
PY
# Seen on 30 November 2026:
# trafilatura 2.3.1
# plain: 'Ludwig van Beethoven'
# Han: None
# family name first: 'Lovelace; Ada'
