"""Nothing in anybody's title or abstract does harm."""

import sys
from types import FrameType

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.club.papers.tex import readable
from tests.core.steady import steady

PIECES = [
    *("$", "\\", "{", "}", "%", "&", "#1", "~", "\\'e", "\\\\", "^2", "_i", "word", " ", "\n", "[", "]", "`", "$$"),
    *("\\alpha", "\\frac", "\\begin{equation}", "\\end{x}", "\\def\\x{\\x}", "\\sqrt[", "\\verb|", "\\input{x}"),
    *("\\SI{", "\\ce{", "\\left", "\\right", "\\href{", "\\not", "\\begin{cases}", "\\text{", "\\c", "\\begin"),
]
texts = st.text(max_size=60) | st.lists(st.sampled_from(PIECES), max_size=25).map("".join)
LONG = ["\\", "$", "{", "{}", "$x", "\\frac", "`", "``", "-", "\\'", "^{", "a^{b}", "\\begin{a}", "$a_", "x~",
        "\\sqrt[", "\\x\\y", "$\\text{", "C:\\", ",,a", "\\emph{", '\\"o', "\\(", "[", "a\\b", "{A"]  # fmt: skip


@steady(300)
@given(texts)
@example("\\" * 500)
@example("$" * 501)
@example("{" * 5000 + "$")
@example("$" + "{" * 5000 + "x" + "}" * 5000 + "$")
@example("\\emph{" * 100 + "x" + "}" * 100)
@example("$" + "x" * 30_000)
@example(r"$\left")
@example(r"$\SI$ \SI{")
@example("\\")
def test_any_text_can_be_read(text: str) -> None:
    """Any text comes back as some text, and one that holds anything does not come back empty."""
    found = readable(text)
    assert isinstance(found, str)
    assert bool(found.strip()) == bool(text.strip())


@pytest.mark.parametrize("piece", LONG)
def test_a_long_text_takes_no_longer_for_its_shape(piece: str) -> None:
    """Four times the text is about four times the work; what is counted are the calls of functions."""
    short, long = (_calls(piece * (size // len(piece))) for size in (4_000, 16_000))
    assert long < 6 * short + 1_000


def _calls(text: str) -> int:
    count = 0

    def call(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(call)
    try:
        readable(text)
    finally:
        sys.setprofile(before)
    return count


def test_no_file_is_read() -> None:
    """A title that would include a file names it at most; nothing of this machine gets into the chat."""
    assert readable(r"\input{/etc/passwd} and $x$") == "/etc/passwd and x"


def test_a_text_that_is_far_too_long_stays() -> None:
    """Nobody's abstract has twenty thousand characters."""
    text = "$x$ " * 6_000
    assert readable(text) == text
