"""Recognises a web address however a person wrote it down, and what to ask the library for. Nothing is looked up."""

import hashlib
import re
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from bot.rules.dois import DOI_HOSTS, PAIRS, doi_reference
from bot.rules.references import LONGEST, arxiv_reference, host_of

_ADDRESS = re.compile(r"https?://", re.IGNORECASE | re.ASCII)
_NO_PART = re.compile(r"utm_\w+|fbclid|gclid|mc_[ce]id|igshid|ref_src", re.IGNORECASE | re.ASCII)
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

    Scheme, "www.", fragment, a slash at the end and what advertisers append do not change the page.
    """
    parts = urlsplit(untracked(address))
    host = (parts.hostname or "").removeprefix("www.")
    plain = urlunsplit(("", host, parts.path.rstrip("/"), parts.query, "")).removeprefix("//")
    return f"web:{plain if len(plain) <= _LONGEST_KEY else hashlib.sha256(plain.encode()).hexdigest()}"


def untracked(address: str) -> str:
    """The address without what advertisers and newsletters append to follow their readers."""
    if not _NO_PART.search(urlsplit(address).query):
        return address
    parts = urlsplit(address)
    kept = [
        (name, text) for name, text in parse_qsl(parts.query, keep_blank_values=True) if not _NO_PART.fullmatch(name)
    ]
    return urlunsplit(parts._replace(query=urlencode(kept)))


def questions(text: str) -> tuple[str, ...]:
    """What to ask the library for, first things first, where this text names one reading; nothing where it does not.

    An arXiv key; or a DOI's key, and the address it was found in; or an address.
    """
    if arxiv := arxiv_reference(text):
        return (arxiv.key,)
    doi, address = doi_reference(text), address_in(text)
    if doi is None:
        return (address,) if address else ()
    return (doi.key,) if address is None or host_of(address) in DOI_HOSTS else (doi.key, address)
