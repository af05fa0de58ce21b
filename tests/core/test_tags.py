"""A tag means the language and the script that people who give it read."""

import pytest

from bot.wording.tags import LONGEST, nearest

KNOWN = ("de", "en", "ja", "zh-Hans", "zh-Hant")


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("zh", "zh-Hans"), ("zh-CN", "zh-Hans"), ("zh_SG", "zh-Hans"), ("zh-Hans-TW", "zh-Hans"),
        ("zh-TW", "zh-Hant"), ("zh-HK", "zh-Hant"), ("zh_MO", "zh-Hant"), ("zh-Hant-CN", "zh-Hant"),
        ("ZH-tw", "zh-Hant"),
        ("de-AT", "de"), ("de", "de"), ("DE_ch", "de"), ("ja-JP", "ja"), ("en-GB", "en"), ("en_US", "en"),
        ("fr", ""), ("yue", ""), ("uk", ""), ("tlh", ""), ("sr-Latn", ""), ("de-Cyrl", ""),
        ("", ""), ("x-klingon", ""), ("../../x", ""), ("de/../en", ""), ("d" * 300, ""), ("-", ""),
        ("zh-" + "a" * LONGEST, ""),
    ],
)  # fmt: skip
def test_what_a_tag_means(tag: str, language: str) -> None:
    """By likely subtags; whatever else a platform sends is just unknown."""
    assert nearest(tag, KNOWN) == language
