"""The rules of questions for people who know: which are the same, which are the best, what may leave the house. Pure.

What a member pastes elsewhere must ping nobody there. A name is pinged by an "@" with something right behind it
(Discord's `@everyone` and `<@1>`, Slack's `@channel`, GitHub's and others' `@name`) and by Slack's `<!channel>`.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping

from bot.features.questions.model import Question

QUESTION = 600
"""Characters of a question: five of them and their letter still fit into one message."""
MOST_EACH = 5
"""Open questions of one member in a round."""
MOST_SENT = 5
"""Questions in one message: whoever knows has little time."""
MOST_LISTED = 25
"""No menu holds more."""

_AT = "@\N{FULLWIDTH COMMERCIAL AT}\N{SMALL COMMERCIAL AT}"
_ALIVE = re.compile(rf"(?P<url>https?://[^\s<>]+)|(?P<at>[{_AT}](?=\S))|<(?=[!#&{_AT}])")
_IN_A_URL = {ord("@"): "%40", ord(_AT[1]): "%EF%BC%A0", ord(_AT[2]): "%EF%B9%AB"}


def folded(text: str) -> str:
    """What makes two questions the same: their words, whatever the capitals, spaces and marks at the end."""
    words = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    return words.rstrip(" ?!.…") or words


def ranked(questions: Iterable[Question], voices: Mapping[int, frozenset[int]]) -> list[Question]:
    """Those with words: most voices first, then the oldest."""
    return sorted(
        (one for one in questions if one.text),
        key=lambda one: (-len(voices.get(one.id, ())), one.at, one.id),
    )


def quiet(text: str) -> str:
    """The text so that it pings nobody wherever it is pasted; nothing invisible is put in.

    "@name" becomes "(at)name", "<!channel>" becomes "< !channel>", and an address keeps leading where it led.
    """
    return _ALIVE.sub(_quieted, text)


def _quieted(found: re.Match[str]) -> str:
    if found["url"]:
        return found["url"].translate(_IN_A_URL)
    return "(at)" if found["at"] else "< "
