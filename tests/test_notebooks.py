"""The notebooks of examples/, executed from the first cell to the last."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parent.parent / "examples"
SHOWN = {
    "first_article": {"text/html": 3, "image/png": 0},
    "messy_collection": {"text/html": 4, "image/png": 3},
}
"""How many results of each kind a reader sees at the least: cards, tables and explanations; pictures."""


@pytest.mark.parametrize("name", SHOWN)
def test_a_notebook_is_kept_without_results(name: str) -> None:
    cells = json.loads((FOLDER / f"{name}.ipynb").read_text(encoding="utf-8"))["cells"]
    assert [cell for cell in cells if cell.get("outputs") or cell.get("execution_count")] == []


@pytest.mark.long
@pytest.mark.parametrize("name", SHOWN)
def test_a_notebook_runs(name: str) -> None:
    nbformat: Any = pytest.importorskip("nbformat", reason="nbclient is not installed: pip install --group recipes")
    nbclient: Any = pytest.importorskip("nbclient", reason="nbclient is not installed: pip install --group recipes")
    pytest.importorskip("ipykernel", reason="ipykernel is not installed: pip install --group recipes")
    notebook = nbformat.read(FOLDER / f"{name}.ipynb", as_version=4)
    nbclient.NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(FOLDER)}}).execute()
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", ())]
    for kind, least in SHOWN[name].items():
        assert sum(kind in output.get("data", ()) for output in outputs) >= least
    warned = [output.text for output in outputs if output.output_type == "stream" and output.name == "stderr"]
    assert warned == []
