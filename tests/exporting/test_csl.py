"""CSL-JSON that validates, and that citation-js and citeproc-py read."""

import json
import os
from io import BytesIO
from pathlib import Path

import pytest
from citeproc import (  # type: ignore[import-untyped]
    Citation,
    CitationItem,
    CitationStylesBibliography,
    CitationStylesStyle,
    formatter,
)
from citeproc.source.json import CiteProcJSON  # type: ignore[import-untyped]
from hypothesis import given
from jsonschema import Draft7Validator

from bot.features.exporting.csl import csl
from bot.features.exporting.model import ReadingList
from tests.exporting.outside import by_citation_js, by_csl, with_node
from tests.exporting.papers import DAY, HARD, LISTS, club, few, many, one
from tests.exporting.test_bibtex import wanted

TEXT = {"type": "string", "minLength": 1}
NAME = {"family": TEXT, "given": TEXT, "non-dropping-particle": TEXT, "suffix": TEXT}
ITEM = {
    "id": TEXT,
    "type": {"enum": ["article", "article-journal", "webpage"]},
    "title": TEXT,
    "author": {
        "type": "array",
        "minItems": 1,
        "items": {
            "oneOf": [
                {"properties": {"literal": TEXT}, "required": ["literal"], "additionalProperties": False},
                {"properties": NAME, "required": ["family"], "additionalProperties": False},
            ]
        },
    },
    "issued": {
        "properties": {
            "date-parts": {
                "type": "array",
                "minItems": 1,
                "maxItems": 1,
                "items": {"type": "array", "items": {"type": "integer"}, "minItems": 1, "maxItems": 3},
            }
        },
        "required": ["date-parts"],
        "additionalProperties": False,
    },
    **dict.fromkeys(("number", "publisher", "DOI", "URL", "note"), TEXT),
}
STRICT = {
    "type": "array",
    "items": {"type": "object", "properties": ITEM, "required": ["id", "type", "title"], "additionalProperties": False},
}
"""Of what the format allows, what the club writes; the whole schema is read from CSL_SCHEMA where that is set."""


def validate(text: str, schema: object) -> None:
    """Every mistake at once."""
    mistakes = [(list(one.path), one.message) for one in Draft7Validator(schema).iter_errors(json.loads(text))]  # type: ignore[arg-type] # a schema is an object or a boolean
    assert mistakes == []


@many
@given(LISTS)
def test_any_list(readings: ReadingList) -> None:
    """Whatever is in it, it validates, and says the same."""
    validate(csl(readings), STRICT)
    assert by_csl(csl(readings)) == wanted(readings)


def test_hard_titles_and_names() -> None:
    """The same of those nobody would wish."""
    validate(csl(HARD), STRICT)
    assert by_csl(csl(HARD)) == wanted(HARD)


@pytest.mark.skipif("CSL_SCHEMA" not in os.environ, reason="CSL_SCHEMA names no copy of the published schema")
def test_the_published_schema() -> None:
    """Valid by the words of those who made the format."""
    validate(csl(HARD), json.loads(Path(os.environ["CSL_SCHEMA"]).read_text(encoding="utf-8")))


@with_node
@few
@given(LISTS)
def test_any_list_in_citation_js(readings: ReadingList) -> None:
    """Read in JavaScript."""
    assert by_citation_js(csl(readings), "@csl/list") == wanted(readings)


STYLE = """<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Test</title><id>test</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout suffix="."><group delimiter=". ">
    <names variable="author"><name name-as-sort-order="all" delimiter="; "/></names>
    <date variable="issued"><date-part name="year"/></date>
    <text variable="title"/><text variable="number"/><text variable="DOI"/><text variable="URL"/>
  </group></layout></bibliography>
</style>"""


def test_a_citation_processor_prints_it() -> None:
    """In citeproc-py, authors, year, title and numbers are in the bibliography."""
    paper = one(
        "Attention", ("Ashish Vaswani", "Leslie de la Cruz"), published=DAY, arxiv="1706.03762", doi="10.1000/x"
    )
    text = csl(club(paper, one("Collisions", ("The ATLAS Collaboration",), published=DAY)))
    style = CitationStylesStyle(BytesIO(STYLE.encode()), validate=False)
    printed = CitationStylesBibliography(style, CiteProcJSON(json.loads(text)), formatter.plain)
    for item in json.loads(text):
        printed.register(Citation([CitationItem(item["id"])]))
    assert [str(one) for one in printed.bibliography()] == [
        "Vaswani, Ashish; Cruz, Leslie de la. 2026. Attention. arXiv:1706.03762. 10.1000/x.",
        "The ATLAS Collaboration. 2026. Collisions.",
    ]
