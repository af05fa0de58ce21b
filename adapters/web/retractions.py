"""How registries and publishers say that an article was retracted: in its title, or as an update of its record.

The titles: https://publicationethics.org/guidance/guideline/retraction-guidelines; the records:
https://www.crossref.org/documentation/register-maintain-records/maintaining-your-metadata/registering-updates/.
"""

import re
from collections.abc import Mapping
from typing import Any

_WORD = r"(?:retracted|withdrawn)"
_WHAT = r"(?:[ -](?:article|paper|chapter|manuscript|publication|preprint|version|review|study))?"
_NOTICE = r"(?:retraction(?: (?:note|notice))?(?: (?:to|of|for))?|(?:notice|statement) of retraction|temporary removal)"
_TITLED = re.compile(
    rf"\W{{0,3}}(?:{_WORD}{_WHAT}|{_NOTICE})\W{{0,3}}:"  # RETRACTED ARTICLE: On rings
    rf"|[\[(<*]{{1,3}}\s?{_WORD}{_WHAT}\W{{0,2}}[\])>*]"  # [Retracted] On rings
    # On rings (Retracted article. See vol. 3, p. 14)
    rf"|.*[\[(]\s?{_WORD}{_WHAT}(?:\s?[\])]|[.,:;]\s.{{0,150}}[\])])\W*\Z",
    re.IGNORECASE,
)
_SHOUTED = re.compile(r"\W{0,3}(?:RETRACTED|WITHDRAWN)(?: (?:ARTICLE|PAPER|CHAPTER))?\s*(?:[-–—|.]|[A-Z][a-z])")
_KINDS = ("retraction", "withdrawal", "removal", "retracted", "withdrawn", "partial_retraction", "partial-retraction")
_TITLE = 400


def is_titled_retracted(title: str) -> bool:
    """Whether the title says that the article, or what the notice is about, was retracted."""
    title = title[:_TITLE]
    return _TITLED.match(title) is not None or _SHOUTED.match(title) is not None


def is_recorded_retracted(item: Mapping[str, Any]) -> bool:
    """Whether the record says that the article was retracted, or is the notice that retracts another."""
    updates = [one for name in ("updated-by", "update-to") for one in _listed(item.get(name))]
    if any(_kind(update) in _KINDS for update in updates):
        return True
    relation = item.get("relation")
    names = relation if isinstance(relation, dict) else {}
    return any(str(name).lower() in ("is-retracted-by", "is-withdrawn-by", "is-removed-by") for name in names)


def _kind(update: Any) -> str:
    told = update.get("type") or update.get("update-type") if isinstance(update, dict) else ""
    return str(told or "").lower()


def _listed(value: Any) -> list[Any]:
    return value[:20] if isinstance(value, list) else [value] if isinstance(value, dict) else []
