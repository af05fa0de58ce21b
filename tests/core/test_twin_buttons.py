"""No two buttons of a post look alike, whatever they are about."""

from bot.chat.post import Button, Post


def _labels(*labels: str) -> list[str]:
    return [one.label for one in Post(buttons=tuple(Button(label, "paper now") for label in labels)).buttons]


def test_twins_are_numbered() -> None:
    """Two papers of one title have two buttons; what stands beside them stays as it was."""
    assert _labels("Delete: Deep Learning", "Older", "Delete: Deep Learning") == [
        "1. Delete: Deep Learning",
        "Older",
        "2. Delete: Deep Learning",
    ]


def test_what_differs_beyond_the_end_of_a_button_is_a_twin() -> None:
    """Where the difference would be cut off, the number stands where it is read, and the label still fits."""
    first, second = _labels("x" * 34 + "a", "x" * 34 + "b")
    assert (first[:3], second[:3]) == ("1. ", "2. ")
    assert max(len(first), len(second)) == 34


def test_a_post_made_from_a_post_stays_as_it_is() -> None:
    """Numbers are not numbered again."""
    post = Post(buttons=(Button("Vote", "a"), Button("Vote", "b")))
    assert Post(buttons=post.buttons).buttons == post.buttons
