"""Slack's `<!date^…>` as each reader sees it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

SUFFIXES = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}


@dataclass(frozen=True)
class Moment:
    """One instant in the reader's zone, and the reader's now."""

    local: datetime
    now: datetime

    def date(self) -> str:
        return f"{self.local:%B} {self.local.day}{SUFFIXES.get(self.local.day, 'th')}, {self.local.year}"

    def date_short(self) -> str:
        return f"{self.local:%b} {self.local.day}, {self.local.year}"

    def date_long(self) -> str:
        return f"{self.local:%A}, {self.date()}"

    def date_num(self) -> str:
        return f"{self.local:%Y-%m-%d}"

    def time(self) -> str:
        return f"{self.local.hour % 12 or 12}:{self.local:%M %p}"

    def time_secs(self) -> str:
        return f"{self.local.hour % 12 or 12}:{self.local:%M:%S %p}"

    def pretty(self, otherwise: str) -> str:
        """Today, tomorrow or yesterday if it is; Slack writes these words in lower case."""
        days = (self.local.date() - self.now.date()) // timedelta(days=1)
        return {-1: "yesterday", 0: "today", 1: "tomorrow"}.get(days, otherwise)


TOKENS: dict[str, Callable[[Moment], str]] = {
    "date": Moment.date,
    "date_short": Moment.date_short,
    "date_long": Moment.date_long,
    "date_num": Moment.date_num,
    "date_pretty": lambda moment: moment.pretty(moment.date()),
    "date_short_pretty": lambda moment: moment.pretty(moment.date_short()),
    "date_long_pretty": lambda moment: moment.pretty(moment.date_long()),
    "time": Moment.time,
    "time_secs": Moment.time_secs,
}


def write_date(unix: int, layout: str, fallback: str, zone: tzinfo, now: float) -> str:
    """The date in words; the fallback where the layout names a token that Slack does not know."""
    moment = Moment(datetime.fromtimestamp(unix, zone), datetime.fromtimestamp(now, zone))
    names = re.findall(r"\{(\w*)\}", layout)
    if not names or any(name not in TOKENS for name in names):
        return fallback
    return re.sub(r"\{(\w+)\}", lambda found: TOKENS[found[1]](moment), layout)
