"""A new club's first card, and its week in words."""

from datetime import datetime

from bot.chat.post import Button, Part, Post, When
from bot.club.ballots.settings import PICK_BY, PickBy
from bot.club.clubs.model import Club
from bot.club.without import without
from bot.schedule.model import RHYTHM_STEPS, Rhythm, Step
from bot.wording import Words


def welcome(texts: Words, club: Club, pick: datetime) -> Post:
    """What the club is now, and how it begins."""
    parts = (
        Part(texts.text("welcome-line", club=club.name, zone=club.zone)),
        Part((week(texts, club),), label=texts("label-week")),
        Part(texts.text("welcome-next", pick=When(pick))),
        *([Part(texts.text("welcome-few"))] if without(club) else ()),
    )
    buttons = (Button(texts("button-help"), "paper help"), Button(texts("button-now"), "paper now"))
    return Post(title=texts("welcome-title", club=club.name), parts=parts, buttons=buttons, tone="paper")


def week(texts: Words, club: Club) -> str:
    """The rhythm's wall times, a line each, and how the paper is picked."""
    lines = []
    for step in RHYTHM_STEPS:
        if step is Step.VOTE and PICK_BY.of(club.settings) is not PickBy.VOTE:
            continue
        if wall := club.rhythm.steps.get(step):
            at = wall.at.strftime("%H:%M")
            lines.append(texts("rhythm-line", step=texts(f"step-{step}"), day=texts(f"day-{wall.weekday}"), at=at))
    lines.append(_how_often(texts, club.rhythm))
    return "\n".join(lines)


def _how_often(texts: Words, rhythm: Rhythm) -> str:
    if not rhythm.nth:
        return texts("rhythm-every", every=rhythm.every, papers=rhythm.papers)
    day = texts(f"day-{rhythm.steps[Step.PICK].weekday}")
    return texts("rhythm-monthly", nth=rhythm.nth, day=day, papers=rhythm.papers)


def offer_letter(texts: Words, club: Club, who: str, until: When) -> Post:
    """To the one who is to lead the club: the offer, to accept or to decline."""
    values = {"club": str(club.id)}
    accept = Button(texts("button-accept-club"), "paper handover", {**values, "answer": "yes"}, "primary")
    decline = Button(texts("button-decline-club"), "paper handover", {**values, "answer": "no"})
    return Post(
        parts=(Part(texts.text("offer-letter", club=club.name, who=who, until=until)),), buttons=(accept, decline)
    )
