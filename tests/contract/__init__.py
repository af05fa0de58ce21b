"""What every engine of a port must keep. The suites are named by what they judge; each engine's own tests run them."""

import pytest

pytest.register_assert_rewrite("tests.contract.platform")
