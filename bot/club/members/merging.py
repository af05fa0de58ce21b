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
from bot.club.members.belongings import Ownership, Vote
from bot.club.members.called import let_be_called
from bot.club.members.model import Member, Topic
from bot.club.members.repository import Members, Wishes
from bot.club.streaks.repository import Ledger
from bot.club.streaks.rules import standing
from bot.hooks import Features
from bot.store.memory import Marks, club_mark
from bot.store.repositories import Repositories

ONE_OF_A_KIND = (NoteKind.SUMMARY, NoteKind.CRITIQUE)
_ALL = 1_000_000
_LINKS = "links"
Link = Mapping[str, Any]


async def add_account(repos: Repositories, keeper: Member, account: Account, now: datetime) -> None:
    """An account that was nobody's in this club is one more of this member."""
    await repos[Ownership].add_account(keeper.club_id, keeper.id, account)
    await _remember(repos, keeper, {"account": [account.platform, account.workspace, account.user]}, now)


async def merge(repos: Repositories, keeper: Member, other: Member, now: datetime, features: Features) -> Member:
    """Make both one member, and return that one."""
    await let_be_called(repos, other, now, wanted=False)  # who wished for it is called as the one they are from now on
    pairs = await _take_up_notes(repos, keeper, other)
    brought, votes = await repos[Ownership].of(other.id), await repos[Ownership].votes(other.id)
    known = {(one.round_id, one.nomination_id) for one in await repos[Ownership].votes(keeper.id)}
    await repos[Ownership].remove_votes(other.id, votes)
    await repos[Ownership].add_votes(keeper.club_id, keeper.id, votes)
    await repos[Ownership].move(brought, other.id, keeper.id)
    wishes = await _take_up_wishes(repos, keeper, other)
    more = [await one.link.take_up(repos, keeper, other) for one in features if one.link]
    link = {
        "member": _member_data(other),
        "before": _member_data(keeper),
        "brought": {name: list(ids) for name, ids in brought.items()},
        "pairs": pairs,
        "wishes": wishes,
        **{name: data for some in more for name, data in some.items()},
        "votes": [[one.round_id, one.nomination_id, one.at.isoformat()] for one in votes],
        "given": [[*one] for one in sorted({(v.round_id, v.nomination_id) for v in votes} - known)],
    }
    await _remember(repos, keeper, link, now)
    one = replace(
        keeper,
        organizer=keeper.organizer or other.organizer,
        remind=keeper.remind or other.remind,
        language=keeper.language or other.language,
        joined_at=min(keeper.joined_at, other.joined_at),
    )
    # Kept for its number, and shown nowhere, until the two part.
    nobody = Member(club_id=other.club_id, name="", joined_at=other.joined_at, forgotten=True)
    await repos[Members].save(replace(nobody, id=other.id, stamp=other.stamp))
    return await _with_standing(repos, one)


async def part(repos: Repositories, keeper: Member, now: datetime, features: Features) -> Member | None:
    """Undo the last link of this member; None where there is none. Returns the member who stays."""
    links = await links_of(repos, keeper)
    if not links:
        return None
    *others, last = links
    await _write(repos, keeper, others, now)
    if "account" in last:
        platform, workspace, user = last["account"]
        account = Account(platform=platform, workspace=workspace, user=user, name="")
        await repos[Ownership].remove_account(keeper.club_id, account)
        return keeper
    return await _part(repos, keeper, last, features)


async def _part(repos: Repositories, keeper: Member, link: Link, features: Features) -> Member:
    other, before = await _come_back(repos, keeper, link), _member_of(link["before"], keeper.club_id)
    await _give_notes_back(repos, keeper, other, link["pairs"])
    votes = [Vote(round_id, nomination, datetime.fromisoformat(at)) for round_id, nomination, at in link["votes"]]
    given = {tuple(one) for one in link["given"]}
    await repos[Ownership].remove_votes(keeper.id, [one for one in votes if (one.round_id, one.nomination_id) in given])
    await repos[Ownership].add_votes(keeper.club_id, other.id, votes)
    await repos[Ownership].move(link["brought"], keeper.id, other.id)
    for wish in link.get("wishes", ()):  # a link of an earlier program knows of none
        await repos[Wishes].add(keeper.club_id, other.id, Topic(wish))
    for one in features:
        if one.link:
            await one.link.give_back(repos, keeper, other, link)
    await _with_standing(repos, other)
    organizer = keeper.organizer and (before.organizer or not other.organizer)
    return await _with_standing(repos, replace(keeper, organizer=organizer, joined_at=before.joined_at))


async def _come_back(repos: Repositories, keeper: Member, link: Link) -> Member:
    """Who the link took in, as they were; the row kept for them says which change of it was the last one."""
    number = link["member"]["id"]
    kept = (await repos[Members].get([number]))[number]
    return _member_of(link["member"], keeper.club_id, kept.stamp)


async def _take_up_notes(repos: Repositories, keeper: Member, other: Member) -> list[dict[str, Any]]:
    """Put what both had handed in alike into the keeper's notes; says how to take it out again."""
    own = {_subject(note): note for note in await repos[Notes].of_member(keeper.id, _ALL)}
    pairs = []
    for note in await repos[Notes].of_member(other.id, _ALL):
        same = own.get(_subject(note)) if note.kind in ONE_OF_A_KIND else None
        if same is None:
            continue
        await take_up(repos, same, note)
        edited = note.edited_at.isoformat() if note.edited_at else None
        pair = {"note": same.id, "was": note.id, "was_late": same.late, "late": note.late}
        hidden = {"was_hidden": same.hidden, "hidden": note.hidden}
        pairs.append({**pair, **hidden, "at": note.at.isoformat(), "edited_at": edited})
    return pairs


async def take_up(repos: Repositories, same: Note, note: Note) -> None:
    """The one note holds both from now on. What is hidden of either stays hidden."""
    theirs = {f"{name}.{note.id}": text for name, text in note.fields.items()}
    late, hidden = same.late and note.late, same.hidden or note.hidden
    await repos[Notes].remove(note)
    await repos[Notes].put(replace(same, fields={**same.fields, **theirs}, late=late, hidden=hidden))


async def _give_notes_back(repos: Repositories, keeper: Member, other: Member, pairs: Sequence[Link]) -> None:
    """Each has their own words again; of a note that was deleted meanwhile, nothing comes back."""
    for pair in pairs:
        note, mark = await repos[Notes].get(pair["note"]), f".{pair['was']}"
        if note is None or note.member_id != keeper.id:
            continue
        theirs = {name.removesuffix(mark): text for name, text in note.fields.items() if name.endswith(mark)}
        rest = {name: text for name, text in note.fields.items() if not name.endswith(mark)}
        edited = datetime.fromisoformat(pair["edited_at"]) if pair["edited_at"] else None
        at = datetime.fromisoformat(pair["at"])
        own, others = _hidden(note, pair)
        await repos[Notes].put(replace(note, fields=rest, late=pair["was_late"], hidden=own))
        again = replace(
            note, id=pair["was"], stamp=0, member_id=other.id, fields=theirs, late=pair["late"], hidden=others
        )
        await repos[Notes].bring_back(replace(again, at=at, edited_at=edited))


async def _take_up_wishes(repos: Repositories, keeper: Member, other: Member) -> list[str]:
    """The keeper is written about whatever either wishes; returns what the other did."""
    wishes = await repos[Wishes].of(other.id)
    for one in wishes:
        await repos[Wishes].remove(other.id, Topic(one.wish))
        await repos[Wishes].add(keeper.club_id, keeper.id, Topic(one.wish))
    return [one.wish for one in wishes]


def _hidden(note: Note, pair: Link) -> tuple[bool, bool]:
    """Which of two entries in one stay hidden when they part: those that were, or both where it was hidden since."""
    before = pair.get("was_hidden", False), pair.get("hidden", False)
    return (note.hidden and before[0], note.hidden and before[1]) if any(before) else (note.hidden, note.hidden)


async def _with_standing(repos: Repositories, member: Member) -> Member:
    """Save the member with what their ledger adds up to now."""
    now = standing(await repos[Ledger].of_member(member.id))
    counted = replace(member, streak=now.streak, best=now.best, kept=now.kept, freezes=now.freezes)
    (saved,) = await repos[Members].save(counted)
    return saved


def further(note: Note, name: str) -> list[str]:
    """The fields in which a note holds what another note of the same person said in this one."""
    return [one for one in note.fields if one.startswith(f"{name}.")]


def taken_up(note: Note) -> Fields:
    """What a note holds of others; editing it changes its own words only."""
    return {name: text for name, text in note.fields.items() if "." in name}


def absorbed(note: Note) -> list[int]:
    """The notes this one has taken up, by the numbers they had."""
    return sorted({int(number) for name in taken_up(note) for number in name.split(".")[1:]})


async def forget_links(repos: Repositories, member: Member, now: datetime) -> None:
    """Remove what is remembered of this member's links, and of those of members who were linked to them."""
    for link in await links_of(repos, member):
        if "member" in link:
            await forget_links(repos, _member_of(link["member"], member.club_id), now)
    await repos[Marks].drop(_mark(member), now + timedelta(days=1))


def _subject(note: Note) -> tuple[int, int, NoteKind]:
    return note.round_id, note.paper_id, note.kind


def _mark(member: Member) -> str:
    return club_mark(_LINKS, member.club_id, member.id)


async def links_of(repos: Repositories, member: Member) -> list[Link]:
    """What is remembered of this member's links, the last one last."""
    found = await repos[Marks].get(_mark(member))
    return json.loads(found[0]) if found else []


async def _remember(repos: Repositories, keeper: Member, link: Link, now: datetime) -> None:
    await _write(repos, keeper, [*await links_of(repos, keeper), link], now)


async def _write(repos: Repositories, keeper: Member, links: Sequence[Link], now: datetime) -> None:
    await repos[Marks].set(_mark(keeper), json.dumps(links), now)


def _member_data(member: Member) -> dict[str, Any]:
    """What is restored; the standing is computed from the ledger."""
    return {
        "id": member.id,
        "name": member.name,
        "joined_at": member.joined_at.isoformat(),
        "organizer": member.organizer,
        "remind": member.remind,
        "language": member.language,
    }


def _member_of(data: Link, club_id: int, stamp: int = 0) -> Member:
    """Who was written down; to be saved with the stamp of their row only."""
    joined_at = datetime.fromisoformat(data["joined_at"])
    return Member(**{**data, "joined_at": joined_at}, club_id=club_id, stamp=stamp)
