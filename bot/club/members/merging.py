"""Two members who are one person become one member, and part again.

Whoever gave the code stays the member; everything of the other is theirs from then on. What was brought is remembered
in a mark, by its ids, so that parting gives the other all of it back; what came since stays with the member who stayed.
Where both had handed in the same kind for the same paper, the one note holds both: the words of the other stand in
fields of their own, named after the note they were in.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.chat.account import Account
from bot.club.entries.model import Fields, Note, NoteKind
from bot.club.entries.repository import Notes
from bot.club.members.belongings import Ownership, Voice, Vote
from bot.club.members.model import Member
from bot.club.members.repository import Members
from bot.club.streaks.repository import Ledger
from bot.club.streaks.rules import standing
from bot.features.explaining.model import Offer
from bot.features.explaining.repository import Pairs
from bot.features.pace.model import Goal, Topic
from bot.features.pace.repository import Goals, Wishes
from bot.store.books import Books
from bot.store.memory import Marks

ONE_OF_A_KIND = (NoteKind.SUMMARY, NoteKind.CRITIQUE)
_ALL = 1_000_000
Link = Mapping[str, Any]


async def add_account(books: Books, keeper: Member, account: Account, now: datetime) -> None:
    """An account that was nobody's in this club is one more of this member."""
    await books[Ownership].add_account(keeper.club_id, keeper.id, account)
    await _remember(books, keeper, {"account": [account.platform, account.workspace, account.user]}, now)


async def merge(books: Books, keeper: Member, other: Member, now: datetime) -> Member:
    """Make both one member, and return that one."""
    pairs = await _take_up_notes(books, keeper, other)
    brought, votes = await books[Ownership].of(other.id), await books[Ownership].votes(other.id)
    known = {(one.round_id, one.nomination_id) for one in await books[Ownership].votes(keeper.id)}
    await books[Ownership].remove_votes(other.id, votes)
    await books[Ownership].add_votes(keeper.club_id, keeper.id, votes)
    voices, own = await _merge_voices(books, keeper, other)
    await books[Ownership].move(brought, other.id, keeper.id)
    aims = await _take_up_aims(books, keeper, other)
    link = {
        "member": _member_data(other),
        "before": _member_data(keeper),
        "brought": {name: list(ids) for name, ids in brought.items()},
        "pairs": pairs,
        **aims,
        "votes": [[one.round_id, one.nomination_id, one.at.isoformat()] for one in votes],
        "voices": [[one.question_id, one.at.isoformat()] for one in voices],
        "spoken": sorted({one.question_id for one in voices} - own),
        "given": [[*one] for one in sorted({(v.round_id, v.nomination_id) for v in votes} - known)],
    }
    await _remember(books, keeper, link, now)
    one = replace(
        keeper,
        organizer=keeper.organizer or other.organizer,
        remind=keeper.remind or other.remind,
        joined_at=min(keeper.joined_at, other.joined_at),
    )
    # Kept for its number, and shown nowhere, until the two part.
    hidden = Member(id=other.id, club_id=other.club_id, name="", joined_at=other.joined_at, forgotten=True)
    await books[Members].save(replace(hidden, stamp=other.stamp))
    return await _with_standing(books, one)


async def part(books: Books, keeper: Member, now: datetime) -> Member | None:
    """Undo the last link of this member; None where there is none. Returns the member who stays."""
    links = await links_of(books, keeper)
    if not links:
        return None
    *others, last = links
    await _write(books, keeper, others, now)
    if "account" in last:
        platform, workspace, user = last["account"]
        account = Account(platform=platform, workspace=workspace, user=user, name="")
        await books[Ownership].remove_account(keeper.club_id, account)
        return keeper
    return await _part(books, keeper, last)


async def _part(books: Books, keeper: Member, link: Link) -> Member:
    other, before = _member_of(link["member"], keeper.club_id), _member_of(link["before"], keeper.club_id)
    hidden = (await books[Members].get([other.id]))[other.id]
    other = replace(other, stamp=hidden.stamp)  # remembered is what it was, but the row was written since
    await _give_notes_back(books, keeper, other, link["pairs"])
    votes = [Vote(round_id, nomination, datetime.fromisoformat(at)) for round_id, nomination, at in link["votes"]]
    given = {tuple(one) for one in link["given"]}
    await books[Ownership].remove_votes(keeper.id, [one for one in votes if (one.round_id, one.nomination_id) in given])
    await books[Ownership].add_votes(keeper.club_id, other.id, votes)
    await _part_voices(books, keeper, other, link)
    await books[Ownership].move(link["brought"], keeper.id, other.id)
    await _give_aims_back(books, keeper, other, link)
    await _give_asking_back(books, keeper, other, link)
    await _with_standing(books, other)
    organizer = keeper.organizer and (before.organizer or not other.organizer)
    return await _with_standing(books, replace(keeper, organizer=organizer, joined_at=before.joined_at))


async def _merge_voices(books: Books, keeper: Member, other: Member) -> tuple[list[Voice], set[int]]:
    """Each question is asked once by both; returns what the other brought, and what the keeper had before."""
    voices = await books[Ownership].voices(other.id)
    own = {one.question_id for one in await books[Ownership].voices(keeper.id)}
    await books[Ownership].remove_voices(other.id, voices)
    await books[Ownership].add_voices(keeper.club_id, keeper.id, voices)
    return voices, own


async def _part_voices(books: Books, keeper: Member, other: Member, link: Link) -> None:
    """A link made before there were questions holds none."""
    voices = [Voice(question, datetime.fromisoformat(at)) for question, at in link.get("voices", ())]
    spoken = set(link.get("spoken", ()))
    await books[Ownership].remove_voices(keeper.id, [one for one in voices if one.question_id in spoken])
    await books[Ownership].add_voices(keeper.club_id, other.id, voices)


async def _take_up_notes(books: Books, keeper: Member, other: Member) -> list[dict[str, Any]]:
    """Put what both had handed in alike into the keeper's notes; says how to take it out again."""
    own = {_subject(note): note for note in await books[Notes].of_member(keeper.id, _ALL)}
    pairs = []
    for note in await books[Notes].of_member(other.id, _ALL):
        same = own.get(_subject(note)) if note.kind in ONE_OF_A_KIND else None
        if same is None:
            continue
        await take_up(books, same, note)
        edited = note.edited_at.isoformat() if note.edited_at else None
        pair = {"note": same.id, "was": note.id, "was_late": same.late, "late": note.late}
        hidden = {"was_hidden": same.hidden, "hidden": note.hidden}
        pairs.append({**pair, **hidden, "at": note.at.isoformat(), "edited_at": edited})
    return pairs


async def take_up(books: Books, same: Note, note: Note) -> None:
    """The one note holds both from now on. What is hidden of either stays hidden."""
    theirs = {f"{name}.{note.id}": text for name, text in note.fields.items()}
    late, hidden = same.late and note.late, same.hidden or note.hidden
    await books[Notes].remove(note)
    await books[Notes].put(replace(same, fields={**same.fields, **theirs}, late=late, hidden=hidden))


async def _give_notes_back(books: Books, keeper: Member, other: Member, pairs: Sequence[Link]) -> None:
    """Each has their own words again; of a note that was deleted meanwhile, nothing comes back."""
    for pair in pairs:
        note, mark = await books[Notes].get(pair["note"]), f".{pair['was']}"
        if note is None or note.member_id != keeper.id:
            continue
        theirs = {name.removesuffix(mark): text for name, text in note.fields.items() if name.endswith(mark)}
        rest = {name: text for name, text in note.fields.items() if not name.endswith(mark)}
        edited = datetime.fromisoformat(pair["edited_at"]) if pair["edited_at"] else None
        at = datetime.fromisoformat(pair["at"])
        own, others = _hidden(note, pair)
        await books[Notes].put(replace(note, fields=rest, late=pair["was_late"], hidden=own))
        again = replace(note, id=pair["was"], member_id=other.id, fields=theirs, late=pair["late"], hidden=others)
        await books[Notes].bring_back(replace(again, at=at, edited_at=edited))


async def _take_up_aims(books: Books, keeper: Member, other: Member) -> dict[str, Any]:
    """The keeper's goal stays, wishes are those of both, and both's asking to swap summaries is the keeper's."""
    goals, wishes = await books[Goals].of([keeper.id, other.id]), await books[Wishes].of(other.id)
    theirs = goals.get(other.id)
    if theirs:
        await books[Goals].set(replace(theirs, papers=0, minutes=0))
        if keeper.id not in goals:
            await books[Goals].set(replace(theirs, member_id=keeper.id))
    for one in wishes:
        await books[Wishes].remove(other.id, one.wish)
        await books[Wishes].add(keeper.club_id, keeper.id, one.wish)
    return {
        "goal": [theirs.papers, theirs.minutes] if theirs else [0, 0],
        "wishes": [one.wish.value for one in wishes],
        "asking": await _take_up_asking(books, keeper, other),
    }


async def _take_up_asking(books: Books, keeper: Member, other: Member) -> list[dict[str, Any]]:
    """Whoever asks to swap summaries with both accounts asks once. Says in which rounds the other did, and when."""
    own = {one.round_id for one in await books[Pairs].asking(keeper.id)}
    asking = await books[Pairs].asking(other.id)
    for offer in asking:
        await books[Pairs].withdraw(offer.round_id, other.id)
        await books[Pairs].offer(replace(offer, member_id=keeper.id))
    return [{"round": one.round_id, "at": one.at.isoformat(), "both": one.round_id in own} for one in asking]


async def _give_asking_back(books: Books, keeper: Member, other: Member, link: Link) -> None:
    """The other asks again where nobody was paired since; the keeper goes on asking where they did themselves."""
    still = {one.round_id for one in await books[Pairs].asking(keeper.id)}
    for one in link.get("asking", ()):  # a link of an earlier program knows of none
        if one["round"] in still:
            if not one["both"]:
                await books[Pairs].withdraw(one["round"], keeper.id)
            at = datetime.fromisoformat(one["at"])
            offer = Offer(club_id=keeper.club_id, round_id=one["round"], member_id=other.id, at=at)
            await books[Pairs].offer(offer)


async def _give_aims_back(books: Books, keeper: Member, other: Member, link: Link) -> None:
    """The other's goal and wishes are theirs again; the keeper's stay as they have become."""
    papers, minutes = link.get("goal", (0, 0))  # a link of an earlier program knows of none
    await books[Goals].set(Goal(club_id=keeper.club_id, member_id=other.id, papers=papers, minutes=minutes))
    for wish in link.get("wishes", ()):
        await books[Wishes].add(keeper.club_id, other.id, Topic(wish))


def _hidden(note: Note, pair: Link) -> tuple[bool, bool]:
    """Which of two entries in one stay hidden when they part: those that were, or both where it was hidden since."""
    before = pair.get("was_hidden", False), pair.get("hidden", False)
    return (note.hidden and before[0], note.hidden and before[1]) if any(before) else (note.hidden, note.hidden)


async def _with_standing(books: Books, member: Member) -> Member:
    """Save the member with what their ledger adds up to now."""
    now = standing(await books[Ledger].of_member(member.id))
    counted = replace(member, streak=now.streak, best=now.best, kept=now.kept, freezes=now.freezes)
    await books[Members].save(counted)
    return counted


def further(note: Note, name: str) -> list[str]:
    """The fields in which a note holds what another note of the same person said in this one."""
    return [one for one in note.fields if one.startswith(f"{name}.")]


def taken_up(note: Note) -> Fields:
    """What a note holds of others; editing it changes its own words only."""
    return {name: text for name, text in note.fields.items() if "." in name}


def absorbed(note: Note) -> list[int]:
    """The notes this one has taken up, by the numbers they had."""
    return sorted({int(number) for name in taken_up(note) for number in name.split(".")[1:]})


async def forget_links(books: Books, member: Member, now: datetime) -> None:
    """Remove what is remembered of this member's links, and of those of members who were linked to them."""
    for link in await links_of(books, member):
        if "member" in link:
            await forget_links(books, _member_of(link["member"], member.club_id), now)
    await books[Marks].drop(_mark(member), now + timedelta(days=1))


def _subject(note: Note) -> tuple[int, int, NoteKind]:
    return note.round_id, note.paper_id, note.kind


def _mark(member: Member) -> str:
    return f"links/{member.club_id}/{member.id}/"


async def links_of(books: Books, member: Member) -> list[Link]:
    """What is remembered of this member's links, the last one last."""
    found = await books[Marks].get(_mark(member))
    return json.loads(found[0]) if found else []


async def _remember(books: Books, keeper: Member, link: Link, now: datetime) -> None:
    await _write(books, keeper, [*await links_of(books, keeper), link], now)


async def _write(books: Books, keeper: Member, links: Sequence[Link], now: datetime) -> None:
    await books[Marks].set(_mark(keeper), json.dumps(links), now)


def _member_data(member: Member) -> dict[str, Any]:
    """What is restored; the standing is computed from the ledger."""
    return {
        "id": member.id,
        "name": member.name,
        "joined_at": member.joined_at.isoformat(),
        "organizer": member.organizer,
        "remind": member.remind,
    }


def _member_of(data: Link, club_id: int) -> Member:
    return Member(**{**data, "joined_at": datetime.fromisoformat(data["joined_at"])}, club_id=club_id)
