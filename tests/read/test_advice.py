"""What is no raw input is refused with what to give instead."""

from __future__ import annotations

import io
from pathlib import Path
from types import SimpleNamespace

import pandas as pd
import pytest

import newsparse


@pytest.mark.parametrize(
    ("raw", "advice"),
    [
        (Path("port.html"), "give what it holds, by .read_bytes()"),
        (io.BytesIO(b"Port reopens"), "its .read()"),
        (SimpleNamespace(content=b"Port reopens", status_code=200), "its .content"),
        (pd.Series(["Port reopens"]), "parse_series()"),
        (["Port reopens"], "parse_many()"),
        ((text for text in ["Port reopens"]), "parse_many()"),
    ],
)
def test_what_holds_a_raw_input_is_told_from_it(raw: object, advice: str) -> None:
    with pytest.raises(TypeError, match="raw must be str") as refused:
        newsparse.parse(raw)  # type: ignore[arg-type]
    assert str(refused.value).endswith(advice)


@pytest.mark.parametrize("raw", [None, 3, 2.5, object()])
def test_what_holds_none_gets_no_advice(raw: object) -> None:
    with pytest.raises(TypeError, match=f"not {type(raw).__name__}$"):
        newsparse.parse(raw)  # type: ignore[arg-type]
