r"""Letters with accents, in all spellings: \'e, \'{e}, {\'e}, \c{c}, \v s, \^\i, \"{\i}."""

import re
import unicodedata

from bot.club.papers.tex.macros import table

_LETTERS = {
    "'": "aeiouycnszlrgkmpwAEIOUYCNSZLRGKMPW", "`": "aeiounwyAEIOUNWY", "^": "aeiouycghjswzAEIOUYCGHJSWZ",
    '"': "aeiouywAEIOUYW", "~": "anoiuevyANOIUEVY", "=": "aeiouygAEIOUYG", ".": "zZI",
}  # fmt: skip
"""The letters that each mark of punctuation is put on without braces. Others are no accents: `it\'x`, `\\.com`."""
_MARK = re.compile(
    r"\\([`'^\"~=.])(?:(?<![^{]\\.)\s)?(?:\{\s*(\\[ij](?![A-Za-z])|[A-Za-z])\s*\}|(\\[ij](?![A-Za-z])\s?|[A-Za-z]))"
)
_NAMED = re.compile(
    r"\\([uvHdckrbtGUf])(?:\s*\{\s*(\\(?:[ij]|ae|AE|o|O)(?![A-Za-z])|[A-Za-z]{1,2})\s*\}|\s+(\\[ij](?![A-Za-z])|[A-Za-z])"
    r"(?=[a-z]|[^A-Za-z\\({\[_^+]|$))"
)
_ON_ANOTHER = re.compile(r"\\([`'^\"~=.]|[uvHdckrbG](?![A-Za-z]))\s*\{(?=\\)")
_DOTLESS = {r"\i": "i", r"\j": "j", r"\ae": "æ", r"\AE": "Æ", r"\o": "ø", r"\O": "Ø"}
_APOSTROPHE = re.compile(r"\\'(?:s|t|m|d|re|ll|ve)\b")
_CLOSING_QUOTE = re.compile(r"(?<=[\w.,;:!?)])\\\"(?!\w|\{|\\)")


def accented(text: str, at: int) -> tuple[str, int] | None:
    """The letter whose accent begins here and where it ends, or None where no accent does.

    What JSON and programs write before quotation marks is none: `it\\'s`, `say \\"over\\"`.
    """
    if found := _MARK.match(text, at):
        return _by_punctuation(text, found)
    if found := _NAMED.match(text, at):
        return put_on(_bare(found[2] or found[3]), table().accents[found[1]]), found.end()
    if (found := _ON_ANOTHER.match(text, at)) and (inner := accented(text, found.end())):
        end = inner[1] + 1
        return (put_on(inner[0], table().accents[found[1]]), end) if text[inner[1] : end] == "}" else None
    return None


def _by_punctuation(text: str, found: re.Match[str]) -> tuple[str, int] | None:
    letter, at = found[2] or found[3], found.start()
    before = text[at - 1 : at]
    if found[3] and not letter.startswith("\\") and letter not in _LETTERS[found[1]]:
        return None
    if found[1] == "'" and before.isalnum() and _APOSTROPHE.match(text, at):
        return None
    if found[1] == '"' and not before.isalpha() and before != "{" and _CLOSING_QUOTE.search(text, found.end()):
        return None
    return put_on(_bare(letter), table().accents[found[1]]), found.end()


def _bare(letter: str) -> str:
    return _DOTLESS.get(letter.strip(), letter)


def put_on(text: str, mark: str) -> str:
    """The mark on a letter, or on each of a few; longer words stay as they are."""
    if mark == "\u0361" and len(text) == 2:  # a tie stands between its letters
        return f"{text[0]}{mark}{text[1]}"
    if len(text) > 3 and mark != "\u0305":
        return text
    text = {"ı": "i", "ȷ": "j"}.get(text, text)
    return unicodedata.normalize("NFC", "".join(f"{one}{mark}" if one.isalnum() else one for one in text))
