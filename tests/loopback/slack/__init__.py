"""A strict loopback Slack: Web API, Socket Mode and signed HTTP for the unmodified slack-bolt and slack_sdk.

Rooms: nouns and world (what there is), blocks (what Slack accepts), web (the Web API), sockets and signed_http (how
payloads travel), deliveries and answers (acknowledgements), people and workspaces (what tests act with), server.

    async with LoopbackSlack() as slack:
        club = slack.workspace("Readers")                      # installed; club.token, slack.app_token, slack.api_url
        ada = club.person("ada", tz="Europe/Berlin")
        papers = club.channel("papers", ada)
        ...                                                    # start the app, then await slack.connected()
        asked = await ada.command("/paper", "now", papers)
        await asked.acked()                                    # fails after 3 s of the server's clock
        view = await asked.view()                              # or await asked.answer(), ada.told(papers, "…")
        await ada.submit(view, {"Title": "Attention"})
        post = await slack.post_in(papers, "Attention")        # waits; a failure shows the transcript
        assert "Attention" in slack.transcript(papers)
"""

from .app import App
from .clock import ManualClock
from .deliveries import Delivery
from .forms import CannotDoError
from .interactions import Interaction
from .nouns import Channel, Message, View
from .people import Person
from .server import LoopbackSlack
from .signed_http import TAMPERINGS, Tampering
from .web.private_files import SentFile
from .workspaces import Workspace

__all__ = [
    "TAMPERINGS",
    "App",
    "CannotDoError",
    "Channel",
    "Delivery",
    "Interaction",
    "LoopbackSlack",
    "ManualClock",
    "Message",
    "Person",
    "SentFile",
    "Tampering",
    "View",
    "Workspace",
]
