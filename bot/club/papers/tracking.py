"""What advertisers, newsletters and share buttons append to addresses to follow their readers. Pure.

The names are those of https://github.com/AdguardTeam/AdguardFilters (tracking parameters) that name no page anywhere;
what may name one (`source`, `ref`) is only taken for a tracker where its value, or the host, says so.
"""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

# Of a campaign, a click, a mail or a share, whatever the site.
_EVERYWHERE = re.compile(
    r"utm_\w+|(?:fb|g|d|y|tt|tw|ig)clid|srsltid|msclkid|[wg]braid|gad_\w+|gclsrc|fb_(?:ref|source|action_\w+)"
    r"|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|__hs\w{2,4}|hsctatracking|vero_(?:id|conv)|oly_(?:enc|anon)_id|igsh(?:id)?"
    r"|ref_(?:src|url)|_g[al]|wt[._](?:mc|zmc)(?:_id|_ev)?|trk(?:campaign|info)?|li_fat_id|epik|ncid|cmpid|s_cid|xtor"
    r"|guce_\w+|guccounter|rb_clickid|ml_subscriber(?:_hash)?|mibextid|spm|casa_token|cf_chl_\w+|__cf_chl_\w+|ck_subscriber_id"
    r"|sharesource|share_from|from_share|at_(?:medium|campaign|custom\d)|hss_channel|needaccess|cookieset",
    re.IGNORECASE | re.ASCII,
)
# Where these hosts' own share buttons sign.
_THERE = {
    "youtube.com": ("si", "feature", "pp", "ab_channel", "t", "index", "start_radio", "time_continue"),
    "youtu.be": ("si", "feature", "t"),
    "twitter.com": ("s", "t"),
    "x.com": ("s", "t"),
    "medium.com": ("source", "sk"),
    "substack.com": ("r", "s", "triedredirect", "publication_id", "post_id", "isfreemail", "showwelcome"),
    "linkedin.com": ("trackingid", "lipi", "licu", "refid"),
    "open.spotify.com": ("si",),
    "tandfonline.com": ("src", "role", "tab", "scroll"),
    "sciencedirect.com": ("via", "_rdoc", "_fmt", "_origin", "_docanchor", "md5", "pes"),
    "nature.com": ("error", "code", "proof"),
}
_FROM = ("source", "ref", "referrer", "referer", "via", "share")
_SOMEBODY = re.compile(
    r"[\w-]*---\w*|(?:rss|friends?_link|email|e-?mail|newsletter|user_profile|collection_home|post_page|author_recirc|"
    r"topics?_\w+|search_post|social(?:\.\w+)?|share|sharing|twitter|facebook|linkedin|reddit|hn|hackernews|"
    r"hacker-?news|producthunt|lobsters|tldr\w*|feed(?:ly|burner)?|weekly|digest|app|mobile|ios|android|copy|"
    r"copy_link|home(?:page)?|ihub|tw|fb)(?:[-_.:].*)?"
    r"|(?:[a-z0-9-]+\.)+(?:com|org|net|io|co|dev|ai|news|blog|email|app|edu|eu|de|uk|me|xyz)",
    re.IGNORECASE | re.ASCII,
)
"""A reader who came from somewhere: Medium's `rss----7f60cf5620c9---4`, a site's name, a kind of sender."""


def untracked(address: str) -> str:
    """The address without what advertisers and newsletters append to follow their readers.

    Whatever may say which page it is stays, and an address without trackers is returned as it was written.
    """
    parts = urlsplit(address)
    if not parts.query:
        return address
    host = (parts.hostname or "").lower()
    there = {name for site, names in _THERE.items() if host == site or host.endswith(f".{site}") for name in names}
    given = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(name, value) for name, value in given if not _tracks(name.lower(), value, there)]
    return address if len(kept) == len(given) else urlunsplit(parts._replace(query=urlencode(kept)))


def _tracks(name: str, value: str, there: set[str]) -> bool:
    if name in there or _EVERYWHERE.fullmatch(name):
        return True
    return name in _FROM and _SOMEBODY.fullmatch(value) is not None
