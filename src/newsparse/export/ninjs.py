"""An Article as a news object of IPTC ninjs 3.1."""

from __future__ import annotations

from typing import Any

from newsparse.article import Article, Image, Moment
from newsparse.export.identity import identifier, is_uri

__all__ = ["to_ninjs"]

SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"


def to_ninjs(article: Article, *, uri: str | None = None) -> dict[str, Any]:
    r"""An Article as a news object of IPTC ninjs 3.1: a dict for ``json.dumps``, valid against its schema.

    What was not found is left out. The times of ninjs are instants; a date that states no offset goes into ``edNote``,
    and no time is made up for it. docs/vocabulary.md has all the names.

    Args:
        article: the one to write.
        uri: its name, which ninjs asks for; None for its address, or a UUID made of its content.

    >>> import newsparse
    >>> article = newsparse.parse("June 5, 2020\n\nPort reopens\n\nThe port opened on Friday, he said.")
    >>> found = to_ninjs(article)
    >>> found["headlines"], found["edNote"]
    ([{'role': 'main', 'value': 'Port reopens'}], 'published 2020-06-05')
    """
    found = {
        "uri": uri or identifier(article),
        "type": "text",
        "representationType": "partial" if article.truncated or article.access == "paywalled" else "full",
        "standard": {"name": "ninjs", "version": "3.1", "schema": SCHEMA},
        "language": article.language,
        "firstCreated": _instant(article.published),
        "versionCreated": _instant(article.modified) or _instant(article.published),
        "edNote": _days(article),
        "headlines": _values(("kicker", article.kicker), ("main", article.title)),
        "descriptions": _values(("standfirst", article.standfirst), ("description", article.description)),
        "bodies": _bodies(article),
        "by": article.byline,
        "people": [{"name": name, "rel": "author"} for name in article.authors],
        "located": article.dateline,
        "subjects": _subjects(article),
        "infoSources": _sources(article),
        "associations": [_picture(article, place, image) for place, image in enumerate(article.images, 1)],
    }
    return {key: value for key, value in found.items() if value}


def _instant(moment: Moment | None) -> str | None:
    stated = None if moment is None else moment.datetime
    return str(moment) if stated is not None and stated.tzinfo is not None else None


def _days(article: Article) -> str:
    stated = (("published", article.published), ("modified", article.modified))
    return "; ".join(f"{name} {moment}" for name, moment in stated if moment is not None and not _instant(moment))


def _values(*roles: tuple[str, str | None]) -> list[dict[str, str]]:
    return [{"role": role, "value": value} for role, value in roles if value is not None]


def _bodies(article: Article) -> list[dict[str, Any]]:
    if not article:
        return []
    text = article.text
    counts = {"charCount": len(text), "wordCount": len(text.split())}
    return [{"role": "main", "contentType": "text/plain", **counts, "value": text}]


def _subjects(article: Article) -> list[dict[str, str]]:
    sections = [] if article.section is None else [{"name": article.section, "rel": "section"}]
    return sections + [{"name": tag, "rel": "keyword"} for tag in article.tags]


def _sources(article: Article) -> list[dict[str, str]]:
    found = [
        {"name": name, "role": role}
        for name, role in (
            (article.site_name, "publisher"),
            (article.agency, "agency"),
            (article.source_name, "source"),
        )
        if name is not None
    ]
    if article.source_url is not None and is_uri(article.source_url):
        if article.source_name is None:
            found.append({"role": "source"})
        found[-1]["uri"] = article.source_url
    return found


def _picture(article: Article, place: int, image: Image) -> dict[str, Any]:
    name = f"picture-{place}"
    there = image.url is not None and is_uri(image.url)
    found = {
        "name": name,
        "uri": image.url if there else identifier(article, name),
        "type": "picture",
        "by": image.credit,
        "descriptions": _values(("caption", image.caption), ("alt", image.alt)),
        "renditions": [{"name": "main", "href": image.url}] if there else [],
    }
    return {key: value for key, value in found.items() if value}
