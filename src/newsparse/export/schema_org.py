"""An Article as a NewsArticle of schema.org, in JSON-LD."""

from __future__ import annotations

from typing import Any

from newsparse.article import Article, Image

__all__ = ["to_json_ld"]


def to_json_ld(article: Article) -> dict[str, Any]:
    r"""An Article as a ``NewsArticle`` of schema.org: a dict for ``json.dumps``.

    What was not found is left out. A day without a time stays a day, which schema.org allows; the language ``und`` and
    the kicker have no place in it. docs/vocabulary.md has all the names.

    >>> import newsparse
    >>> article = newsparse.parse("June 5, 2020\n\nPort reopens\n\nThe port opened on Friday, he said.")
    >>> found = to_json_ld(article)
    >>> found["@type"], found["headline"], found["datePublished"]
    ('NewsArticle', 'Port reopens', '2020-06-05')
    """
    found = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.title,
        "abstract": article.standfirst,
        "description": article.description,
        "datePublished": str(article.published) if article.published else None,
        "dateModified": str(article.modified) if article.modified else None,
        "author": [{"@type": "Person", "name": name} for name in article.authors],
        "creditText": article.byline,
        "sourceOrganization": _organization(article.agency),
        "publisher": _organization(article.site_name),
        "dateline": article.dateline,
        "articleSection": article.section,
        "keywords": list(article.tags),
        "inLanguage": None if article.language == "und" else article.language,
        "isBasedOn": _without_gaps({"@type": "CreativeWork", "name": article.source_name, "url": article.source_url}),
        "url": article.url,
        "image": [found for image in article.images if (found := _image(image))],
        "isAccessibleForFree": None if article.access is None else article.access == "free",
        "articleBody": article.text or None,
    }
    return _without_gaps(found) or {}


def _without_gaps(found: dict[str, Any]) -> dict[str, Any] | None:
    """Without what was not found; None where that leaves the type alone."""
    kept = {key: value for key, value in found.items() if value not in (None, [])}
    return kept if any(not key.startswith("@") for key in kept) else None


def _organization(name: str | None) -> dict[str, Any] | None:
    return None if name is None else {"@type": "Organization", "name": name}


def _image(image: Image) -> dict[str, Any] | None:
    return _without_gaps(
        {
            "@type": "ImageObject",
            "contentUrl": image.url,
            "caption": image.caption,
            "creditText": image.credit,
            "description": image.alt,
        }
    )
