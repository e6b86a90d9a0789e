"""When Python looks for rubbish: not while thousands of values are made that stay."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collect_later() -> Iterator[None]:
    """Put off looking for rubbish: values being decoded or loaded hold none, and looking takes three times as long.

    Afterwards they count as looked through, unless somebody set values apart for good, which this would undo.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            if gc.get_freeze_count() == 0:
                gc.freeze()
                gc.unfreeze()
            gc.enable()
