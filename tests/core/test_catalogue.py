"""Every sentence the bot says stands in the catalogue, every message there is said somewhere, and they fit together."""

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import wording
from bot.chat.given_file import FileTrouble
from bot.chat.post import Ground, Link, When, Who
from bot.club.acts.model import ActKind
from bot.club.ballots.settings import PickBy
from bot.club.clubs.leading import Wish
from bot.club.clubs.model import ClubState
from bot.club.entries.model import NoteKind
from bot.club.entries.settings import Asks
from bot.club.streaks.model import Reason
from bot.declared import settings_of, steps_of
from bot.features import FEATURES, MENU
from bot.features.archive import standing as archive_standing
from bot.features.attending.model import Answer
from bot.features.connections.model import ConnectionKind
from bot.features.importing.deciding import DO
from bot.features.importing.journal import Stage, Standing
from bot.features.importing.model import Column, DayOrder, Trouble, Wrong
from bot.features.leading.model import Role
from bot.ports import Why
from bot.schedule.model import Step
from bot.wording import Words, catalogue, languages, words
from tests.core import catalogue as told
from tests.core.catalogue import HOLE, MESSAGES, Saying, english_in, matches, messages, nodes, sayings, sources, strings
from tests.core.steady import steady

ENTRIES = (NoteKind.SUMMARY, NoteKind.CRITIQUE)


@cache
def all_sayings() -> Sequence[Saying]:
    """What the house says. Read by the tests, not when they are collected: every worker collects all of them."""
    return sayings(sources())


@cache
def all_strings() -> frozenset[str]:
    """What is written anywhere in the code, docstrings left out."""
    return frozenset(text for _, _, text in strings(sources()))


class _WhySkipped:
    """The reasons for skipping a round that the code gives, looked for when they are asked for."""

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(told.why_skipped(sources())))


_IMPORT_TOLD = [one for one in Stage if one not in (Stage.READ, Stage.READY)]
_TOPICS = [topic.name for one in FEATURES for topic in one.topics]
FAMILIES: dict[str, Iterable[object]] = {
    "archive-papers-{}": ["all", "year", "category"],
    **dict.fromkeys(("archive-stand-{}", "button-archive-{}"), archive_standing.Standing),
    "import-{}-line": _IMPORT_TOLD,
    "import-count-{}": Standing,
    "import-{}-post": Stage,
    "import-list-{}": [*Standing, "doubts"],
    "import-doubt-{}": Trouble,
    "import-column-{}": Column,
    "import-days-{}": DayOrder,
    "import-file-{}": FileTrouble,
    "import-wrong-{}": [f"{why}{at}" for why in Wrong for at in ("", "-at")],
    "button-import-{}": ["next", *(one for one in DO if one not in ("column", "means", "choose"))],
    "weeks-{}": Reason,
    "year-{}": ENTRIES,
    "choice-{}": told.choices(MENU),
    "remind-{}-on": ["round", *_TOPICS],
    "remind-{}-off": ["round", *_TOPICS],
    "called-{}": (Step.PICK, Step.DISCUSS),
    "act-{}": ActKind,
    "group-{}": [path.partition(" ")[2] for path in MENU.groups],
    "feature-{}": [one.name for one in FEATURES if one.optional],
    "features-{}": ["on", "off"],
    "step-{}": [step.name for step in steps_of(FEATURES)],
    "day-{}": range(7),
    **dict.fromkeys(("kind-{}", "button-{}-of", "entry-{}", "entry-{}-late", "mine-{}"), ENTRIES),
    **dict.fromkeys(("button-drop-{}", "drop-sure-{}"), ENTRIES),
    "ground-{}": Ground,
    "ledger-{}": Reason,
    "pick-by-{}": PickBy,
    "now-asks-{}": Asks,
    "asks-still-{}": [Asks.SUMMARY, Asks.CRITIQUE, Asks.BOTH],
    "settings-asked-{}": Asks,
    "settings-group-{}": {"club", *(one.group for one in settings_of(FEATURES)), "more"},
    "setting-{}": [one.field.name for one in settings_of(FEATURES)],
    "doctor-{}": [ClubState.PAUSED, ClubState.STRANDED],
    "skipped-{}": _WhySkipped(),
    "starter-{}": range(1, 5),
    "tie-{}": ConnectionKind,
    "out-{}": ConnectionKind,
    "in-{}": [kind for kind in ConnectionKind if kind is not ConnectionKind.SAME_IDEA],
    "source-problem-{}": [*(set(Why) - {Why.NO_TITLE}), "silent"],
    "no-source-{}": ["category", "address", "question", "words", "empty", "too-long"],
    "calendar-event-{}": [Step.NOMINATE, Step.VOTE, Step.PICK, Step.DISCUSS, Step.WRAP],
    "week-{}": [Step.REMIND, Step.DISCUSS, Step.WRAP],
    "button-{}": ["again", "by-hand", "zone"],
    "button-entries-{}": ["older", "newer"],
    "button-lead-{}": ["swap", "decline", "never", "keep", "take"],
    "lead-wish-{}": Wish,
    "role-{}": Role,
    "say-{}": Answer,
    "said-{}": Answer,
    "own-{}": Answer,
    "there-said-{}": Answer,
    "role-{}-does": Role,
}
"""What is put into each key that is put together, as far as the core says it."""

OPEN_FAMILIES = {"problem-{}", "cannot-live-{}", "import-shape-{}"}
"""Asked for only where they are there; what is not has another message."""

ROOMS_OWN = ("found-", "finding-", "discord-", "slack-", "console-")
"""What only one room says; the keys stand in its code as they are."""

ONLY_KNOWN_LATER = {
    "bot/wording/typed_words.py": "what may be typed, which its callers in the same file write out",
    "bot/club/request.py": "a refusal's own key, said in another way",
    "bot/dispatcher.py": "a refusal's own key",
    "bot/club/members/home_tab.py": "a refusal's own key",
    "bot/club/sure.py": "what says yes, which its callers write out",
    "bot/club/clubs/audit.py": "what a feature says that its row is: test_audit_names.py",
    "bot/club/members/letters_commands.py": "what a feature says that its row is: test_audit_names.py",
    "bot/club/clubs/help.py": "a command's own key: test_menu.py",
    "bot/club/entries/digest.py": "a label that its callers in the same file write out",
}


def asked_for() -> set[str]:
    """The keys that are written out where something is said."""
    return {key.partition(".")[0] for one in all_sayings() for key in one.keys if HOLE not in key}


def of_family(template: str) -> set[str]:
    """The keys that a template becomes."""
    return {template.replace(HOLE, str(value)) for value in FAMILIES[template]}


def is_menu(template: str) -> bool:
    """Whether it is a command's own word, which test_menu.py looks at."""
    return template.startswith(HOLE)


def test_something_is_said() -> None:
    """The reader of the code finds what there is to find."""
    assert len(all_sayings()) > 200
    assert {"no-such-command", "paper-of-the-week", "went-wrong", "digest-title"} <= asked_for() | all_strings()


def test_what_is_said_exists() -> None:
    """Each key that is written out is in the catalogue, and so is every member of a family of the core."""
    for saying in (one for one in all_sayings() if one.needed):
        _exists(saying)


def _exists(saying: Saying) -> None:
    for key in saying.keys:
        if HOLE not in key:
            message, _, attribute = key.partition(".")
            assert message in MESSAGES or key == "slack", f"{saying.where} says {key}"
            assert not attribute or attribute in MESSAGES[message].attributes, f"{saying.where} says {key}"
        elif not is_menu(key) and key not in OPEN_FAMILIES and not key.startswith(ROOMS_OWN):
            assert key in FAMILIES, f"{saying.where} puts together {key}, which FAMILIES does not know"


@pytest.mark.parametrize("template", FAMILIES)
def test_every_member_of_a_family_exists(template: str) -> None:
    """Whatever can be put into the key, there is a message for it."""
    assert of_family(template)
    assert of_family(template) <= set(MESSAGES)
    assert any(template in one.keys for one in all_sayings()), f"nothing puts {template} together any more"


def test_keys_known_only_at_run_time_are_few() -> None:
    """In the core, a key that the code does not show has a reason for it."""
    hidden = [one for one in all_sayings() if not one.keys]
    assert hidden
    for saying in hidden:
        path = saying.where.partition(":")[0]
        assert path in ONLY_KNOWN_LATER or path.startswith(("adapters/", "bot/demo/")), saying


def test_every_message_is_said() -> None:
    """No message is left over: each is asked for, is a command's, or belongs to a family."""
    families = {key for template in FAMILIES for key in of_family(template)}
    menu = {command.key for command in MENU.commands if command.listed or command.inputs}
    menu |= {f"{one.key}-label-{field.name}" for one in MENU.commands if one.settings for field in one.fields}
    open_ = {key for key in MESSAGES for template in OPEN_FAMILIES if matches(template, key)}
    written = {text for text in all_strings() if "-" in text}
    own = {key for key in MESSAGES if key.startswith(("found-", "finding-", "discord-why-")) and _named(key, written)}
    own |= {f"{room}-{command.root}" for room in ("discord", "slack") for command in MENU.commands}
    left = set(MESSAGES) - asked_for() - families - menu - open_ - written - own
    assert not left, f"said nowhere: {sorted(left)}"


def _named(key: str, written: set[str]) -> bool:
    """Whether what a room puts into the key stands in the code."""
    rest = re.sub("^(found|finding|discord-why)-", "", key)
    return any(rest in (text, text.replace(".", "-"), text.replace("_", "-")) for text in written | all_strings())


def test_every_finding_has_its_sentence() -> None:
    """What a platform's check can find is told in words, whether it is well or missing."""
    calls = (node for _, module in sources() for node in nodes(module) if isinstance(node, ast.Call))
    findings = [node for node in calls if isinstance(node.func, ast.Name) and node.func.id == "Finding"]
    told = 0
    for node in findings:
        given_ = {one.arg: one.value for one in node.keywords}
        key, ok = given_.get("key"), given_.get("ok")
        if isinstance(key, ast.Constant):
            wells = {"found"} if _is(ok, True) else {"finding"} if _is(ok, False) else {"found", "finding"}
            assert {f"{well}-{ast.literal_eval(key)}" for well in wells} <= set(MESSAGES)
            told += 1
    assert told


def _is(node: ast.expr | None, value: bool) -> bool:
    return isinstance(node, ast.Constant) and node.value is value


def test_what_is_filled_in_fits() -> None:
    """What a message wants is given, and nothing is given that it does not use."""
    for saying in (one for one in all_sayings() if one.needed and one.arguments is not None):
        _fits(saying)


def _fits(saying: Saying) -> None:
    wanted: set[str] = set()
    for key in saying.keys:
        found = [key] if HOLE not in key else sorted(of_family(key)) if key in FAMILIES else []
        if not found and saying.arguments:
            return  # a room's own family: its messages are not known here
        for one in found:
            message, _, attribute = one.partition(".")
            if message in MESSAGES:
                wanted |= MESSAGES[message].attributes[attribute] if attribute else MESSAGES[message].variables
    if saying.keys and not any(is_menu(key) or key in OPEN_FAMILIES for key in saying.keys):
        assert set(saying.arguments or ()) == wanted, f"{saying.where} {sorted(saying.keys)}"


@pytest.mark.parametrize("language", languages())
def test_every_language_fits_english(language: str) -> None:
    """A catalogue can be read whole, has no message that English lacks, and uses no variable that English does not."""
    for key, message in messages(catalogue(language)).items():
        assert key in MESSAGES
        assert message.variables <= MESSAGES[key].variables
        for name, variables in message.attributes.items():
            assert variables <= MESSAGES[key].attributes.get(name, frozenset())  # names for Discord are no English


@pytest.mark.parametrize("count", [0, 1, 2, 1000])
def test_every_message_can_be_said(count: int) -> None:
    """Whatever number stands in it, a message is a sentence without a trace of the catalogue's own marks."""
    for key, message in MESSAGES.items():
        text = words("en")(key, **dict.fromkeys(message.variables, count))
        assert text, key
        assert not re.search(r"[{}$]|\*\[|->", text), key
        for name, variables in message.attributes.items():
            assert words("en")(f"{key}.{name}", **dict.fromkeys(variables, count)), f"{key}.{name}"


@pytest.fixture
def half_a_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Words]:
    """A language that knows two messages."""
    (english_in(tmp_path) / "xx.ftl").write_text(
        "reveal-title = Alles\nstep-vote =\n    .more = Mehr\n", encoding="utf-8"
    )
    monkeypatch.setattr(wording, "FOLDER", tmp_path)
    for remembered in (wording.languages, wording._words):
        remembered.cache_clear()
    yield words("xx-YY")
    for remembered in (wording.languages, wording._words):
        remembered.cache_clear()


def test_what_a_language_lacks_is_said_in_english(half_a_language: Words) -> None:
    """Message by message: the language's own where it has one, English where it does not."""
    assert half_a_language.language == "xx"
    assert half_a_language("reveal-title") == "Alles"
    assert half_a_language("step-vote") == "vote"
    assert half_a_language("digest-title", number=3) == Words("en")("digest-title", number=3)
    assert half_a_language.has("digest-title")
    with pytest.raises(KeyError):
        half_a_language("there-is-no-such-message")


@pytest.mark.parametrize(
    ("tag", "language"), [("en-GB", "en"), ("en_US", "en"), ("tlh", "en"), ("", "en"), ("x" * 99, "en"), ("-", "en")]
)
def test_the_nearest_language(tag: str, language: str) -> None:
    """Whatever tag a platform gives, there are words for it."""
    assert words(tag).language == language
    assert words(tag).day(datetime(2026, 11, 2, tzinfo=UTC).date())


NOW = datetime(2026, 11, 2, 8, tzinfo=UTC)
spans = st.sampled_from([When(NOW), Who("Ada"), Link("page", "https://example.org")])
names = st.text(max_size=20) | st.sampled_from(["\ue000", "\ue000\ue100", "{ $who }", "{", "\u2068", "-> *[other]"])


@steady(200)
@given(names, names, st.integers(0, 30))
def test_names_are_only_names(club: str, zone: str, number: int) -> None:
    """Nothing in a name is taken for the catalogue's marks or for the bot's own."""
    texts = words("en")
    text = texts.text("welcome-line", club=club, zone=zone)
    assert "".join(map(str, text)).count("paper club") >= 1
    assert all(isinstance(span, str) for span in text)
    assert club.replace("\ue000", "") in "".join(map(str, text))
    assert texts.text("skipped-asked", number=number, coming=When(NOW)).count(When(NOW)) == 1


@steady(100)
@given(spans, spans, names)
def test_moments_stay_moments(first: When, second: When, name: str) -> None:
    """A moment, a person or a link inside a sentence stays what it is, in its place and once."""
    text = words("en").text("away-on", first=first, last=second)
    assert [span for span in text if not isinstance(span, str)] == [first, second]
    named = words("en").text("reminder-direct", club=name, papers=name)
    assert all(isinstance(span, str) for span in named)


@pytest.mark.parametrize("length", [999, 1000, 1001, 2500, 2501, 100_000])
def test_long_texts_can_be_said(length: int) -> None:
    """All members' names in a row, or a whole ballot, are no reason to fall silent."""
    names_ = "x" * length
    assert words("en")("saved-by-freeze", count=500, names=names_).count("x") == length
    assert names_ in "".join(map(str, words("en").text("roll-line", count=500, names=names_)))
