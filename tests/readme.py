"""The generated parts of the README and the example configuration: `make docs` writes them, a test compares them."""

from pathlib import Path

from adapters.slack import SCOPES
from bot.chat.menu import ROOTS
from bot.config import example, settings_table
from bot.features import MENU
from bot.wording import words

ROOT = Path(__file__).parent.parent


_HEADS = {"en": "| command | what it does | for example |", "zh-Hans": "| 命令 | 做什么 | 比如 |"}
IN_CHINESE = ROOT / "README.zh-CN.md"


def command_table(language: str = "en") -> str:
    """Every listed command with its help, as Markdown: those of members, about oneself, of organizers."""
    texts = words(language)
    listed = [one for root in ROOTS for group in ("", *MENU.groups_of(root)) for one in MENU.listed(root, group)]
    example = {one.path: texts(f"{one.key}.example") for one in listed}
    rows = [f"| `/{one.path}` | {texts(one.key)} | `{example[one.path]}` |" for one in listed]
    return "\n".join([_HEADS[language], "|---|---|---|", *rows])


def scope_list() -> str:
    """Each scope of the Slack app with its reason."""
    return "\n".join(f"- `{scope}`: {why}" for scope, why in SCOPES.items())


def generated(text: str, language: str = "en") -> str:
    """The README with its generated parts made anew."""
    parts = {"commands": command_table(language), "settings": settings_table(), "scopes": scope_list()}
    for name, part in parts.items():
        if f"<!-- {name} -->" not in text:
            continue
        head, begin, rest = text.partition(f"<!-- {name} -->\n")
        _, end, tail = f"\n{rest}".partition(f"\n<!-- /{name} -->")
        text = head + begin + part + end + tail
    return text


def main() -> None:
    """Write them."""
    readme = ROOT / "README.md"
    readme.write_text(generated(readme.read_text(encoding="utf-8")), encoding="utf-8")
    IN_CHINESE.write_text(generated(IN_CHINESE.read_text(encoding="utf-8"), "zh-Hans"), encoding="utf-8")
    (ROOT / "config.example.toml").write_text(example(), encoding="utf-8")


if __name__ == "__main__":
    main()
