r"""newsparse turns raw scraped news into a typed Article.

>>> import newsparse
>>> article = newsparse.parse("June 5, 2020\n\nPort reopens\n\nThe port opened again on Friday, the mayor said.")
>>> article.title, str(article.date)
('Port reopens', '2020-06-05')
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsparse._parse import Trace, explain, parse
    from newsparse.article import Article, Block, Evidence, Image, Link, Moment, Note, Removal
    from newsparse.document import Entry, Role
    from newsparse.moments import read_moment
    from newsparse.rules import ARTIFACTS, RULES, Artifact, Rules

__version__ = "0.1.0"

__all__ = [
    "ARTIFACTS",
    "RULES",
    "Article",
    "Artifact",
    "Block",
    "Entry",
    "Evidence",
    "Image",
    "Link",
    "Moment",
    "Note",
    "Removal",
    "Role",
    "Rules",
    "Trace",
    "__version__",
    "explain",
    "parse",
    "read_moment",
]

_HOME = {
    **dict.fromkeys(("Trace", "explain", "parse"), "newsparse._parse"),
    **dict.fromkeys(
        ("Article", "Block", "Evidence", "Image", "Link", "Moment", "Note", "Removal"), "newsparse.article"
    ),
    **dict.fromkeys(("Entry", "Role"), "newsparse.document"),
    "read_moment": "newsparse.moments",
    **dict.fromkeys(("ARTIFACTS", "RULES", "Artifact", "Rules"), "newsparse.rules"),
}
"""The module that holds each public name; a name is imported when it is first asked for (PEP 562)."""


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module 'newsparse' has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
