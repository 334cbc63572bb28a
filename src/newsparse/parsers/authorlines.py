"""Labels lines of a page that say nothing but who wrote it, as the page declares them."""

from __future__ import annotations

from newsparse.document import Document, Role
from newsparse.patterns import pattern

__all__ = ["label_author_lines"]

LONGEST = 120
"""Characters; a longer line is not a list of names."""


def label_author_lines(document: Document) -> None:
    """Labels the lines of the article that hold nothing but names which the page declares as its authors'.

    They may stand in no element that is named after authors, above the date, or sign the text.
    """
    declared = {one.value.casefold() for one in document.declared if one.field == "author"}
    if not declared:
        return
    for segment in document.segments:
        if segment.outside or not segment.free or segment.prose or len(segment.text) > LONGEST:
            continue
        said = segment.text.casefold()
        if said in declared or declared.issuperset(_PARTED.split(said)):
            segment.label(Role.BYLINE, "declared-name")


_PARTED = pattern(r"\s{0,3}[,;&/|·]\s{0,3}|\s(?:and|und|et|y|e|en|og|och|i|a|и)\s")
"""What stands between names."""
