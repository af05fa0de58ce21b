"""A club moves in: what it read before is shown, looked up, decided on, taken in, and taken back."""

from pathlib import Path

import pytest

from tests.conversation.script import Conversation

HEAD = r"date,title,link,speaker,SlackID,notes\n"
YEARS = (
    HEAD + r"2019-03-04,,arXiv:1706.03762,Ada,,\n"
    r"2019-03-11,Deep Residual Lerning for Image Recogniton,,Ben,,in the attic\n"
    r"2019-03-18,Nobody ever wrote this down,,Chen,,\n"
    r"2027-03-18,Coming soon,,Chen,,"
)


async def test_a_club_moves_in(chat: Conversation, tmp_path: Path) -> None:
    """From its file to rounds of the past: nothing is taken silently, and what is doubtful is asked."""
    file = tmp_path / "our years.csv"
    file.write_text(YEARS.replace(r"\n", "\n"))
    await chat(f"""
        ada: /club import
        ? The club moves in
        ada fills file: {file}
        → I read it as a table: 4 sessions with 4 readings. Nothing is changed yet.
        → date → the day, title → the title
        → 3 are to be looked up.
        → One is still to come
        !
        ada presses Right: look them up
        → I am looking up
        # I have looked up what the club read before, from our years.csv: 1 sure, 2 doubtful, 0 there already.
        ada: /club import
        → 2. “Deep Residual Lerning for Image Recogniton” … perhaps “Deep Residual Learning for Image Recognition”
        → 3. “Nobody ever wrote this down” … nothing found
        → Take 1 in, leave 2 out
        ada chooses 2: it is “Deep Residual Learning for Image Recognition”
        → 1 of them undecided
        ada presses Take 2 in, leave 1 out
        # 2 sessions from before are here now, from our years.csv: /paper find knows their papers.
        # One is still to come; an organizer can nominate it from here.
        ben: /paper nominate 1512.03385
        ✗ The club read “Deep Residual Learning for Image Recognition” on 11 Mar 2019
        ben: /paper find Residual
        → Deep Residual Learning
        ~ round
        ben: /paper entries paper: Residual
        → Read on 11 Mar 2019 … Presented by Ben … in the attic
    """)


async def test_what_is_still_to_come_is_nominated(chat: Conversation) -> None:
    """A schedule goes on into the weeks ahead: once the past is taken in, an organizer proposes what comes next."""
    rows = (
        HEAD
        + r"2019-03-04,,arXiv:1706.03762,Ada,,\n2027-03-18,Deep Residual Learning,,Chen,,\n2027-03-25,,1409.0473,,,"
    )
    await chat(f"""
        ada: /club import
        ada fills text: {rows}
        → 2 are still to come
        ada presses Right: look them up
        ada: /club import
        ada presses Take 1 in
        # 2 are still to come; an organizer can nominate each from here.
        ben presses The 2 still to come
        ✗ is for the club's organizers
        ada presses The 2 still to come
        → Deep Residual Learning … 1409.0473
        ada chooses arxiv:1409.0473
        ⇒ Neural Machine Translation
        ada presses The 2 still to come
        ada chooses Deep Residual Learning
        → Which one do you mean? … Deep Residual Learning for Image Recognition
    """)


TWO = HEAD + r"2019-03-04,,arXiv:1706.03762,Ada,,\n2019-03-11,,arXiv:1512.03385,Ben,,\n"


async def _taken_in(chat: Conversation, text: str, count: int) -> None:
    await chat(f"""
        ada: /club import
        ada fills text: {text}
        ada presses Right: look them up
        ada: /club import
        ada presses Take {count} in
        # from your text
    """)


async def test_twice_changes_nothing(chat: Conversation) -> None:
    """The same file again brings nothing: everything is there already, by paper and day."""
    await _taken_in(chat, TWO, 2)
    await chat(f"""
        ada: /club import
        ada fills text: {TWO}
        → 2 are there already, and stay as they are.
        ada presses Go on
        ada: /club import
        ada presses Take 0 in
        ✗ Nothing of it is sure
        ada presses Leave it
        → Left. Nothing was taken in.
    """)


async def test_an_import_is_taken_back(chat: Conversation) -> None:
    """Whole: rounds, and the papers that came along; what could not be proposed can be again."""
    await _taken_in(chat, TWO, 2)
    await chat("""
        ada: /club import what: undo
        → 2 sessions go, with the papers that came along
        ada presses Take it back
        # What came from your text is taken back.
        ben: /paper find Residual
        → Nothing
        ben: /paper nominate 1512.03385
        ⇒ Deep Residual Learning
        ada: /club import what: undo
        ✗ There is no import to take back.
    """)


async def test_what_members_have_written_on_stays(chat: Conversation) -> None:
    """A paper that somebody has tied to another one since is kept when the import is taken back."""
    await _taken_in(chat, TWO, 2)
    await chat("""
        ben: /paper nominate 1409.0473
        (until mon 09:00)
        ben: /paper connect 1512.03385 kind: builds-on why: both add a way around
        → builds on
        ada: /club import what: undo
        ada presses Take it back
        # What came from your text is taken back
        ben: /paper find Residual
        → Deep Residual Learning
    """)


async def test_a_kill_in_the_middle_is_gone_on_with(chat: Conversation) -> None:
    """While the library is silent nothing is lost; after a restart the rest is looked up, and nothing twice."""
    chat.town.library.down = True
    await chat(f"""
        ada: /club import
        ada fills text: {TWO}
        ada presses Right: look them up
        # I am looking up what the club read before, from your text: 0 of 2.
        (restart)
    """)
    chat.town.library.down = False
    chat.town.library.asked.clear()
    await chat("""
        (11m)
        # 2 sure, 0 doubtful
    """)
    assert sorted(chat.town.library.asked) == ["arxiv:1512.03385", "arxiv:1706.03762"]


async def test_the_clubs_own_weeks_stay_as_they_are(chat: Conversation) -> None:
    """Numbers, streaks and the next pick are not touched by what the club read before it met here."""
    await chat("""
        ben: /paper nominate 1409.0473
        (until mon 09:00)
        ben: /paper summary sentence: Attention aligns.
    """)
    await _taken_in(chat, TWO, 2)
    await chat("""
        ben: /paper nominate 1411.1784
        (until mon 09:00)
        # Round 1
        ben: /paper my streak
        → 1
        ada: /club audit
        ~ round 0
        ~ round -1
    """)


async def test_days_of_two_kinds_are_asked(chat: Conversation) -> None:
    """Days that can be read in two ways are asked about before anything is looked up."""
    rows = HEAD + r"3/4/2019,,arXiv:1706.03762,Ada,,\n5/6/2019,,arXiv:1512.03385,Ben,,\n"
    await chat(f"""
        ada: /club import
        ada fills text: {rows}
        → Its days can be read in two ways.
        ada presses It is 4 March
        → 2 are to be looked up.
        ada presses Right: look them up
        ada: /club import
        ada presses Take 2 in
        ben: /paper nominate 1706.03762
        ✗ on 4 Mar 2019
    """)


async def test_a_column_that_was_taken_for_another(chat: Conversation) -> None:
    """An organizer says what a column means, and the file is read anew."""
    await chat(f"""
        ada: /club import
        ada fills text: {TWO}
        ada chooses speaker: who presented
        → The column “speaker” was taken for: who presented.
        ada chooses notes
        → speaker → notes
    """)


@pytest.mark.worlds("console")  # elsewhere no file can be given on the line that is typed, and none that is not there
async def test_what_cannot_be_read_has_its_sentence(chat: Conversation, tmp_path: Path) -> None:
    """Empty, huge, no text, no titles, too many: each is refused with what to do, and leaves nothing."""
    rows = "\n".join(f"2019-01-01,Title number {number}" for number in range(5001))
    wrong = {
        "empty.csv": (b"", "There is nothing to read"),
        "huge.csv": (b"x" * (10 * 2**20 + 1), "larger than 10 MB"),
        "picture.png": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, "That is no text I can read"),
        "years.xls": (b"\xd0\xcf\x11\xe0" + bytes(600), "please save its sheet as CSV"),
        "rooms.csv": (b"room,seats\nA,5\nB,7\n", "None of the table's columns tells what was read"),
        "many.csv": (f"date,title\n{rows}".encode(), "more than 5,000 readings"),
    }
    for name, (content, said) in wrong.items():
        (tmp_path / name).write_bytes(content)
        await chat(f"""
            ada: /club import file: {tmp_path / name}
            ✗ {said}
        """)
    await chat(f"""
        ada: /club import file: {tmp_path / "nowhere.csv"}
        ✗ I could not get at that file
        ada: /club import what: show
        ✗ No import is under way
        ben: /club import file: {tmp_path / "empty.csv"}
        ✗ is for the club's organizers
    """)


@pytest.mark.worlds("console", "slack")  # Discord's menu has no `sure` to type
async def test_who_presented_is_told_and_forgotten(chat: Conversation) -> None:
    """An account in the file makes a presenter certain: it is in their export, and goes with them."""
    who = chat.town.stage.account("ben").user
    rows = HEAD + rf"2019-03-04,,arXiv:1706.03762,Benjamin the Great,{who},\n"
    await chat("ben: /paper nominate 1409.0473")
    await _taken_in(chat, rows, 1)
    await chat("""
        ben: /paper my export
        → "presented" … Benjamin the Great
        chen: /paper entries paper: Attention Is All
        → Presented by Benjamin the Great
        ben: /paper my forget sure: yes
        chen: /paper entries paper: Attention Is All
        ~ Benjamin
    """)


async def test_a_list_of_who_presented_when(chat: Conversation) -> None:
    """No paper is named: each session is kept with its day and who led it, by their account; twice changes nothing."""
    who = chat.town.stage.account("ben").user
    rows = (
        rf"Date, Speaker, SlackID\n2019-03-04, Benjamin, {who}\n2019-03-11, Somebody Else,\n2027-03-18, Benjamin, {who}"
    )
    await chat(f"""
        ben: /paper nominate 1409.0473
        ada: /club import
        ada fills text: {rows}
        → 3 sessions … with 0 readings
        → 2 tell who presented, and of no paper
        → One is still to come
        ada presses The 2 without a paper
        → Benjamin … 4 Mar 2019 … Somebody Else
        ada presses Show how it stands
        ada presses Go on
        ada: /club import
        ada presses Take 2 in
        # 2 sessions from before are here now
        ben: /paper my export
        → "presented" … Benjamin
        (until mon 09:00)
        # Paper of the week
        ada: /club import
        ada fills text: {rows}
        → 2 are there already, and stay as they are.
        ada presses Leave it
        ada: /club import what: undo
        → 2 sessions go
        ada presses Take it back
        # What came from your text is taken back.
        ben: /paper my export
        ~ Benjamin
    """)


@pytest.mark.worlds("discord")  # elsewhere no file can be given on the line that is typed
async def test_a_file_is_attached_to_a_slash_command(chat: Conversation, tmp_path: Path) -> None:
    """Discord's own option for files; the answer comes without a form."""
    file = tmp_path / "years.csv"
    file.write_text(TWO.replace(r"\n", "\n"))
    await chat(f"""
        ada: /club import file: {file}
        → I read it as a table: 2 sessions with 2 readings.
    """)


@pytest.mark.worlds("slack")  # nowhere else is a file given without its name
async def test_a_file_of_a_shared_channel_is_asked_for(chat: Conversation, tmp_path: Path) -> None:
    """Slack tells only which file it is: its name, which says the year, and what it holds are asked for."""
    file = tmp_path / "fall 2019.md"
    file.write_text("| When | What |\n|--|--|\n| Sept. 27 | arXiv:1706.03762 |\n")
    setattr(chat.town.stage, "shared", True)  # noqa: B010 - the Slack world's own
    await chat(f"""
        ada: /club import
        ada fills file: {file}
        → Moving in: fall 2019.md
        → one session with one reading
        ada presses Right: look them up
        ada: /club import
        ada presses Take 1 in
        ben: /paper nominate 1706.03762
        ✗ on 27 Sep 2019
    """)
