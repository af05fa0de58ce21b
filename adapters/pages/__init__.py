"""The club's archive as HTML: jinja's templates, a style sheet, and two small scripts that no page needs to be read."""

from adapters.pages.writing import JinjaPages

__all__ = ["JinjaPages"]
