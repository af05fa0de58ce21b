"""Which features a club uses. It can do without each that is optional; what it wrote with it stays, and comes back.

Who exports, forgets, links, renames or renders asks every feature; who begins, shows or offers something asks these.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from bot.chat.command import Command
from bot.chat.post import Refusal
from bot.club.clubs.model import Club, Settings
from bot.club.clubs.setting import Kept
from bot.declared import steps_of
from bot.hooks import At, Feature, Features
from bot.schedule.moments import Moment

if TYPE_CHECKING:
    from bot.club.request import ClubContext, Request
    from bot.club.rounds.batch import Batch
    from bot.wording import Words


def _names(key: str) -> Kept[frozenset[str]]:
    return Kept(key=key, default=frozenset(), load=frozenset, keep=sorted)


_WITHOUT, _OFFERED = _names("without"), _names("offered")
"""What a club does without, and what its organizers were offered."""
_BEGIN = (At.PICKED, At.BEFORE_DIGEST, At.AFTER_WRAP)
"""Where something begins or is told. What is over with a round ends in every club, whatever it uses by then."""


def without(club: Club) -> frozenset[str]:
    """The names of the features this club does without; of one that is gone the name stays."""
    return _WITHOUT.of(club.settings)


def offered(club: Club) -> frozenset[str]:
    """The names of those that its organizers know of: they were offered them, or switched them off."""
    return _OFFERED.of(club.settings)


def uses(club: Club, feature: Feature) -> bool:
    """Whether this club uses the feature; all use those that are not optional."""
    return not feature.optional or feature.name not in without(club)


def in_use(features: Features, club: Club) -> Features:
    """Those of the features that this club uses."""
    return tuple(one for one in features if uses(club, one))


def of_users(feature: Feature, texts: Mapping[int, "Words"], clubs: Mapping[int, Club]) -> Mapping[int, "Words"]:
    """Of these rounds, by their numbers, those whose club uses the feature."""
    return {number: said for number, said in texts.items() if uses(clubs[number], feature)}


def doing_without(settings: Settings, names: Iterable[str]) -> Settings:
    """The settings of a club that does without these and no others."""
    return _WITHOUT.put(settings, frozenset(names))


def having_offered(settings: Settings, names: Iterable[str]) -> Settings:
    """The settings of a club whose organizers know of these as well."""
    return _OFFERED.put(settings, _OFFERED.of(settings).union(names))


def few(features: Features, settings: Settings) -> Settings:
    """The settings with which a new club begins: without whatever a first week does not need."""
    return doing_without(settings, (one.name for one in features if one.optional and not one.from_start))


def owner_of(features: Features, command: Command) -> Feature:
    """The feature that brings this command."""
    return next(one for one in features if command.path in [known.path for known in one.commands])


def with_its_feature(request: "Request", here: "ClubContext") -> "ClubContext":
    """The club, which uses the feature that the command belongs to; Refusal says how it is switched on where not."""
    feature = owner_of(request.features, request.command)
    if uses(here.club, feature):
        return here
    ways = (("switch-on", "club features", {"on": feature.name, **here.which}),) if here.organizes else ()
    raise Refusal("feature-off", ways=ways, club=here.club.name, feature=feature.name)


async def happen(at: At, batch: "Batch", moments: Sequence[Moment]) -> None:
    """Let every feature do what it does there, one after the other, for the clubs that use it."""
    for feature in batch.features:
        if hook := feature.at.get(at):
            some = [one for one in moments if at not in _BEGIN or uses(batch.clubs[one.club_id], feature)]
            if some:
                await hook(batch, some)


def unused(features: Features, clubs: Mapping[int, Club], due: Iterable[Moment]) -> list[Moment]:
    """The moments whose step belongs to a feature that their club does without by now."""
    waiting = list(due)
    optional = {step.name: one for one in features if one.optional and one.steps for step in steps_of((one,))}
    return [one for one in waiting if one.step in optional and not uses(clubs[one.club_id], optional[one.step])]
