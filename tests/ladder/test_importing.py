"""A club moves in: what it read before is shown, looked up, decided on, taken in, and taken back."""

from pathlib import Path

from tests.conversation.script import Conversation

HEAD = r"date,title,link,speaker,id,notes\n"
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
        ben: /paper nominate 1512.03385
        ✗ The club read “Deep Residual Learning for Image Recognition” on 11 Mar 2019
        ben: /paper find Residual
        → Deep Residual Learning
        ~ round
        ben: /paper entries paper: Residual
        → Read on 11 Mar 2019 … Presented by Ben … in the attic
    """)
