"""Items → feeds, as the specifications of RSS 2.0, RSS 1.0 and Atom (RFC 4287) have them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

DC, RDF, RSS_1, ATOM = (
    "http://purl.org/dc/elements/1.1/",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "http://purl.org/rss/1.0/",
    "http://www.w3.org/2005/Atom",
)
register_namespace("dc", DC)
register_namespace("rdf", RDF)


@dataclass(frozen=True, kw_only=True)
class Item:
    """One entry of a feed. Texts may hold HTML, as they do on the web."""

    title: str
    link: str
    summary: str = ""
    authors: tuple[str, ...] = ()
    at: datetime = datetime(2026, 3, 2, 8, tzinfo=UTC)


def rss(items: Iterable[Item]) -> bytes:
    """RSS 2.0: https://www.rssboard.org/rss-specification."""
    root = Element("rss", version="2.0")
    channel = SubElement(root, "channel")
    _texts(channel, title="Field notes", link="https://notes.example/", description="What we saw")
    for item in items:
        one = SubElement(channel, "item")
        _texts(one, title=item.title, link=item.link, description=item.summary, pubDate=format_datetime(item.at))
        if item.authors:
            SubElement(one, f"{{{DC}}}creator").text = ", ".join(item.authors)
    return _bytes(root)


def rss_1(items: Iterable[Item]) -> bytes:
    """RSS 1.0: https://web.resource.org/rss/1.0/spec; the items stand beside the channel."""
    root = Element(f"{{{RDF}}}RDF")
    channel = SubElement(root, f"{{{RSS_1}}}channel", {f"{{{RDF}}}about": "https://notes.example/"})
    for name, text in (("title", "Field notes"), ("link", "https://notes.example/"), ("description", "What we saw")):
        SubElement(channel, f"{{{RSS_1}}}{name}").text = text
    for item in items:
        one = SubElement(root, f"{{{RSS_1}}}item", {f"{{{RDF}}}about": item.link})
        for name, text in (("title", item.title), ("link", item.link), ("description", item.summary)):
            SubElement(one, f"{{{RSS_1}}}{name}").text = text
        SubElement(one, f"{{{DC}}}date").text = item.at.isoformat()
        for author in item.authors:
            SubElement(one, f"{{{DC}}}creator").text = author
    return _bytes(root)


def atom(items: Iterable[Item]) -> bytes:
    """Atom 1.0, with its titles and summaries as HTML."""
    root = Element(f"{{{ATOM}}}feed")
    for name, text in (("title", "Field notes"), ("id", "urn:notes"), ("updated", "2026-03-02T08:00:00Z")):
        SubElement(root, f"{{{ATOM}}}{name}").text = text
    for number, item in enumerate(items):
        one = SubElement(root, f"{{{ATOM}}}entry")
        SubElement(one, f"{{{ATOM}}}title", type="html").text = item.title
        SubElement(one, f"{{{ATOM}}}link", rel="alternate", href=item.link)
        SubElement(one, f"{{{ATOM}}}id").text = f"urn:notes:{number}"
        SubElement(one, f"{{{ATOM}}}updated").text = item.at.isoformat()
        SubElement(one, f"{{{ATOM}}}summary", type="html").text = item.summary
        for author in item.authors:
            SubElement(SubElement(one, f"{{{ATOM}}}author"), f"{{{ATOM}}}name").text = author
    return _bytes(root)


def _texts(parent: Element, **texts: str) -> None:
    for name, text in texts.items():
        SubElement(parent, name).text = text


def _bytes(root: Element) -> bytes:
    text: bytes = tostring(root, encoding="UTF-8", xml_declaration=True)
    return text
