"""Entries → the Atom feed that arXiv sends, with its line breaks inside titles and summaries."""

import textwrap
from collections.abc import Iterable
from datetime import datetime
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from tests.loopback.arxiv.entries import Entry

OPENSEARCH, ARXIV = "opensearch:", "arxiv:"
_NAMESPACES = {
    "xmlns": "http://www.w3.org/2005/Atom",
    "xmlns:opensearch": "http://a9.com/-/spec/opensearch/1.1/",
    "xmlns:arxiv": "http://arxiv.org/schemas/atom",
}


def feed(question: str, found: Iterable[tuple[Entry, int]], total: int, start: int, rows: int) -> bytes:
    """The feed of these entries, each in this version (numbered from 1)."""
    root = _root(question, total, start, rows)
    for entry, version in found:
        _entry(root, entry, version)
    return _bytes(root)


def error_feed(question: str, name: str, summary: str) -> bytes:
    """The feed with which arXiv says what was wrong with a question: one entry named Error, without `published`."""
    root = _root(question, total=1, start=0, rows=1)
    entry = SubElement(root, "entry")
    address = f"http://arxiv.org/api/errors#{name}"
    _texts(entry, id=address, title="Error", summary=summary, updated="2026-11-01T00:00:00-04:00")
    SubElement(entry, "link", href=address, rel="alternate", type="text/html")
    SubElement(SubElement(entry, "author"), "name").text = "arXiv api core"
    return _bytes(root)


def _root(question: str, total: int, start: int, rows: int) -> Element:
    root = Element("feed", _NAMESPACES)
    _texts(root, id="https://arxiv.org/api/loopback", title=f"arXiv Query: {question}", updated="2026-11-01T00:00:00Z")
    for name, number in (("itemsPerPage", rows), ("totalResults", total), ("startIndex", start)):
        SubElement(root, OPENSEARCH + name).text = str(number)
    return root


def _entry(root: Element, entry: Entry, version: int) -> None:
    address = f"http://arxiv.org/abs/{entry.id}v{version}"
    element = SubElement(root, "entry")
    _texts(
        element,
        id=address,
        updated=_moment(entry.versions[version - 1]),
        published=_moment(entry.versions[0]),
        title=textwrap.fill(entry.title, 30, subsequent_indent="  "),
        summary="  " + textwrap.fill(entry.summary, 60) + "\n",
    )
    for name in entry.authors:
        SubElement(SubElement(element, "author"), "name").text = name
    for name, text in (("comment", entry.comment), ("journal_ref", entry.journal), ("doi", entry.doi)):
        if text:
            SubElement(element, ARXIV + name).text = text
    SubElement(element, "link", href=address, rel="alternate", type="text/html")
    if entry.has_pdf:
        pdf = address.replace("http://arxiv.org/abs/", "https://arxiv.org/pdf/")
        SubElement(element, "link", title="pdf", href=pdf, rel="related", type="application/pdf")
    SubElement(element, ARXIV + "primary_category", term=entry.categories[0], scheme="http://arxiv.org/schemas/atom")
    for term in sorted(entry.categories, reverse=True):  # the primary one need not come first
        SubElement(element, "category", term=term, scheme="http://arxiv.org/schemas/atom")


def _texts(parent: Element, **texts: str) -> None:
    for name, text in texts.items():
        SubElement(parent, name).text = text


def _moment(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _bytes(root: Element) -> bytes:
    indent(root)
    text: bytes = tostring(root, encoding="UTF-8", xml_declaration=True)
    return text
