"""Which language a tag means: by the script people who give it read, as Unicode's likely subtags have it.

https://www.unicode.org/reports/tr35/#Likely_Subtags – zh-TW, zh-HK and zh-MO are written in Hant, other zh in Hans.
"""

from collections.abc import Iterable
from functools import lru_cache

from babel.core import get_global, parse_locale

LONGEST = 35
"""Letters of the longest tag that is looked at: https://www.rfc-editor.org/rfc/rfc5646#section-4.4.1."""


def nearest(tag: str, known: Iterable[str]) -> str:
    """The one of the known tags in the same language and script, the same one first; "" where there is none."""
    meant = language_and_script(tag)
    same = [one for one in known if meant is not None and language_and_script(one) == meant]
    return next((one for one in same if one.casefold() == tag.casefold()), same[0] if same else "")


@lru_cache(maxsize=500)
def language_and_script(tag: str) -> tuple[str, str] | None:
    """`("zh", "Hant")` of `zh-TW` or `zh_HK`; None where it is no tag of a language."""
    if not tag or len(tag) > LONGEST:
        return None
    try:
        language, territory, script, *_ = parse_locale(tag.replace("_", "-"), sep="-")
    except ValueError:
        return None
    likely = get_global("likely_subtags")
    keys = [f"{language}_{territory}", language] if territory else [language]
    full = next((str(likely[key]) for key in keys if key in likely), "")
    pieces = full.split("_")
    return language, script or (pieces[1] if len(pieces) > 1 else "")
