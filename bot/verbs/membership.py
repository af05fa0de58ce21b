"""What a member decides about themselves: reminders, absences, their data."""

import json
from dataclasses import asdict, replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.ask import Ask, Here
from bot.linking import forget_links, links_of
from bot.menu import by_path
from bot.model import Away, ClubState, Member
from bot.post import Attachment, Button, Part, Post, Refusal, Reply
from bot.typed import OFF, day
from bot.verbs.ballots import show_open_ballot
from bot.verbs.thread import show_card_again, show_removed
from bot.week.pause import coming_of

_LONGEST = timedelta(days=366)


async def remind(ask: Ask) -> Reply:
    """Switch one's own direct-message reminder on or off."""
    async with ask.write() as here:
        member = await here.member()
        on = ask.get("when") != "off"
        await here.books.members.save(replace(member, remind=on))
    return ask.say("remind-on" if on else "remind-off")


async def away(ask: Ask) -> Reply:
    """Say when one is away: such rounds neither break nor extend the streak."""
    async with ask.write() as here:
        today = ask.now.astimezone(ZoneInfo(here.club.zone)).date()
        if not ask.get("first"):
            return await _aways(ask, here, today)
        member = await here.member()
        if ask.get("first").lower() in OFF:
            coming = await _own(here, member, today)
            await here.books.members.remove_away(*(one.id for one in coming))
            return ask.say("away-off", count=len(coming))
        first, last = _days(ask, today)
        await here.books.members.add_away(Away(club_id=here.club.id, member_id=member.id, first=first, last=last))
    key = "away-on" if first != last else "away-on-day"
    return ask.say(key, first=ask.words.day(first), last=ask.words.day(last))


def _days(ask: Ask, today: date) -> tuple[date, date]:
    """`2026-12-01 2026-12-15`, `1 dec to 15 dec`, a single day; given as one field or as two."""
    typed, last = ask.get("first"), ask.get("last")
    if not last:
        for between in (" to ", " until ", " - ", " – ", ".."):
            if between in typed:
                typed, _, last = typed.partition(between)
                break
        else:
            words = typed.split()
            if len(words) == 2 and all("-" in word or "." in word or "/" in word for word in words):
                typed, last = words
    first = day("first", typed.strip(), today)
    end = day("last", last.strip(), first) if last else first
    if first < today:
        raise Refusal("away-past", field="first")
    if end < first or end - first > _LONGEST:
        raise Refusal("away-order", field="last")
    return first, end


async def _own(here: Here, member: Member, today: date) -> list[Away]:
    return [one for one in await here.books.members.aways([here.club.id], today) if one.member_id == member.id]


async def _aways(ask: Ask, here: Here, today: date) -> Reply:
    coming = await _own(here, here.asker, today) if here.asker else []
    if not coming:
        return ask.say("away-none")
    lines = [
        ask.words(
            "away-line" if one.first != one.last else "away-line-day",
            first=ask.words.day(one.first),
            last=ask.words.day(one.last),
        )
        for one in coming
    ]
    return Reply(post=Post(parts=(Part(("\n".join(lines),)), Part(ask.words.text("away-hint")))))


async def export(ask: Ask) -> Reply:
    """Everything the club keeps about the asker, as JSON."""
    async with ask.read() as here:
        if here.asker is None:
            return ask.say("nothing-about-you")
        data = await _everything(here, here.asker)
    text = json.dumps(data, ensure_ascii=False, indent=2, default=str)
    file = Attachment(f"paperclub-{here.club.id}-{here.asker.id}.json", text)
    return Reply(post=Post(parts=(Part(ask.words.text("exported")),), attachment=file))


async def _everything(here: Here, member: Member) -> dict[str, object]:
    books = here.books
    notes = await books.notes.of_member(member.id, 1_000_000)
    papers = await books.papers.get({note.paper_id for note in notes})
    nominations = await books.ballots.of_member(member.id)
    proposed = await books.papers.get({one.paper_id for one in nominations})
    return {
        "club": here.club.name,
        "member": asdict(member),
        "accounts": [asdict(one) for one in (await books.members.accounts([member.id]))[member.id]],
        "away": [
            asdict(one) for one in await books.members.aways([here.club.id], date.min) if one.member_id == member.id
        ],
        "notes": [{"paper": papers[note.paper_id].title, **asdict(note)} for note in notes],
        "nominations": [{"paper": proposed[one.paper_id].title, **asdict(one)} for one in nominations],
        "votes": [{"round": turn, "nomination": one} for turn, one in await books.ballots.votes_of(member.id)],
        "drafts": {path: draft for path in by_path() if (draft := await books.drafts.find(here.account, path))},
        "links": await links_of(books, member),
        "acts": [asdict(act) for act in await books.acts.of_member(member.id)],
        "ledger": [asdict(line) for line in await books.ledger.of_member(member.id)],
    }


async def forget(ask: Ask) -> Reply:
    """Remove the asker from the club, after a confirmation: their text goes, counts stay, nameless."""
    async with ask.write() as here:
        member = here.asker
        if member is None:
            return ask.say("nothing-about-you")
        await _refuse_last_organizer(here, member)
        if not ask.get("sure"):
            sure = Button(ask.words("button-sure-forget"), "paper forget", {"sure": "yes"}, "danger")
            return Reply(post=Post(parts=(Part(ask.words.text("forget-sure")),), buttons=(sure,)))
        notes = await here.books.notes.of_member(member.id, 1_000_000)
        nominations = await here.books.ballots.of_member(member.id)
        await _take_back_vote(here, member)
        await forget_links(here.books, member, ask.now)
        await here.books.members.forget(member)
        for turn in (await here.books.rounds.get({note.round_id for note in notes})).values():
            await show_removed(here, turn, [note for note in notes if note.round_id == turn.id])
        for turn in (await here.books.rounds.get({one.round_id for one in nominations if one.round_id})).values():
            await show_card_again(here, turn)
    return ask.say("forgotten")


async def _refuse_last_organizer(here: Here, member: Member) -> None:
    """Nobody leaves a club without anybody to lead it, unless it is closed, or theirs alone."""
    others = [one for one in await here.books.members.everybody([here.club.id]) if one.id != member.id]
    led = here.club.state is ClubState.CLOSED or any(one.organizer for one in others)
    if member.organizer and others and not led:
        raise Refusal("last-organizer-leaves", club=here.club.name)


async def _take_back_vote(here: Here, member: Member) -> None:
    """A vote that is still open goes with its voter, who may come again and would have two; one that is over counts."""
    coming = await coming_of(here.books, here.club)
    if coming and await here.books.ballots.approved_by(coming.id, member.id):
        await here.books.ballots.approve(here.club.id, coming.id, member.id, (), here.now)
        await show_open_ballot(here)
