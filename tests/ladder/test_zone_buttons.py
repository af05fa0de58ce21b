"""A clock that is no place is answered on every platform with the places, a button each."""

from tests.conversation.script import Conversation


async def test_the_place_is_one_press_away(empty: Conversation) -> None:
    """A club is founded, and later moved, by the button of the place that was meant; what else was typed is kept."""
    await empty("""
        ada: /club start Night Readers zone: EST
          ✗ “EST” is not one place that I know; did you mean New York (America/New_York)
        ada presses America/New_York
          ⇒ Night Readers begins
        ada: /club rhythm
          → All times are in America/New_York.
        ada: /club settings zone: IST asks: both
          ✗ Kolkata (Asia/Kolkata, no summer time), Dublin (Europe/Dublin)
        ada presses Europe/Dublin
          ⇒ Settings of Night Readers … asks: both … zone: Europe/Dublin
        ada: /club settings zone: localtime
          ✗ I do not know the time zone “localtime”
    """)
