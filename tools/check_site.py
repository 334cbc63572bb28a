"""Check a built site: no page loads anything from elsewhere.

python tools/check_site.py FOLDER
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

LOADED = {"script": "src", "img": "src", "iframe": "src", "source": "srcset", "audio": "src", "video": "src"}
"""Elements that load, and the attribute with the address."""

LINKED = {"stylesheet", "icon", "preload", "prefetch", "preconnect", "dns-prefetch", "modulepreload"}
"""Relations of links that make a browser ask for something."""

REMOTE = re.compile(r"\s*(?:https?:)?//")
IN_STYLE = re.compile(r"(?:url\(\s*|@import\s+)[\"']?(?:https?:)?//[^)\"';]+")


def remote(page: Path) -> Iterator[str]:
    """What a page, or a style sheet, loads from elsewhere."""
    text = page.read_text(encoding="utf-8")
    if page.suffix == ".css":
        yield from IN_STYLE.findall(text)
        return
    tree = LexborHTMLParser(text)
    for name, attribute in LOADED.items():
        yield from (node.html or name for node in tree.css(name) if REMOTE.match(node.attributes.get(attribute) or ""))
    for node in tree.css("link"):
        relations = set((node.attributes.get("rel") or "").split())
        if relations & LINKED and REMOTE.match(node.attributes.get("href") or ""):
            yield node.html or "link"
    for node in tree.css("style"):
        yield from IN_STYLE.findall(node.text())


def main() -> int:
    """Print what is loaded from elsewhere, and give the exit status."""
    pages = [path for path in Path(sys.argv[1]).rglob("*") if path.suffix in (".html", ".css")]
    found = [f"{path}: {what}" for path in pages for what in remote(path)]
    print(*found, f"{len(pages)} pages and style sheets, {len(found)} things loaded from elsewhere", sep="\n")
    return int(bool(found) or not pages)


if __name__ == "__main__":
    sys.exit(main())
