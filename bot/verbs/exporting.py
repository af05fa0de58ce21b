"""Everything the club keeps about a member, for that member."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from bot.ask import Ask, Here
from bot.linking import links_of
from bot.menu import by_path
from bot.model import Connection, Meeting, Member, Paper
from bot.post import Attachment, Part, Post, Reply

_ALL = 1_000_000
Data = dict[str, object]


async def export(ask: Ask) -> Reply:
    """Everything the club keeps about the asker, as JSON, and what clubs do in which they were and that are closed."""
    async with ask.read() as here:
        data = await _of_club(here)
        closed = [told for one in await here.closed() if (told := await _of_club(one))]
    if not data and not closed:
        return ask.say("nothing-about-you")
    if closed:
        data["closed_clubs"] = closed
    text = json.dumps(data, ensure_ascii=False, indent=2, default=str)
    file = Attachment(f"paperclub-{here.club.id}-{here.asker.id if here.asker else 0}.json", text)
    return Reply(post=Post(parts=(Part(ask.words.text("exported")),), attachment=file))


async def _of_club(here: Here) -> Data:
    """All that this club keeps about the asker; nothing where they are no member."""
    if here.asker is None:
        return {}
    data: Data = {"club": here.club.name}
    for chapter in (_person, _written, _done):
        data |= await chapter(here, here.asker)
    return data


async def _person(here: Here, member: Member) -> Data:
    """Who they are to the club."""
    books = here.books
    aways = await books.members.aways([here.club.id], date.min)
    return {
        "member": _told(member),
        "accounts": [_told(one) for one in (await books.members.accounts([member.id]))[member.id]],
        "links": await links_of(books, member),
        "away": [_told(one) for one in aways if one.member_id == member.id],
        "goal": [_told(one) for one in (await books.goals.of([member.id])).values()],
        "wishes": [_told(one) for one in await books.wishes.of(member.id)],
        "about_leading": [_told(one) for one in await books.leads.wishes_of(member.id)],
    }


async def _written(here: Here, member: Member) -> Data:
    """What they wrote."""
    books = here.books
    notes = await books.notes.of_member(member.id, _ALL)
    papers = await books.papers.get({note.paper_id for note in notes})
    nominations = await books.ballots.of_member(member.id)
    proposed = await books.papers.get({one.paper_id for one in nominations})
    connections = await books.connections.of_member(member.id)
    tied = await books.papers.get({end for one in connections for end in (one.from_paper_id, one.to_paper_id)})
    return {
        "notes": [{"paper": papers[note.paper_id].title, **_told(note)} for note in notes],
        "connections": [_told(one) | _ends(tied, one) for one in connections],
        "explanations": await _explanations(here, member),
        "nominations": [{"paper": proposed[one.paper_id].title, **_told(one)} for one in nominations],
        "questions": [_told(one) for one in await books.questions.of_member(member.id)],
        "inquiries": [_told(one) for one in await books.inquiries.of_member(member.id)],
        "builds": [_told(one) for one in await books.builds.of_member(member.id)],
        "drafts": {path: draft for path in by_path() if (draft := await books.drafts.find(here.account, path))},
    }


async def _done(here: Here, member: Member) -> Data:
    """What they did."""
    books = here.books
    return {
        "votes": [{"round": turn, "nomination": one} for turn, one in await books.ballots.votes_of(member.id)],
        "voices": [_told(one) for one in await books.ownership.voices(member.id)],
        "readings": [_told(one) for one in (await books.readings.of_members([member.id]))[member.id]],
        "asking_to_swap": [_told(one) for one in await books.pairs.asking(member.id)],
        "swaps": [_swap(one, member) for one in await books.pairs.of_member(member.id)],
        "turns_to_lead": [_told(one) for one in await books.leads.of_member(member.id)],
        "roles": [_told(one) for one in await books.roles.of_member(member.id)],
        "acts": [_told(act) for act in await books.acts.of_member(member.id)],
        "ledger": [_told(line) for line in await books.ledger.of_member(member.id)],
    }


def _told(noun: Any) -> dict[str, object]:
    """What a noun says; how the store knows its row from an older one is nothing about anybody."""
    return {name: value for name, value in asdict(noun).items() if name != "stamp"}


def _swap(meeting: Meeting, member: Member) -> dict[str, object]:
    """A meeting as far as it is the member's own: with whom is the other's, too."""
    role = "author" if meeting.author_id == member.id else "reader"
    return {"round": meeting.round_id, "as": role, "state": meeting.state, "at": meeting.at}


def _ends(papers: Mapping[int, Paper], one: Connection) -> dict[str, str]:
    return {"from": papers[one.from_paper_id].title, "to": papers[one.to_paper_id].title}


async def _explanations(here: Here, member: Member) -> list[dict[str, object]]:
    """What the member explained, with the terms."""
    explanations = await here.books.terms.of_member(member.id)
    terms = await here.books.terms.get({one.term_id for one in explanations})
    return [{"term": terms[one.term_id].word, **_told(one)} for one in explanations]
