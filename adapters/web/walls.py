"""Pages that stand before what was asked for: checks for robots, logins, consents. Many are sent with status 200.

Their titles and scripts as Cloudflare, Akamai, Imperva, DataDome, PerimeterX, Radware, AWS, Anubis, DDoS-Guard and the
platforms of publishers (Silverchair, Atypon, ScienceDirect) send them.
"""

import re

_NOTHING = (
    *("", "home", "index", "untitled", "untitled document", "document", "none", "loading", "redirecting", "youtube"),
    *("vimeo", "x", "403 forbidden", "404 not found", "page not found", "not found", "error", "redirect", "welcome"),
    *("object moved", "301 moved permanently", "302 found", "500 internal server error", "server error", "new tab"),
    *("oops", "page unavailable", "under construction", "coming soon", "website", "null", "undefined", "blank"),
)
"""What pages are called that say nothing of themselves."""
_WALL = re.compile(
    r"(?:just a moment|one moment,? please|a moment please|please wait|client challenge|robot challenge screen|"
    r"attention required|access (?:to this page (?:has been|is) )?(?:denied|restricted|forbidden)|forbidden|blocked|"
    r"request (?:rejected|blocked|denied|unsuccessful)|you have been blocked|security (?:check|verification|"
    r"challenge)|"
    r"(?:ddos|bot|browser|human|robot|user|security|captcha|age) (?:protection|check|verification|challenge|"
    r"detection|"
    r"validation|confirmation)|(?:radware )?bot manager(?: captcha)?|captcha|recaptcha|hcaptcha|"
    r"(?:are you|you are|i am|i'm|prove you are|confirm you are|verify(?:ing)? (?:that )?you are)(?: not)? (?:an? )?"
    r"(?:robot|human|bot)|verify(?:ing)? (?:you|your (?:browser|identity))|verification(?: required)?|"
    r"checking (?:if the site connection is secure|your browser(?: before accessing .{1,60})?)|"
    r"making sure you(?:'|’)?re not a bot|validate user|pardon our interruption|ddos-guard|"
    r"sorry,? you have been blocked|unusual traffic(?: detected)?|suspicious activity(?: detected)?|rate limit(?:ed|"
    r" exceeded)|"
    r"too many requests|(?:error - )?cookies? (?:turned off|required|absent|disabled|not supported)|"
    r"(?:please )?enable (?:javascript|cookies|js)(?: and (?:cookies|javascript))?(?: to continue)?|"
    r"javascript (?:is )?(?:disabled|required|not available)|"
    r"before you continue(?: to \w+)?|cookie consent|consent|privacy settings|"
    r"(?:sign|log) ?(?:in|on|up)(?: or (?:sign|log) ?up)?(?: to (?:continue|your account|\w+))?|login(?: required)?|"
    r"(?:single|institutional) sign[ -]?on|authentication required|authenticating|shibboleth authentication request|"
    r"subscribe to (?:read|continue)|register to (?:read|continue)|session (?:expired|timeout)|unauthori[sz]ed|"
    r"service unavailable|temporarily unavailable|site maintenance|(?:down for )?maintenance|"
    r"there was a problem providing the content you requested|unsupported browser|"
    r"(?:40[13]|429|503)(?: (?:forbidden|unauthori[sz]ed|too many requests|service (?:temporarily )?unavailable))?)"
    r"[\s.…!?]*",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s+[|–—·•-]\s+|\s*\|\s*")
_KEEPER = re.compile(
    r"(?:cloudflare|akamai|imperva|incapsula|datadome|perimeterx|human security|radware|ddos-guard|sucuri|vercel|"
    r"google|"
    r"anubis|fastly|aws|amazon|shieldsquare|f5)(?: .{1,30})?|(?:[a-z0-9-]+\.)+[a-z]{2,10}\b.{0,80}",
    re.IGNORECASE,
)
"""Who sends walls; or the host whose wall it is."""
# Scripts and forms that only such a page has; a paper's page may carry a captcha for its comments.
_MARKS = re.compile(
    r"_cf_chl_opt|cf-browser-verification|cf_captcha_kind|/cdn-cgi/challenge-platform/h/\w/orchestrate|"
    r"_Incapsula_Resource|"
    r"id=[\"']?px-captcha|window\._pxAppId|captcha-delivery\.com|AwsWafIntegration|"
    r"awswaf\.com/[^\"'<>]{0,200}challenge|"
    r"/_fs-ch-|/\.within\.website/x/cmd/anubis|perfdrive\.com|ddos-guard/js-challenge|/TSPD/|bm-verify=|"
    r"validate\.perfdrive|id=[\"']?challenge-(?:form|running|error)|sec-if-cpt-container|kpsdk-",
    re.IGNORECASE,
)
_LONGEST = 150  # characters of a wall's title
_SITES_WORDS = 4
_SMALL = 60_000
"""Characters of a page beyond which there is more on it than a wall."""


def is_wall(title: str, text: str, host: str = "") -> bool:
    """Whether a page with this <title> and this markup is a wall. Ask only of pages without citation tags."""
    return is_called_a_wall(title, host) or (len(text) <= _SMALL and _MARKS.search(text) is not None)


def is_called_a_wall(title: str, host: str = "") -> bool:
    """Whether a page of this title is a wall: that is all it says, but for the name of the site or of its keeper.

    "Verification – a survey" is a paper: one word counts only where the host, or a keeper of walls, is named with it.
    """
    title = title.strip()
    if len(title) > _LONGEST:
        return False
    if _WALL.fullmatch(title):
        return True
    for sign in _BETWEEN.finditer(title):
        for said, rest in ((title[: sign.start()], title[sign.end() :]), (title[sign.end() :], title[: sign.start()])):
            if _WALL.fullmatch(said.strip()) and _is_site(rest, host, sure=" " in said.strip()):
                return True
    return False


def _is_site(rest: str, host: str, *, sure: bool) -> bool:
    words = rest.casefold().split()
    named = any(len(word) > 3 and word in host.casefold() for word in words)
    return named or _KEEPER.fullmatch(rest.strip()) is not None or (sure and len(words) <= _SITES_WORDS)


def says_nothing(title: str) -> bool:
    """Whether no page is about what this title says."""
    return title.lower().strip(" .…!") in _NOTHING
