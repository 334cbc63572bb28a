"""What schema.org says of the names that the export uses.

Source: schema.org, release 29.0 (2025), the list of its current properties, columns "domainIncludes" and
"rangeIncludes"; only the types that stand above the ones we write, and only the ranges that we may write. The
vocabulary is under CC BY-SA 3.0; these are its names.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["ABOVE", "PROPERTIES"]

ABOVE: Mapping[str, tuple[str, ...]] = {
    "NewsArticle": ("NewsArticle", "Article", "CreativeWork", "Thing"),
    "CreativeWork": ("CreativeWork", "Thing"),
    "ImageObject": ("ImageObject", "MediaObject", "CreativeWork", "Thing"),
    "Organization": ("Organization", "Thing"),
    "Person": ("Person", "Thing"),
}
"""A type and the types that it is one of."""

PROPERTIES: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "abstract": (("CreativeWork",), ("Text",)),
    "articleBody": (("Article",), ("Text",)),
    "articleSection": (("Article",), ("Text",)),
    "author": (("CreativeWork",), ("Organization", "Person")),
    "caption": (("ImageObject",), ("MediaObject", "Text")),
    "contentUrl": (("MediaObject",), ("URL",)),
    "creditText": (("CreativeWork",), ("Text",)),
    "dateModified": (("CreativeWork",), ("Date", "DateTime")),
    "datePublished": (("CreativeWork",), ("Date", "DateTime")),
    "dateline": (("NewsArticle",), ("Text",)),
    "description": (("Thing",), ("Text",)),
    "headline": (("CreativeWork",), ("Text",)),
    "image": (("Thing",), ("ImageObject", "URL")),
    "inLanguage": (("CreativeWork",), ("Language", "Text")),
    "isAccessibleForFree": (("CreativeWork",), ("Boolean",)),
    "isBasedOn": (("CreativeWork",), ("CreativeWork", "Product", "URL")),
    "keywords": (("CreativeWork",), ("DefinedTerm", "Text", "URL")),
    "name": (("Thing",), ("Text",)),
    "publisher": (("CreativeWork",), ("Organization", "Person")),
    "sourceOrganization": (("CreativeWork",), ("Organization",)),
    "url": (("Thing",), ("URL",)),
}
"""Property -> the types that have it, and the types of its values."""
