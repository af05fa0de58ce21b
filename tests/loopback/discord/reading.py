"""What people see: the text of a message, its buttons and selects, and the transcript of a channel."""

from typing import Any

from tests.loopback.discord.component_limits import BUTTON, SELECTS, TEXT_DISPLAY, walk
from tests.loopback.discord.world import LOADING, Channel, Message, Thread, World


def text_of(message: Message) -> str:
    """All the words of a message in reading order: content, embeds, text displays."""
    lines = ["thinking…"] if message.flags & LOADING else []
    lines += [message.content] if message.content else []
    for embed in message.embeds:
        lines += embed_lines(embed)
    lines += [one["content"] for one in walk(message.components) if one["type"] == TEXT_DISPLAY]
    return "\n".join(lines)


def embed_lines(embed: dict[str, Any]) -> list[str]:
    author, footer = embed.get("author") or {}, embed.get("footer") or {}
    lines = [author.get("name"), embed.get("title"), embed.get("url"), embed.get("description")]
    lines += [f"{field['name']}: {field['value']}" for field in embed.get("fields") or []]
    lines.append(footer.get("text"))
    return [line for line in lines if line]


def components_of(message: Message) -> list[dict[str, Any]]:
    """The buttons and selects of a message, in order."""
    return [one for one in walk(message.components) if one["type"] == BUTTON or one["type"] in SELECTS]


def name_of(component: dict[str, Any]) -> str:
    """What a person calls a component: a button's label, a select's placeholder."""
    emoji = (component.get("emoji") or {}).get("name")
    named = component.get("label") or component.get("placeholder") or emoji or component.get("custom_id")
    return str(named)


def _shown(component: dict[str, Any]) -> str:
    name = name_of(component)
    if component["type"] == BUTTON:
        shown = f"[{name} → {component['url']}]" if component.get("url") else f"[{name}]"
    else:
        shown = f"<{name}: {' | '.join(option['label'] for option in component.get('options') or [])}>"
    return f"{shown} (disabled)" if component.get("disabled") else shown


def message_lines(message: Message) -> list[str]:
    """A message as lines of a transcript."""
    marks = [f"only {message.seen_only_by.name} sees this"] if message.seen_only_by else []
    marks += ["edited"] if message.edited is not None else []
    marks += ["pinned"] if message.pinned is not None else []
    marks += [f"file {one['filename']}" for one in message.attachments]
    first, *rest = (text_of(message) or "(no text)").splitlines()
    head = f"{message.author.name}{f' ({chr(44).join(marks)})' if marks else ''}: {first}"
    buttons = " ".join(_shown(one) for one in components_of(message))
    return [head, *(f"    {line}" for line in rest), *([f"    {buttons}"] if buttons else [])]


def transcript(world: World, channel: Channel, secrets: list[Message]) -> str:
    """Everything said in a channel and its threads; each thread below the message that it hangs on."""
    lines = [f"#{channel.name}"]
    ours = [message for message in secrets if message.channel_id == channel.id and not message.deleted]
    shown = sorted([*channel.messages.values(), *ours], key=lambda message: message.id)
    threads = _threads_of(world, channel)
    for message in shown:
        if message.kind == 21:
            continue
        lines += message_lines(message)
        if message.id in threads:
            lines += _thread_lines(world, threads.pop(message.id), secrets)
    for thread in threads.values():
        lines += _thread_lines(world, thread, secrets)
    return "\n".join(lines)


def _threads_of(world: World, channel: Channel) -> dict[int, Thread]:
    guild = world.guild_of(channel)
    threads = guild.threads.values() if guild else []
    return {thread.id: thread for thread in threads if thread.parent_id == channel.id}


def _thread_lines(world: World, thread: Thread, secrets: list[Message]) -> list[str]:
    state = [word for word, true in (("archived", thread.archived), ("locked", thread.locked)) if true]
    head, *rest = transcript(world, thread, secrets).splitlines()
    return [f"  └ {head}{' (' + ', '.join(state) + ')' if state else ''}", *(f"    {line}" for line in rest)]
