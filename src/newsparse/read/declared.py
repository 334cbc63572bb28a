"""What a page says of itself: JSON-LD, meta elements, microdata, links, times and data layers.

Nothing is chosen here but which of several articles in JSON-LD is the page's own. Every saying is kept with its place
and its name, the most trusted first, for the parsers that decide.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator
from itertools import islice

from newsparse.article import Span
from newsparse.limits import LIMITS, Limits
from newsparse.read.data import read_layer, read_state
from newsparse.read.declaration import SPEAKS_OF, Declaration, DeclaredOrigin, Found, Script, Tag
from newsparse.read.linked import Saying, address_key, read_linked, title_key
from newsparse.read.loose_json import Value, read_json
from newsparse.read.tags import VALUE_LIMIT, read_tags
from newsparse.read.text import shown
from newsparse.rules.declarations import DECLARED

__all__ = [
    "BODY_LIMIT",
    "FIELD_LIMIT",
    "SAYINGS_LIMIT",
    "VALUE_LIMIT",
    "Declaration",
    "DeclaredOrigin",
    "Script",
    "Tag",
    "read_declared",
]

BODY_LIMIT = 500_000
"""Characters of the text of an article, as VALUE_LIMIT is for all other values."""

FIELD_LIMIT = 200
"""Declarations of one field; the least trusted are left out."""

SAYINGS_LIMIT = 5_000
"""What the JSON-LD of a page may say, and what its data."""


def read_declared(
    source: str,
    tags: Iterable[Tag],
    scripts: Iterable[Script],
    title: str = "",
    *,
    limits: Limits = LIMITS,
    over: list[tuple[str, Span]] | None = None,
) -> list[Declaration]:
    """Reads what a page declares.

    Args:
        source: the page.
        tags: its tags that may declare, in order.
        scripts: its scripts, in order.
        title: the text of its title element, which tells its own article from others.
        limits: how much of the JSON-LD is read.
        over: takes what lay beyond them: in words, and where it stands.

    Returns:
        Field by field, in the order of DECLARED; of a field the most trusted name first, and of a name in the order
        of the page; what is said twice under one name is kept once.

    >>> page = '<meta property="og:title" content="Ferry &amp; sea">'
    >>> tag = Tag("meta", {"property": "og:title", "content": "Ferry &amp; sea"}, 0, len(page))
    >>> [(found.field, found.value, found.name) for found in read_declared(page, [tag], [])]
    [('headline', 'Ferry & sea', 'og:title')]
    """
    found = read_tags(source, tags)
    addresses = {address_key(one.text) for one in found if one.key in {"link.canonical", "og:url"}}
    titles = {title_key(_settled(one.text)) for one in found if one.key in {"og:title", "twitter:title"}}
    titles = {one for one in (*titles, title_key(title[:VALUE_LIMIT])) if one}
    found.extend(_read_scripts(source, scripts, addresses, titles, limits, [] if over is None else over))
    return _in_order(found)


def _in_order(found: list[Found]) -> list[Declaration]:
    """What speaks of a field, the most trusted first, each once."""
    said = sorted((one for one in found if one.key in SPEAKS_OF), key=lambda one: SPEAKS_OF[one.key][:2])
    declared: list[Declaration] = []
    seen: set[tuple[str, str, str]] = set()
    counts = dict.fromkeys(DECLARED, 0)
    for one in said:
        field = SPEAKS_OF[one.key][2]
        limit = BODY_LIMIT if field == "article_body" else VALUE_LIMIT
        if counts[field] >= FIELD_LIMIT or len(one.text) > limit:
            continue
        value = _settled(one.text)
        if value and (field, value, one.name) not in seen:
            seen.add((field, value, one.name))
            counts[field] += 1
            declared.append(Declaration(field, value, one.start, one.stop, one.origin, one.name))
    return declared


def _settled(text: str) -> str:
    """A value as a reader would see it. Many pages escape what is escaped already, so references are decoded twice."""
    for _ in range(2):
        if "&" in text:
            try:
                text = html.unescape(text)
            except ValueError:  # a reference with thousands of digits
                break
    return shown(text)


def _read_scripts(
    source: str,
    scripts: Iterable[Script],
    addresses: set[str],
    titles: set[str],
    limits: Limits,
    over: list[tuple[str, Span]],
) -> Iterator[Found]:
    """What the scripts of a page say: JSON-LD as a whole, then data of its own."""
    roots: list[Value] = []
    sayings: list[Saying] = []
    left = limits.json_characters
    for script in scripts:
        kind = script.kind.partition(";")[0].strip().lower()
        if kind == "application/ld+json":
            stop = min(script.stop, script.start + left)
            left -= stop - script.start
            if stop < script.stop:
                over.append((f"JSON-LD: more than {limits.json_characters} characters", (stop, script.stop)))
            too_deep: list[int] = []
            roots.extend(read_json(source, script.start, stop, depth=limits.json_depth, too_deep=too_deep))
            if too_deep:
                deep = f"JSON-LD: more than {limits.json_depth} objects and lists inside one another"
                over.append((deep, (min(too_deep), stop)))
        elif kind == "application/json":
            sayings.extend(read_state(source, script.start, script.stop, titles))
        elif not kind or kind.endswith("javascript"):
            sayings.extend(read_layer(source, script.start, script.stop))
    for key, name, value in islice(read_linked(roots, addresses, titles), SAYINGS_LIMIT):
        yield Found(key, value.text, value.start, value.stop, "json-ld", name)
    for key, name, value in sayings[:SAYINGS_LIMIT]:
        yield Found(key, value.text, value.start, value.stop, "data", name)
