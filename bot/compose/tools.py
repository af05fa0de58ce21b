"""What adapters bring for features."""

from bot.background import Tools
from bot.features.archive.model import PageWriter
from bot.features.importing.model import FileReader
from bot.ports import Drawing


def tools() -> Tools:
    """By the Protocol that each keeps."""
    from adapters.drawing import ResvgDrawing
    from adapters.files import ClubFiles
    from adapters.pages import JinjaPages

    return Tools({FileReader: ClubFiles(), PageWriter: JinjaPages(), Drawing: ResvgDrawing()})
