"""Takes small pages apart for the tests of declarations: only as much of a scanner as they need."""

from __future__ import annotations

import re

from newsparse.read.declared import Declaration, Script, Tag, read_declared

TAG = re.compile(r"<([a-z]+)\b([^<>]*)>")
ATTRIBUTE = re.compile(r"""([^\s=]+)(?:=(?:"([^"]*)"|'([^']*)'))?""")
SCRIPT = re.compile(r"<script([^>]*)>(.*?)</script>", re.DOTALL)


def attributes(text: str) -> dict[str, str]:
    return {found[1].lower(): found[2] or found[3] or "" for found in ATTRIBUTE.finditer(text)}


def declared(page: str, title: str = "") -> list[Declaration]:
    """What a page declares."""
    scripts = []
    for found in SCRIPT.finditer(page):
        named = attributes(found[1])
        scripts.append(Script(named.get("type", ""), found.start(2), found.end(2)))
    tags = [Tag(found[1], attributes(found[2]), found.start(), found.end()) for found in TAG.finditer(page)]
    return read_declared(page, [tag for tag in tags if tag.name != "script"], scripts, title)


def said(page: str, field: str, title: str = "") -> list[str]:
    """The values of one field, the most trusted first."""
    return [one.value for one in declared(page, title) if one.field == field]


def linked(data: str) -> str:
    """JSON-LD in its element."""
    return f'<script type="application/ld+json">{data}</script>'
