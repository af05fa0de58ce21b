"""What all features of a club declare together: settings, commands, kinds of rows and steps of the week."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bot.hooks import Features, StepSpec
from bot.outbox.kinds import PostKind
from bot.schedule.steps import in_order

if TYPE_CHECKING:
    from bot.chat.command import Command, Field
    from bot.club.clubs.setting import Setting
    from bot.search.model import Findable


def settings_of(features: Features) -> tuple[Setting[Any], ...]:
    """Everything that a club may set for itself, in the order of its fields.

    RuntimeError where two have one name or one key.
    """
    found = tuple(sorted((one for feature in features for one in feature.settings), key=lambda one: not one.early))
    for names in ([one.field.name for one in found], [one.key for one in found]):
        if doubles := sorted({name for name in names if names.count(name) > 1}):
            raise RuntimeError(f"Two settings have the same name: {', '.join(doubles)}.")
    return found


def commands_of(features: Features) -> tuple[Command, ...]:
    """Every command; TypeError where a platform would not show all that can be set."""
    fields = tuple(one.field for one in settings_of(features))
    commands = (command for feature in features for command in feature.commands)
    topics = tuple(topic.name for feature in features for topic in feature.topics)
    return tuple(_whole(one, fields, topics) for one in commands)


def _whole(command: Command, settings: tuple[Field, ...], topics: tuple[str, ...]) -> Command:
    """The command with what others declare for it."""
    if command.settings:
        return replace(command, fields=(*settings, *command.fields))
    if not command.topics:
        return command
    added = (
        replace(one, choices=(*one.choices, *topics)) if one.name == command.topics else one for one in command.fields
    )
    return replace(command, fields=tuple(added))


def kinds(features: Features) -> tuple[PostKind, ...]:
    """Every kind of row that these features put into the outbox."""
    return tuple(kind for feature in features for kind in feature.posts)


def findables_of(features: Features) -> tuple[Findable, ...]:
    """Every kind of what can be found. Where two fit equally well, the earlier one is shown first."""
    return tuple(sorted((one for feature in features for one in feature.findables), key=lambda one: -one.worth))


def steps_of(features: Features) -> tuple[StepSpec, ...]:
    """Every step that is declared, in the order in which they come at the same instant."""
    if not features:
        raise RuntimeError("No features are known here, so no step of theirs could be planned or done.")
    return in_order(step for feature in features for step in feature.steps)


def posts_of_steps(features: Features) -> frozenset[str]:
    """Every post that a step makes in every home, as it stands in its outbox key."""
    return frozenset(name for step in steps_of(features) for name in (step.name, *step.also_posts))
