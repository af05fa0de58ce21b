"""A message that is read when it is first said is the same as one of a catalogue that was read whole."""

from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource

from bot.wording import catalogue
from bot.wording.sentences import Sentences
from tests.core.catalogue import MESSAGES


def test_each_message_alone_is_as_among_all() -> None:
    """Value by value and attribute by attribute, as one reading of all files finds them."""
    whole = FluentBundle(["en"], use_isolating=False)
    for file in catalogue("en"):
        whole.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    sentences = Sentences("en", catalogue("en"))
    for key, message in MESSAGES.items():
        there = whole.get_message(key)
        assert _same(sentences.pattern(key, ""), there.value), key
        assert set(there.attributes) == set(message.attributes)
        assert all(_same(sentences.pattern(key, name), one) for name, one in there.attributes.items()), key


def _same(one: object, other: object) -> bool:
    return one is other is None or bool(getattr(one, "equals")(other, ignored_fields=["span"]))  # noqa: B009 - untyped


@pytest.mark.parametrize(
    ("key", "said"),
    [("reader", "A Paperclub reader"), ("member", "a Paperclub reader?"), ("none", None), ("lines", "One\ntwo")],
)
def test_what_a_message_names_is_read_with_it(tmp_path: Path, key: str, said: str | None) -> None:
    """A term, another message's attribute, lines that look like a beginning but are indented, and what is not there."""
    file = tmp_path / "en.ftl"
    file.write_text(
        "-bot = Paperclub\n# a word\nreader = A { -bot } reader\n    .small = a { -bot } reader\n"
        "member = { reader.small }?\nlines =\n    One\n    two\nreader = said twice\n",
        encoding="utf-8",
    )
    sentences = Sentences("en", [file])
    pattern = sentences.pattern(key, "")
    assert (pattern if said is None else sentences.formatted(pattern, {})) == said
    assert sentences.has(key) == (said is not None)
