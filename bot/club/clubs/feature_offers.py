"""After some weeks the organizers are offered one more of the features that their club does without."""

from collections.abc import Sequence
from dataclasses import replace

from bot.chat.post import Button, Part, Post
from bot.club.clubs.model import Club
from bot.club.clubs.organizers import tell_organizers
from bot.club.rounds.batch import Batch
from bot.club.without import having_offered, offered, without
from bot.hooks import Feature, Features
from bot.schedule.moments import Moment
from bot.wording import Words

_EVERY = 3
"""Rounds from one offer to the next: a month, for most."""


async def offer_one(batch: Batch, moments: Sequence[Moment]) -> None:
    """Write to the organizers of one feature, once in some rounds and of each no second time."""
    posts = {}
    for moment in moments:
        club, round_ = batch.clubs[moment.club_id], batch.rounds[moment.round_id]
        feature = _next(batch.features, club)
        if feature and round_.number % _EVERY == 0:
            batch.save_club(replace(club, settings=having_offered(club.settings, [feature.name])))
            posts[club.id] = (f"{round_.number}/feature", _letter(batch.words(club.id), club, feature))
    await tell_organizers(batch, posts)


def _next(features: Features, club: Club) -> Feature | None:
    left = without(club) - offered(club)
    return next((one for one in features if one.optional and one.name in left), None)


def _letter(said: Words, club: Club, feature: Feature) -> Post:
    about, values = said(f"feature-{feature.name}"), {"club": str(club.id)}
    buttons = (
        Button(said("button-switch-on"), "club features", {"on": feature.name, **values}, "primary"),
        Button(said("button-feature-later"), "club features", {"later": "yes", **values}),
    )
    part = Part(said.text("feature-offer", club=club.name, feature=feature.name, what=about))
    return Post(parts=(part,), buttons=buttons)
