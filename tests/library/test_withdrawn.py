"""The rule by which a withdrawn paper is told from one that speaks of withdrawals."""

import pytest

from adapters.arxiv.papers import is_withdrawn


@pytest.mark.parametrize(
    "text",
    [
        "This paper has been withdrawn by the author due to a crucial sign error in equation 1",
        "12 pages. This submission has been withdrawn by arXiv administrators",
        "The paper has now been withdrawn",
        "This article has been temporarily withdrawn",
        "Withdrawn",
        "withdrawn.",
        "Paper withdrawn",
        "Paper has been withdrawn due to errors",
        "(Withdrawn due to an error in Lemma 4)",
        "Withdrawn by the authors",
        "removed by arXiv administration",
        "The authors have withdrawn this paper",
        "We withdraw this manuscript; see the new one",
        "This preprint is retracted because of a bug",
    ],
)
def test_notices(text: str) -> None:
    """Such a comment says that the paper is withdrawn, whether or not there is a PDF."""
    assert is_withdrawn(text, "We prove a theorem.", has_pdf=True)


@pytest.mark.parametrize(
    ("comment", "abstract"),
    [
        ("", "We study drugs that were withdrawn from the market. This paper was withdrawn from nothing."),
        ("", "Withdrawn drugs are a warning."),
        ("", "Alcohol withdrawal is studied. The notice 'this paper has been withdrawn' is often read on arXiv."),
        ("Withdrawn from NeurIPS, accepted at ICML", ""),
        ("This paper was withdrawn from the workshop", ""),
        ("An erroneous claim of the previous version has been withdrawn", ""),
        ("A study of retracted papers", ""),
        ("withdrawn by the authorities", ""),
        ("We withdraw Theorem 2", ""),
        ("10 pages", "We prove a theorem."),
    ],
)
def test_false_alarms(comment: str, abstract: str) -> None:
    """A withdrawal of something else is none of the paper's, as long as the paper has a PDF."""
    assert not is_withdrawn(comment, abstract, has_pdf=True)


def test_abstract_that_opens_with_the_notice() -> None:
    """The abstract of a withdrawn paper is often replaced by the notice."""
    assert is_withdrawn("", "This paper has been withdrawn by the author.", has_pdf=True)
    assert is_withdrawn("", "Withdrawn.", has_pdf=True)


def test_missing_pdf_is_a_hint_only() -> None:
    """Without a PDF a comment that speaks of withdrawal is enough, but a missing PDF alone is not."""
    assert is_withdrawn("Withdrawn from this server at the request of the author", "", has_pdf=False)
    assert not is_withdrawn("10 pages", "", has_pdf=False)
