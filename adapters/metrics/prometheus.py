"""`bot.health.meter.Meter` by the client library, in a registry of its own."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from bot.health.measures import MEASURES, Kind, Measure

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 10, 30)
"""Of a histogram; three seconds are what platforms wait for an answer."""


class PrometheusMeter:
    """All measures are there from the start, so that one which never happened is told apart from one nobody counts."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._made = {one.name: self._make(one) for one in MEASURES}
        ProcessCollector(registry=self._registry)  # memory, CPU and open files of this process

    def _make(self, one: Measure) -> Counter | Gauge | Histogram:
        match one.kind:
            case Kind.COUNTER:
                return Counter(one.name, one.help, one.labels, registry=self._registry)
            case Kind.DURATION:
                return Histogram(one.name, one.help, one.labels, registry=self._registry, buckets=_SECONDS)
        return Gauge(one.name, one.help, one.labels, registry=self._registry)

    def add(self, measure: Measure, amount: float, **labels: str) -> None:
        made = self._of(measure, labels)
        if isinstance(made, Histogram):
            made.observe(amount)
        elif isinstance(made, Counter):
            made.inc(amount)

    def put(self, measure: Measure, amount: float, **labels: str) -> None:
        made = self._of(measure, labels)
        if isinstance(made, Gauge):
            made.set(amount)

    def _of(self, measure: Measure, labels: dict[str, str]) -> Counter | Gauge | Histogram:
        made = self._made[measure.name]
        return made.labels(**labels) if labels else made

    def text(self) -> tuple[str, bytes]:
        return CONTENT_TYPE_LATEST, generate_latest(self._registry)
