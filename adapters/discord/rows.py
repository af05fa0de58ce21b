"""The rows under a message: a select, buttons, and links."""

import discord
from discord import ui

from adapters.discord.custom_ids import CustomIds, Packed
from bot.chat.post import Button, Link, Post, Select
from bot.chat.splitting import split_words

_WIDE, _ROWS = 5, 5
_LABEL, _TEXT, _PLACEHOLDER = 80, 100, 150
_OPTIONS = 25
_STYLES = {
    "plain": discord.ButtonStyle.secondary,
    "primary": discord.ButtonStyle.primary,
    "danger": discord.ButtonStyle.danger,
}
Item = ui.Button[ui.View] | ui.Select[ui.View]


async def rows(post: Post, ids: CustomIds) -> ui.View | None:
    """What can be pressed and chosen under a post; None where there is nothing. May raise StoreDown."""
    laid: list[list[Item]] = []
    if post.select and post.select.choices:
        laid.append([await _select(post.select, ids)])
    buttons: list[Item] = [await _button(one, index, ids) for index, one in enumerate(post.buttons)]
    links: list[Item] = [_link(one) for one in post.links if one.url.startswith(("https://", "http://"))
                         and len(one.url) <= 512]  # fmt: skip
    for group in (buttons, links):
        laid += [group[start : start + _WIDE] for start in range(0, len(group), _WIDE)]
    if not laid:
        return None
    # A finished view is sent all the same but not kept: what is pressed is read from its custom id, not from memory.
    view = ui.View(timeout=None)
    for number, row in enumerate(laid[:_ROWS]):
        for item in row:
            item.row = number
            view.add_item(item)
    view.stop()
    return view


async def _button(button: Button, index: int, ids: CustomIds) -> ui.Button[ui.View]:
    custom_id = await ids.pack(Packed("b", button.command, button.values, mark=str(index)))
    return ui.Button(label=cut(button.label, _LABEL), custom_id=custom_id, style=_STYLES[button.style])


def _link(link: Link) -> ui.Button[ui.View]:
    return ui.Button(label=cut(link.label, _LABEL) or "…", url=link.url)


async def _select(select: Select, ids: CustomIds) -> ui.Select[ui.View]:
    custom_id = await ids.pack(Packed("s", select.command, select.values, into=select.into))
    choices = [one for one in select.choices if len(one.value) <= _TEXT][:_OPTIONS]
    options = [
        discord.SelectOption(
            label=cut(one.label, _TEXT), value=one.value, description=cut(one.description, _TEXT) or None
        )
        for one in choices
    ]
    most = min(select.most, len(options))
    return ui.Select(
        custom_id=custom_id,
        placeholder=cut(select.placeholder, _PLACEHOLDER) or None,
        min_values=0 if select.most > 1 else 1,
        max_values=most,
        options=options,
    )


def cut(text: str, most: int) -> str:
    """The text on one line, cut at a word where it is too long."""
    line = " ".join(text.split())
    return line if len(line) <= most else split_words(line, most - 1)[0] + "…"
