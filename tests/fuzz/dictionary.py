"""The words that a fuzzer puts together, out of the tables of the rules: no byte-wise luck would find them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.rules.access import CONTINUE, PAYWALL
from newsparse.rules.artifacts import ARTIFACTS
from newsparse.rules.calendar import MONTHS, WEEKDAYS
from newsparse.rules.captions import PICTURE
from newsparse.rules.declarations import DECLARED
from newsparse.rules.furniture import FURNITURE
from newsparse.rules.languages import LANGUAGES
from newsparse.rules.markup import CAPTIONS, STANDFIRST
from newsparse.rules.zones import ZONES

__all__ = ["entries", "words"]

_MARKUP = """
<p> </p> <div> <article> <h1> <br> <a href=" <img src=" <figcaption> <li> <td> <blockquote> <pre> <template> <textarea>
<script type="application/ld+json"> </script> <meta name=" <meta property=" content=" class=" <!-- --> <![CDATA[ ]]>
<title> <style> <svg> <time datetime=" &amp; &nbsp; &#8217; &#x &notit "@type":"NewsArticle" "headline":"
"articleBody":" "datePublished":" hidden aria-hidden="true" rel="tag" itemprop="
""".split()
_TEXT = (
    *("June 5, 2020", "2020-06-05T10:00:00Z", "By Ann Lee", " — ", "(AP) —", "* * *", "e\u0301"),
    *("\n\n", "\r\n", "\u2028", "\u200b", "\u00ad", "\u3099"),
)


def words() -> Iterator[str]:
    """Every word, some of them more than once."""
    yield from _MARKUP
    yield from _TEXT
    for row in ARTIFACTS:
        yield from row.heads[:4]
        yield from row.needles
        yield from row.cuts[:1]
    for table in (MONTHS, WEEKDAYS):
        for names in table.values():
            yield from re.split(r"[|,\s]+", names)[:4]
    for by_language in FURNITURE.values():
        for phrases in by_language.values():
            yield phrases.split("|")[0]
    yield from (name for names in DECLARED.values() for name in names)
    yield from (*sorted(CONTINUE)[:20], *PAYWALL[:20], *PICTURE[:20], *sorted(STANDFIRST), *sorted(CAPTIONS))
    yield from (*ZONES, *LANGUAGES)


def entries() -> list[str]:
    """The lines of a dictionary as libFuzzer reads it: each word once, as escaped bytes in quotes."""
    return [f'"{_escaped(word)}"' for word in dict.fromkeys(words()) if 0 < len(word.encode()) <= 64]


def _escaped(word: str) -> str:
    return "".join(chr(b) if 32 <= b < 127 and chr(b) not in '"\\' else f"\\x{b:02x}" for b in word.encode())
