"""The settings as people read them: the README's table and config.example.toml, both made from the sections."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import SecretStr

from bot.config.new_clubs import meaning
from bot.config.sources import sections

HEADING = """\
# Settings of Paperclub. Every line is optional and shows the default: take away the # to change one.
# The variable PAPERCLUB_SECTION__KEY (such as PAPERCLUB_STORE__URL) wins over this file; tokens are best given as
# DISCORD_TOKEN, SLACK_BOT_TOKEN, SLACK_APP_TOKEN and SLACK_SIGNING_SECRET, or as secret files of these names.
"""


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its section and key, its default as TOML, and what it means."""

    section: str
    key: str
    default: str
    meaning: str


def settings() -> Iterator[Setting]:
    """Every setting, in the order of the example."""
    for name, section in sections():
        for key, field in section.model_fields.items():
            yield Setting(name, key, as_toml(field.default), field.description or meaning(key))


def as_toml(value: object) -> str:
    """A default as config.toml writes it. Tokens have none."""
    return json.dumps(value.get_secret_value() if isinstance(value, SecretStr) else value)


def settings_table() -> str:
    """Key, default and meaning of every setting as a Markdown table."""
    rows = [f"| `{each.section}.{each.key}` | `{each.default}` | {each.meaning} |" for each in settings()]
    return "\n".join(["| key | default | meaning |", "| --- | --- | --- |", *rows])


def example() -> str:
    """The text of config.example.toml."""
    parts = [HEADING]
    for name, section in sections():
        parts.append(f"\n[{name}]  # {section.__doc__}\n")
        parts += [
            f"# {each.meaning.replace('`', '')}\n# {each.key} = {each.default}\n"
            for each in settings()
            if each.section == name
        ]
    return "".join(parts)
