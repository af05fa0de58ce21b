r"""TeX in titles and abstracts made readable: `$\mathcal{O}(n^2)$` → O(n²), `Schr\"odinger` → Schrödinger. Pure.

What is no TeX stays to the letter: prices, paths, code, sets in braces. What is TeX becomes what it says, in Unicode
where Unicode has it; a macro that is not known gives what is in its braces, or its name. No letter is lost. Converted
once, where a paper enters (`bot.club.papers.entering`): a second time would take the result for TeX.

- `evidence` and `literal` say what is TeX and what is not, `mathematics` where formulas stand, `braces` which braces
  only protect capitals; `reading` goes through a text by that.
- `formulas` reads mathematics, with `constructs`, `fractions`, `links`, `environments` and `quantities`, which are
  `handlers` of macros with arguments; `pieces` puts what they say in a row.
- `accents`, `scripts` and `typography` are letters, super- and subscripts, quotation marks and dashes.
- `macros` is the table of what macros say, `cursor` a place in a text.
"""

from bot.club.papers.tex.reading import readable

__all__ = ["readable"]
