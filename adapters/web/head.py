"""What a page's markup holds about the page: meta tags, links, structured data. lxml reads it; nothing is executed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import lxml.etree  # type: ignore[import-untyped]  # the package ships no types
import lxml.html  # type: ignore[import-untyped]  # as above

MOST_TAGS = 3000
LONGEST = 20_000  # characters of one value
LONGEST_JSON = 500_000
_NOT_TEXT = dict.fromkeys((*range(9), 11, 12, *range(14, 32))) | dict.fromkeys(range(0xD800, 0xE000))


@dataclass(slots=True)
class Head:
    """What a page says of itself, in the order in which it says so. Names are lower-case."""

    title: str = ""
    heading: str = ""  # the first h1
    metas: list[tuple[str, str]] = field(default_factory=list)
    items: list[tuple[str, str]] = field(default_factory=list)  # microdata: itemprop and what it holds
    canonical: str = ""
    abstract: str = ""  # what stands on the page under that heading, or marked so
    feeds: list[tuple[str, str]] = field(default_factory=list)  # rel=alternate: type and address
    times: list[str] = field(default_factory=list)  # what <time> says
    json: list[str] = field(default_factory=list)

    def all(self, *names: str) -> list[str]:
        """The values of the first of these names that has any."""
        for name in names:
            if found := [value for key, value in self.metas if key == name and value.strip()]:
                return found
        return []

    def first(self, *names: str) -> str:
        """The first value of the first of these names that has any; else ""."""
        return next(iter(self.all(*names)), "")

    def item(self, name: str) -> str:
        """The first value of this itemprop; else ""."""
        return next((value for key, value in self.items if key == name and value.strip()), "")


def tree_of(text: str) -> lxml.html.HtmlElement | None:
    """The page as a tree; None for a text that holds none."""
    parser = lxml.html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        return lxml.html.document_fromstring(text.translate(_NOT_TEXT).encode("utf-8"), parser=parser)
    except (lxml.etree.LxmlError, ValueError, AssertionError):
        return None


def head_of(tree: lxml.html.HtmlElement) -> Head:
    """What this page says of itself, wherever in it: many a page has its meta tags in the body."""
    head = Head()
    for element in _first(tree.iter("title", "h1", "meta", "link", "time", "script")):
        _READ[element.tag](head, element)
    for element in _first(tree.iterfind(".//*[@itemprop]")):
        _read_item(head, element)
    head.abstract = visible_abstract(tree)
    return head


def _first(elements: Iterator[lxml.html.HtmlElement]) -> Iterator[lxml.html.HtmlElement]:
    for number, element in enumerate(elements):
        if number >= MOST_TAGS:
            return
        yield element


def _read_title(head: Head, element: lxml.html.HtmlElement) -> None:
    parent = element.getparent()
    if not head.title and (parent is None or parent.tag != "svg"):
        head.title = _text(element)


def _read_heading(head: Head, element: lxml.html.HtmlElement) -> None:
    head.heading = head.heading or _text(element)


def _read_meta(head: Head, element: lxml.html.HtmlElement) -> None:
    content = element.get("content", "")[:LONGEST]
    for attribute in ("name", "property"):
        if name := element.get(attribute):
            head.metas.append((name.strip().lower()[:100], content))


def _read_link(head: Head, element: lxml.html.HtmlElement) -> None:
    relations, address = element.get("rel", "").lower().split(), element.get("href", "").strip()[:LONGEST]
    if "canonical" in relations:
        head.canonical = head.canonical or address
    if "alternate" in relations and address:
        head.feeds.append((element.get("type", "").partition(";")[0].strip().lower()[:100], address))


def _read_time(head: Head, element: lxml.html.HtmlElement) -> None:
    if element.get("datetime"):
        head.times.append(element.get("datetime", "")[:100])


def _read_script(head: Head, element: lxml.html.HtmlElement) -> None:
    if element.get("type", "").partition(";")[0].strip().lower() == "application/ld+json":
        text = element.text or ""
        if len(text) <= LONGEST_JSON:
            head.json.append(text)


_READ = {
    "title": _read_title,
    "h1": _read_heading,
    "meta": _read_meta,
    "link": _read_link,
    "time": _read_time,
    "script": _read_script,
}


def _read_item(head: Head, element: lxml.html.HtmlElement) -> None:
    value = element.get("content") or element.get("datetime") or ""
    if not value and element.tag not in ("link", "meta", "img") and element.get("itemscope") is None:
        value = _text(element)
    parent = element.getparent()
    for name in element.get("itemprop", "").lower().split():
        # The name within an author is the author's: <span itemprop="author" itemscope><link itemprop="name" …>
        inside = parent is not None and "author" in (parent.get("itemprop") or "").lower().split()
        head.items.append(("author" if inside and name == "name" else name, value[:LONGEST]))


def visible_abstract(tree: lxml.html.HtmlElement) -> str:
    """What is marked as the abstract, or stands under a heading of that name; "" where nothing is."""
    for element in _first(tree.iter("section", "div", "p", "blockquote", "span", "article")):
        marks = {*element.get("class", "").lower().split(), element.get("id", "").lower()}
        if marks & _ABSTRACTS and (text := _without_heading(_text(element))):
            return text
    for heading in _first(tree.iter("h2", "h3", "h4", "h5", "strong")):
        if _ABSTRACT.fullmatch(_text(heading)) and (text := _behind(heading)):
            return text
    return ""


_ABSTRACTS = {
    *("abstract", "abstracts", "abs", "abs1", "abstract-1", "abstract-content", "abstract-text", "abstracttext"),
    *("article-abstract", "article__abstract", "acl-abstract", "abstractsection", "paper-abstract", "abstract-full"),
    *("hlfld-abstract", "abstractinfull", "item-abstract", "abstract_content"),
}
_ABSTRACT = re.compile(r"\s*(?:abstract|summary)\s*[:.]?\s*", re.IGNORECASE)
_LEAST = 40
"""Characters: an abstract says something."""


def _without_heading(text: str) -> str:
    text = _ABSTRACT.sub("", text, count=1) if _ABSTRACT.match(text) else text
    return text if len(text.strip()) >= _LEAST else ""


def _behind(heading: lxml.html.HtmlElement) -> str:
    """The paragraphs between this heading and the next."""
    pieces = [heading.tail or ""]
    for element in heading.itersiblings():
        if element.tag in ("h1", "h2", "h3", "h4", "h5"):
            break
        pieces += [_text(element), element.tail or ""]
        if sum(map(len, pieces)) > LONGEST:
            break
    return _without_heading(" ".join(pieces)[:LONGEST])


def _text(element: lxml.html.HtmlElement) -> str:
    pieces, length = [], 0
    for piece in element.itertext():
        pieces.append(str(piece))
        length += len(piece)
        if length > LONGEST:
            break
    return "".join(pieces)[:LONGEST]
