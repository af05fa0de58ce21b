"""From what was typed to a paper: a reference is looked up, words are searched, title and link are taken by hand."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from math import ceil

from bot.chat.post import Choice, Part, Post, Refusal, Reply, Select, Way
from bot.club.papers.addresses import address_in, bare, keys, page_key, questions
from bot.club.papers.allowance import MOST
from bot.club.papers.citing import authors, cited, option, short, title_in
from bot.club.papers.dois import doi_reference
from bot.club.papers.entering import entered
from bot.club.papers.library import Asking
from bot.club.papers.model import Paper
from bot.club.papers.pubmed import pubmed_reference
from bot.club.papers.references import arxiv_reference, looks_like_address
from bot.club.papers.repository import Papers
from bot.club.papers.settings import SEARCH, Search
from bot.club.papers.titles import title_key
from bot.club.request import Request
from bot.ports import LibraryDown, Unreadable, Why

MOST_FOUND = 5
_LONGEST_CHOICE = 100  # characters of what a choice stands for, on the narrowest platform


async def find_paper(request: Request) -> Paper | Reply:
    """The paper that is meant, or the best five to choose from. Holds no transaction while it looks.

    Raises Refusal, with the way to enter the paper by hand where it could not be had.
    """
    typed = request.get("paper") or request.get("link")
    if request.get("title"):
        return await known_or_by_hand(request, request.get("title"), request.get("link") or typed)
    if suggested := await _suggested(request, typed):
        return suggested
    if not typed:
        raise Refusal("nominate-what", field="paper")
    try:
        if asked := questions(typed):
            return await _looked_up(request, typed, asked)
        if request.get("link") and not request.get("paper"):
            raise Refusal("bad-link", field="link", link=short(typed, 60))
        return await _searched(request, typed)
    except LibraryDown as down:
        raise Refusal("library-down-by-hand", field="paper", ways=_by_hand_ways(request, typed)) from down


async def _looked_up(request: Request, typed: str, asked: Sequence[str]) -> Paper:
    """What the first of these that is known leads to."""
    unread: Unreadable | None = None
    known = await _known(request, typed)
    asking = _asking(request, typed, counted=known is None)
    silent = False
    for question in asked:
        if silent and "://" not in question:
            continue  # whoever does not answer for one DOI does not for another
        try:
            if paper := await request.library.find(question, asking):
                return _sound(await _same(request, paper, known))
        except Unreadable as no:
            unread = unread or no
            silent = silent or no.why in _NOBODY_ANSWERS
    raise _unread(request, typed, asked[0], unread) from unread


_NOBODY_ANSWERS = (Why.SLOW, Why.UNREACHABLE, Why.PRIVATE)


async def _known(request: Request, typed: str) -> Paper | None:
    """The club's paper that this names."""
    async with request.read() as here:
        for key in keys(typed):
            if paper := await here.repos[Papers].keyed(here.club.id, key):
                return paper
    return None


async def _same(request: Request, paper: Paper, known: Paper | None) -> Paper:
    """The paper under the key by which the club knows it, where it was entered by hand before it could be looked up."""
    if known is None or known.key == paper.key:
        return paper
    async with request.read() as here:
        own = await here.repos[Papers].keyed(here.club.id, paper.key)
    return paper if own else replace(paper, key=known.key)


def _asking(request: Request, typed: str, *, counted: bool) -> Asking:
    """Counts once what is asked for the asker, and refuses what is too much. What the club knows is not counted."""
    once = iter((counted,))
    return lambda: _count(request, typed, counted=next(once, False))


def _count(request: Request, typed: str, *, counted: bool) -> None:
    wait = request.lookups.wait(request.account, request.now) if counted else None
    if wait:
        minutes = ceil(wait / timedelta(minutes=1))
        raise Refusal("enough-looked-up", field="paper", ways=_by_hand_ways(request, typed), most=MOST, minutes=minutes)


def _unread(request: Request, typed: str, question: str, unread: Unreadable | None) -> Refusal:
    """Why nothing could be had, and the form in which it can be entered by hand."""
    kind, _, name = question.partition(":")
    if kind == "arxiv":
        return Refusal("no-such-paper", field="paper", reference=name)
    link, ways = short(address_in(typed) or name, 80), _by_hand_ways(request, typed)
    if unread:
        return Refusal("unreadable", field="paper", ways=ways, why=unread.why.value, link=link)
    if kind in ("pmid", "pmcid"):
        return Refusal("no-such-pubmed", field="paper", ways=ways, number=name)
    if kind == "doi":
        return Refusal("no-such-doi", field="paper", ways=ways, doi=short(name, 80))
    return Refusal("needs-title", field="title", ways=ways, link=link)


def _by_hand_ways(request: Request, typed: str) -> tuple[Way, ...]:
    """To a form that holds what was typed already."""
    named = doi_reference(typed) or pubmed_reference(typed)
    link = address_in(typed) or (named.link if named else "") or (typed if arxiv_reference(typed) else "")
    known = {"link": link, "pitch": request.get("pitch")}
    return (("by-hand", "paper enter", {name: text for name, text in known.items() if text}),)


async def _searched(request: Request, words: str) -> Paper | Reply:
    async with request.read() as here:
        where = SEARCH.of(here.club.settings)
    if listed := await _listed(request, words, where):
        return listed
    papers = await request.library.search(words, MOST_FOUND, where)
    found = [paper for paper in papers if not paper.withdrawn and len(paper.key) <= _LONGEST_CHOICE]
    if not found:
        raise Refusal("nothing-found", field="paper", ways=_by_hand_ways(request, words), words=short(words, 60))
    return _choose(request, found)


async def _listed(request: Request, label: str, where: Sequence[Search]) -> Paper | None:
    """The one paper that a list calls so: an option of a list may come back as it was shown."""
    title = title_in(label)
    found = await request.library.search(title, MOST_FOUND, where) if title else []
    same = [paper for paper in found if option(request.words, paper) == label and not paper.withdrawn]
    return same[0] if len(same) == 1 else None


async def _suggested(request: Request, key: str) -> Paper | None:
    """The paper of a suggestion's button, as it was proposed to this club: nobody needs to be asked for it again."""
    if ":" not in key:
        return None
    async with request.read() as here:
        for feature in here.features:
            if feature.paper.shown and (paper := await feature.paper.shown(here, key)):
                return paper
    return None


def _sound(paper: Paper) -> Paper:
    """The paper, unless it was withdrawn; what was retracted can be read, and says so wherever it stands."""
    if paper.withdrawn and not paper.retracted:
        why = paper.comment or paper.abstract or paper.link
        raise Refusal("withdrawn", field="paper", title=paper.title, comment=short(why, 200))
    return paper


async def known_or_by_hand(request: Request, title: str, link: str, authors: Sequence[str] = ()) -> Paper:
    """A paper as somebody entered it, and as the club, or what was looked up before, knows its link: no second one.

    Asks nobody outside, so that a form is answered at once. Raises Refusal for a link that is none.
    """
    paper = by_hand(title, link, authors)
    known = await _known(request, link)
    if known and known.key not in keys(link):
        return known  # it was merged into this one, which has a name of its own
    for question in () if known or not link else questions(link):
        known = known or await request.library.cached_find(question)
    if known is None or (known.withdrawn and not known.retracted):
        return paper
    return replace(known, title=paper.title, authors=paper.authors or known.authors)


def by_hand(title: str, link: str, authors: Sequence[str] = ()) -> Paper:
    """A paper as somebody entered it. The same link is the same paper, as is the same arXiv id, or the same DOI."""
    typed = entered(Paper(key=title_key(title), title=title, authors=tuple(authors)))
    return replace(typed, key=title_key(typed.title)) if not link else _linked(typed, link)


def _linked(typed: Paper, link: str) -> Paper:
    if arxiv := arxiv_reference(link):
        return replace(typed, key=arxiv.key, link=f"https://arxiv.org/abs/{arxiv.base}")
    if doi := doi_reference(link):
        return replace(typed, key=doi.key, link=address_in(link) or doi.link)
    if pubmed := pubmed_reference(link):
        return replace(typed, key=page_key(pubmed.link), link=pubmed.link)
    link = bare(link)
    if not (looks_like_address(link) and link.lower().startswith("http")):
        raise Refusal("bad-link", field="link", link=short(link, 60))
    return replace(typed, key=page_key(link), link=link)


def _choose(request: Request, found: Sequence[Paper]) -> Reply:
    choices = tuple(
        Choice(paper.key, short(paper.title, 100), short(authors(request.words, paper), 100)) for paper in found
    )
    lines = [
        Part((request.words("found-line", number=index, paper=cited(request.words, paper), reference=paper.name),))
        for index, paper in enumerate(found, 1)
    ]
    rest = {name: text for name, text in request.values.items() if name not in ("paper", "pitch")}
    select = Select(request.command.path, "paper", choices, request.words("found-choose"), values=rest)
    return Reply(post=Post(title=request.words("found-title"), parts=tuple(lines), select=select))


def of_club(paper: Paper, club_id: int) -> Paper:
    """The paper as this club's own."""
    return replace(paper, id=0, club_id=club_id)
