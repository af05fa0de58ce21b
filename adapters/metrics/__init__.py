"""Numbers for Prometheus: https://prometheus.github.io/client_python/."""

from adapters.metrics.prometheus import PrometheusMeter

__all__ = ["PrometheusMeter"]
