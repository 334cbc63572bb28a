"""For mkdocstrings: examples in docstrings as code, and the names of our functions as links.

mkdocs.yml names this file among the extensions of griffe, which reads the sources.
"""

from __future__ import annotations

import re
from typing import Any

import griffe

import newsparse

_EXAMPLE = re.compile(r"^>>> .*?(?=\n\n|\Z)", re.DOTALL | re.MULTILINE)
_NAME = re.compile(r":(?:class|func|meth):`~?([\w.]+)`")


class Docstrings(griffe.Extension):
    """Turns doctests and the roles of reStructuredText into Markdown."""

    def on_object(self, *, obj: griffe.Object, **_: Any) -> None:
        """Rewrites the docstring of an object that was read."""
        if obj.docstring is not None:
            text = _NAME.sub(_link, obj.docstring.value)
            obj.docstring.value = _EXAMPLE.sub(lambda found: f"```pycon\n{found[0]}\n```", text)


def _link(found: re.Match[str]) -> str:
    name = found[1].removeprefix("newsparse.")
    return f"[`{name}`][newsparse.{name}]" if name in newsparse.__all__ else f"`{name}`"
