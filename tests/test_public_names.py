"""What users may rely on, spelled out."""

from __future__ import annotations

import importlib
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import attrs
import pytest

import newsparse
from newsparse._parse import PARSERS

PUBLIC = [
    "ARTIFACTS",
    "Article",
    "Artifact",
    "Block",
    "Entry",
    "Evidence",
    "Image",
    "LIMITS",
    "Limits",
    "Link",
    "Moment",
    "Note",
    "RULES",
    "Removal",
    "Role",
    "Rules",
    "Trace",
    "__version__",
    "card",
    "explain",
    "explanation",
    "from_dict",
    "from_json",
    "parse",
    "parse_many",
    "parse_series",
    "read_moment",
    "report",
    "table",
    "to_atom",
    "to_dict",
    "to_frame",
    "to_json",
    "to_json_ld",
    "to_markdown",
    "to_ninjs",
    "to_rss",
    "to_text",
]


MODULES = ["arrow", "bulk", "fingerprint", "plots", "ray", "scrapy", "spark"]


def test_the_public_names() -> None:
    assert sorted(newsparse.__all__) == PUBLIC
    assert dir(newsparse) == sorted([*PUBLIC, *MODULES])


@pytest.mark.parametrize("name", MODULES)
def test_tab_completion_shows_the_public_names_of_a_module_and_no_others(name: str) -> None:
    module = getattr(newsparse, name)
    assert module is importlib.import_module(f"newsparse.{name}")
    assert dir(module) == sorted(module.__all__)


@pytest.mark.parametrize("name", PUBLIC)
def test_every_public_name_is_there_and_says_what_it_is(name: str) -> None:
    value = getattr(newsparse, name)
    if callable(value):
        assert value.__doc__


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="nothing"):
        newsparse.nothing  # type: ignore[attr-defined]  # noqa: B018


def test_the_version_is_the_distribution_s() -> None:
    assert newsparse.__version__ == version("newsparse")


def test_every_module_says_what_it_offers() -> None:
    root = Path(newsparse.__file__).parent
    for path in root.rglob("*.py"):
        name = ".".join(("newsparse", *path.relative_to(root).with_suffix("").parts)).removesuffix(".__init__")
        module = importlib.import_module(name)
        assert module.__doc__, name
        if path.name != "__init__.py" or name == "newsparse":
            assert all(hasattr(module, listed) for listed in module.__all__), name


def test_type_checkers_are_told_that_there_are_types() -> None:
    assert (Path(newsparse.__file__).parent / "py.typed").is_file()


def test_an_article_completes_to_its_fields_and_no_others() -> None:
    offered = {name for name in dir(newsparse.Article()) if not name.startswith("_")}
    fields = {field.name for field in attrs.fields(newsparse.Article) if not field.name.startswith("_")}
    assert offered == fields | {"date", "evidence", "fingerprint", "text"}


def test_importing_loads_nothing_heavy() -> None:
    code = "import sys, newsparse; newsparse.parse('June 5, 2020'); print(*sorted(sys.modules))"
    run = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in run.stdout.split()}
    assert not loaded & {"bs4", "dateutil", "json", "lxml", "html"}


def test_a_text_loads_no_parser_of_pages() -> None:
    code = "import sys, newsparse; newsparse.parse('June 5, 2020\\n\\nPort reopens'); print(*sorted(sys.modules))"
    run = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True)
    parsers = {name.removeprefix("newsparse.parsers.") for name in run.stdout.split()}
    assert "openings" in parsers
    assert not parsers & {"figures", "fronts", "headline", "standfirst", "structure", "declared", "header"}


def test_every_step_has_the_name_of_a_parser() -> None:
    for step in PARSERS:
        if step.__module__ == "newsparse._parse":  # it is imported when it is needed
            modules = [
                path.stem
                for path in (Path(newsparse.__file__).parent / "parsers").glob("*.py")
                if f"def {step.__name__}(" in path.read_text("utf-8")
            ]
            assert len(modules) == 1, step.__name__
