"""How long the property tests look, and that they look the same way every time."""

import os

from hypothesis import HealthCheck, settings

_TIMES = float(os.environ.get("PAPERCLUB_EXAMPLES", "0.2"))
"""Looks this many times as long, and each time elsewhere: `PAPERCLUB_EXAMPLES=50 python -m pytest tests/core`.

The suite, which is to stay under five minutes, looks at two of ten examples.
"""


def steady(examples: int, **more: object) -> settings:
    """So many examples, the same ones each time, and no limit on how long one takes."""
    return settings(
        max_examples=max(int(examples * _TIMES), 8),
        derandomize="PAPERCLUB_EXAMPLES" not in os.environ,
        database=None,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much],
        **more,  # type: ignore[arg-type] # whatever else settings take
    )
