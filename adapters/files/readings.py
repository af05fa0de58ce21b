"""Readings as lines and cells name them: a title, an identifier, an address, or several of them. Pure."""

import re
from collections.abc import Sequence
from functools import lru_cache

from adapters.files.drafts import shortened
from bot.club.papers.addresses import address_in, keys
from bot.features.importing.model import Reading

_BIORXIV = re.compile(r"(?<![\w./])(20[12]\d\.[01]\d\.[0-3]\d\.\d{6,8})(?:v\d{1,2})?(?![\w.])")
"""The number of a preprint there since December 2019, without what makes a DOI of it."""
_OPENRXIV = "2025.12.01"  # from here on the registrant is openRxiv
_SIGN = re.compile(r"[\d/]")  # what every identifier and address has
_LEFTOVER = re.compile(
    r"(?:\b(?:doi|arxiv|pmid|pubmed|link|url|pdf|paper|preprint|available at|via)\b\s*[:.]?\s*)+\Z", re.IGNORECASE
)
_NUMBERING = re.compile(r"\A(?:\(?\d{1,3}[.)]\s+|#\d{1,3}[:.]?\s+)")
_QUOTED = {
    "“": "”",
    '"': '"',
    "„": "“",
    "«": "»",
    "‘": "’",
    "「": "」",
    "『": "』",
    "《": "》",
    "'": "'",
    "*": "*",
    "_": "_",
}
_EMPTY = {
    "tbd",
    "tba",
    "tbc",
    "n/a",
    "na",
    "none",
    "nothing",
    "-",
    "--",
    "–",
    "—",
    "?",
    "???",
    "todo",
    "no meeting",
    "null",
    "nan",
}

_NO_MEETING = re.compile(
    r"(?:(?:no|kein[e]?|pas de|sin|sem)\s(?:meeting|class|session|reading|paper|journal|club|treffen|sitzung|termin"
    r"|séance|réunion|reunión|sesión|encontro|reunião)|cancell?ed|postponed|(?:\w+\s)?(?:holidays?|vacation|break)|thanksgiving"
    r"|christmas|fällt aus|entfällt|ferien|vacances|vacaciones|férias|休み|休会|放假|取消)\b.{0,30}"
)
"""What stands in the place of a title where nobody met."""


@lru_cache(maxsize=4096)
def key_of(text: str) -> str:
    """As what the club would know the one thing this text names; empty where it names none, or several."""
    if not _SIGN.search(text):
        return ""
    found = keys(text)
    return found[0] if found else _preprint(text)


def _preprint(text: str) -> str:
    match = _BIORXIV.search(text[:2000])
    if not match:
        return ""
    return f"doi:10.{64898 if match[1][:10] >= _OPENRXIV else 1101}/{match[1]}"


def link_of(text: str) -> str:
    """The first address a text holds; empty where it holds none."""
    for word in text.split():
        if "://" in word and (address := address_in(word)):
            return address
    return ""


def names_nothing(text: str) -> bool:
    """Whether a cell says, in whatever way, that there is nothing."""
    text = text.strip().casefold().strip(".!()[]*")
    return text in _EMPTY or not any(map(str.isalnum, text)) or _NO_MEETING.fullmatch(text[:60]) is not None


def title_in(text: str) -> str:
    """The text without identifiers and addresses, without numbering before it and quotes around it."""
    all_words = text[:4000].split()
    words = [word for word in all_words if "://" not in word and not _names(word)]
    title = _NUMBERING.sub("", re.sub(r"\(\s+\)|\[\s+\]", "", " ".join(words))).strip(" \t,;:–—-|·•")
    if len(words) < len(all_words):
        title = _LEFTOVER.sub("", re.sub(r"[(\[]\s*[)\]]|<>", "", title)).strip(" \t,;:–—|·•").removesuffix(" -")
    while len(title) > 2 and _QUOTED.get(title[0]) == title[-1] and title[0] not in title[1:-1]:
        title = title[1:-1].strip()
    return shortened(title) if any(map(str.isalpha, title)) else ""


def _names(word: str) -> bool:
    """Whether this word is an identifier: only those with digits are asked about."""
    return any(map(str.isdigit, word)) and ("/" in word or "." in word or ":" in word) and bool(key_of(word))


def readings_in(text: str, links: Sequence[str] = ()) -> list[Reading]:
    """What a line names to read: one where it names one thing in several ways, several where their identifiers differ.

    `links`: the addresses behind its words, which the text itself does not show.
    """
    said = shortened(text)
    known: dict[str, str] = {}
    for link in links:
        if key := key_of(link):
            known.setdefault(key, link)
    if key := key_of(text):
        known.setdefault(key, link_of(text))
    elif len(text.split()) > 1:
        for word in text[:4000].split():
            if ("://" in word or _names(word)) and (key := key_of(word)):
                known.setdefault(key, link_of(word))
    title = title_in(text)
    some = _same_thing_once(known)
    if not some:
        return [Reading(text=said, title=title)] if title and not names_nothing(title) else []
    first, *others = some.items()
    return [
        Reading(text=said or first[1], title=title, key=first[0], link=first[1]),
        *(Reading(text=link or key, key=key, link=link) for key, link in others),
    ]


def _same_thing_once(known: dict[str, str]) -> dict[str, str]:
    """A page beside an identifier is about the same work: the file, the publisher's page, the code."""
    sure = {key: link for key, link in known.items() if not key.startswith("web:")}
    if len(sure) != 1:
        return sure or known
    page = next((link for key, link in known.items() if key.startswith("web:")), "")
    return {key: link or page for key, link in sure.items()}
