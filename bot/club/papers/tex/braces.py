"""Braces among words: those that protect capitals in a bibliography are not read, all others are."""

import re

_PROTECTED = re.compile(r"[^\W_](?:[^\W_]|[-'’. /+:&–?!()]|(?<=\w), ?(?=\w)){0,200}|[^\W_]")
_CAPITAL = re.compile(r"[^\W\d_a-z]|[A-Z]")
_BEFORE = re.compile(r"(?:^|[\s(\[“‘\"'\-–{]|[^\W_])\Z")
_AFTER = re.compile(r"\Z|[\s)\].,;:!?'’”\"\-–}]|[^\W_]")


def protects(text: str, start: int, end: int, *, certain: bool) -> bool:
    """Whether the group from `start` to `end` only keeps capitals, as BibTeX has it: `{BERT}`, `{B}ayesian`."""
    inner = text[start + 1 : end - 1]
    if inner.startswith("{") and inner.endswith("}"):
        whole = text[:start].strip() == text[end:].strip() == ""
        return (whole or " " in inner) and protects(inner, 0, len(inner), certain=certain)
    if not _PROTECTED.fullmatch(inner) or not _BEFORE.search(text[:start][-1:]) or not _AFTER.match(text, end):
        return False
    attached = text[end : end + 1].isalpha() or text[:start][-1:].isalpha()
    if not _CAPITAL.search(inner):
        return certain and attached and inner.isalpha()
    if "," in inner:
        return text[:start].strip() == text[end:].strip() == "" and " " in inner
    return len(inner) > 1 or attached or certain or not text[:start].strip()
