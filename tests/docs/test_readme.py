"""The README and the example configuration are true."""

import re

from bot.config import example
from tests.readme import IN_CHINESE, ROOT, generated


def test_the_generated_parts_of_the_readme_are_up_to_date() -> None:
    """The command table and the settings are those of the program; `make docs` writes them."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert generated(text) == text
    assert "`/paper nominate`" in text
    assert "store.url" in text


def test_the_chinese_readme_is_up_to_date_and_each_leads_to_the_other() -> None:
    """Its command table is the program's, in Chinese; whoever lands on one finds the other."""
    text = IN_CHINESE.read_text(encoding="utf-8")
    assert generated(text, "zh-Hans") == text
    assert "`/paper nominate`" in text
    assert "](README.md)" in text
    assert f"]({IN_CHINESE.name})" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_example_configuration_is_up_to_date() -> None:
    """config.example.toml holds every setting with its default."""
    assert (ROOT / "config.example.toml").read_text(encoding="utf-8") == example()


def test_every_make_target_the_documents_name_exists() -> None:
    """Whoever copies a command from the documents can run it."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for document in ("README.md", IN_CHINESE.name, "CONTRIBUTING.md", "CHANGELOG.md"):
        for target in re.findall(r"`make ([a-z]+)`", (ROOT / document).read_text(encoding="utf-8")):
            assert re.search(rf"^{target}:", makefile, re.MULTILINE), f"{document} names make {target}"
