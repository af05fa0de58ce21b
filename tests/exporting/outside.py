"""What outside readers understand of a file: each one's answer in the same shape."""

import json
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import rispy  # type: ignore[import-untyped]
from bibtexparser import middlewares
from bibtexparser.entrypoint import parse_string as parse_bibtex
from pybtex.database import Person, parse_string  # type: ignore[import-untyped]
from pylatexenc.latex2text import LatexNodes2Text  # type: ignore[import-untyped]

from bot.features.exporting.model import Listed

NPM = Path(__file__).parents[1] / "npm"
NO_READERS = "node or the packages of tests/npm are not here (make readers)"
has_readers = bool(shutil.which("node")) and (NPM / "node_modules" / "@citation-js").is_dir()
with_node = pytest.mark.skipif(not has_readers, reason=NO_READERS)


@dataclass(frozen=True)
class Understood:
    """One entry as a reader understands it."""

    key: str
    title: str
    authors: tuple[str, ...]
    year: str
    arxiv: str
    doi: str
    link: str


def expected(key: str, paper: Listed) -> Understood:
    """What is to be understood of a paper."""
    return Understood(key, paper.title, paper.authors, paper.year, paper.arxiv, paper.doi, paper.link)


def by_bibtexparser(text: str) -> list[Understood]:
    """bibtexparser 2 with the middleware it has for authors and LaTeX, as its own documentation puts them."""
    library = parse_bibtex(text, append_middleware=[middlewares.SeparateCoAuthors(), middlewares.SplitNameParts()])
    assert not library.failed_blocks, library.failed_blocks
    return [_of_bibtexparser(one) for one in library.entries]


def _of_bibtexparser(entry: Any) -> Understood:
    given = {name: field.value for name, field in entry.fields_dict.items()}
    names = [_straight(one.first, one.von, one.last, one.jr) for one in given.get("author", ())]
    return Understood(
        entry.key,
        plain(given["title"]),
        tuple(map(plain, names)),
        given.get("year", ""),
        given.get("eprint", ""),
        given.get("doi", ""),
        given.get("url", ""),
    )


def by_pybtex(text: str) -> list[Understood]:
    """pybtex, which raises at anything it minds, such as a second entry of one key."""
    found = []
    for key, entry in parse_string(text, "bibtex").entries.items():
        names = [_pybtex_name(one) for one in entry.persons.get("author", ())]
        given = entry.fields
        numbers = (given.get(name, "") for name in ("year", "eprint", "doi", "url"))
        found.append(Understood(key, plain(given["title"]), tuple(map(plain, names)), *numbers))
    return found


def _pybtex_name(person: Person) -> str:
    return _straight(
        [*person.first_names, *person.middle_names], person.prelast_names, person.last_names, person.lineage_names
    )


def by_citation_js(text: str, kind: str = "@biblatex/text") -> list[Understood]:
    """citation-js, in a node of its own, told what kind of file it is: a title may look like another one."""
    return [_of_csl(one) for one in citation_js(text, kind)]


def citation_js(text: str, kind: str) -> list[dict[str, Any]]:
    """The CSL items that citation-js makes of a file."""
    done = subprocess.run(
        ["node", str(NPM / "citation.cjs"), kind], input=text, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def by_csl(text: str) -> list[Understood]:
    """A program that knows CSL, and nothing else."""
    return [_of_csl(one) for one in json.loads(text)]


def _of_csl(item: Mapping[str, Any]) -> Understood:
    names = [
        one.get("literal")
        or _straight(
            [one.get("given", "")],
            [one.get("dropping-particle", ""), one.get("non-dropping-particle", "")],
            [one.get("family", "")],
            [one.get("suffix", "")],
        )
        for one in item.get("author", ())
    ]
    issued = item.get("issued", {}).get("date-parts", [[""]])[0][0]
    number = str(item.get("number", "")) or item.get("note", "").partition("; ")[0]
    arxiv = number.removeprefix("arXiv:") if number.startswith("arXiv:") else ""
    year = f"{int(issued):04}" if issued else ""
    key = str(item.get("citation-key") or item["id"])
    return Understood(key, item["title"], tuple(names), year, arxiv, item.get("DOI", ""), item.get("URL", ""))


def by_rispy(text: str) -> list[Understood]:
    """rispy."""
    return [_of_rispy(one) for one in rispy.loads(text)]


def _of_rispy(entry: Mapping[str, Any]) -> Understood:
    names = [_uninverted(one) for one in entry.get("authors", ())]
    number = str(entry.get("accession_number", "")).removeprefix("arXiv:")
    return Understood(
        entry["id"],
        entry["title"],
        tuple(names),
        entry.get("year", ""),
        number,
        entry.get("doi", ""),
        (entry.get("urls") or [""])[0],
    )


def _uninverted(name: str) -> str:
    family, _, rest = name.partition(", ")
    given, _, suffix = rest.partition(", ")
    return _straight([given], [], [family], [suffix])


def _straight(*parts: Sequence[str]) -> str:
    return " ".join(word for words in parts for word in words if word)


def plain(tex: str) -> str:
    """TeX as it is printed, by pylatexenc. It has no rule for a brace without a partner, and takes `^` for a letter
    that looks like it."""
    for macro, sign in ((r"\textbraceleft{}", r"\{"), (r"\textbraceright{}", r"\}"), (r"\textasciicircum{}", "^")):
        tex = tex.replace(macro, sign)
    return str(LatexNodes2Text(math_mode="verbatim", keep_braced_groups=False).latex_to_text(tex))
