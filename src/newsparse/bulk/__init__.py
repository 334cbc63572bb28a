"""From files to files: ``newsparse convert`` and :func:`convert`, on all cores of a machine; see docs/scale.md."""

from __future__ import annotations

from newsparse.bulk.job import ConvertError, Fields
from newsparse.bulk.progress import Progress
from newsparse.bulk.run import Summary, convert

__all__ = ["ConvertError", "Fields", "Progress", "Summary", "convert"]


def __dir__() -> list[str]:
    return __all__
