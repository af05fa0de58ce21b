"""What features add to an entry: each is asked in turn when it is handed in, taken back, hidden or listed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bot.chat.post import Button, Post
from bot.club.entries.model import Note
from bot.club.members.model import Member
from bot.club.request import ClubContext, Request
from bot.club.without import in_use, uses
from bot.hooks import Added, EntryHook, Features, Handed


def _hooks(features: Features) -> Iterator[EntryHook]:
    return (feature.entry for feature in features)


def apart(features: Features, given: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """What was given for the entry itself, and what was given beside it; refused where that cannot be taken."""
    names = {name for hook in _hooks(features) for name in hook.beside}
    beside = {name: text for name, text in given.items() if name in names}
    for hook in _hooks(features):
        if hook.check:
            hook.check(beside)
    return {name: text for name, text in given.items() if name not in names}, beside


async def filled(here: ClubContext, note: Note) -> dict[str, str]:
    """What the fields beside the entry hold when its form is opened again."""
    found: dict[str, str] = {}
    for hook in _hooks(here.features):
        if hook.filled:
            found |= await hook.filled(here, note)
    return found


async def handed_in(request: Request, here: ClubContext, handed: Handed) -> tuple[Note, list[Added]]:
    """Let every feature do its part; returns the entry as it stands then, and what they add to the answer.

    What was written for one that the club does without is kept as well; it adds nothing to the answer.
    """
    added = []
    for feature in here.features:
        if feature.entry.handed_in:
            one = await feature.entry.handed_in(request, here, handed)
            handed = replace(handed, note=one.note or handed.note)
            if uses(here.club, feature):
                added.append(one)
    return handed.note, added


async def answered(request: Request, post: Post, added: Sequence[Added]) -> Post:
    """The answer with all that is added to it, now that the entry is safe and what is slow can be done."""
    found = [*added, *[await one.later(request) for one in added if one.later]]
    return replace(
        post,
        parts=(*post.parts, *(part for one in found for part in one.parts)),
        buttons=(*post.buttons, *(button for one in found for button in one.buttons)),
        select=next((one.select for one in found if one.select), post.select),
    )


async def removed(here: ClubContext, note: Note, author: Member) -> None:
    """With an entry goes what belongs to it."""
    for hook in _hooks(here.features):
        if hook.removed:
            await hook.removed(here, note, author)


async def hidden(here: ClubContext, note: Note) -> None:
    """What is known of an entry elsewhere is as hidden as it is, or shown again."""
    for hook in _hooks(here.features):
        if hook.hidden:
            await hook.hidden(here, note)


def listed(request: Request, here: ClubContext, notes: Sequence[Note], members: Mapping[int, Member]) -> list[Button]:
    """What the asker can do about entries that are listed."""
    hooks = (hook.listed for hook in _hooks(in_use(here.features, here.club)) if hook.listed)
    return [button for hook in hooks for button in hook(request, here, notes, members)]
