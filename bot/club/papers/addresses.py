"""Recognises a web address however a person wrote it down, and what to ask the library for. Nothing is looked up."""

import hashlib
import re
from urllib.parse import SplitResult, urlsplit, urlunsplit

from bot.club.papers.dois import DOI_HOSTS, PAIRS, doi_references
from bot.club.papers.proceedings import page_about
from bot.club.papers.pubmed import pubmed_reference
from bot.club.papers.references import LONGEST, arxiv_reference, host_of
from bot.club.papers.tracking import untracked
from bot.club.papers.videos import page_of_video

_ADDRESS = re.compile(r"https?://", re.IGNORECASE | re.ASCII)
_BARE_ADDRESS = re.compile(r"(?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}/\S*", re.IGNORECASE | re.ASCII)
_AROUND = dict(zip("<([{\"'“‘«`*_~", ">)]}\"'”’»`*_~", strict=True))
_PUNCTUATION = ".,;:!?…"
_LONGEST_KEY = 120


def address_in(text: str) -> str | None:
    """The one web address in a short text, without what stands around it; None where there is none, or several.

    `distill.pub/2016/augmented-rnns` alone is an address, too. Never raises.
    """
    text = text.strip()
    if len(text) > LONGEST:
        return None
    if _BARE_ADDRESS.fullmatch(bare(text)):
        text = f"https://{bare(text)}"
    found = {bare(word[begins.start() :]) for word in text.split() if (begins := _ADDRESS.search(word))}
    if len(found) != 1:
        return None
    address = found.pop()
    return address if host_of(address).strip(".-") else None


def bare(link: str) -> str:
    """The address without what a chat or a sentence put around it."""
    link = link.strip()
    while link and link[0] in _AROUND:
        link = link[1:].rstrip(_PUNCTUATION).removesuffix(_AROUND[link[0]]).strip()
    link = link.partition("|")[0].rstrip(_PUNCTUATION)  # Slack writes <address|label>
    while link and (link[-1] in "\"'”’»>`*" or _is_unpaired(link)):
        link = link[:-1].rstrip(_PUNCTUATION)
    return link


def _is_unpaired(link: str) -> bool:
    last = link[-1]
    return last in PAIRS and link.count(last) > link.count(PAIRS[last])


def page_key(address: str) -> str:
    """The same for every way of writing this page's address: `web:distill.pub/2016/augmented-rnns`.

    Scheme, "www.", the usual port, fragment, a slash at the end and what advertisers append do not change the page; a
    file of proceedings is known as the page about it, a video as the page on which it is watched.
    """
    parts = urlsplit(untracked(page_of_video(address) or page_about(address) or address))
    host = (parts.hostname or "").removeprefix("www.")
    plain = urlunsplit(("", host + _port(parts), parts.path.rstrip("/"), parts.query, ""))
    plain = plain.removeprefix("//")
    return f"web:{plain if len(plain) <= _LONGEST_KEY else hashlib.sha256(plain.encode()).hexdigest()}"


def keys(text: str) -> tuple[str, ...]:
    """Under which keys a club may know what this text names, the likeliest first; nothing where it names none."""
    return tuple(dict.fromkeys(page_key(one) if "://" in one else one for one in questions(text)))


def page_keys(text: str) -> tuple[str, ...]:
    """Those of its keys that pages of the web are known by."""
    return tuple(key for key in keys(text) if key.startswith("web:"))


def _port(parts: SplitResult) -> str:
    """The port with its colon, where it is not the one that everybody means."""
    try:
        port = parts.port
    except ValueError:  # no number: it leads nowhere, and is still the same for the same writing
        return ""
    return f":{port}" if port not in (None, 80, 443) else ""


def questions(text: str) -> tuple[str, ...]:
    """What to ask the library for, first things first, where this text names one reading; nothing where it does not.

    An arXiv key; or a DOI's key, what else the DOI may be, and the address it was found in; or a PubMed number and its
    page; or an address. At most four.
    """
    if arxiv := arxiv_reference(text):
        return (arxiv.key,)
    dois, address = doi_references(text), address_in(text)
    if dois:
        keys = tuple(doi.key for doi in dois)
        if address is None or (host_of(address) in DOI_HOSTS and not dois[0].is_short):
            return keys
        return (*keys[:1], address) if dois[0].is_short else (*keys, address)
    if pubmed := pubmed_reference(text):
        return pubmed.key, pubmed.link
    return (address,) if address else ()
