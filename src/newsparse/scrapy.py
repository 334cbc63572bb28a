"""A pipeline of Scrapy that fills items from what a spider scraped (the extra ``scrapy``)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from newsparse import parse
from newsparse.article import Article
from newsparse.export.json import to_dict

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

__all__ = ["NewsparsePipeline"]


class NewsparsePipeline:
    r"""Fills items with the fields of the article in them.

    Settings of the project, or of the spider (``custom_settings``):

    - ``ITEM_PIPELINES = {"newsparse.scrapy.NewsparsePipeline": 300}``
    - ``NEWSPARSE_RAW = "raw"``: the field of the item that holds the page or text: a response of Scrapy, bytes, or a
      string. It is taken out of the item afterwards.
    - ``NEWSPARSE_FIELDS = ["title", "date", "text"]``: the fields to fill; by default all that
      :func:`newsparse.to_dict` gives.

    An item is anything that itemadapter knows: a dict, a scrapy.Item, a dataclass, an attrs class. A field that
    already has a value keeps it, an item that declares its fields gets those that it declares, and one without a raw
    field passes as it is. The address is the field ``url`` of the item, or the response's. An item that is itself an
    Article becomes a dict, which any feed can hold.

    >>> NewsparsePipeline(fields=["title", "date"]).process_item(
    ...     {"raw": "June 5, 2020\n\nPort reopens\n\nThe port opened again on Friday, he said.", "title": "kept"})
    {'title': 'kept', 'date': '2020-06-05'}
    """

    def __init__(self, raw: str = "raw", fields: Sequence[str] | None = None) -> None:
        self.raw = raw
        self.fields = None if fields is None else frozenset(fields)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> NewsparsePipeline:
        """The pipeline as the settings of a crawl want it."""
        settings = crawler.settings
        fields = settings.get("NEWSPARSE_FIELDS")
        return cls(
            settings.get("NEWSPARSE_RAW", "raw"), None if fields is None else settings.getlist("NEWSPARSE_FIELDS")
        )

    def process_item(self, item: Any, spider: Any = None) -> Any:  # noqa: ARG002  # Scrapy before 2.14 gives it
        """The item, filled; Scrapy calls it."""
        if isinstance(item, Article):
            return self._chosen(item)
        from itemadapter import ItemAdapter

        adapter = ItemAdapter(item)
        raw = adapter.get(self.raw)
        if raw is None:
            return item
        url = adapter.get("url")
        if hasattr(raw, "body"):
            url, raw = url or raw.url, _content(raw)
        declared = adapter.field_names()
        fixed = not isinstance(item, dict)
        for name, value in self._chosen(parse(raw, url=url)).items():
            if adapter.get(name) is None and not (fixed and name not in declared):
                adapter[name] = value
        del adapter[self.raw]
        return item

    def _chosen(self, article: Article) -> dict[str, Any]:
        values = to_dict(article)
        if self.fields is None:
            return values
        return {name: value for name, value in values.items() if name in self.fields}


def _content(response: Any) -> str | bytes:
    """What an answer holds: as text where its header names the encoding, which then decides, else as bytes."""
    header: bytes = response.headers.get("Content-Type") or b""
    named = b"charset=" in header.lower() and hasattr(response, "text")
    content: str | bytes = response.text if named else response.body
    return content


def __dir__() -> list[str]:
    return __all__
