"""What an abstract claims, sentence by sentence. Pure: it goes by the words authors use when they claim something."""

import re

_SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"“(])")
_CLAIMS = re.compile(
    r"\b(we|our|this (paper|work|method|model|approach)|it|results?|experiments?)\b.{0,80}?\b"
    r"(show|shows|prove|proves|propose|proposes|introduce|introduces|present|presents|find|finds|demonstrate|"
    r"demonstrates|outperform|outperforms|achieve|achieves|improve|improves|establish|establishes|reduce|reduces|"
    r"generali[sz]es?|provide|provides|suggest|suggests|indicate|reveal|reveals|obtain|report|surpass|won|yield|yields)\b"
    r"|state[- ]of[- ]the[- ]art|outperform|superior|\d\s?%",
    re.IGNORECASE,
)
_ABSTRACT = 20_000
"""Characters of an abstract that are looked at; arXiv's own end at 1,920."""


def claims(abstract: str, most: int = 3) -> list[str]:
    """The sentences that claim something, in their order; the last ones where none is worded like that."""
    text = " ".join(abstract[:_ABSTRACT].split())
    sentences = [one for one in _SENTENCES.split(text) if one]
    claimed = [one for one in sentences if _CLAIMS.search(one)]
    return claimed[:most] if claimed else sentences[-most:]
