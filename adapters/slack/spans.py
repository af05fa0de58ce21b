"""Spans as Slack shows them: as elements of rich text, where words are only words, and as escaped mrkdwn."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from babel.dates import format_timedelta

from bot.chat.post import Link, Span, Text, When, Who
from bot.features import MENU
from bot.wording import words

Json = dict[str, Any]
DATES = {
    "full": "{date_short_pretty} {time}",
    "day": "{date_short_pretty}",
    "time": "{time}",
    "relative": "{ago}",
}
_URL = re.compile(r"https?://[^\s<>|]{1,1500}")
_LABEL = 500
_COMMAND = re.compile(r"/(paper|club) ([a-z]+)")


@dataclass(frozen=True, slots=True)
class Look:
    """For whom something is rendered: the workspace whose people can be mentioned, and what its commands are called."""

    workspace: str
    now: datetime
    roots: Mapping[str, str] = field(default_factory=dict)
    language: str = "en"

    def own(self, text: str) -> str:
        """One of the bot's own sentences, its commands by the words they have in this workspace."""
        if all(self.roots.get(root, f"/{root}") == f"/{root}" for root in ("paper", "club")):
            return text
        return _COMMAND.sub(self._renamed, text)

    def _renamed(self, found: re.Match[str]) -> str:
        path = f"{found[1]} {found[2]}"
        return f"{self.roots.get(found[1], f'/{found[1]}')} {found[2]}" if MENU.starts(path) else found[0]


def escape(text: str) -> str:
    """Words that Slack shows as they are; https://docs.slack.dev/messaging/formatting-message-text#escaping."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def linkable(url: str) -> bool:
    """Whether Slack takes this as the address of a link."""
    return _URL.fullmatch(url) is not None


def elements(text: Text, look: Look, *, quote: bool = False, bold: bool = False) -> list[Json]:
    """The elements of a rich text section. A quote is somebody else's words and is never touched."""
    made = [_element(span, look, quote=quote) for span in text if span != ""]
    if bold:
        made = [{**one, "style": {"bold": True}} if one["type"] != "date" else one for one in made]
    return made


def _element(span: Span, look: Look, *, quote: bool) -> Json:
    match span:
        case str():
            return _words(span if quote else look.own(span))
        case When():
            moment = {"type": "date", "timestamp": int(span.at.timestamp()), "format": DATES[span.style]}
            return {**moment, "fallback": fallback(span, look)}
        case Who():
            user = mentioned(span, look)
            return {"type": "user", "user_id": user} if user else _words(span.name[:_LABEL])
        case Link():
            if not linkable(span.url):
                return _words(_bare(span))
            return {"type": "link", "url": span.url, "text": span.label[:_LABEL] or span.url}


def _words(text: str) -> Json:
    return {"type": "text", "text": text or "–"}


def mentioned(who: Who, look: Look) -> str:
    """The id of the person to ping; empty where nobody is to be, or where Slack here does not know them."""
    account = who.account
    known = account is not None and account.platform == "slack" and account.workspace == look.workspace
    return account.user if account is not None and who.ping and known else ""


def mrkdwn(text: Text, look: Look, *, quote: bool = False) -> str:
    """The same for the `text` of a message: what notifications show and screen readers read."""
    return "".join(_mrkdwn(span, look, quote=quote) for span in text)


def _mrkdwn(span: Span, look: Look, *, quote: bool) -> str:
    match span:
        case str():
            return escape(span if quote else look.own(span))
        case When():
            layout = DATES[span.style]
            return f"<!date^{int(span.at.timestamp())}^{layout}|{escape(fallback(span, look))}>"
        case Who():
            user = mentioned(span, look)
            return f"<@{user}>" if user else escape(span.name[:_LABEL])
        case Link():
            label = escape(" ".join(span.label[:_LABEL].split()))
            return f"<{escape(span.url)}|{label}>" if linkable(span.url) else escape(_bare(span))


def _bare(link: Link) -> str:
    """A link that is none in Slack."""
    return f"{link.label[:_LABEL]} ({link.url[:_LABEL]})"


def fallback(when: When, look: Look) -> str:
    """The moment in words, for clients that cannot show it in the reader's own zone."""
    texts = words(look.language)
    if when.style == "relative":
        return str(format_timedelta(when.at - look.now, add_direction=True, locale=texts.locale))
    return f"{texts.when(when.at, 'UTC', look.now, when.style)}{'' if when.style == 'day' else ' UTC'}"
