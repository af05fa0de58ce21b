"""Whatever the features put into the outbox has a name in the audit, and says whether it is made anew: they declare it.

That nothing else is put there is looked at while the conversations run (`tests.conversation.declared`).
"""

from itertools import combinations

import pytest

from bot.declared import kinds
from bot.features import FEATURES
from bot.hooks import Feature
from bot.outbox.kinds import PostKind, named
from tests.architecture.persisted import example
from tests.core.catalogue import MESSAGES

KINDS = kinds(FEATURES)
ABOUT_A_ROW = {
    *("title", "none", "sent", "late", "waiting", "trying", "not", "direct", "directs", "elsewhere", "moment", "other"),
}
"""What else is said there."""


def test_features_declare_their_posts() -> None:
    """Posts, letters of every sort, and what organizers are told."""
    wanted = {"1/1/pick/1", "1/1/note-1/1", "1/1/lead-sheet/1", "1/act/1/1", "1/organizers/missed/1/1"}
    assert wanted <= {example(kind) for kind in KINDS}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_every_row_has_a_name(kind: PostKind) -> None:
    """No post or letter of any kind stands in the audit as a mere notice, nor its mention in a thread."""
    for key in (example(kind), f"{example(kind)}/mention"):
        found = named(KINDS, key)
        assert found
        assert found.kind is kind
        assert found.number == ("1" if "<round>" in kind.key else "")
    assert kind.said in MESSAGES
    assert bool(MESSAGES[kind.said].variables) == ("<round>" in kind.key)


def test_no_row_is_of_two_kinds() -> None:
    """Two features do not declare keys that can be the same."""
    for one, other in combinations(KINDS, 2):
        assert one.round_of(example(other)) is None, (one, other)
        assert other.round_of(example(one)) is None, (one, other)


@pytest.mark.parametrize(
    "key", ["", "1", "1/1/nobody-knows/1", "1/1/note-/1", "1/1/note-1", "x/1/note-1/1", "1/act/1/1/"]
)
def test_what_nobody_declared(key: str) -> None:
    """It has no kind, whatever it looks like."""
    assert named(KINDS, key) is None


@pytest.mark.parametrize("feature", FEATURES, ids=lambda feature: feature.name)
def test_what_is_not_made_anew_says_why(feature: Feature) -> None:
    """A feature whose posts do not say why they stay makes them from rows."""
    made = [kind for kind in feature.posts if not kind.stays]
    assert not made or feature.render
    assert all("<round>" in kind.key for kind in made), "posts are made anew round by round"


def test_every_name_is_of_some_row() -> None:
    """No name is left of a row that nobody writes any more."""
    names = {key for key in MESSAGES if key.startswith("audit-")}
    assert names - {f"audit-{one}" for one in ABOUT_A_ROW} == {kind.said for kind in KINDS}
