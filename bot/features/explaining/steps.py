"""Pairing those who asked to explain to each other: at the wrap, and after it as soon as two are waiting."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.chat.account import Account
from bot.club.entries.model import Note, NoteKind
from bot.club.entries.repository import Notes
from bot.club.members.letters import letter_key, write_to
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.members.zones import away_now
from bot.club.papers.model import Paper
from bot.club.papers.repository import Papers
from bot.club.rounds.batch import Batch
from bot.club.rounds.model import Round
from bot.club.rounds.repository import Rounds
from bot.features.explaining.cards import alone_letter, swap_letter, taken_back
from bot.features.explaining.model import Meeting, Offer
from bot.features.explaining.repository import Pairs
from bot.features.explaining.rules import pair, readings
from bot.outbox.repository import Outbox
from bot.schedule.model import Step
from bot.schedule.moments import Moment
from bot.store.repositories import Repositories
from bot.wording import Words

Summaries = Mapping[int, Sequence[Note]]


@dataclass(frozen=True, slots=True)
class PairingData:
    """What pairing the clubs of a batch needs to know."""

    summaries: Mapping[int, Summaries]  # round → member → what they handed in
    papers: Mapping[int, Paper]
    members: Mapping[int, Member]
    accounts: Mapping[int, Sequence[Account]]
    away: Collection[int]


async def pair_up(batch: Batch, moments: Sequence[Moment], *, at_wrap: bool = True) -> None:
    """Pair those who asked, handed in a summary and are not away. The wrap tells the others; their asking stands."""
    offers = await batch.repos[Pairs].offers({moment.round_id for moment in moments})
    if not offers:
        return
    known = await _know(batch, offers)
    for moment in moments:
        round_, some = batch.rounds[moment.round_id], offers.get(moment.round_id, ())
        summaries = known.summaries.get(round_.id, {})
        there = [one.member_id for one in some if one.member_id in known.members and one.member_id not in known.away]
        ready = [one for one in there if one in summaries]
        met = await batch.repos[Pairs].met(ready)
        groups = pair(ready, met, f"{round_.club_id}/{round_.number}")
        await _introduce(batch, round_, [two for group in groups for two in readings(group)], known)
        paired = {one for group in groups for one in group}
        await batch.repos[Pairs].withdraw(round_.id, *paired)
        if at_wrap:
            _tell_the_others(batch, moment, [one.member_id for one in some if one.member_id not in paired], known)


async def _know(batch: Batch, offers: Mapping[int, Sequence[Offer]]) -> PairingData:
    summaries: dict[int, dict[int, list[Note]]] = defaultdict(lambda: defaultdict(list))
    for note in await batch.repos[Notes].of_rounds(offers):
        if note.member_id and is_shown(note):
            summaries[note.round_id][note.member_id].append(note)
    people = {one.member_id for some in offers.values() for one in some}
    papers = await batch.repos[Papers].get({paper for round_ in offers for paper in batch.rounds[round_].paper_ids})
    members, accounts = await batch.repos[Members].get(people), await batch.repos[Members].accounts(people)
    away = await away_now(batch.repos, batch.clubs, batch.now)
    return PairingData(summaries, papers, members, accounts, away)


def is_shown(note: Note) -> bool:
    """Whether it is a summary with words in it, which organizers have not hidden."""
    return note.kind is NoteKind.SUMMARY and not note.hidden and any(note.fields.values())


async def _introduce(batch: Batch, round_: Round, pairs: Sequence[tuple[int, int]], known: PairingData) -> None:
    """Write down who reads whom, and send each reader what the author handed in."""
    meetings = [
        Meeting(club_id=round_.club_id, round_id=round_.id, author_id=author, reader_id=reader, at=batch.now)
        for author, reader in pairs
    ]
    for meeting, (author, reader) in zip(await batch.repos[Pairs].add(*meetings), pairs, strict=True):
        said, notes = batch.words(round_.club_id), known.summaries[round_.id][author]
        post = swap_letter(said, round_, meeting, known.members[author].name, notes, known.papers)
        to, subject = known.members[reader], f"{round_.number}/explain-{meeting.id}"
        write_to(batch, to, known.accounts[reader], subject, post, about=round_.number, private=True)


def _tell_the_others(batch: Batch, moment: Moment, alone: Sequence[int], known: PairingData) -> None:
    """In a club without a wrap of its own the round ends with it, and so does their asking."""
    round_, stays = batch.rounds[moment.round_id], Step.WRAP in batch.clubs[moment.club_id].rhythm.steps
    for one in alone:
        if one in known.members:
            handed_in = one in known.summaries.get(round_.id, {})
            post = alone_letter(batch.words(round_.club_id), round_, handed_in=handed_in, stays=stays)
            subject = f"{round_.number}/explain-alone"
            write_to(batch, known.members[one], known.accounts[one], subject, post, about=round_.number, private=True)


async def pair_waiting(repos: Repositories, round_: Round, now: datetime) -> None:
    """After the wrap: pair whoever is waiting by now."""
    moment = Moment(club_id=round_.club_id, round_id=round_.id, step=Step.WRAP, due=now)
    batch = await Batch.load(repos, [moment], now)
    await pair_up(batch, [moment], at_wrap=False)
    await batch.flush()


async def close_swaps(batch: Batch, moments: Sequence[Moment]) -> None:
    """Whoever still waits for somebody to swap with in these rounds waits no longer."""
    await batch.repos[Pairs].close({moment.round_id for moment in moments})


def letters_with_words_of(meeting: Meeting, number: int, member_id: int) -> list[str]:
    """The keys of the letters about a meeting that hold this member's words or name: the author's, or the reader's."""
    club, author, reader = meeting.club_id, meeting.author_id or 0, meeting.reader_id or 0
    if member_id == author:
        subjects = {f"{number}/explain-{meeting.id}": reader, f"{number}/answered-{meeting.id}": reader}
    elif member_id == reader:
        subjects = {f"{number}/asked-{meeting.id}": author, f"{number}/clear-{meeting.id}": author}
    else:
        subjects = {}
    return [letter_key(club, subject, to) for subject, to in subjects.items()]


async def unsay(repos: Repositories, texts: Words, meetings: Sequence[Meeting], member_id: int, now: datetime) -> None:
    """Take a member's words out of the letters about these meetings, sent or not."""
    rounds = await repos[Rounds].get({one.round_id for one in meetings})
    keys = [key for one in meetings for key in letters_with_words_of(one, rounds[one.round_id].number, member_id)]
    await repos[Outbox].amend(dict.fromkeys(keys, taken_back(texts)), now)
