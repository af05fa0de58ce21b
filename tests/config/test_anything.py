"""Whatever stands in the file or the environment: a configuration, or BadConfig with lines that can be printed."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from unittest.mock import patch

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.config import BadConfig, Config, load, what_would_start
from bot.config.loading import settled
from bot.config.sources import KEYS, TOKENS, variable

# The clean folder of the test is never written to, or written anew by each example.
SHARED_FOLDER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)

text = st.text(max_size=40) | st.sampled_from(
    ["", "socket", "http://[", "sqlite:///x", "postgresql://a:b@c:d/e", "xoxb-1", "UTC", "Europe", "/paper", "\x00"]
)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.dates() | st.datetimes() | st.times() | text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(text, inner, max_size=3),
    max_leaves=5,
)
keys = st.sampled_from(sorted({key for names in KEYS.values() for key in names})) | text
tables = st.dictionaries(
    st.sampled_from(sorted(KEYS)) | text, st.dictionaries(keys, values, max_size=5) | values, max_size=6
)
names = st.sampled_from(
    [*TOKENS, *(variable(section, key) for section, found in KEYS.items() for key in found), "PAPERCLUB_STORE"]
) | st.from_regex(r"PAPERCLUB_[A-Z_]{0,12}", fullmatch=True)
environments = st.dictionaries(names, text.filter(lambda value: "\x00" not in value), max_size=5)


def is_sound(config: Config | BadConfig) -> bool:
    """Whether this can be shown to a person."""
    lines = config.lines if isinstance(config, BadConfig) else what_would_start(config)
    return bool(lines) and all(line.encode() and "\n" not in line for line in lines)


def outcome(given_tables: Mapping[str, Any]) -> Config | BadConfig:
    """What comes of these tables."""
    try:
        return settled(given_tables)
    except BadConfig as bad:
        return bad


@SHARED_FOLDER
@given(tables)
@example({"_secrets_dir": "x", "store": {"model_config": 1}})
@example({"slack": {"port": 10**5000}})
@example({"slack": {"signing_secret": 5, "mode": []}})
def test_any_tables(given_tables: dict[str, Any]) -> None:
    """No mapping that TOML can hold does more harm than a list of mistakes."""
    assert is_sound(outcome(given_tables))


@SHARED_FOLDER
@given(environments)
@example({"PAPERCLUB_STORE": "{", "PAPERCLUB_STORE__URL": "[1]"})
@example({"PAPERCLUB_STORE__URL": "sqlite:///x", "PAPERCLUB_STORE__URL__MORE": "y"})
@example({"PAPERCLUB_SECRETS__DIRECTORY": "x" * 5000})
def test_any_variables(variables: dict[str, str]) -> None:
    """Nor does any environment."""
    with patch.dict(os.environ, variables):
        assert is_sound(outcome({}))


@SHARED_FOLDER
@given(st.binary(max_size=60) | st.text(alphabet="[]{}=\"'.\n#ab1_- \\", max_size=60).map(str.encode))
def test_any_file(clean_place: Path, content: bytes) -> None:
    """Nor does any content of the file."""
    path = clean_place / "any.toml"
    path.write_bytes(content)
    try:
        found: Config | BadConfig = load(path)
    except BadConfig as bad:
        found = bad
    assert is_sound(found)
