"""Who presented, as files name people: names in a cell, in brackets, behind a link, and their accounts' ids. Pure."""

import re
from urllib.parse import urlsplit

from bot.features.importing.model import Presenter

_SLACK_ID = re.compile(r"[UW][A-Z0-9]{7,12}")
_DISCORD_ID = re.compile(r"\d{17,20}")
_ID_IN_TEXT = re.compile(
    r"<@!?([UW][A-Z0-9]{7,12}|\d{17,20})(?:\|[^>]{0,80})?>|(?<![\w/])([UW](?=[A-Z]*\d)[A-Z0-9]{8,12}|\d{17,20})(?!\w)"
)
_BETWEEN = re.compile(r"\s*(?:[;/&+,，、]|\s(?:and|und|et|y|e|with|mit|avec|con)\s)\s*")
_MAIL = re.compile(r"<?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}>?")
_PERSON_PAGES = re.compile(
    r"(?:www\.)?(?:github\.com|gitlab\.com|twitter\.com|x\.com|bsky\.app/profile|linkedin\.com/in|orcid\.org"
    r"|facebook\.com|instagram\.com|scholar\.google\.[a-z.]{2,6}/citations|discord(?:app)?\.com/users|huggingface\.co)"
    r"/@?[^/?#]{1,60}/?(?:[?#].*)?|[^/]+/@[\w.-]{1,40}/?|[\w-]{1,40}\.slack\.com/team/\w+|[\w-]+\.github\.io/?",
    re.IGNORECASE,
)
_NO_NAMES = re.compile(
    r"\d|[!?:=#\"“”]|https?://|\b(?:arxiv|paper|pdf|slides?|videos?|code|blog|post|talk|notes?|link|part|teil|survey|review|tbd|tba"
    r"|journal|conference|workshop|preprint|et al|neurips|nips|icml|iclr|cvpr|acl|emnlp|aaai|nature|science|oral"
    r"|best paper|cancelled|canceled|postponed|recording|github|book|chapter|optional|online|zoom|remote|abstract)\b",
    re.IGNORECASE,
)
_JOINING = ("van", "von", "de", "der", "den", "da", "di", "del", "la", "le", "dos", "bin", "al", "el", "ter", "zu", "y")
_LONGEST_NAME = 80
_MOST_NAMES = 10


def presenters_in(text: str, accounts: str = "") -> tuple[Presenter, ...]:
    """The people a text names that is about nobody else; `accounts`: what another column says of their accounts."""
    text = _MAIL.sub(" ", text[:1000])
    ids = [one for found in _ID_IN_TEXT.findall(text) for one in found if one]
    names = [name for part in _BETWEEN.split(_ID_IN_TEXT.sub(" ; ", text)) if (name := _name(part))]
    ids += [one for part in re.split(r"[\s,;/&]+", accounts[:1000]) if (one := part.strip("<@!>| ")) and len(one) <= 40]
    if len(ids) == 1 and len(names) == 2 and text.count(",") == 1 and ids[0] not in text:
        names = [_name(text)]  # “Lima, Ana”
    most = min(max(len(names), len(ids)), _MOST_NAMES)
    names, ids = [*names, *[""] * most], [*ids, *[""] * most]
    return tuple(Presenter(name=names[place] or ids[place], account=ids[place]) for place in range(most))


def _name(text: str) -> str:
    text = " ".join(text.split()).strip(" ()[]<>\"'“”.,:;-–—*_")
    return text.removeprefix("@")[:_LONGEST_NAME]


def is_account(text: str) -> bool:
    """Whether it is the id of an account on Slack or Discord, or a mention of one."""
    text = text.strip()
    bare = text.strip("<@!>")
    return bool(_SLACK_ID.fullmatch(bare) or _DISCORD_ID.fullmatch(bare))


def is_person_page(address: str) -> bool:
    """Whether what is at this address is a person, not something to read."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    if parts.scheme == "mailto":
        return True
    query = f"?{parts.query}" if parts.query else ""
    return bool(_PERSON_PAGES.fullmatch(f"{parts.netloc}{parts.path}{query}"[:300]))


def looks_like_people(text: str) -> bool:
    """Whether a few words are names of people, as they stand in brackets behind a title."""
    text = text.strip()
    if text.startswith("@") or is_account(text):
        return len(text.split()) <= 4
    if not 1 < len(text) <= _LONGEST_NAME or _NO_NAMES.search(text):
        return False
    parts = [part for part in _BETWEEN.split(text) if part]
    return 0 < len(parts) <= 5 and all(map(_looks_like_one, parts))


def _looks_like_one(name: str) -> bool:
    words = name.split()
    if not 0 < len(words) <= 4:
        return False
    if len(words) == 1 and words[0].isupper() and len(words[0]) > 3 and words[0].isascii():
        return False  # BERT
    return all(
        word in _JOINING or not word[0].isalpha() or word[0].isupper() or _has_no_capitals(word) for word in words
    )


def _has_no_capitals(word: str) -> bool:
    return word.upper() == word.lower()
