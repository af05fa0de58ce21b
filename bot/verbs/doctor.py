"""The doctor: is everything as it should be in every home, and what comes next."""

from datetime import timedelta

from bot.ask import Ask
from bot.model import ClubState, Finding, MomentState, Place
from bot.post import Part, Post, Reply, Span, When
from bot.rhythm import ORDER
from bot.wording import Words


async def doctor(ask: Ask) -> Reply:
    """Check every home of the club and tell its next moments."""
    async with ask.read() as here:
        homes = await here.homes()
        turns = (await here.books.rounds.unsettled([here.club.id]))[here.club.id]
        moments = await here.books.rounds.moments([turn.id for turn in turns])
        organizers = [one for one in await here.books.members.everybody([here.club.id]) if one.organizer]
        club = here.club
    parts = []
    for home in homes:
        findings = await ask.check(home.place)
        parts.append(Part(_told(ask.words, findings), label=_name(home.place)))
    if not organizers:
        parts.append(Part(ask.words.text("doctor-no-organizer")))
    if club.state is not ClubState.ACTIVE:
        parts.append(Part(ask.words.text(f"doctor-{club.state}")))
    lines: list[Span] = []
    for moment in moments:
        if moment.state is MomentState.WAITING and moment.due > ask.now - timedelta(days=1) and moment.step in ORDER:
            lines += ["\n"] if lines else []
            lines += ask.words.text("doctor-moment", step=ask.words(f"step-{moment.step}"), at=When(moment.due))
    parts.append(Part(tuple(lines) or ask.words.text("doctor-nothing-comes"), label=ask.words("label-next")))
    return Reply(post=Post(title=ask.words("doctor-title", club=club.name), parts=tuple(parts)))


def _name(place: Place) -> str:
    return f"{place.platform} {place.channel}"


def _told(said: Words, findings: list[Finding]) -> tuple[Span, ...]:
    marks = {True: "✓", False: "✗"}
    lines = [
        f"{marks[one.ok]} " + said(f"{'found' if one.ok else 'finding'}-{one.key}", detail=one.detail)
        for one in findings
    ]
    return ("\n".join(lines) or said("doctor-nothing-to-check"),)
