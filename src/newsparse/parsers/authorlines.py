"""Labels lines of a page that say nothing but who wrote it, as the page declares or its byline says."""

from __future__ import annotations

from newsparse.document import Document, Role
from newsparse.patterns import pattern

__all__ = ["label_author_lines"]

LONGEST = 120
"""Characters; a longer line is not a list of names."""


def label_author_lines(document: Document) -> None:
    """Labels the lines of the article that hold nothing but names of its authors, by declaration or byline.

    They may stand in no element that is named after authors, above the date, or sign the text: "【李安】".
    """
    authors = {one.value.casefold() for one in document.declared if one.field == "author"}
    found = document.findings.get("authors")
    if found is not None and isinstance(found.value, tuple):
        authors |= {name.casefold() for name in found.value}
    if not authors:
        return
    for segment in document.segments:
        if segment.outside or not segment.free or segment.prose or len(segment.text) > LONGEST:
            continue
        said = segment.text.casefold().strip(_BRACKETS)
        if said in authors or authors.issuperset(_PARTED.split(said)):
            segment.label(Role.BYLINE, "declared-name")


_PARTED = pattern(r"\s{0,3}[,;&/|·]\s{0,3}|\s(?:and|und|et|y|e|en|og|och|i|a|и)\s")
"""What stands between names."""

_BRACKETS = " ()[]（）【】［］〔〕-–—"
"""What stands around a signature."""
