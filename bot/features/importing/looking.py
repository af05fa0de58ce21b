"""What a file names is looked up: identifiers first for what they name, titles for what may be meant by them."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.background import Outside
from bot.club.clubs.model import Club
from bot.club.papers.model import Paper
from bot.club.papers.settings import SEARCH
from bot.club.papers.titles import folded
from bot.features.importing.journal import Choice, Item, Standing
from bot.features.importing.model import Reading
from bot.features.importing.sorting import LIKENESS, Shelf, as_written, best_match, likeness, names_of
from bot.ports import LibraryDown, Unreadable

log = logging.getLogger(__name__)
TRIES = 3
"""So often a library that does not answer is asked for one reading."""
AGAIN = timedelta(minutes=10)
"""Where a library does not answer, it is asked again after this."""
SILENT = 5
"""So many questions in a row that a library does not answer, and it is left in peace for a while."""
LONGEST = 90.0
"""Seconds that one reading may take."""
_FOUND = 5


async def look_up(outside: Outside, club: Club, item: Item) -> Item:
    """The reading with what was found of it; tried once more where the library did not answer."""
    try:
        async with asyncio.timeout(LONGEST):
            return await (_by_key if item.reading.key else _by_title)(outside, club, item)
    except Unreadable as no:
        log.info("A reading of an import cannot be read: %s", no.why)
        return _unfound(item)
    except (LibraryDown, TimeoutError) as down:
        log.info("A reading of an import could not be looked up: %s", type(down).__name__)
        tried = replace(item, tries=item.tries + 1)
        return _unfound(tried) if tried.tries >= TRIES else tried


async def _by_key(outside: Outside, club: Club, item: Item) -> Item:  # noqa: ARG001 - both ways are asked alike
    """What the identifier leads to; doubtful where that is called quite otherwise than the file says."""
    reading = item.reading
    question = reading.link if reading.key.startswith("web:") else reading.key
    found = await outside.library.find(question) if question else None
    if found is None:
        return _unfound(item)
    meant = not reading.title or likeness(folded(reading.title), folded(found.title)) >= LIKENESS
    return replace(item, found=found, standing=Standing.SURE if meant else Standing.DOUBTFUL)


async def _by_title(outside: Outside, club: Club, item: Item) -> Item:
    words = item.reading.title or item.reading.text
    match = best_match(item.reading, await outside.library.search(words, _FOUND, SEARCH.of(club.settings)))
    return replace(item, found=match, standing=Standing.DOUBTFUL if match else Standing.UNKNOWN)


def _unfound(item: Item) -> Item:
    """What has an identifier and a title is that paper, whoever does not know it."""
    told = bool(item.reading.key and item.reading.title)
    return replace(item, standing=Standing.SURE if told else Standing.UNKNOWN)


def paper_of(item: Item) -> Paper:
    """The paper that is taken in for a reading: what was found, or what the file tells of it."""
    if item.found and (item.standing is Standing.SURE or item.choice is Choice.MATCH):
        return item.found
    return as_written(item.reading)


def there(item: Item, shelf: Shelf, day: date | None) -> bool:
    """Whether the club has read that day what was found; a slip of the pen makes no second reading of it."""
    return shelf.holds([*names_of(item.reading), *([item.found.key] if item.found else [])], day)


def lanes(items: Sequence[Item]) -> list[list[Item]]:
    """By whom they are asked of: no library is asked two things at once, and none waits for another."""
    found: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        found[_lane(item.reading)].append(item)
    return list(found.values())


def _lane(reading: Reading) -> str:
    return reading.key.partition(":")[0]
