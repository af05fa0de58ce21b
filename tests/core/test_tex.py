"""TeX in titles and abstracts becomes readable, and nothing in anybody's abstract does harm."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.rules.tex import readable
from tests.core.steady import steady

PIECES = [
    *("$", "\\", "{", "}", "%", "&", "#1", "~", "\\'e", "\\\\", "^2", "_i", "word", " ", "\n"),
    *("\\alpha", "\\frac", "\\begin{equation}", "\\end{x}", "\\def\\x{\\x}", "\\sqrt[", "\\verb|", "\\input{x}"),
]
texts = st.text(max_size=60) | st.lists(st.sampled_from(PIECES), max_size=25).map("".join)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (r"$\alpha^2$-approximation", "α^2-approximation"),
        (r"Schr\"odinger's $\psi$", "Schrödinger's ψ"),
        (r"for all $n \geq 1$", "for all n ≥ 1"),
        ("no TeX at all_here", "no TeX at all_here"),
        ("100% sure", "100% sure"),
    ],
)
def test_readable(written: str, read: str) -> None:
    """What stands in arXiv's abstracts, as a person would read it."""
    assert readable(written).replace(" ", "") == read.replace(" ", "")


@steady(200)
@given(texts)
@example("\\" * 500)
@example("$" * 501)
@example("{" * 5000 + "$")
@example("$" + "x" * 30_000)
def test_any_text_can_be_read(text: str) -> None:
    """Any text comes back as some text; one without TeX, or far too long, as it was."""
    found = readable(text)
    assert isinstance(found, str)
    if not set(text) & set("$\\"):
        assert found == text


def test_no_file_is_read() -> None:
    """A title that would include a file names it at most; nothing of this machine gets into the chat."""
    assert "root:" not in readable(r"\input{/etc/passwd} and $x$")
