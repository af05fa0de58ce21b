"""Finding what the club has read, written, explained and connected."""

from bot.ask import Ask, Here
from bot.cards.found import Hit, found_card
from bot.indexing import phrases
from bot.model import Entry, Findable, Round
from bot.post import Button, Part, Post, Refusal, Reply
from bot.typed import shown
from bot.verbs.reading import is_open
from bot.verbs.rounds import open_rounds

PAGE = 6


async def find(ask: Ask) -> Reply:
    """Look for words in all that is open to the asker."""
    words, after = ask.get("words"), _number(ask.get("after"))
    if not phrases(words):
        raise Refusal("find-what", field="words", typed=shown(words))
    async with ask.read() as here:
        asker = here.asker.id if here.asker else 0
        blind = [turn.id for turn in await _blind(here)]
        entries = await here.books.search.find(here.club.id, words, PAGE + 1, after, asker=asker, blind=blind)
        hits = [await _hit(here, entry) for entry in entries[:PAGE]]
    if not hits:
        return _nothing(ask, words)
    more = after + PAGE if len(entries) > PAGE else 0
    return Reply(post=found_card(ask.words, words, hits, more))


async def _blind(here: Here) -> list[Round]:
    """The rounds whose entries are not open to the asker yet: only their own words are found in them."""
    turns = await open_rounds(here)
    handed = await here.books.notes.handed_in([turn.id for turn in turns])
    own = here.asker.id if here.asker else -1
    return [turn for turn in turns if not is_open(here, turn, handed_in=own in handed[turn.id])]


async def _hit(here: Here, entry: Entry) -> Hit:
    """The entry with what is shown beside it: its paper, round and author."""
    books = here.books
    paper = (await books.papers.get([entry.paper_id])).get(entry.paper_id) if entry.paper_id else None
    if entry.round_id:
        turn = (await books.rounds.get([entry.round_id])).get(entry.round_id)
    else:
        turn = await books.papers.read_in(here.club.id, paper.id) if paper else None
    member = (await books.members.get([entry.member_id])).get(entry.member_id) if entry.member_id else None
    note = await books.notes.get(entry.id) if entry.kind is Findable.NOTE else None
    return Hit(entry, paper, turn, member, note)


def _nothing(ask: Ask, words: str) -> Reply:
    """Nothing of the club holds these words; perhaps it should read about them."""
    nominate = Button(ask.words("button-nominate-words"), "paper nominate", {"paper": words})
    return Reply(post=Post(parts=(Part(ask.words.text("find-none", words=shown(words, 60))),), buttons=(nominate,)))


def _number(typed: str) -> int:
    return int(typed) if typed.isdecimal() and len(typed) < 7 else 0
