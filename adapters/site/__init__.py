"""The room of the web server: HTTP in, visits to the club, pages out. It knows no page."""

from adapters.site.server import ready, serving

__all__ = ["ready", "serving"]
