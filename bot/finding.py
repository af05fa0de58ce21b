"""From what was typed to a paper: a reference is looked up, words are searched, title and link are taken by hand."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlsplit, urlunsplit

from bot.ask import Ask
from bot.cards.ballot import authors, cited, short
from bot.model import Paper
from bot.post import Choice, Part, Post, Refusal, Reply, Select
from bot.references import arxiv_reference, looks_like_address

MOST_FOUND = 5
_AROUND = dict(zip("<([{\"'“‘«`*_~", ">)]}\"'”’»`*_~", strict=True))
_PUNCTUATION = ".,;:!?…"
_LONGEST_KEY = 120


async def find_paper(ask: Ask) -> Paper | Reply:
    """The paper that is meant, or the best five to choose from. May raise LibraryDown; holds no transaction."""
    typed = ask.get("paper")
    if ask.get("title"):
        return by_hand(ask.get("title"), ask.get("link") or typed)
    if suggested := await _suggested(ask, typed):
        return suggested
    if reference := arxiv_reference(typed or ask.get("link")):
        return sound(await ask.library.find(reference.key), str(reference))
    if looks_like_address(typed) or ask.get("link"):
        raise Refusal("needs-title", field="title", link=short(typed or ask.get("link"), 80))
    if not typed:
        raise Refusal("nominate-what", field="paper")
    found = [paper for paper in await ask.library.search(typed, MOST_FOUND) if not paper.withdrawn]
    if not found:
        raise Refusal("nothing-found", field="paper", words=short(typed, 60))
    return _choose(ask, found)


async def _suggested(ask: Ask, key: str) -> Paper | None:
    """The paper of a suggestion's button, as it was proposed to this club: nobody needs to be asked for it again."""
    if ":" not in key:
        return None
    async with ask.read() as here:
        return await here.books.suggested.get(here.club.id, key)


def sound(paper: Paper | None, reference: str) -> Paper:
    """The paper, unless there is none or it was withdrawn."""
    if paper is None:
        raise Refusal("no-such-paper", field="paper", reference=reference)
    if paper.withdrawn:
        raise Refusal(
            "withdrawn", field="paper", title=paper.title, comment=short(paper.comment or paper.abstract, 200)
        )
    return paper


def by_hand(title: str, link: str) -> Paper:
    """A paper as somebody entered it. The same link is the same paper, as is the same arXiv id."""
    if reference := arxiv_reference(link):
        return Paper(key=reference.key, title=title, link=f"https://arxiv.org/abs/{reference.base}")
    if not link:
        digest = hashlib.sha256(" ".join(title.casefold().split()).encode()).hexdigest()
        return Paper(key=f"title:{digest[:32]}", title=title)
    link = _bare(link)
    if not (looks_like_address(link) and link.lower().startswith("http")):
        raise Refusal("bad-link", field="link", link=short(link, 60))
    return Paper(key=f"web:{_short(_plain(link))}", title=title, link=link)


def _short(name: str) -> str:
    """Short enough to travel in a form: a long address by its digest."""
    return name if len(name) <= _LONGEST_KEY else hashlib.sha256(name.encode()).hexdigest()


def _bare(link: str) -> str:
    """The address without what a chat or a sentence put around it."""
    link = link.strip()
    while link and link[0] in _AROUND:
        link = link[1:].rstrip(_PUNCTUATION).removesuffix(_AROUND[link[0]]).strip()
    return link.rstrip(_PUNCTUATION)


def _plain(link: str) -> str:
    """The address without what does not change the page: scheme, "www.", fragment, a slash at the end."""
    parts = urlsplit(link)
    host = (parts.hostname or "").removeprefix("www.")
    return urlunsplit(("", host, parts.path.rstrip("/"), parts.query, "")).removeprefix("//")


def _choose(ask: Ask, found: Sequence[Paper]) -> Reply:
    choices = tuple(
        Choice(paper.key, short(paper.title, 100), short(authors(ask.words, paper), 100)) for paper in found
    )
    lines = [
        Part((ask.words("found-line", number=index, paper=cited(ask.words, paper), reference=_reference(paper)),))
        for index, paper in enumerate(found, 1)
    ]
    rest = {name: text for name, text in ask.values.items() if name not in ("paper", "pitch")}
    select = Select(ask.command.path, "paper", choices, ask.words("found-choose"), values=rest)
    return Reply(post=Post(title=ask.words("found-title"), parts=tuple(lines), select=select))


def _reference(paper: Paper) -> str:
    return paper.key.partition(":")[2]


def of_club(paper: Paper, club_id: int) -> Paper:
    """The paper as this club's own."""
    return replace(paper, id=0, club_id=club_id)
