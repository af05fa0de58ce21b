"""Which word before a colon is meant as a field's name, and which is prose."""

import pytest

from bot.chat.field_names import mistaken_name, nearest_name
from bot.chat.line import read
from bot.features import MENU

MISTAKEN = [
    ("paper critique", "borrow: Label smoothing from Inception.", "borrow", "technique"),
    ("paper critique", "different: Compare at equal compute. borrow: Label smoothing.", "borrow", "technique"),
    ("paper critique", "different: Compare at equal compute borrow: label smoothing", "borrow", "technique"),
    ("paper critique", "different: One step\nborrow: Label smoothing", "borrow", "technique"),
    ("paper critique", "different: One step technqiue: Label smoothing", "technqiue", "technique"),
    ("paper critique", "diferent:no space", "diferent", "different"),
    ("paper critique", "different: One step. whatever: an ablation", "whatever", "paper"),
    ("paper summary", "sentance: Attention is enough.", "sentance", "sentence"),
    ("paper summary", "sentence: Attention is enough. collegue: Each word looks at all.", "collegue", "colleague"),
    ("paper summary", "sentence: Attention is enough. tiem: 45m", "tiem", "time"),
    ("paper nominate", "1706.03762 ptich: the base of it all", "ptich", "pitch"),
    ("paper build", "what: attention in 40 lines repro: https://github.com/a/b", "repro", "repo"),
    ("club rhythm", "vote: fri 18:00 picks: mon 09:00 warp: sun 20:00", "warp", "wrap"),
    ("club settings", "asks: both reveel: at-once", "reveel", "reveal"),
    ("paper my goal", "papers: 2 hour: 3", "hour", "hours"),
]
PROSE = [
    ("paper critique", "different: I would change one thing: the loss."),
    ("paper critique", "different: I have two ideas: a warmer start, and the following: more heads."),
    ("paper critique", "different: Enough. Note: the loss is odd. NB: so is the data."),
    ("paper critique", "different: fine. note: i write in small letters. ps: always"),
    ("paper critique", "add: An ablation at a ratio of 2:1, as in https://example.org/a:b and doi:10.1/x"),
    ("paper critique", "add: see arxiv:1706.03762 and http://x.org; steps\nfirst: this\nsecond: that"),
    ("paper critique", "add: f(x): a map, C::D, a:/b, end: ) and ratio a:b"),
    ("paper summary", "sentence: It says three things: look, sum, repeat."),
    (
        "paper summary",
        "sentence: At 10:30 it works. colleague: e.g.: each word looks at all others: attention.",
    ),
    ("paper nominate", "https://arxiv.org/abs/1706.03762 pitch: the base of it all: attention"),
    ("paper nominate", "bert: pre-training of deep bidirectional transformers"),
    ("paper nominate", "title: attention: a survey link: https://x.org/t:1"),
    ("paper ask", "why six layers: is it the memory?"),
    ("paper ask", "how do these papers: one and two: differ?"),
    ("paper find", "loss: smoothing"),
    ("paper term", "word2vec"),
    ("paper vote", "1 3"),
    ("paper my away", "2026-12-01 to 2026-12-15"),
    ("club follow", "arxiv:cs.CL"),
    ("club follow", "source: https://notes.example/feed.xml"),
    ("paper summary", ""),
]


@pytest.mark.parametrize(("path", "typed", "word", "nearest"), MISTAKEN)
def test_a_name_that_is_none(path: str, typed: str, word: str, nearest: str) -> None:
    """It is found wherever it stands, and the field is known that was meant."""
    command = MENU.by_path[path]
    assert mistaken_name(command, typed) == word
    assert nearest_name(command, word) == nearest
    assert read(MENU, command.root, f"{command.name} {typed}").mistaken == word


@pytest.mark.parametrize(("path", "typed"), PROSE)
def test_a_colon_in_prose(path: str, typed: str) -> None:
    """Sentences, addresses, times, ratios and titles are no names of fields."""
    assert mistaken_name(MENU.by_path[path], typed) == ""


@pytest.mark.parametrize("command", MENU.commands, ids=lambda one: one.path)
def test_the_names_themselves(command: object) -> None:
    """No field's own name is ever mistaken for another, in whatever command."""
    known = next(one for one in MENU.commands if one is command)
    assert mistaken_name(known, " ".join(f"{field.name}: x" for field in known.fields)) == ""
