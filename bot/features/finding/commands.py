"""Finding what the club has read, written, explained and connected."""

from collections.abc import Sequence

from bot.chat.command import Command, Field
from bot.chat.post import Button, Part, Post, Refusal, Reply
from bot.chat.typed import shown
from bot.club.entries.repository import Notes
from bot.club.members.repository import Members
from bot.club.papers.repository import Papers
from bot.club.request import ClubContext, Request
from bot.club.rounds.commands import is_open
from bot.club.rounds.meant import open_rounds
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.declared import findables_of
from bot.features.finding.cards import Hit, found_card
from bot.search.indexing import phrases
from bot.search.model import Entry
from bot.search.repository import Search
from bot.wording import Words

PAGE = 6


async def find(request: Request) -> Reply:
    """Look for words in all that is open to the asker."""
    words, after = request.get("words"), _number(request.get("after"))
    if not phrases(words):
        raise Refusal("find-what", field="words", typed=shown(words))
    async with request.read() as here:
        asker = here.asker.id if here.asker else 0
        kinds = findables_of(request.features)
        blind = [round_.id for round_ in await _blind(here)]
        entries = await here.repos[Search].find(
            here.club.id, words, PAGE + 1, after, kinds=kinds, asker=asker, blind=blind
        )
        hits = await _hits(request, here, entries[:PAGE])
    if not hits:
        return _nothing(request, words)
    more = after + PAGE if len(entries) > PAGE else 0
    return Reply(post=found_card(request.words, words, hits, more))


async def _blind(here: ClubContext) -> list[Round]:
    """The rounds whose entries are not open to the asker yet: only their own words are found in them."""
    rounds = await open_rounds(here)
    handed = await here.repos[Notes].handed_in([round_.id for round_ in rounds])
    own = here.asker.id if here.asker else -1
    return [round_ for round_ in rounds if not is_open(here, round_, handed_in=own in handed[round_.id])]


async def _hits(request: Request, here: ClubContext, entries: Sequence[Entry]) -> list[Hit]:
    """The entries with what is shown beside them: how they are called, paper and round."""
    repos = here.repos
    papers = await repos[Papers].get({one.paper_id for one in entries if one.paper_id})
    numbers = await repos[Papers].numbers(here.club.id, papers.keys())
    rounds = await repos[Rounds].get({one.round_id for one in entries if one.round_id})
    called = await _called(request.words, here, entries)
    return [
        Hit(
            entry=one,
            called=called[one],
            paper=papers.get(one.paper_id or 0),
            number=rounds[one.round_id].number if one.round_id in rounds else numbers.get(one.paper_id or 0, 0),
        )
        for one in entries
    ]


async def _called(texts: Words, here: ClubContext, entries: Sequence[Entry]) -> dict[Entry, str]:
    """Each by whoever declared its kind."""
    members = await here.repos[Members].get({one.member_id for one in entries if one.member_id})
    names = {number: member.name for number, member in members.items()}
    called: dict[Entry, str] = {}
    for kind in {one.kind: None for one in entries}:
        some = [one for one in entries if one.kind is kind]
        whose = [(one, names.get(one.member_id or 0) or texts("somebody")) for one in some]
        called |= zip(some, await kind.called(here.repos, texts, whose), strict=True)
    return called


def _nothing(request: Request, words: str) -> Reply:
    """Nothing of the club holds these words; perhaps it should read about them."""
    nominate = Button(request.words("button-nominate-words"), "paper nominate", {"paper": words})
    return Reply(post=Post(parts=(Part(request.words.text("find-none", words=shown(words, 60))),), buttons=(nominate,)))


def _number(typed: str) -> int:
    return int(typed) if typed.isdecimal() and len(typed) < 7 else 0


COMMANDS = (
    Command("paper", "find", (Field("words", most=200, required=True), Field("after", hidden=True)), handler=find),
)
