"""Imports go one way, and parsers do not import one another."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import newsparse

ROOT = Path(newsparse.__file__).parent
LAYERS = (
    ("fingerprint", "patterns", "limits"),
    ("article",),
    ("measures", "addresses"),
    ("document",),
    ("rules",),
    ("moments",),
    ("names",),
    ("introductions",),
    ("stretches",),
    ("pieces", "credits", "carried", "joints"),
    ("features", "headlines", "places", "holders"),
    ("surroundings", "belonging"),
    ("judgement",),
    ("read",),
    ("parsers",),
    ("blocks",),
    ("_read",),
    ("_parse",),
    ("export",),
    ("frames",),
    ("plots",),
    ("many",),
    ("arrow",),
    ("bulk", "spark", "ray", "scrapy"),
    ("__main__",),
)
"""From the bottom up; a module imports from lower layers, or from its own package."""

OUTSIDE = {
    "dateutil": {"moments.alone"},
    "bs4": set[str](),
    "ftfy": {"read.repair"},
    "pandas": set[str](),
    "itemadapter": {"scrapy"},
    "polars": set[str](),
    "pyarrow": {"arrow", "bulk.columns", "bulk.manifest", "bulk.tables", "spark", "ray"},
    "matplotlib": {"plots"},
    "pyspark": {"spark"},
    "ray": {"ray"},
    "fastwarc": {"bulk.archives"},
    "tqdm": {"many", "bulk.progress"},
    "zstandard": {"bulk.reading"},
}
"""Packages that only these modules may import."""

SHOWN = {("article", "export.html"), ("_parse", "export.html")}
"""A value that a notebook shows asks for its HTML then, and not before."""


@cache
def modules() -> tuple[tuple[str, ast.Module], ...]:
    paths = sorted(ROOT.rglob("*.py"))
    names = [".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for path in paths]
    return tuple((name, ast.parse(path.read_text(encoding="utf-8"))) for name, path in zip(names, paths, strict=True))


def imports(tree: ast.Module) -> Iterator[str]:
    """The modules that a module imports, those for type checkers apart."""
    unseen = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if id(node) in unseen:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def layer(name: str) -> int:
    first = name.split(".", maxsplit=1)[0]
    (found,) = (index for index, names in enumerate(LAYERS) if first in names)
    return found


def test_imports_go_one_way() -> None:
    wrong = []
    for name, tree in modules():
        if name == "__init__":
            continue
        for imported in imports(tree):
            if imported.startswith("newsparse."):
                other = imported.removeprefix("newsparse.")
                same = other.split(".")[0] == name.split(".")[0]
                if not same and (name, other) not in SHOWN and layer(other) >= layer(name):
                    wrong.append(f"{name} imports {other}")
    assert not wrong


def test_parsers_do_not_import_one_another() -> None:
    for name, tree in modules():
        if name.startswith("parsers."):
            assert not [i for i in imports(tree) if i.startswith("newsparse.parsers")], name


def test_heavy_packages_are_imported_in_one_place_and_late() -> None:
    for name, tree in modules():
        anywhere = {imported.split(".")[0] for imported in imports(tree)}
        outermost = ast.Module([node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)], [])
        top = {imported.split(".")[0] for imported in imports(outermost)}
        for package, allowed in OUTSIDE.items():
            assert package not in anywhere or name in allowed, f"{name} imports {package}"
            assert package not in top, f"{name} imports {package} at its top"


def test_every_layer_is_there() -> None:
    present = {name.split(".")[0] for name, _ in modules()} - {"__init__"}
    assert present == {name for names in LAYERS for name in names}
