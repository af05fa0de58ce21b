"""A Post as JSON data and back, losing nothing. What is empty is left out; a plain span is a string."""

from base64 import b64decode, b64encode
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from bot.chat.account import Account
from bot.chat.place import Place
from bot.chat.post import Attachment, Button, Choice, Event, Link, Part, Picture, Post, Select, Span, Text, When, Who

Data = dict[str, Any]
_PLAIN: Data = {
    **dict.fromkeys(("title", "url", "opens_thread", "name", "state"), ""),
    **dict.fromkeys(("also_in_channel", "calls"), False),
    "tone": "plain",
}
"""What is a word or a yes, in this order, and what it is where there is nothing to keep."""


def post_data(post: Post) -> Data:
    """The post as plain JSON data; equal posts give equal data in the same order."""
    data: Data = {name: value for name, nothing in _PLAIN.items() if (value := getattr(post, name)) != nothing}
    if post.parts:
        data["parts"] = [_part_data(part) for part in post.parts]
    if post.links:
        data["links"] = [[link.label, link.url] for link in post.links]
    if post.picture:
        data["picture"] = {"png": b64encode(post.picture.png).decode("ascii"), "alt": post.picture.alt}
    if post.select:
        data["select"] = _select_data(post.select)
    if post.buttons:
        data["buttons"] = [[b.label, b.command, dict(b.values), b.style] for b in post.buttons]
    if post.attachment:
        data["attachment"] = [post.attachment.name, post.attachment.text]
    if post.event:
        starts, ends = (at.astimezone(UTC).isoformat() for at in (post.event.starts, post.event.ends))
        data["event"] = [starts, ends, post.event.where]
    return data


def post_of(data: Data) -> Post:
    """The post this data was made from."""
    picture, select, attachment = data.get("picture"), data.get("select"), data.get("attachment")
    return Post(
        **{name: data[name] for name in _PLAIN if name in data},
        parts=tuple([_part_of(part) for part in data.get("parts", ())]),
        links=tuple([Link(label, url) for label, url in data.get("links", ())]),
        picture=Picture(b64decode(picture["png"]), picture["alt"]) if picture else None,
        select=_select_of(select) if select else None,
        buttons=tuple([Button(*button) for button in data.get("buttons", ())]),
        attachment=Attachment(*attachment) if attachment else None,
        event=_event_of(data["event"]) if "event" in data else None,
    )


def _event_of(data: list[str]) -> Event:
    starts, ends, where = data
    return Event(datetime.fromisoformat(starts), datetime.fromisoformat(ends), where)


def place_data(place: Place | None) -> list[str] | None:
    """A place as a list of its five names."""
    if place is None:
        return None
    return [place.platform, place.workspace, place.channel, place.thread, place.message]


def place_of(data: list[str] | None) -> Place | None:
    """The place of such a list."""
    return Place(*data) if data else None


def account_data(account: Account | None) -> list[Any] | None:
    """An account as a list: platform, workspace, user, name, locale, zone."""
    if account is None:
        return None
    a = account
    return [a.platform, a.workspace, a.user, a.name, a.locale, a.zone]


def account_of(data: list[Any] | None) -> Account | None:
    """The account of such a list; older ones end with a right, which is asked of the platform each time now."""
    if data is None:
        return None
    platform, workspace, user, name, locale, zone = data[:6]
    return Account(platform=platform, workspace=workspace, user=user, name=name, locale=locale, zone=zone)


def _part_data(part: Part) -> Data:
    data: Data = {"text": _text_data(part.text)}
    if part.label:
        data["label"] = part.label
    if part.quote:
        data["quote"] = True
    return data


def _part_of(data: Data) -> Part:
    return Part(_text_of(data["text"]), data.get("label", ""), data.get("quote", False))


def _text_data(text: Text) -> list[str | Data]:
    return [span if isinstance(span, str) else _span_data(span) for span in text]


def _text_of(data: Iterable[str | Data]) -> Text:
    return tuple([span if isinstance(span, str) else _span_of(span) for span in data])


def _span_data(span: When | Who | Link) -> Data:
    match span:
        case When():
            return {"when": span.at.astimezone(UTC).isoformat(), "style": span.style}
        case Who():
            return {"who": span.name, "account": account_data(span.account), "ping": span.ping}
        case Link():
            return {"link": span.label, "url": span.url}


def _span_of(data: Data) -> Span:
    if "when" in data:
        return When(datetime.fromisoformat(data["when"]), data["style"])
    if "who" in data:
        return Who(data["who"], account_of(data["account"]), data["ping"])
    return Link(data["link"], data["url"])


def _select_data(select: Select) -> Data:
    return {
        "command": select.command,
        "into": select.into,
        "choices": [[choice.value, choice.label, choice.description] for choice in select.choices],
        "placeholder": select.placeholder,
        "most": select.most,
        "values": dict(select.values),
    }


def _select_of(data: Data) -> Select:
    choices = tuple([Choice(*choice) for choice in data["choices"]])
    return Select(data["command"], data["into"], choices, data["placeholder"], data["most"], data["values"])
