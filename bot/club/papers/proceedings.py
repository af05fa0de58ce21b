"""Where proceedings have the page about a paper whose file somebody links to. Pure.

Only shapes that these sites give to all their papers: NeurIPS and ICLR, PMLR, CVF, JMLR, ACL, IJCAI, OpenReview.
"""

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit, urlunsplit

_ACL = r"(?P<id>[A-Z]\d\d-\d{4}|\d{4}\.[\w-]+\.\d{1,5})(?:v\d{1,2})?"


@dataclass(frozen=True, slots=True)
class _Site:
    """The hosts of a site without "www.", the paths of its files, and where the page of such a file is."""

    hosts: re.Pattern[str]
    file: re.Pattern[str]
    host: str  # "" for the one that was asked
    page: str


def _site(hosts: str, file: str, page: str, host: str = "") -> _Site:
    return _Site(re.compile(hosts), re.compile(file), host, page)


_SITES = (
    _site(
        r"proceedings\.(?:neurips|iclr)\.cc|papers\.(?:nips|neurips)\.cc",
        r"/(?P<folder>paper(?:_files/paper)?)/(?P<year>\d{4})/file/(?P<id>[0-9a-f]{8,40})-[A-Za-z]+(?P<track>-[\w-]+)?"
        r"\.(?:pdf|zip|txt|json)",
        "/{folder}/{year}/hash/{id}-Abstract{track}.html",
    ),
    _site(r"papers\.nips\.cc", r"/paper/(?P<id>\d{1,5}-[\w-]+)\.pdf", "/paper/{id}"),
    _site(
        r"proceedings\.mlr\.press",
        r"/(?P<volume>[vr]\d{1,4})/(?P<id>[\w-]+?)(?:/(?P=id))?(?:-?supp)?\.(?:pdf|zip)",
        "/{volume}/{id}.html",
    ),
    _site(
        r"raw\.githubusercontent\.com",
        r"/mlresearch/(?P<volume>v\d{1,4})/\w+/assets/(?P<id>[\w-]+)/(?P=id)\.pdf",
        "/{volume}/{id}.html",
        "proceedings.mlr.press",
    ),
    _site(
        r"openaccess\.thecvf\.com",
        r"/(?P<folder>content\w*(?:/\w+){0,3}?)/(?:papers|supplemental)(?P<day>/[\w-]+)?/(?P<id>[^/]+)"
        r"_(?:paper|supplemental)\.(?:pdf|zip)",
        "/{folder}/html{day}/{id}_paper.html",
    ),
    _site(
        r"jmlr\.org|jmlr\.csail\.mit\.edu",
        r"/papers/(?:volume|v)(?P<volume>\d{1,3})/(?P<id>[\w-]+)(?:/[\w-]+)?\.pdf",
        "/papers/v{volume}/{id}.html",
    ),
    _site(r"aclanthology\.(?:org|info)", rf"/(?:anthology-files/pdf/(?:[\w.-]+/){{1,3}})?{_ACL}\.pdf", "/{id}"),
    _site(
        r"aclweb\.org",
        rf"/anthology/(?:papers/)?(?:[A-Z]/[A-Z]\d\d/)?{_ACL}(?:\.pdf)?",
        "/{id}",
        "aclanthology.org",
    ),
    _site(r"ijcai\.org", r"/proceedings/(?P<year>\d{4})/0*(?P<id>\d{1,4})\.pdf", "/proceedings/{year}/{id}"),
)


def page_about(address: str) -> str:
    """The page about the paper whose file is at this address; "" for the addresses of other sites. Never raises."""
    parts = _parts(address)
    if parts is None or parts.port not in (None, 80, 443):
        return ""
    host = (parts.hostname or "").removeprefix("www.")
    if host == "openreview.net" and parts.path in ("/pdf", "/attachment"):
        query = re.search(r"(?:^|&)(id=[^&]+)", parts.query)
        return urlunsplit(("https", host, "/forum", query[1], "")) if query else ""
    for site in _SITES:
        if site.hosts.fullmatch(host) and (match := site.file.fullmatch(parts.path.rstrip("/"))):
            return urlunsplit(("https", site.host or host, _filled(site, match), "", ""))
    return ""


def page_beside(address: str) -> str:
    """Where the same site would have that page, were it a mirror of one of them; "" for files of other shapes."""
    parts = _parts(address)
    for site in _SITES:
        if parts and not site.host and (match := site.file.fullmatch(parts.path.rstrip("/"))):
            return urlunsplit(parts._replace(path=_filled(site, match), query="", fragment=""))
    return ""


def _filled(site: _Site, match: re.Match[str]) -> str:
    return site.page.format(**{name: text or "" for name, text in match.groupdict().items()})


def _parts(address: str) -> SplitResult | None:
    """The parts of an http(s) address; None for what is none."""
    try:
        parts = urlsplit(address)
        whole = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return None
    return parts if whole else None
