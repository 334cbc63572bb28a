"""An Article as an entry of an Atom feed or an item of an RSS feed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from newsparse.article import Article, Moment
from newsparse.export.identity import identifier, is_uri
from newsparse.export.markup import block_html, escaped

__all__ = ["to_atom", "to_rss"]


def to_atom(article: Article, *, updated: dt.datetime | None = None) -> str:
    r"""An Article as an ``<entry>`` of Atom (RFC 4287), with the text as HTML in its content.

    Args:
        article: the one to write.
        updated: when it was last changed, aware, for an article that states no instant of its own: Atom asks for one,
            and none is made up.

    Raises:
        ValueError: where neither the article nor the caller states an instant.

    >>> import datetime as dt, newsparse
    >>> article = newsparse.parse("June 5, 2020\n\nPort reopens\n\nThe port opened on Friday, he said.")
    >>> print(to_atom(article, updated=dt.datetime(2020, 6, 5, 12, tzinfo=dt.UTC)))
    <entry xmlns="http://www.w3.org/2005/Atom">
      <id>urn:uuid:a198fa68-5e4a-55a6-bfb1-9a28e499f60d</id>
      <title>Port reopens</title>
      <updated>2020-06-05T12:00:00+00:00</updated>
      <content type="html" xml:lang="en">&lt;p&gt;The port opened on Friday, he said.&lt;/p&gt;</content>
    </entry>
    """
    instant = _instant(article.modified) or _instant(article.published) or updated
    if instant is None or instant.tzinfo is None:
        raise ValueError("the article states no instant, which Atom asks for: give an aware updated=")
    return _element("entry", _atom(article, instant), {"xmlns": "http://www.w3.org/2005/Atom"})


def to_rss(article: Article) -> str:
    r"""An Article as an ``<item>`` of RSS 2.0, with the text as HTML in its description.

    ``pubDate`` stands there only where the article states an instant. Authors are ``dc:creator``, since RSS itself asks
    for their addresses of mail.

    >>> import newsparse
    >>> article = newsparse.parse("Port reopens\n\nThe port opened on Friday, he said.", url="https://example.org/port")
    >>> print(to_rss(article))
    <item>
      <title>Port reopens</title>
      <link>https://example.org/port</link>
      <guid isPermaLink="true">https://example.org/port</guid>
      <description>&lt;p&gt;The port opened on Friday, he said.&lt;/p&gt;</description>
    </item>
    """
    return _element(
        "item", _rss(article), {"xmlns:dc": "http://purl.org/dc/elements/1.1/"} if _writers(article) else {}
    )


def _atom(article: Article, instant: dt.datetime) -> Iterator[str]:
    yield _leaf("id", identifier(article))
    yield _leaf("title", article.title or "")
    yield _leaf("updated", instant.isoformat(timespec="seconds"))
    if published := _instant(article.published):
        yield _leaf("published", published.isoformat(timespec="seconds"))
    for name in _writers(article):
        yield f"<author>{_leaf('name', name)}</author>"
    if is_uri(article.url):
        yield _leaf("link", None, {"rel": "alternate", "href": article.url or ""})
    if is_uri(article.source_url):
        yield _leaf("link", None, {"rel": "via", "href": article.source_url or ""})
    for term in _terms(article):
        yield _leaf("category", None, {"term": term})
    if summary := article.standfirst or article.description:
        yield _leaf("summary", summary)
    language = {} if article.language in (None, "und") else {"xml:lang": article.language or ""}
    yield _leaf("content", block_html(article.blocks), {"type": "html", **language})


def _rss(article: Article) -> Iterator[str]:
    if article.title is not None:
        yield _leaf("title", article.title)
    if is_uri(article.url):
        yield _leaf("link", article.url)
    yield _leaf("guid", identifier(article), {"isPermaLink": "true" if is_uri(article.url) else "false"})
    if published := _instant(article.published):
        from email.utils import format_datetime

        yield _leaf("pubDate", format_datetime(published))
    for name in _writers(article):
        yield _leaf("dc:creator", name)
    for term in _terms(article):
        yield _leaf("category", term)
    if is_uri(article.source_url) and article.source_name:
        yield _leaf("source", article.source_name, {"url": article.source_url or ""})
    yield _leaf("description", block_html(article.blocks))


def _writers(article: Article) -> tuple[str, ...]:
    """The people, or the agency where no person is named."""
    return article.authors or ((article.agency,) if article.agency else ())


def _terms(article: Article) -> tuple[str, ...]:
    return article.tags if article.section is None else (article.section, *article.tags)


def _instant(moment: Moment | None) -> dt.datetime | None:
    stated = None if moment is None else moment.datetime
    return None if stated is None or stated.tzinfo is None else stated


def _element(name: str, lines: Iterator[str], attributes: Mapping[str, str] | None = None) -> str:
    inner = "".join(f"  {line}\n" for line in lines)
    return f"<{name}{_attributes(attributes)}>\n{inner}</{name}>"


def _leaf(name: str, text: str | None, attributes: Mapping[str, str] | None = None) -> str:
    start = f"<{name}{_attributes(attributes)}"
    return f"{start}/>" if text is None else f"{start}>{escaped(text)}</{name}>"


def _attributes(attributes: Mapping[str, str] | None) -> str:
    return "".join(f' {name}="{escaped(value)}"' for name, value in (attributes or {}).items())
