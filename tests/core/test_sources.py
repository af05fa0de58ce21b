"""What can be followed, however it is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.arxiv.queries import source_query
from bot.features.suggestions.sources import NoSource, SourceKind, categories, kind_of, named
from tests.core.steady import steady
from tests.loopback.arxiv import SAMPLES
from tests.loopback.arxiv.query import Query


@pytest.mark.parametrize(
    ("typed", "name", "kind"),
    [
        ("cs.LG", "cs.LG", "category"),
        (" CS.lg ", "cs.LG", "category"),
        ("cat:cs.LG", "cs.LG", "category"),
        ("arXiv: hep-th", "hep-th", "category"),
        ("cond-mat.mes-hall", "cond-mat.mes-hall", "category"),
        ("cs", "cs", "category"),
        ("math.*", "math", "category"),
        ("graph  neural networks", "graph neural networks", "query"),
        ("owls", "owls", "query"),
        ('ti:owls AND (cat:q-bio.PE OR au:"A Field")', 'ti:owls AND (cat:q-bio.PE OR au:"A Field")', "query"),
        ("all:owls ANDNOT abs:eagles", "all:owls ANDNOT abs:eagles", "query"),
        ("https://Notes.Example/Feed.xml#top", "https://notes.example/Feed.xml", "feed"),
        ("<https://notes.example/feed>", "https://notes.example/feed", "feed"),
        ("HTTPS://notes.example", "https://notes.example/", "feed"),
        ("feed:https://notes.example/a", "https://notes.example/a", "feed"),
        ("feed://notes.example/a", "https://notes.example/a", "feed"),
        ("notes.example/rss.xml", "https://notes.example/rss.xml", "feed"),
        ("http://notes.example:8080/a?b=c", "http://notes.example:8080/a?b=c", "feed"),
    ],
)
def test_one_name(typed: str, name: str, kind: str) -> None:
    """Each way to write it leads to the one name, from which the kind follows."""
    assert named(typed) == name
    assert kind_of(name) == kind


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("", "empty"),
        ("  ", "empty"),
        ("x" * 501, "too-long"),
        ("cs.LX", "category"),
        ("arxiv: owls", "category"),
        ("https://", "address"),
        ("https://a:b@notes.example/", "address"),
        ("https://[", "address"),
        ("ti:owls AND", "question"),
        ("AND ti:owls", "question"),
        ("ti:owls au:field", "question"),
        ("(ti:owls", "question"),
        ("ti:owls)", "question"),
        ("ti:", "question"),
        ("!?", "words"),
    ],
)
def test_no_source(typed: str, key: str) -> None:
    """What names nothing is told apart by its reason."""
    with pytest.raises(NoSource) as no:
        named(typed)
    assert no.value.key == key
    assert (key == "category") == bool(no.value.nearest)


typed = st.text(max_size=60) | st.lists(
    st.sampled_from(["ti:a", 'abs:"b c"', "AND", "OR", "ANDNOT", "(", ")", "cs.LG", "https://x.org", "owl", "//"]),
    max_size=8,
).map(" ".join)


@steady(400)
@given(typed)
def test_any_text(text: str) -> None:
    """Whatever is typed has one name or none; a name names itself, and makes a question arXiv understands."""
    try:
        name = named(text)
    except NoSource:
        return
    assert named(name) == name
    if kind_of(name) is not SourceKind.FEED and (query := source_query(name)):
        assert Query(query).test(SAMPLES[0]) >= 0


@pytest.mark.parametrize("category", categories())
def test_every_category_can_be_asked_for(category: str) -> None:
    """Each category and each archive has a name of its own and a question in arXiv's language."""
    assert named(category.lower()) == category
    Query(source_query(category))
