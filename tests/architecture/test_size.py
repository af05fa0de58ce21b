"""Files stay short enough to be read at once."""

from tests.architecture.size import LOOSE, loose, too_long


def test_no_file_is_too_long() -> None:
    """Of the product at most 300 lines, of the tests 400."""
    assert too_long() == []


def test_few_files_are_loose() -> None:
    """What is in `bot/` stands in a folder, but for the few files that hold it together."""
    assert len(loose()) <= LOOSE
