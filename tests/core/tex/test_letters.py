"""Nothing that has a letter loses it.

Letters and digits are compared in their plainest form (NFKD without accents): what stands in the text outside of the
names of macros must stand in what is read, in the same order. Macros that say something else than their arguments are
left out of the random texts: lengths, colours, labels, units, addresses under a link, the degree of a root.
"""

import re
import unicodedata

from hypothesis import example, given
from hypothesis import strategies as st

from bot.club.papers.tex import readable
from tests.core.steady import steady

WORDS = ["word", "Title", "x", "n", "7", "3.5", "naïve", "Łódź", "моде", "模型", "AND", "is"]
SIGNS = ["$", "$", "{", "}", "^", "_", " ", " ", "~", "--", "``", "''", "`", "%", "&", "#", "[", "]", "(", ")", ",",
         "\n", "=", "+", "\\\\", "\\,", "\\{", "\\}", "\\%", "\\$", "$$", "\\(", "\\)", "-", "'", "<", ":"]  # fmt: skip
MACROS = ["\\alpha", "\\frac", "\\emph", "\\text", "\\unknown", "\\mathbb", "\\hat", "\\log", "\\to", "\\left",
          "\\sqrt", "\\'", '\\"', "\\v", "\\o ", "\\mathrm", "\\begin{align}", "\\end{align}", "\\times", "\\textbf",
          "\\not", "\\bf", "\\textsuperscript", "\\item", "\\LaTeX", "\\operatorname", "\\binom", "\\href"]  # fmt: skip
TEXTS = st.lists(st.sampled_from([*WORDS, *SIGNS, *MACROS]), max_size=30).map("".join)
WITHOUT_MACROS = st.text(max_size=80) | st.lists(st.sampled_from([*WORDS, *SIGNS]), max_size=30).map("".join)
_NAMES = re.compile(r"\\(?:begin|end)\{align\}|\\[A-Za-z]+|\\.")
_LINK = re.compile(r"\\href")


def letters(text: str) -> str:
    """Its letters and digits in their plainest form."""
    plain = unicodedata.normalize("NFKD", text)
    return "".join(one for one in plain if one.isalnum()).casefold()


def is_in_order(some: str, text: str) -> bool:
    """Whether these characters stand in the text in this order, whatever is between them."""
    rest = iter(text)
    return all(one in rest for one in some)


@steady(600)
@given(WITHOUT_MACROS)
@example("$a$ {b} ^{c} _{d} ~e f--g")
@example("x_{i}^{2} {A} {b} $$c$$ $5 and $x$")
def test_a_text_without_macros_keeps_every_letter(text: str) -> None:
    """Whatever dollars, braces, scripts and quotation marks are in it."""
    text = text.replace("\\", "")
    assert letters(readable(text)) == letters(text)


@steady(600)
@given(TEXTS)
@example(r"\frac{a}{b} \sqrt n \binom nk \hat")
@example(r"\left( x \right) $\left$ \begin{align}a&b\\c\end{align}")
@example(r"$\not x$ \href{a}")
@example(r"\textbf{a \emph{b $c$} d} {\bf e f} \unknown{g}{h}[i]")
def test_a_text_with_macros_keeps_every_letter_of_its_own(text: str) -> None:
    """In order, beside what the macros themselves say."""
    if _LINK.search(text):
        text = _LINK.sub("", text)
    assert is_in_order(letters(_NAMES.sub(" ", text)), letters(readable(text)))


@steady(200)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=8))
def test_words_around_tex_are_the_same_words(words: list[str]) -> None:
    """TeX between words changes none of them."""
    text = r" $\alpha_1^2$ ".join(words)
    assert readable(text) == " α₁² ".join(words)
