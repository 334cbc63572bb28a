"""What several test modules share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "shared",
    suppress_health_check=[HealthCheck.too_slow],  # how fast an example is depends on what else the machine does;
    deadline=None,  # benchmarks measure time
    derandomize=int(os.environ.get("NEWSPARSE_EXAMPLES", "0")) < 20_000,  # .ci/full tries others every time
)
settings.load_profile("shared")

EXAMPLE = Path(__file__).parent.parent / "examples" / "harbour.txt"


@pytest.fixture
def example() -> str:
    """The made-up article in the layout of an auto-blog."""
    return EXAMPLE.read_text(encoding="utf-8")


@pytest.fixture
def founding_input() -> str:
    """The text that the project was founded on: other people's, so it is read from where NEWSPARSE_TEXTS says."""
    folder = os.environ.get("NEWSPARSE_TEXTS")
    path = Path(folder or "nowhere") / "seed.txt"
    if not path.is_file():
        pytest.skip("SKIPPED: the founding input is not here; set NEWSPARSE_TEXTS to the folder that holds seed.txt")
    return path.read_text(encoding="utf-8")
