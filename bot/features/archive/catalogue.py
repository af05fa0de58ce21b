"""All pages of an archive: which there are, and each by the name of its file."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property

from bot.background import Tools
from bot.chat.place import Place
from bot.features.archive.card import card_svg
from bot.features.archive.front import front
from bot.features.archive.glossary import glossary
from bot.features.archive.graph import graph
from bot.features.archive.holdings import Holdings
from bot.features.archive.lists import paper_lists
from bot.features.archive.model import (
    AnyPage,
    File,
    PageWriter,
    PaperPage,
    PapersPage,
    PersonPage,
    SearchPage,
    TiesPage,
    WordsPage,
    YearPage,
)
from bot.features.archive.names import CARD, FEED, INDEX
from bot.features.archive.papers import PaperPages
from bot.features.archive.people import people, person
from bot.features.archive.searching import beside_papers, in_paper, search_page
from bot.features.archive.shown import SearchEntry
from bot.features.archive.weeks import feed, told_rounds
from bot.features.archive.years import year_in_pictures
from bot.ports import Drawing
from bot.store.repositories import Repositories

_PAPER = re.compile(r"paper-([1-9]\d{0,17})(?:-[1-9]\d{0,5})?\.html", re.ASCII)
_PERSON = re.compile(r"person-([1-9]\d{0,17})(?:-[1-9]\d{0,5})?\.html", re.ASCII)
_AT_ONCE = 100
"""Papers whose entries are read together."""


class Catalogue:
    """The pages of what a club has, in the words of a writer; without a card where nothing draws."""

    def __init__(self, held: Holdings, tools: Tools, link: Callable[[Place], str]) -> None:
        """`link` is as `bot.ports.Platform.link`."""
        self._held = held if Drawing in tools else replace(held, site=replace(held.site, card=""))
        self._tools, self._writer, self._link = tools, tools[PageWriter], link
        self._indexed: Mapping[str, File] | None = None

    async def file(self, repos: Repositories, name: str, now: datetime, me: int = 0) -> File | None:
        """The file of this name; None where there is none. `me` is the member who reads, whose own page is there."""
        if name == self._held.site.card:
            return await self._card()
        if page := await self._page(repos, name, now, me):
            return self._written(page)
        if (asset := self._writer.assets().get(name)) or not name.startswith("search"):
            return asset
        if self._indexed is None:  # once, also for whoever asks for names that are none
            self._indexed = await self._index(repos)
        return self._indexed.get(name)

    async def files(self, repos: Repositories, now: datetime) -> AsyncIterator[tuple[str, File]]:
        """All of them, one after the other."""
        yield INDEX, self._written(await front(repos, self._held, now))
        for name, page in self._lists.items():
            yield name, self._written(page)
        for member in people(self._held):
            for page in person(self._held, member):
                yield page.head.file, self._written(page)
        papers, found = list(self._held.rows), list[SearchEntry]()
        for at in range(0, len(papers), _AT_ONCE):
            some = PaperPages(self._held, self._link)
            await some.read(repos, papers[at : at + _AT_ONCE])
            for paper in papers[at : at + _AT_ONCE]:
                for page in some.pages(paper):
                    yield page.head.file, self._written(page)
                found += in_paper(self._held, some, paper)
        if self._held.site.feed:
            yield FEED, self._written(await self._feed(repos))
        card = await self._card()
        for name, file in {**self._found(found), **self._writer.assets(), **({CARD: card} if card else {})}.items():
            yield name, file

    async def _page(self, repos: Repositories, name: str, now: datetime, me: int) -> AnyPage | None:
        if found := _PAPER.fullmatch(name):
            return _called(name, await self._paper(repos, int(found[1])))
        if found := _PERSON.fullmatch(name):
            return _called(name, person(self._held, int(found[1]), mine=int(found[1]) == me))
        if name == INDEX:
            return await front(repos, self._held, now)
        if name == FEED and self._held.site.feed:
            return await self._feed(repos)
        return self._lists.get(name)

    async def _paper(self, repos: Repositories, paper_id: int) -> list[PaperPage]:
        if paper_id not in self._held.rows:
            return []
        one = PaperPages(self._held, self._link)
        await one.read(repos, [paper_id])
        return one.pages(paper_id)

    async def _card(self) -> File | None:
        png = await self._tools[Drawing].draw(card_svg(self._held)) if self._held.site.card else None
        return File("image/png", png) if png else None

    async def _feed(self, repos: Repositories) -> AnyPage:
        pages = PaperPages(self._held, self._link)
        await pages.read(repos, {paper for round_ in told_rounds(self._held) for paper in round_.paper_ids})
        return feed(self._held, pages)

    async def _index(self, repos: Repositories) -> Mapping[str, File]:
        pages = PaperPages(self._held, self._link)
        await pages.read(repos, self._held.rows)
        found = [entry for paper in self._held.rows for entry in in_paper(self._held, pages, paper)]
        return await asyncio.to_thread(self._found, found)  # it takes seconds, and members go on asking the bot

    def _found(self, in_papers: Iterable[SearchEntry]) -> Mapping[str, File]:
        return self._writer.index(self._held.site, [*in_papers, *beside_papers(self._held)])

    @cached_property
    def _lists(self) -> Mapping[str, AnyPage]:
        held = self._held
        pages: list[PapersPage | WordsPage | TiesPage | YearPage | SearchPage] = [
            *paper_lists(held),
            *glossary(held),
            *graph(held),
            *(year_in_pictures(held, year) for year in held.site.years),
            search_page(held),
        ]
        return {page.head.file: page for page in pages}

    def _written(self, page: AnyPage) -> File:
        return self._writer.page(page, self._held.texts)


def _called(name: str, pages: Sequence[PaperPage] | Sequence[PersonPage]) -> AnyPage | None:
    """The piece of this name."""
    return next((one for one in pages if one.head.file == name), None)
