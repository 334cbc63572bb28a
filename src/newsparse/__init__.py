r"""newsparse turns raw scraped news into a typed Article.

>>> import newsparse
>>> article = newsparse.parse("June 5, 2020\n\nPort reopens\n\nThe port opened again on Friday, the mayor said.")
>>> article.title, str(article.date)
('Port reopens', '2020-06-05')
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsparse import arrow as arrow
    from newsparse import bulk as bulk
    from newsparse import fingerprint as fingerprint
    from newsparse import plots as plots
    from newsparse import ray as ray
    from newsparse import scrapy as scrapy
    from newsparse import spark as spark
    from newsparse._parse import Trace, explain, parse
    from newsparse.article import Article, Block, Evidence, Image, Link, Moment, Note, Removal
    from newsparse.document import Entry, Role
    from newsparse.export.feed import to_atom, to_rss
    from newsparse.export.html import card, explanation, report, table
    from newsparse.export.json import from_dict, from_json, to_dict, to_json
    from newsparse.export.markdown import to_markdown
    from newsparse.export.ninjs import to_ninjs
    from newsparse.export.plain import to_text
    from newsparse.export.schema_org import to_json_ld
    from newsparse.frames import parse_series, to_frame
    from newsparse.limits import LIMITS, Limits
    from newsparse.many import parse_many
    from newsparse.moments.alone import read_moment
    from newsparse.rules import ARTIFACTS, RULES, Artifact, Rules

__version__ = "0.1.0"

__all__ = [
    "ARTIFACTS",
    "LIMITS",
    "RULES",
    "Article",
    "Artifact",
    "Block",
    "Entry",
    "Evidence",
    "Image",
    "Limits",
    "Link",
    "Moment",
    "Note",
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

_HOME = {
    **dict.fromkeys(("Trace", "explain", "parse"), "newsparse._parse"),
    **dict.fromkeys(
        ("Article", "Block", "Evidence", "Image", "Link", "Moment", "Note", "Removal"), "newsparse.article"
    ),
    **dict.fromkeys(("Entry", "Role"), "newsparse.document"),
    **dict.fromkeys(("to_atom", "to_rss"), "newsparse.export.feed"),
    **dict.fromkeys(("card", "explanation", "report", "table"), "newsparse.export.html"),
    **dict.fromkeys(("from_dict", "from_json", "to_dict", "to_json"), "newsparse.export.json"),
    "to_json_ld": "newsparse.export.schema_org",
    "to_markdown": "newsparse.export.markdown",
    "to_ninjs": "newsparse.export.ninjs",
    "to_text": "newsparse.export.plain",
    **dict.fromkeys(("parse_series", "to_frame"), "newsparse.frames"),
    "parse_many": "newsparse.many",
    "read_moment": "newsparse.moments.alone",
    **dict.fromkeys(("LIMITS", "Limits"), "newsparse.limits"),
    **dict.fromkeys(("ARTIFACTS", "RULES", "Artifact", "Rules"), "newsparse.rules"),
}
"""The module that holds each public name; a name is imported when it is first asked for (PEP 562)."""


_MODULES = frozenset({"arrow", "bulk", "fingerprint", "plots", "ray", "scrapy", "spark"})
"""The public modules, which are imported when they are first asked for as well."""


if not TYPE_CHECKING:  # those who check types know the names from above, and tell of any other

    def __getattr__(name: str) -> object:
        if name not in _HOME and name not in _MODULES:
            where = "; it is in newsparse.plots" if name.startswith("plot_") else ""
            said = f"module 'newsparse' has no attribute {name!r}{where}"
            raise AttributeError(said, name=name, obj=sys.modules[__name__])
        from importlib import import_module

        if name in _MODULES:
            return import_module(f"newsparse.{name}")
        value: object = getattr(import_module(_HOME[name]), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted((*__all__, *_MODULES))
