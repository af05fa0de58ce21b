"""Each message stands in the folder that says it, or in the shared file where several do."""

from collections import defaultdict
from inspect import getmodule
from pathlib import Path

import bot.features
from bot.features import MENU
from bot.wording import FOLDER, catalogue
from tests.core.catalogue import HOLE, MESSAGES, ROOT, matches, messages, sources, strings
from tests.core.test_catalogue import FAMILIES, ROOMS_OWN, all_sayings, of_family

SHARED = "bot/wording"
DEPTH = 3
"""A feature's folder is bot/features/<feature> or bot/club/<noun>."""


def folder_of(path: str) -> str:
    """The feature's folder a file belongs to, or makes pages for; all other code shares its words."""
    pieces = ("bot/features/archive/pages" if path.startswith("adapters/pages/") else path).split("/")
    return "/".join(pieces[:DEPTH]) if len(pieces) > DEPTH and pieces[1] in ("features", "club") else SHARED


def said_in() -> dict[str, set[str]]:
    """By message, the folders whose code asks for it, in any way the reader of the code understands."""
    found: dict[str, set[str]] = defaultdict(set)
    for saying in all_sayings():
        for key in saying.keys:
            for one in _become(key):
                found[one].add(folder_of(saying.where))
    for path, _, text in strings(sources()):
        if "-" in text and (key := text.partition(".")[0]) in MESSAGES:
            found[key].add(folder_of(str(path)))
    for feature in (one for one in vars(bot.features).values() if hasattr(one, "FEATURE")):
        folder = folder_of(_file_of(feature))
        found |= {kind.said: {folder} for kind in feature.FEATURE.posts}
        found[f"feature-{feature.FEATURE.name}"] = {folder}
        found |= {f"remind-{one.name}-{how}": {folder} for one in feature.FEATURE.topics for how in ("on", "off")}
        for one in feature.FEATURE.settings:
            found |= {f"{say}-{one.field.name}": {folder} for say in ("setting", "club-settings-label")}
    for command in MENU.commands:
        found[command.key] = {folder_of(_file_of(getmodule(command.handler)))}
    return found


def _become(key: str) -> set[str]:
    if HOLE not in key:
        return {key.partition(".")[0]}
    if key in FAMILIES:
        return of_family(key)
    return set() if key.startswith(HOLE) else {one for one in MESSAGES if matches(key, one)}


def _file_of(module: object) -> str:
    return str(Path(str(getattr(module, "__file__", ""))).relative_to(ROOT))


def test_each_message_stands_where_it_is_said() -> None:
    """A feature's own words are in its folder; the shared file has those of several, and the adapters'."""
    users, wrong = said_in(), []
    for path in catalogue("en"):
        here = str((FOLDER.name / path.relative_to(FOLDER)).parents[1])
        for key in messages([path]):
            wanted = users[key] if len(users[key]) == 1 and not key.startswith(ROOMS_OWN) else {SHARED}
            if wanted != {here}:
                wrong.append(f"{key} stands in {here} and belongs into {wanted}")
    assert not wrong, "\n".join(wrong)


def test_every_folder_with_words_is_a_feature_or_the_shared_one() -> None:
    """No catalogue is hidden elsewhere, and each file is in the house that is packed."""
    folders = {str(path.relative_to(ROOT).parents[1]) for path in catalogue("en")}
    assert SHARED in folders
    assert all(folder_of(f"{one}/x") == one for one in folders - {SHARED})
