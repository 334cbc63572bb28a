"""Articles as Parquet, in the columns of ``newsparse.arrow`` and under the names of JSONL (the extra ``arrow``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, BinaryIO

from newsparse.article import Article
from newsparse.bulk.outputs import Place, Refuse

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["Columns"]

_BATCH = 64
"""Articles that wait for their batch."""

_GROUP = 32 << 20
"""Bytes of Arrow that become a row group."""


class Columns:
    """Writes articles into a file of Parquet; see ``newsparse.bulk.outputs.Writer``."""

    def __init__(self, file: BinaryIO, fingerprint: bool, refuse: Refuse) -> None:
        import pyarrow as pa
        from pyarrow import parquet

        from newsparse.arrow import ARTICLE_SCHEMA

        left_out = {"error"} if fingerprint else {"error", "fingerprint"}
        fields = [field for field in ARTICLE_SCHEMA if field.name not in left_out]
        self._names = [field.name for field in fields]
        fields = [field.with_name("date") if field.name == "published_date" else field for field in fields]
        self._schema = pa.schema([("id", pa.string()), *fields], ARTICLE_SCHEMA.metadata)
        self._writer = parquet.ParquetWriter(file, self._schema, compression="zstd")
        self._fingerprint, self._refuse = fingerprint, refuse
        self._waiting: list[tuple[Place, Article]] = []
        self._group: list[Any] = []

    def add(self, place: Place, article: Article) -> None:
        """Takes an article."""
        self._waiting.append((place, article))
        if len(self._waiting) >= _BATCH:
            self._take()

    def close(self) -> None:
        """Writes what is left, and the file's end."""
        self._take()
        self._flush()
        self._writer.close()

    def _take(self) -> None:
        """The waiting articles as a batch; where one of them cannot be one, each on its own."""
        try:
            self._group.append(self._batch(self._waiting))
        except Exception:  # noqa: BLE001  # a parse= of the caller's may give anything
            for one in self._waiting:
                try:
                    self._group.append(self._batch([one]))
                except Exception as error:  # noqa: BLE001
                    self._refuse(one[0], error)
        self._waiting = []
        if sum(batch.nbytes for batch in self._group) >= _GROUP:
            self._flush()

    def _batch(self, pairs: list[tuple[Place, Article]]) -> pa.RecordBatch:
        import pyarrow as pa

        from newsparse.arrow import to_batch

        keys = [place.key.encode("utf-8", "replace").decode() for place, _ in pairs]
        found = to_batch([article for _, article in pairs], fingerprint=self._fingerprint)
        columns = [pa.array(keys, pa.string()), *(found.column(name) for name in self._names)]
        return pa.RecordBatch.from_arrays(columns, schema=self._schema)

    def _flush(self) -> None:
        import pyarrow as pa

        table = pa.Table.from_batches(self._group, self._schema)
        if table.num_rows:
            self._writer.write_table(table, row_group_size=table.num_rows)
        self._group = []
