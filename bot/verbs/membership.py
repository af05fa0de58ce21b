"""What a member decides about themselves: reminders, absences, their data."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from bot.ask import Ask, Here
from bot.linking import forget_links, links_of
from bot.menu import by_path
from bot.model import Away, Build, ClubState, Connection, Meeting, Member, Paper, RoundState, Topic, Wish
from bot.post import Attachment, Button, Part, Post, Refusal, Reply, Text
from bot.typed import OFF, day
from bot.verbs.asked import show_asked_again
from bot.verbs.ballots import show_open_ballot
from bot.verbs.built import show_builds_again
from bot.verbs.connections import show_nameless
from bot.verbs.leading import passed_line, wish
from bot.verbs.rounds import open_rounds
from bot.verbs.thread import show_card_again, show_lead_again, show_removed
from bot.verbs.turns import pass_on_for_good, pass_on_while_away
from bot.verbs.vocabulary import offering, show_taken_back
from bot.week.pairs import unsay
from bot.week.pause import coming_of

_LONGEST = timedelta(days=366)


async def remind(ask: Ask) -> Reply:
    """Switch one's own direct messages on or off: the reminder, one's pace, the recall."""
    on, what = ask.get("when") != "off", ask.get("what") or "round"
    async with ask.write() as here:
        member = await here.member()
        if what == "round":
            await here.books.members.save(replace(member, remind=on))
        elif on:
            await here.books.wishes.add(here.club.id, member.id, Topic(what))
        else:
            await here.books.wishes.remove(member.id, Topic(what))
    return ask.say(f"remind-{what}-on" if on else f"remind-{what}-off")


async def away(ask: Ask) -> Reply:
    """Say when one is away: such rounds neither break nor extend the streak."""
    async with ask.write() as here:
        today = ask.now.astimezone(ZoneInfo(here.club.zone)).date()
        if not ask.get("first") and not ask.get("lead"):
            return await _aways(ask, here, today)
        member = await here.member()
        wished = await wish(ask, here, member, Wish(ask.get("lead"))) if ask.get("lead") else []
        if not ask.get("first"):
            return _say(wished)
        if ask.get("first").lower() in OFF:
            coming = await _own(here, member, today)
            await here.books.members.remove_away(*(one.id for one in coming))
            return _say([ask.words.text("away-off", count=len(coming)), *wished])
        first, last = _days(ask, today)
        await here.books.members.add_away(Away(club_id=here.club.id, member_id=member.id, first=first, last=last))
        passed = [passed_line(ask, turn, one) for turn, one in await pass_on_while_away(here, member)]
    key = "away-on" if first != last else "away-on-day"
    return _say([ask.words.text(key, first=ask.words.day(first), last=ask.words.day(last)), *passed, *wished])


def _say(lines: Sequence[Text]) -> Reply:
    return Reply(post=Post(parts=tuple(map(Part, lines))))


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
    connections = await books.connections.of_member(member.id)
    tied = await books.papers.get({end for one in connections for end in (one.from_paper_id, one.to_paper_id)})
    return {
        "club": here.club.name,
        "member": asdict(member),
        "accounts": [asdict(one) for one in (await books.members.accounts([member.id]))[member.id]],
        "away": [
            asdict(one) for one in await books.members.aways([here.club.id], date.min) if one.member_id == member.id
        ],
        "notes": [{"paper": papers[note.paper_id].title, **asdict(note)} for note in notes],
        "connections": [asdict(one) | _ends(tied, one) for one in connections],
        "explanations": await _explanations(here, member),
        "nominations": [{"paper": proposed[one.paper_id].title, **asdict(one)} for one in nominations],
        "votes": [{"round": turn, "nomination": one} for turn, one in await books.ballots.votes_of(member.id)],
        "drafts": {path: draft for path in by_path() if (draft := await books.drafts.find(here.account, path))},
        "goal": [asdict(one) for one in (await books.goals.of([member.id])).values()],
        "readings": [asdict(one) for one in (await books.readings.of_members([member.id]))[member.id]],
        "wishes": [asdict(one) for one in await books.wishes.of(member.id)],
        "swaps": [_swap(one, member) for one in await books.pairs.of_member(member.id)],
        "turns_to_lead": [asdict(one) for one in await books.leads.of_member(member.id)],
        "about_leading": [
            asdict(one) for one in (await books.leads.wishes([here.club.id])).values() if one.member_id == member.id
        ],
        "roles": [asdict(one) for one in await books.roles.of_member(member.id)],
        "links": await links_of(books, member),
        "acts": [asdict(act) for act in await books.acts.of_member(member.id)],
        "questions": [asdict(one) for one in await books.questions.of_member(member.id)],
        "voices": [asdict(one) for one in await books.ownership.voices(member.id)],
        "inquiries": [asdict(one) for one in await books.inquiries.of_member(member.id)],
        "builds": [asdict(one) for one in await books.builds.of_member(member.id)],
        "ledger": [asdict(line) for line in await books.ledger.of_member(member.id)],
    }


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
    return [{"term": terms[one.term_id].word, **asdict(one)} for one in explanations]


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
        nominations = await here.books.ballots.of_member(member.id)
        said = await here.books.connections.of_member(member.id)
        notes = await here.books.notes.of_member(member.id, 1_000_000)
        traces = await _traces(here, member)
        led = {one.round_id for one in await here.books.leads.of_member(member.id)}
        led |= {one.round_id for one in await here.books.roles.of_member(member.id)}
        explanations = await here.books.terms.of_member(member.id)
        offers = await offering(here, explanations)
        await _take_back_vote(here, member)
        await pass_on_for_good(here, member)
        await forget_links(here.books, member, ask.now)
        await unsay(here.books, here.words, await here.books.pairs.of_member(member.id), member.id, ask.now)
        await here.books.members.forget(member)
        of_notes = {note.round_id for note in notes} | {one.round_id for one in explanations if one.round_id}
        for turn in (await here.books.rounds.get(of_notes | traces.rounds)).values():
            await show_removed(here, turn, [note for note in notes if note.round_id == turn.id])
        for turn in (await here.books.rounds.get({one.round_id for one in nominations if one.round_id})).values():
            await show_card_again(here, turn)
        await show_nameless(here, said)
        await _show_traces_gone(here, traces)
        for turn in (await here.books.rounds.get(led)).values():
            await show_lead_again(here, turn)
            await show_removed(here, turn, [])
        await show_taken_back(here, explanations, offers)
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


@dataclass(frozen=True, slots=True)
class _Traces:
    """Where a member has asked, carried questions on, or built."""

    asked: frozenset[int]  # rounds
    builds: tuple[Build, ...]

    @property
    def rounds(self) -> set[int]:
        """The rounds whose digest may tell of it."""
        return {*self.asked, *(one.told_id for one in self.builds if one.told_id)}


async def _traces(here: Here, member: Member) -> _Traces:
    """Looked at before the member is forgotten. Voices in rounds still being read go with the member."""
    questions = await here.books.questions.of_member(member.id)
    inquiries = await here.books.inquiries.of_member(member.id)
    voiced = await _take_back_voices(here, member)
    asked = frozenset({one.round_id for one in questions} | {one.round_id for one in inquiries} | voiced)
    return _Traces(asked, tuple(await here.books.builds.of_member(member.id)))


async def _take_back_voices(here: Here, member: Member) -> set[int]:
    turns = [turn.id for turn in await open_rounds(here) if turn.state is RoundState.READING]
    there = [one.id for one in await here.books.questions.of_rounds(turns)]
    await here.books.questions.speak(here.club.id, member.id, (), there, here.now)
    return set(turns)


async def _show_traces_gone(here: Here, traces: _Traces) -> None:
    for turn in (await here.books.rounds.get(traces.asked)).values():
        await show_asked_again(here, turn)
    again = [await here.books.builds.get(one.id) for one in traces.builds]
    await show_builds_again(here, [one for one in again if one])
