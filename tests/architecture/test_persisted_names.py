"""No name is lost that stands in clubs' databases or in buttons on their walls."""

from adapters.store.migrations import scripts
from tests.architecture.persisted import OTHERS, STORED, listed, live, lost, text_columns

REVISIONS = {revision.revision for revision in scripts().walk_revisions()}
ADD = "add them to the list by `python -m tests.architecture.persisted`, and look at what it adds"
MIGRATE = "clubs hold them still: bring them back, or write behind each in the list what turns the old into the new"


def test_no_name_is_lost() -> None:
    """Each name that was ever written down is understood, or something that is there turns it into another.

    That may be a revision of the schema (for what stands in rows), or the name that answers in its place (for buttons,
    drafts and links, whose old names must go on answering); whoever writes it brings a test that it does.
    """
    assert lost(listed(), live(), REVISIONS) == [], MIGRATE


def test_every_name_is_written_down() -> None:
    """What the program would persist from today on is kept track of from today on."""
    assert sorted(live() - set(listed())) == [], ADD


def test_every_column_of_texts_is_known() -> None:
    """Either one of a few words of the program's, which are in the list, or texts that others chose."""
    assert set(STORED) & OTHERS == set()
    columns = {name for name in STORED if name.count(".") == 1 and name != "clubs.rhythm"}
    assert text_columns() == columns | OTHERS


def test_a_lost_name_would_be_noticed() -> None:
    """One that is gone without a word, with a promise of a revision that is not there, or of a name that is not."""
    there, revisions = {"command paper now"}, {"0001"}
    names = {
        "command paper now": "",
        "command paper gone": "",
        "command paper moved": "command paper now",
        "command paper led-astray": "command paper nowhere",
        "value notes.kind build": "revision 0001",
        "value notes.kind term": "revision 0002",
    }
    assert lost(names, there, revisions) == ["command paper gone", "command paper led-astray", "value notes.kind term"]
