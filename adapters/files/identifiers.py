"""One identifier a line: numbers of PubMed, DOIs, numbers of preprints, addresses, as people paste them."""

import re

from adapters.files.days import day_of_name
from adapters.files.drafts import Draft, Found, line, shortened
from adapters.files.readings import key_of, link_of
from bot.features.importing.model import Reading, Trouble

_NUMBER = re.compile(r"(?:PMID\W{0,2})?([1-9]\d{4,7})", re.IGNORECASE)  # of PubMed; shorter ones are years and counts
_LABELLED = re.compile(r"(?:arxiv|biorxiv|medrxiv|doi|pmid|pubmed|pmcid|pmc)\b\W{0,3}\S+\Z", re.IGNORECASE)
_MOST = 0.7  # of the lines
_COMMENT = re.compile(r"(?:\s|\A)(?:#|//|%).*")
_BULLET = re.compile(r"\A\s*(?:[-*+•]|\d{1,4}[.)])\s+")


def is_list_of_identifiers(text: str) -> bool:
    """Whether most lines are nothing but one identifier or address."""
    lines = [word for one in text[: 64 * 1024].split("\n") if (word := _word(one))]
    return bool(lines) and sum(map(_is_one, lines)) >= _MOST * len(lines)


def read_identifiers(name: str, text: str) -> Found:
    """What such a list tells; lines that are something else are doubts. Where its name is a day, it is one session."""
    found = Found(shape="links" if _all_addresses(text) else "identifiers")
    for number, one in enumerate(text.split("\n"), start=1):
        word = _word(one)
        if not word:
            continue
        for part in _parts(word):
            if key := _key(part):
                reading = Reading(text=shortened(part), key=key, link=link_of(part))
                found.drafts.append(Draft(where=line(number), readings=[reading]))
            else:
                found.doubt(line(number), part, Trouble.NOT_UNDERSTOOD)
    if (day := day_of_name(name)) and found.drafts:
        first = found.drafts[0]
        readings = [reading for draft in found.drafts for reading in draft.readings]
        found.drafts = [Draft(where=first.where, day=day.said, around=(name,), readings=readings)]
    return found


def _word(text: str) -> str:
    """What stands on the line, without a bullet before and a comment behind it."""
    return _COMMENT.sub("", _BULLET.sub("", text[:2000], count=1)).strip().strip(",;\"'")


def _parts(word: str) -> list[str]:
    """Several identifiers on one line, where each is one."""
    parts = [part for part in re.split(r"[\s,;]+", word) if part]
    return parts if len(parts) > 1 and all(map(_key, parts)) else [word]


def _is_one(word: str) -> bool:
    return bool(_key(word)) or all(map(_key, _parts(word)))


def _key(word: str) -> str:
    if match := _NUMBER.fullmatch(word):
        return f"pmid:{match[1]}"
    alone = len(word.split()) == 1 and "|" not in word and "](" not in word
    return key_of(word) if alone or _LABELLED.match(word) else ""


def _all_addresses(text: str) -> bool:
    return all("://" in word for one in text.split("\n") if (word := _word(one)))
