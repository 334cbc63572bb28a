"""An Article as plain text, as one would print it."""

from __future__ import annotations

from newsparse.article import Article

__all__ = ["to_text"]


def to_text(article: Article) -> str:
    r"""Title, byline with date, and text, with blank lines between them and no line break at the end.

    ``article.text`` is the body alone.

    >>> import newsparse
    >>> article = newsparse.parse("June 5, 2020\n\nPort reopens\n\nThe port opened on Friday, he said.")
    >>> print(to_text(article))
    Port reopens
    <BLANKLINE>
    2020-06-05
    <BLANKLINE>
    The port opened on Friday, he said.
    """
    line = " | ".join(part for part in (article.byline, str(article.published or "")) if part)
    return "\n\n".join(part for part in (article.kicker, article.title, line, article.text) if part)
