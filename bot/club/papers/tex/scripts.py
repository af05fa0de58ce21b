"""Superscripts and subscripts: in Unicode where every character has one, else in brackets.

The characters are those of Unicode's Superscripts and Subscripts, Phonetic Extensions and Latin-1 blocks.
"""

_RAISED = dict(
    zip(
        "0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδεθιϕφχ",
        "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᵋᶿᶥᵠᵠᵡ",
        strict=True,
    )
)
_LOWERED = dict(zip("0123456789+-−=()aehijklmnoprstuvxβγρϕφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵩᵪ", strict=True))
_ALREADY_HIGH = {"∘": "°", "°": "°", "′": "′", "″": "″", "*": "*", "∗": "*", "⋆": "⋆", "†": "†", "‡": "‡", "⊤": "ᵀ"}


def raised(text: str) -> str:
    """The text as a superscript: `²`, `⁻¹`, `^∞`, `^(1/2)`."""
    if text and all(mark in _ALREADY_HIGH for mark in text):
        return "".join(_ALREADY_HIGH[mark] for mark in text)
    return _script(text, _RAISED, "^")


def lowered(text: str) -> str:
    """The text as a subscript: `₂`, `ₘₐₓ`, `_c`, `_(i,j)`."""
    return _script(text, _LOWERED, "_")


def _script(text: str, known: dict[str, str], mark: str) -> str:
    if not text:
        return ""
    if all(one in known for one in text):
        return "".join(known[one] for one in text)
    return f"{mark}{text}" if len(text) == 1 else f"{mark}({text})"


SCRIPTS = frozenset((*_RAISED.values(), *_LOWERED.values(), *_ALREADY_HIGH.values()))
"""What stands behind a letter without being one of its neighbours."""
