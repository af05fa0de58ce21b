"""One bullet or line → what it names to read, and who presented it."""

import re
from dataclasses import dataclass, field

from adapters.files.days import WrittenDay, day_at_an_end, without_times
from adapters.files.drafts import shortened
from adapters.files.headings import labelled
from adapters.files.inline import Inline, Link
from adapters.files.people import is_person_page, looks_like_people, presenters_in
from adapters.files.readings import key_of, link_of, names_nothing, readings_in, title_in
from bot.features.importing.model import Column, Presenter, Reading

_RESOURCE = re.compile(
    r"\W*(?:the\s+)?(?:link|paper|pdf|arxiv|doi|article|here|url|preprint|abs|abstract|html|openreview|source|web"
    r"|website|read|full text|reading|original|pubmed|publication|biorxiv|\d{1,2}"
    r"|artikel|papier|hier|lien|enlace|链接|论文|リンク)\W*",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"\W*(?:slides?|folien|code|github|implementation|notes?|recording|repo|colab|notebook|summary|discussion|poster|tweet"
    r"|thread|supplement\w*|demo|project page|dataset|data|minutes|handout|presentation|zoom|video recording)\W*",
    re.IGNORECASE,
)
_TALK = re.compile(r"\W*(?:video|talk|youtube|watch|blog ?post|blog|podcast)\W*", re.IGNORECASE)
_BRACKETS = re.compile(r"[\s,;–—-]*[(\[]([^()\[\]]{1,100})[)\]]\s*[.,;]?\s*\Z")
_BEHIND = re.compile(r"(?:\s[–—|~]\s?|\s-{1,3}\s|\s?[—|]\s)([^–—|]{2,60})\Z")
_PRESENTED = "presented by|presenter:|led by|speaker:|vorgestellt von|présenté par|presentado por"
_FEW_WORDS = 3
_IN_BRACKETS = re.compile(
    rf"[\s,;–—-]*[(\[]\s*(?:{_PRESENTED}|presenter|speaker|lead)\s*:?\s+([^()\[\]]{{2,80}})[)\]]\s*\Z", re.IGNORECASE
)
_BY = re.compile(rf"(?:\A|(?:,|\s[–—-])?\s)(?:{_PRESENTED})\s+(.{{2,80}})\Z", re.IGNORECASE)
_MENTION = re.compile(
    r"(?:[\s,–—-]+(?:by\s+)?((?:<@!?\w{5,25}>|@[\w.-]{2,40})(?:[\s,&]+(?:<@!?\w{5,25}>|@[\w.-]{2,40})){0,5}))\s*\Z"
)


@dataclass(slots=True)
class Item:
    """What a line says."""

    text: str
    day: WrittenDay | None = None
    written: str = ""  # the day, as it stands there
    label: Column | None = None
    readings: list[Reading] = field(default_factory=list)
    presenters: tuple[Presenter, ...] = ()
    place: str = ""
    linked: bool = False
    """Whether something of it can be looked up without a search."""

    is_beside: bool = False
    """Whether all it links to lies beside a work, such as its slides."""


def item_of(line: Inline, *, dated: bool = True) -> Item:
    """What the line says; `dated`: a day at its beginning or end is its own."""
    label, text = labelled(line.text)
    shift = len(line.text) - len(text)
    day = day_at_an_end(text) if dated and label in (None, Column.DAY) else None
    item = Item(text=shortened(line.text), label=label)
    if day:
        item.day, item.written = day, day.said
        text = _rest(day)
        shift = line.text.find(text) if text else 0
    links = tuple(Link(one.text, one.address, one.start - shift, one.end - shift) for one in line.links)
    if label is Column.PRESENTER:
        item.presenters = presenters_in(text)
    elif label is Column.PLACE:
        item.place = shortened(text)
    elif label is not Column.NOTES:
        _read(item, Inline(text, links if shift >= 0 else line.links))
    return item


def _rest(day: WrittenDay) -> str:
    """The line without its day, and without the brackets around it."""
    before, after = day.before.strip(" \t,;:–—-|·(["), day.after
    if not before and "(" not in after and "[" not in after:
        after = after.rstrip(" )]")
    rest = before or after.strip(" \t,;:–—-|·*_").lstrip(" )]:,;–—-|")
    return without_times(rest) if len(rest) < 2000 else rest


def _read(item: Item, line: Inline) -> None:
    """Finds readings and presenters in what is left of the line without its day."""
    people, beside, works = _sorted(line.links)
    text = line.without((*people, *beside)) if people or beside else line.text
    item.presenters = tuple(
        one for link in people for one in presenters_in(link.text or link.address.rpartition("/")[2])
    )
    if not people and len(works) > 0 and _is_name_behind(line, works[-1]):
        item.presenters = presenters_in(works[-1].text)
        works, text = works[:-1], line.without((*beside, works[-1]))
    before = text[: works[0].start].strip() if len(works) == 1 else ""
    if before.endswith((":", "：")) and text.startswith(before) and looks_like_people(before[:-1]):
        item.presenters, text = (*item.presenters, *presenters_in(before[:-1])), text[len(before) :]
    ends_in_a_link = bool(works) and text.rstrip().endswith(works[-1].text or " ")
    text, more = _without_presenters(text, in_brackets=not ends_in_a_link)
    item.presenters = (*item.presenters, *more)
    if item.day and not more and (match := _BRACKETS.fullmatch(item.day.after)) and looks_like_people(match[1]):
        item.presenters, text = presenters_in(match[1]), ""
    item.readings = readings_of(text, works)
    if not item.readings and beside and not people:
        item.readings, item.is_beside = readings_of(text, beside), True
    item.linked = any(reading.key for reading in item.readings)


def _sorted(links: tuple[Link, ...]) -> tuple[tuple[Link, ...], tuple[Link, ...], tuple[Link, ...]]:
    """Links to people, to what lies beside a work, such as its slides, and to works."""
    people = tuple(link for link in links if is_person_page(link.address) and not _RESOURCE.fullmatch(link.text))
    beside = tuple(link for link in links if link not in people and _BESIDE.fullmatch(link.text))
    return people, beside, tuple(link for link in links if link not in people and link not in beside)


def readings_of_cell(cell: Inline) -> list[Reading]:
    """What a cell names whose column says that it is something to read."""
    people, beside, works = _sorted(cell.links)
    return readings_of(cell.without((*people, *beside)) if people or beside else cell.text, works)


def _is_name_behind(line: Inline, link: Link) -> bool:
    """Whether a link behind a title is its presenter: a name, to somewhere that is no paper."""
    if _RESOURCE.fullmatch(link.text) or _TALK.fullmatch(link.text):
        return False
    known = key_of(link.address)
    before, after = line.text[: link.start], line.text[link.end :]
    return (
        (not known or known.startswith("web:"))
        and not after.strip(" .)]")
        and len(before.split()) >= 2
        and looks_like_people(link.text)
        and len(link.text.split()) <= 3
    )


def _without_presenters(text: str, *, in_brackets: bool) -> tuple[str, tuple[Presenter, ...]]:
    """The text without the names behind it: in brackets, behind a dash, as a mention, or after `presented by`."""
    for pattern in (_IN_BRACKETS, _BY, _MENTION):
        if match := pattern.search(text[-300:]):
            return text[: len(text) - len(text[-300:]) + match.start()], presenters_in(match[1])
    for pattern in (_BRACKETS, _BEHIND) if in_brackets else ():
        match = pattern.search(text[-300:])
        if match and looks_like_people(match[1]) and (pattern is _BRACKETS or _is_short_name(match[1])):
            rest = text[: len(text) - len(text[-300:]) + match.start()]
            if rest.strip() and (pattern is _BRACKETS or not _may_be_names(rest)):
                return rest, presenters_in(match[1])
    return text, ()


def _may_be_names(text: str) -> bool:
    """`Playing Atari with Deep Learning` has the capitals of names, and more words."""
    return len(text.split()) <= _FEW_WORDS and looks_like_people(text)


def _is_short_name(text: str) -> bool:
    """Behind a dash more stands than names: at most two or three words count there."""
    return len(text.split()) <= 3


def readings_of(text: str, works: tuple[Link, ...]) -> list[Reading]:
    """What the words and the links behind them name: links of words such as `pdf` go with the title before them."""
    named = [link for link in works if not _RESOURCE.fullmatch(link.text) and not _TALK.fullmatch(link.text)]
    if len(named) > 1:
        some = [reading for link in named for reading in _one(link.text, [link.address])]
        return list({reading.key or reading.title: reading for reading in some}.values())
    words = text
    for link in works:
        if link not in named and link.text:
            words = re.sub(rf"[(\[]?\s*{re.escape(link.text)}\s*[)\]]?", " ", words, count=1)
    papers = [link.address for link in works if not _TALK.fullmatch(link.text)] or [link.address for link in works]
    if named and len(named[0].text.split()) >= 3 and len(words.split()) > len(named[0].text.split()):
        words = named[0].text
    return _one(words, papers[:1] if named else papers)


def _one(text: str, addresses: list[str]) -> list[Reading]:
    addresses = [address for address in addresses if key_of(address)]
    if not addresses and (names_nothing(text) or not _says_something(text)):
        return []
    return readings_in(text, addresses)


def _says_something(text: str) -> bool:
    return bool(link_of(text) or key_of(text) or len(title_in(text)) > 1)
