"""Files that are there as a whole or not at all, and articles written into them."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, Protocol, TypeAlias

from newsparse.article import Article
from newsparse.bulk.job import Job
from newsparse.export.json import to_dict
from newsparse.fingerprint import signed

__all__ = ["Place", "Refuse", "Writer", "as_line", "make_writer", "remove_parts", "written"]


@contextmanager
def written(path: Path) -> Iterator[BinaryIO]:
    """A file to write, which gets its name when all of it is on the disk; what fails leaves nothing behind."""
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def remove_parts(folder: Path, process: int | None = None) -> None:
    """Removes what a process left unfinished; None for any process."""
    for part in folder.glob(f"*.{process or '*'}.part"):
        part.unlink(missing_ok=True)


def as_line(values: Any) -> bytes:
    """A line of JSON in UTF-8; half a surrogate pair, which has no UTF-8, stays an escape."""
    return json.dumps(values, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"


class Place(NamedTuple):
    """Where a document was read."""

    file: str
    offset: int
    id: str | None = None

    @property
    def key(self) -> str:
        """The input's own id, or else one made of the place."""
        return f"{self.file}:{self.offset}" if self.id is None else self.id


Refuse: TypeAlias = Callable[[Place, Exception], None]
"""Is told which articles cannot be written, and why."""


class Writer(Protocol):
    """What puts articles into a file, in their order."""

    def add(self, place: Place, article: Article) -> None:
        """Takes an article; its turn may come later."""

    def close(self) -> None:
        """Writes what is left."""


def make_writer(job: Job, file: BinaryIO, refuse: Refuse) -> Writer:
    """The writer of the job's form."""
    if job.form == "jsonl":
        return _Lines(file, job.fingerprint, refuse)
    from newsparse.bulk.columns import Columns

    return Columns(file, job.fingerprint, refuse)


class _Lines:
    def __init__(self, file: BinaryIO, fingerprint: bool, refuse: Refuse) -> None:
        self._file, self._fingerprint, self._refuse = file, fingerprint, refuse

    def add(self, place: Place, article: Article) -> None:
        try:
            values = {"id": place.key, **to_dict(article)}
            if self._fingerprint:
                values["fingerprint"] = signed(article.fingerprint)
            line = as_line(values)
        except Exception as error:  # noqa: BLE001  # a parse= of the caller's may give anything
            self._refuse(place, error)
        else:
            self._file.write(line)

    def close(self) -> None:
        pass
