"""What comes as a file is written as one where somebody sits at a terminal: a name of its own, for its owner alone."""

import os
from dataclasses import replace
from itertools import count
from pathlib import Path

from bot.chat.post import Attachment, Part, Post
from bot.wording import Words


def saved(post: Post, folder: Path, texts: Words) -> Post:
    """The post with a sentence that says where its file is; with the file's text where it could not be written."""
    if post.attachment is None:
        return post
    try:
        path = _written(post.attachment, folder)
    except OSError:
        return replace(post, parts=(*post.parts, Part(texts.text("console-file-failed", folder=str(folder)))))
    return replace(post, parts=(*post.parts, Part(texts.text("console-file", path=str(path)))), attachment=None)


def _written(file: Attachment, folder: Path) -> Path:
    """Never over another file."""
    name = Path(Path(file.name).name)
    for number in count(1):
        path = folder / (str(name) if number == 1 else f"{name.stem}-{number}{name.suffix}")
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            continue
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="replace") as opened:
            opened.write(file.text)
        return path
    raise AssertionError("count never ends")
