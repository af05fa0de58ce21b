"""Forms as modals: https://docs.slack.dev/surfaces/modals. Also the small modals that wait, answer and refuse."""

import secrets
from collections.abc import Mapping, Sequence
from typing import Any

from adapters.slack.cards import blocks, option, plain
from adapters.slack.spans import Json, Look, elements
from adapters.slack.values import metadata, spot
from bot.chat.place import Place
from bot.chat.post import Form, Input, Part, Post, Refusal
from bot.wording import Words

FORM, SHOWN = "paperclub-form", "paperclub-shown"
_HOME = 100
"""Blocks of a home tab: https://docs.slack.dev/surfaces/app-home"""
_DIVIDER: Json = {"type": "divider"}
_TITLE, _LABEL, _HINT, _INPUT, _ERROR, _BLOCKS, _VIEW = 24, 2000, 2000, 3000, 2000, 98, 200_000


def form_view(form: Form, place: Place, look: Look, texts: Words, note: str = "") -> Json:
    """The form. `note` is a sentence on top of it."""
    # Fields get ids of their own each time, or Slack would keep what stood in fields of the same name before.
    nonce = secrets.token_hex(4)
    lines = [line for line in (form.intro, note) if line]
    return {
        "type": "modal",
        "callback_id": FORM,
        "title": plain(form.title, _TITLE),
        "submit": plain(form.submit or texts("form-submit"), _TITLE),
        "close": plain(texts("slack-close"), _TITLE),
        "private_metadata": metadata(form, place),
        "blocks": [*(_line(line, look) for line in lines), *(_field(one, nonce, look) for one in form.inputs)],
    }


def _line(text: str, look: Look) -> Json:
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": elements((text,), look)}]}


def _field(one: Input, nonce: str, look: Look) -> Json:
    block: Json = {
        "type": "input",
        "block_id": f"{one.name}~{nonce}",
        "label": plain(look.own(one.label), _LABEL),
        "element": _file(one) if one.file else _choices(one) if one.choices else _words(one),
        "optional": not one.required,
    }
    return block | ({"hint": plain(look.own(one.help), _HINT)} if one.help else {})


def _file(one: Input) -> Json:
    """https://docs.slack.dev/reference/block-kit/block-elements/file-input-element"""
    return {"type": "file_input", "action_id": one.name, "max_files": 1}


def _words(one: Input) -> Json:
    most = min(one.most, _INPUT)
    element: Json = {"type": "plain_text_input", "action_id": one.name, "multiline": one.long, "max_length": most}
    return element | ({"initial_value": one.value[:most]} if one.value.strip() else {})


def _choices(one: Input) -> Json:
    options = [option(choice) for choice in one.choices]
    element: Json = {"type": "static_select", "action_id": one.name, "options": options}
    first = next((made for made in options if made["value"] == one.value), None)
    return element | ({"initial_option": first} if first else {})


def typed_in(view: Mapping[str, Any]) -> dict[str, str]:
    """What was filled in, by field; one that was left or made empty is empty."""
    found = {}
    for fields in view["state"]["values"].values():
        for name, state in fields.items():
            if state.get("type") == "file_input":
                continue
            value = state.get("value") or (state.get("selected_option") or {}).get("value")
            found[name] = str(value or "")
    return found


def errors(view: Mapping[str, Any], no: Refusal, look: Look) -> dict[str, str]:
    """The refusal on its field, where this modal has that field."""
    ids = (block["block_id"] for block in view["blocks"] if block["type"] == "input")
    block_id = next((one for one in ids if no.field and one.partition("~")[0] == no.field), None)
    return {block_id: look.own(no.text)[:_ERROR]} if block_id else {}


def shown_view(post: Post, place: Place, look: Look, texts: Words) -> Json:
    """An answer in a modal. What does not fit into one is cut, and says so."""
    made, size = [], 0
    for block in blocks(post, look, _BLOCKS):
        size += len(str(block))
        if size > _VIEW:
            made.append(_line(texts("slack-cut"), look))
            break
        made.append(block)
    return {
        "type": "modal",
        "callback_id": SHOWN,
        "title": plain(texts("slack-title"), _TITLE),
        "close": plain(texts("slack-close"), _TITLE),
        "private_metadata": spot(place),
        "blocks": made,
    }


def waiting_view(place: Place, look: Look, texts: Words) -> Json:
    """What stands there until the answer comes."""
    return shown_view(Post(parts=(Part((texts("slack-moment"),)),)), place, look, texts)


def home_view(pages: Sequence[Post], look: Look) -> Json:
    """The home tab: one page below the other, each with its share of the room."""
    share = _HOME // len(pages) - 1
    made = [block for page in pages for block in (_DIVIDER, *blocks(page, look, share))]
    return {"type": "home", "private_metadata": "", "blocks": made[1:]}
