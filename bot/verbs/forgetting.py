"""Leaving a club without a trace: texts go, counts stay, nameless, and what was posted no longer tells of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.ask import Ask, Here
from bot.linking import forget_links
from bot.model import Build, ClubState, Connection, Explanation, Member, Nomination, Note, Round
from bot.post import Button, Part, Post, Refusal, Reply
from bot.typed import listing
from bot.verbs.asked import show_asked_again
from bot.verbs.ballots import show_open_ballot
from bot.verbs.built import show_builds_again
from bot.verbs.connections import show_nameless
from bot.verbs.thread import show_card_again, show_lead_again, show_removed
from bot.verbs.turns import being_read, pass_on_for_good
from bot.verbs.vocabulary import offering, show_taken_back
from bot.week.pairs import unsay
from bot.week.pause import coming_of

_ALL = 1_000_000


async def forget(ask: Ask) -> Reply:
    """Remove the asker from the club and from closed ones, after a confirmation: text goes, counts stay, nameless."""
    async with ask.write() as here:
        closed = await here.closed()
        if here.asker is None and not closed:
            return ask.say("nothing-about-you")
        if here.asker:
            await _refuse_last_organizer(here, here.asker)
        if not ask.get("sure"):
            return _are_you_sure(ask, here, closed)
        for there in (here, *closed):
            if there.asker:
                await _forget(there, there.asker)
    return ask.say("forgotten")


def _are_you_sure(ask: Ask, here: Here, closed: Sequence[Here]) -> Reply:
    """What goes, also of clubs that are closed: nobody could be forgotten by one whose channel has another club."""
    parts = [Part(ask.words.text("forget-sure"))]
    if closed:
        parts.append(Part(ask.words.text("forget-closed", clubs=listing(one.club.name for one in closed))))
    sure = Button(ask.words("button-sure-forget"), "paper forget", {"sure": "yes", **here.which}, "danger")
    return Reply(post=Post(parts=tuple(parts), buttons=(sure,)))


async def _forget(here: Here, member: Member) -> None:
    trail = await _trail(here, member)
    await _hand_back(here, member)
    await here.books.members.forget(member)
    await _show_gone(here, trail)


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
class _Trail:
    """What the bot may have posted of a member, looked at before it goes. Rounds by their ids."""

    notes: Sequence[Note]
    nominations: Sequence[Nomination]
    connections: Sequence[Connection]
    explanations: Sequence[Explanation]
    offers: Sequence[Round]
    asked: frozenset[int]
    builds: Sequence[Build]
    led: frozenset[int]

    @property
    def summed_up(self) -> set[int]:
        """The rounds whose reveal or digest may tell of it."""
        told = {one.told_id for one in self.builds} | {one.round_id for one in self.explanations}
        return {note.round_id for note in self.notes} | self.asked | self.led | {one for one in told if one}


async def _trail(here: Here, member: Member) -> _Trail:
    books = here.books
    explanations = await books.terms.of_member(member.id)
    asked = {one.round_id for one in await books.questions.of_member(member.id)}
    asked |= {one.round_id for one in await books.inquiries.of_member(member.id)}
    led = {one.round_id for one in await books.leads.of_member(member.id)}
    led |= {one.round_id for one in await books.roles.of_member(member.id)}
    return _Trail(
        await books.notes.of_member(member.id, _ALL),
        await books.ballots.of_member(member.id),
        await books.connections.of_member(member.id),
        explanations,
        await offering(here, explanations),
        frozenset(asked | {turn.id for turn in await being_read(here)}),
        await books.builds.of_member(member.id),
        frozenset(led),
    )


async def _hand_back(here: Here, member: Member) -> None:
    """What others wait for: an open vote, voices, a turn to lead, swapped summaries; and what is known of links."""
    await _take_back_vote(here, member)
    await _take_back_voices(here, member)
    await pass_on_for_good(here, member)
    await forget_links(here.books, member, here.now)
    await unsay(here.books, here.words, await here.books.pairs.of_member(member.id), member.id, here.now)


async def _take_back_voices(here: Here, member: Member) -> None:
    """Voices in rounds still being read go with the member."""
    there = [one.id for one in await here.books.questions.of_rounds([turn.id for turn in await being_read(here)])]
    await here.books.questions.speak(here.club.id, member.id, (), there, here.now)


async def _show_gone(here: Here, trail: _Trail) -> None:
    """Everything that was posted of it says it no longer."""
    turns = await here.books.rounds.get(trail.summed_up | {one.round_id for one in trail.nominations if one.round_id})
    for number in sorted(trail.summed_up):
        await show_removed(here, turns[number], [note for note in trail.notes if note.round_id == number])
    for number in sorted({one.round_id for one in trail.nominations if one.round_id}):
        await show_card_again(here, turns[number])
    for number in sorted(trail.led):
        await show_lead_again(here, turns[number])
    for number in sorted(trail.asked):
        await show_asked_again(here, turns[number])
    builds = [await here.books.builds.get(one.id) for one in trail.builds]
    await show_builds_again(here, [one for one in builds if one])
    await show_nameless(here, trail.connections)
    await show_taken_back(here, trail.explanations, trail.offers)
