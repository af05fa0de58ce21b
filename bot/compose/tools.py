"""What adapters bring for one feature alone."""

from bot.background import Tools
from bot.features.archive.model import PageWriter
from bot.features.importing.model import FileReader


def tools() -> Tools:
    """By the Protocol that each keeps."""
    from adapters.files import ClubFiles
    from adapters.pages import JinjaPages

    return Tools({FileReader: ClubFiles(), PageWriter: JinjaPages()})
