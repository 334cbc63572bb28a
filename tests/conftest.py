"""What several test modules share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile(
    "ours", deadline=None
)  # a first parse loads half the package; on a busy machine that takes long
settings.load_profile("ours")

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
