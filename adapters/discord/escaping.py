"""What people wrote, shown as they wrote it: Discord's markup escaped, addresses left whole. Pure."""

import re

from bot.chat.post import Link, Span, When, Who

STYLES = {"full": "F", "day": "D", "time": "t", "relative": "R"}
_ADDRESS = re.compile(r"https?://[^\s<>*|~`\[\]()\\]+")
_ANYWHERE = re.compile(r"[\\*_~|`\[\]<]")
# At the start of a line: headings, small print, lists, quotes.
_AT_START = re.compile(r"^([ \t]*)(#{1,3} |-# |[-+] |>{1,3} |\d+\. )", re.MULTILINE)
_NUMBER = re.compile(r"\d+")


def escaped(text: str) -> str:
    """The text so that Discord shows it as it is: no markup, mention, emoji, moment or channel link comes alive.

    An address keeps its underscores: Discord reads it as one, and a backslash in it would lead elsewhere.
    """
    pieces, start = [], 0
    for address in _ADDRESS.finditer(text):
        pieces += [_quiet(text[start : address.start()]), address[0]]
        start = address.end()
    return _AT_START.sub(_plain_start, "".join([*pieces, _quiet(text[start:])]))


def _quiet(text: str) -> str:
    return _ANYWHERE.sub(lambda mark: f"\\{mark[0]}", text)


def _plain_start(found: re.Match[str]) -> str:
    """`1. ` becomes `1\\. `, everything else gets its backslash in front."""
    if number := _NUMBER.match(found[2]):
        return f"{found[1]}{number[0]}\\{found[2][number.end() :]}"
    return f"{found[1]}\\{found[2]}"


def shown(span: Span) -> str:
    """A piece of a text as Discord's markup. A person is mentioned only where that is meant."""
    match span:
        case str():
            return escaped(span)
        case When():
            return f"<t:{int(span.at.timestamp())}:{STYLES[span.style]}>"
        case Who():
            return mention(span) or escaped(span.name)
        case Link():
            return linked(span.label, span.url)


def mention(who: Who) -> str:
    """The markup that names and notifies this person, empty unless that is meant and the person is on Discord."""
    here = who.ping and who.account is not None and who.account.platform == "discord"
    return f"<@{who.account.user}>" if here and who.account else ""


def linked(label: str, url: str) -> str:
    """A labelled link, or its words alone where the address is none that Discord would open."""
    if not is_address(url):
        return escaped(label)
    safe = url.replace("(", "%28").replace(")", "%29").replace("<", "%3C").replace(">", "%3E")
    return f"[{escaped(label).replace(chr(10), ' ')}]({safe})"


def is_address(url: str) -> bool:
    """Whether Discord takes this as the target of a link."""
    return url.startswith(("https://", "http://")) and not re.search(r"\s", url)


def length(text: str) -> int:
    """How long Discord may count it: UTF-16 units, never fewer than its characters."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
