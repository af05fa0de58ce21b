"""What a person sees of blocks: plain lines of text."""

from collections.abc import Callable, Iterable

from .mrkdwn import Reader
from .nouns import Json, Message, View
from .rich_text import rich_text_lines

Lines = list[str]


def seen_text(thing: Json, reader: Reader) -> str:
    """A text object: plain text as it stands, mrkdwn resolved."""
    text = str(thing["text"])
    return reader.mrkdwn(text) if thing["type"] == "mrkdwn" else text


def element_text(element: Json, reader: Reader) -> str:
    """A button as [Label], a menu as (placeholder ▾) with its options, a picture as its description."""
    if "text" in element and isinstance(element["text"], dict):
        return f"[{seen_text(element['text'], reader)}]"
    if element["type"] in {"plain_text", "mrkdwn"}:
        return seen_text(element, reader)
    if element["type"] == "image":
        return f"({element['alt_text']})"
    options = ", ".join(seen_text(option["text"], reader) for option in options_of(element))
    name = seen_text(element["placeholder"], reader) if "placeholder" in element else element["type"]
    return f"({name} ▾ {options})" if options else f"({name})"


def options_of(element: Json) -> list[Json]:
    """All options of a menu, those in groups too."""
    grouped = [option for group in element.get("option_groups", []) for option in group["options"]]
    return [*element.get("options", []), *grouped]


def _section(block: Json, reader: Reader) -> Lines:
    lines = [seen_text(block["text"], reader)] if "text" in block else []
    lines += [seen_text(field, reader) for field in block.get("fields", [])]
    return lines + ([element_text(block["accessory"], reader)] if "accessory" in block else [])


def _row(block: Json, reader: Reader) -> Lines:
    return [" ".join(element_text(element, reader) for element in block["elements"])]


def _input(block: Json, reader: Reader) -> Lines:
    element = block["element"]
    filled = str(element.get("initial_value", "")) or "____"
    lines = [f"{seen_text(block['label'], reader)}: {filled}"]
    if options_of(element):
        lines.append(element_text(element, reader))
    return lines + ([seen_text(block["hint"], reader)] if "hint" in block else [])


def _image(block: Json, reader: Reader) -> Lines:
    return ([seen_text(block["title"], reader)] if "title" in block else []) + [f"({block['alt_text']})"]


def _table(block: Json, reader: Reader) -> Lines:
    return [" | ".join(_cell(cell, reader) for cell in row) for row in block["rows"]]


def _cell(cell: Json, reader: Reader) -> str:
    return " ".join(rich_text_lines(cell, reader)) if cell["type"] == "rich_text" else str(cell["text"])


SHOWN: dict[str, Callable[[Json, Reader], Lines]] = {
    "section": _section,
    "header": lambda block, reader: [seen_text(block["text"], reader)],
    "context": _row,
    "actions": _row,
    "divider": lambda block, reader: ["———"],
    "image": _image,
    "input": _input,
    "rich_text": rich_text_lines,
    "markdown": lambda block, reader: [reader.mrkdwn(block["text"])],
    "table": _table,
}


def block_lines(blocks: Iterable[Json], reader: Reader) -> Lines:
    return [line for block in blocks for line in "\n".join(SHOWN[block["type"]](block, reader)).split("\n")]


def message_lines(message: Message, reader: Reader) -> Lines:
    """What is seen of a message: its blocks, or its text where it has none; then its files."""
    shown = message.all_blocks()
    lines = block_lines(shown, reader) if shown else reader.mrkdwn(message.text).split("\n")
    return lines + [f"({file.get('alt_txt') or file['name']})" for file in message.files]


def view_lines(view: View, reader: Reader) -> Lines:
    """A modal or home tab, with the errors that stand on its fields."""
    lines = [f"== {view.title} =="] if view.title else []
    for block in view.blocks:
        lines += block_lines([block], reader)
        if block.get("block_id") in view.errors:
            lines.append(f"! {view.errors[block['block_id']]}")
    buttons = [view.content[name]["text"] for name in ("close", "submit") if name in view.content]
    return lines + ([" ".join(f"[{label}]" for label in buttons)] if buttons else [])
