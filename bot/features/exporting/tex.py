"""A text as BibTeX and LaTeX read it: what is a sign to them is written as a letter. Pure.

Letters of all scripts stay what they are: every reader of today knows UTF-8.
"""

import re

_LONE = {"{": "\ufdd0", "}": "\ufdd1"}
"""What a brace without a partner is called in between: these are no characters, and in no text (`lines`)."""
_SIGNS = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        _LONE["{"]: r"\textbraceleft{}",
        _LONE["}"]: r"\textbraceright{}",
        **{sign: f"\\{sign}" for sign in "&%$#_{}"},
    }
)
_ANY_SIGN = re.compile(r"[\\~^&%$#_{}]|--|''|``|[!?]`|,,|<<|>>")
_LIGATURE = re.compile(r"(?<=-)(?=-)|(?<=')(?=')|(?<=`)(?=`)|(?<=[!?])(?=`)|(?<=,)(?=,)|(?<=<)(?=<)|(?<=>)(?=>)")
"""Between signs that TeX would make one of: `--` a dash, two commas a quote."""
_FORMULA = re.compile(rf"(\$(?!\s)[^$\\{{}}{''.join(_LONE.values())}%#&~]+(?<!\s)\$(?!\d))")
"""What stood as TeX in a title and stayed so. `$5 and $6` is none: the rule is Pandoc's."""


def written(text: str) -> str:
    """The text, whose braces are paired in what is written, whatever they are in the text."""
    if not _ANY_SIGN.search(text):
        return text
    pieces = _FORMULA.split(_with_lone_braces_marked(text))
    return "".join(piece if at % 2 else _plain(piece) for at, piece in enumerate(pieces))


def _plain(text: str) -> str:
    return "{}".join(piece.translate(_SIGNS) for piece in _LIGATURE.split(text))


def _with_lone_braces_marked(text: str) -> str:
    """Readers count braces, escaped ones too: one without a partner would end the entry, or never."""
    letters, opened = list(text), list[int]()
    for at, letter in enumerate(text):
        if letter == "{":
            opened.append(at)
        elif letter == "}" and opened:
            opened.pop()
        elif letter == "}":
            letters[at] = _LONE["}"]
    for at in opened:
        letters[at] = _LONE["{"]
    return "".join(letters)
